extension BlockParser {
  /// Takes a heading that begins with one to six `#` (CommonMark 0.31.2, section 4.2).
  mutating func beginHeading(_ line: Line, _ context: Context) -> Beginning {
    var start = line.text
    while start < line.end, bytes[start] == .hash { start += 1 }
    let level = start - line.text
    guard level <= 6, start == line.end || bytes[start].isSpaceOrTab else { return .nothing }
    var end = trimmedEnd(start..<line.end)
    var mark = end
    while mark > start, bytes[mark - 1] == .hash { mark -= 1 }
    if mark == start || bytes[mark - 1].isSpaceOrTab { end = trimmedEnd(start..<mark) }
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    var slice = LineSlice(start: start, end: end, padding: 0)
    let attributes = takeAttributes(atEndOf: &slice)
    addLine(.heading(level: level, attributes: attributes), slice, of: line, in: context.kept)
    return .leaf
  }

  /// Makes the open paragraph a heading if the line is `===` or `---` (section 4.3).
  mutating func underlineHeading(_ line: Line, _ context: Context) -> Beginning {
    guard context.isWhole, case .paragraph = leaf else { return .nothing }
    let mark = bytes[line.text]
    var end = line.text
    while end < line.end, bytes[end] == mark { end += 1 }
    guard trimmedEnd(end..<line.end) == end else { return .nothing }
    let node = skeleton.nodes.count - 1
    takeDefinitions(outOf: node)
    guard skeleton.nodes.count > node else {
      leaf = .none
      return .nothing
    }
    closeLeaf()
    let attributes = takeAttributes(atEndOf: &skeleton.lines[skeleton.lines.count - 1])
    skeleton.nodes[node].shape = .heading(level: mark == .equals ? 1 : 2, attributes: attributes)
    skeleton.nodes[node].end = line.end
    return .leaf
  }

  /// Takes attributes off the end of the last line of a heading.
  private func takeAttributes(atEndOf line: inout LineSlice) -> Range<Int>? {
    let end = trimmedEnd(line.start..<line.end)
    guard end > line.start, bytes[end - 1] == .rightBrace else { return nil }
    var start = end - 1
    while start > line.start, bytes[start] != .leftBrace { start -= 1 }
    guard start == line.start || bytes[start - 1].isSpaceOrTab,
      Attributes.end(in: bytes.span, at: start, to: end) == end
    else { return nil }
    line.end = start
    return start..<end
  }

  /// The end of a range without the spaces and tabs before it.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return end
  }
}
