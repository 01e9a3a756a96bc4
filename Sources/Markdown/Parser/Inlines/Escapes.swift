/// Line ends, escapes and character references.
extension InlineParser {
  /// A line end; two spaces before it make it stay one (CommonMark 0.31.2, sections 6.7 and 6.8).
  mutating func takeLineEnd(at index: Int) -> Int {
    var textEnd = index
    while textEnd > textStart, bytes[textEnd - 1] == .space { textEnd -= 1 }
    let isHard = index - textEnd >= 2
    while textEnd > textStart, bytes[textEnd - 1].isSpaceOrTab { textEnd -= 1 }
    endText(at: textEnd)
    textStart = index
    return add(isHard ? .lineBreak : .softBreak, index..<index + 1)
  }

  /// A backslash: before a line end it is a break, before punctuation it only takes the meaning away.
  mutating func takeBackslash(at index: Int) -> Int {
    guard index + 1 < end else { return index + 1 }
    if bytes[index + 1] == .newline { return add(.lineBreak, index..<index + 2) }
    guard bytes[index + 1].isPunctuation else { return index + 1 }
    endText(at: index)
    textStart = index + 1
    return index + 2
  }

  mutating func takeEntity(at index: Int) -> Int {
    guard let entity = Entity(in: bytes, at: index, to: end) else { return index + 1 }
    return add(.entity, index..<entity.end)
  }
}
