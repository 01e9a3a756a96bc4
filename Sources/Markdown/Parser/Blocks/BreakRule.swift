extension BlockParser {
  /// Takes a thematic break (CommonMark 0.31.2, section 4.1) or a line to write on.
  ///
  /// Four or more underscores alone, with no space between, are a line to write on; three are a break.
  mutating func beginRule(_ line: Line, _ context: Context) -> Beginning {
    let mark = bytes[line.text]
    var count = 0
    var hasGap = false
    let end = trimmedEnd(line.text..<line.end)
    for index in line.text..<end {
      if bytes[index] == mark {
        count += 1
      } else if bytes[index].isSpaceOrTab {
        hasGap = true
      } else {
        return .nothing
      }
    }
    guard count >= 3 else { return .nothing }
    let isForWriting = mark == .underscore && count > 3 && !hasGap
    addLine(isForWriting ? .writingLine : .rule, nil, of: line, in: context.kept)
    return .leaf
  }
}
