/// How many marks are open, of which those beyond the deepest are text.
struct Nesting {
  private var opened = 0
  /// Whether there were marks that are text.
  private(set) var wasTooDeep = false

  /// Begins a mark; tells whether it is one, and no text.
  mutating func open() -> Bool {
    opened += 1
    if opened <= InlineTree.deepest { return true }
    wasTooDeep = true
    return false
  }

  /// Ends a mark; tells whether it is one, and no text.
  mutating func close() -> Bool {
    opened -= 1
    return opened < InlineTree.deepest
  }
}
