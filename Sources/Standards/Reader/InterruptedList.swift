import Markdown

// A numbered list that bullets interrupt.
//
//     1. Be able to prepare
//     - 1.1 select clothing
//     - 1.2 light a smoker
//     2. Be able to open
//     - 2.1 apply smoke
//
// Bullets that are not indented end the list to Markdown, so these are four lists. On paper they are one of two items: the
// numbers go on behind the bullets. So bullets between two numbers that follow each other belong to the first, and those
// behind the last one to that; bullets whose codes extend a number's belong to it in any case.

extension ArraySlice<Block> {
  /// The same blocks, where lists that are one on paper are one.
  var withListsJoined: ArraySlice<Block> {
    guard zip(self, dropFirst()).contains(where: { $0.isNumberedList && $1.isBulletList }) else {
      return self
    }
    var blocks: [Block] = []
    var rest = self
    while let block = rest.popFirst() {
      blocks.append(block)
      guard block.isNumberedList else { continue }
      var isInterrupted = false
      while let bullets = rest.first, bullets.isBulletList {
        let next = rest.dropFirst().first
        let goesOn = next.map { blocks[blocks.count - 1].goesOn(with: $0) } ?? false
        guard goesOn || isInterrupted || bullets.extendsLast(of: blocks[blocks.count - 1]) else {
          break
        }
        blocks[blocks.count - 1].take(nested: bullets)
        rest = rest.dropFirst()
        guard goesOn, let next else { break }
        blocks[blocks.count - 1].take(neighbours: next)
        rest = rest.dropFirst()
        isInterrupted = true
      }
    }
    return blocks[...]
  }
}

extension Block {
  /// Whether it is a list that can stand in an item without being indented: one of bullets or letters.
  var isInnerList: Bool { list.map { $0.style == .bullet || $0.style == .lettered } ?? false }

  fileprivate var isNumberedList: Bool {
    if case .list(let list) = kind { list.style != .bullet } else { false }
  }

  fileprivate var isBulletList: Bool {
    if case .list(let list) = kind { list.style == .bullet } else { false }
  }

  /// What the marker of the last item may be as a code.
  private var lastCode: CodeParts? {
    list?.items.last.flatMap { CodeHead(of: $0.marker)?.parts }
  }

  /// Whether another list counts on where this one ends.
  fileprivate func goesOn(with other: Block) -> Bool {
    guard other.isNumberedList, let lastCode, let last = lastCode.ordinal(),
      let next = other.list?.firstCode
    else { return false }
    return next.agrees(with: lastCode) && next.ordinal() == last + 1
  }

  /// Whether the code of its first item extends the last number of another list.
  fileprivate func extendsLast(of other: Block) -> Bool {
    guard let stem = other.lastCode, let first = list?.firstCode else { return false }
    return first.extends(stem)
  }

  /// Puts a list into the last item.
  mutating func take(nested inner: Block) {
    guard case .list(var list) = kind, !list.items.isEmpty else { return }
    let last = list.items.count - 1
    list.items[last].content.append(inner)
    list.items[last].range = Range(from: list.items[last].range, to: inner.range)
    kind = .list(list)
    range = Range(from: range, to: inner.range)
  }

  /// Puts the items of another list behind its own.
  fileprivate mutating func take(neighbours other: Block) {
    guard case .list(var list) = kind, let more = other.list else { return }
    list.items += more.items
    kind = .list(list)
    range = Range(from: range, to: other.range)
  }
}
