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
    addLine(
      .heading(level: level), LineSlice(start: start, end: end, padding: 0), of: line,
      in: context.kept)
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
    skeleton.nodes[node].shape = .heading(level: mark == .equals ? 1 : 2)
    skeleton.nodes[node].end = line.end
    return .leaf
  }

  /// The end of a range without the spaces and tabs before it.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return end
  }
}
