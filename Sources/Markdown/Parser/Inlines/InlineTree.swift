import Findings

/// The tree of a leaf while it is put together: neighbouring stretches of text become one piece.
struct InlineTree {
  /// How deep marks may stand in marks: beyond, they are text.
  static let deepest = 100

  /// The finished pieces: those of each open mark behind those that stand before it.
  var pieces: [Inline] = []
  /// The open marks, outermost first.
  var opened: [OpenMark] = []
  /// Marks that are open as text.
  var flattened = 0
  /// The stretch of text that is not put out yet, and its characters if they are not the source's.
  var pending = 0..<0
  var characters: String?
}

/// How the tree is put together: text, pieces, and marks that begin and end.
extension InlineParser {
  /// Adds a stretch of text.
  mutating func addText(_ range: Range<Int>) {
    if range.isEmpty { return }
    if tree.pending.isEmpty {
      tree.pending = range
    } else if tree.characters == nil, tree.pending.upperBound == range.lowerBound {
      tree.pending = tree.pending.lowerBound..<range.upperBound
    } else {
      addText(string(range), range)
    }
  }

  /// Adds text that the source writes otherwise.
  mutating func addText(_ characters: String, _ range: Range<Int>) {
    if tree.pending.isEmpty {
      tree.pending = range
      tree.characters = characters
    } else {
      if tree.characters == nil { tree.characters = string(tree.pending) }
      tree.characters?.append(characters)
      tree.pending = tree.pending.lowerBound..<range.upperBound
    }
  }

  /// Adds a piece that is no text.
  mutating func addPiece(_ kind: consuming Inline.Kind, _ range: Range<Int>) {
    endText()
    tree.pieces.append(Inline(kind, range: text.source(range)))
  }

  /// Begins a mark, or puts it out as text where marks nest too deep.
  mutating func openMark(_ mark: Range<Int>) {
    guard tree.flattened == 0, tree.opened.count < InlineTree.deepest else {
      tree.flattened += 1
      reportDepth()
      addText(mark)
      return
    }
    endText()
    tree.opened.append(OpenMark(piece: tree.pieces.count, start: mark.lowerBound))
  }

  /// Where the mark begins that ends here, and what it holds; nothing if it is text.
  mutating func closeMark(_ mark: Range<Int>) -> (start: Int, content: [Inline])? {
    guard tree.flattened == 0, let open = tree.opened.popLast() else {
      tree.flattened = max(0, tree.flattened - 1)
      addText(mark)
      return nil
    }
    endText()
    return (open.start, takePieces(from: open.piece))
  }

  /// Ends the tree, and makes ready for another.
  mutating func takeTree() -> [Inline] {
    endText()
    if !tree.opened.isEmpty { tree.opened.removeAll(keepingCapacity: true) }
    tree.flattened = 0
    return takePieces(from: 0)
  }

  /// Takes the last pieces off the list, one by one, so that they are moved and not copied.
  private mutating func takePieces(from first: Int) -> [Inline] {
    let count = tree.pieces.count - first
    if count == 0 { return [] }
    let last = tree.pieces.removeLast()
    if count == 1 { return [last] }
    // A code and its words, as in most items.
    if count == 2 { return [tree.pieces.removeLast(), last] }
    var taken: [Inline] = []
    taken.reserveCapacity(count)
    taken.append(last)
    while tree.pieces.count > first { taken.append(tree.pieces.removeLast()) }
    taken.reverse()
    return taken
  }

  private mutating func endText() {
    if tree.pending.isEmpty { return }
    let range = tree.pending
    tree.pieces.append(
      Inline(.text(tree.characters.take() ?? string(range)), range: text.source(range)))
    tree.pending = 0..<0
  }

  /// The words of a stretch of the text.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Says once that marks nest too deep.
  mutating func reportDepth() {
    guard !isTooDeep else { return }
    isTooDeep = true
    findings.report(
      .deepNesting,
      "nest fewer marks here; those inside \(InlineTree.deepest) others are shown as text",
      at: Place(source, text.source(text.range)))
  }
}
