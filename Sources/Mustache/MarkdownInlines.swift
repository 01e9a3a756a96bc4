// `{{{x}}}` that shares its line with something is inline Markdown. Its line ends become spaces, and
// what would begin a block where a line begins gets a backslash. In a row of a table a bar gets one.

extension Output {
  /// Adds a value as inline Markdown; one without ink is a space, so that a cell stays a cell.
  mutating func append(markdownInlines text: String, within surroundings: Site.Surroundings) {
    text.withBytes { bytes in
      let lines = bytes.inkLines()
      guard let first = lines.first else {
        if !isAtLineStart { append(UInt8(ascii: " ")) }
        return
      }
      let isRow = surroundings.contains(.row)
      var escape = isAtLineStart ? bytes.markOfBlock(in: bytes.trimmedLeft(first)) : nil
      if isRow { escape = escape ?? bytes.onlyCaret(in: lines) }
      for (index, range) in lines.enumerated() {
        let isLast = index == lines.count - 1
        var line = index > 0 || isAtLineStart ? bytes.trimmedLeft(range) : range
        if !isLast { line = bytes.withoutBreak(bytes.trimmedRight(line)) }
        if line.isEmpty { continue }
        if index > 0 { append(UInt8(ascii: " ")) }
        appendInlines(bytes, line, escaping: escape, inRow: isRow)
      }
    }
  }

  private mutating func appendInlines(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, escaping mark: Int?, inRow: Bool
  ) {
    var run = line.lowerBound
    var isEscaped = false
    for index in line {
      let isBar = inRow && bytes[index] == UInt8(ascii: "|") && !isEscaped
      isEscaped = bytes[index] == UInt8(ascii: "\\") && !isEscaped
      guard isBar || index == mark else { continue }
      append(bytes[run..<index])
      append(UInt8(ascii: "\\"))
      run = index
    }
    append(bytes[run..<line.upperBound])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A line without the backslash at its end that would be a break.
  fileprivate func withoutBreak(_ line: Range<Int>) -> Range<Int> {
    let count = self[line].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return count.isMultiple(of: 2) ? line : line.dropLast()
  }

  /// The `^` that is all of a value: alone in a cell it would go on with the cell above.
  fileprivate func onlyCaret(in lines: [Range<Int>]) -> Int? {
    guard lines.count == 1, let line = lines.first else { return nil }
    let ink = trimmedRight(trimmedLeft(line))
    return ink.count == 1 && self[ink.lowerBound] == UInt8(ascii: "^") ? ink.lowerBound : nil
  }

  /// The byte that makes the beginning of a line the beginning of a block, if there is one.
  fileprivate func markOfBlock(in line: Range<Int>) -> Int? {
    let start = line.lowerBound
    guard let first = self[line].first else { return nil }
    let length = self[line].prefix { $0 == first }.count
    let behind = start + length < line.upperBound ? self[start + length] : 0x20
    let isMark: Bool
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="): isMark = true
    case UInt8(ascii: "#"): isMark = length <= 6 && behind.isBlank
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      isMark =
        length == 1 && behind.isBlank || first == UInt8(ascii: "-") || isRule(line, of: first)
    case UInt8(ascii: "_"): isMark = false
    case UInt8(ascii: ":"): isMark = length >= 2 || behind == UInt8(ascii: "-")
    case UInt8(ascii: "~"): isMark = length >= 3
    case UInt8(ascii: "`"):
      isMark = length >= 3 && !self[start + length..<line.upperBound].contains(first)
    case UInt8(ascii: "["): isMark = isDefinition(line)
    default: return listDelimiter(in: line)
    }
    return isMark ? start : nil
  }

  private func isRule(_ line: Range<Int>, of mark: UInt8) -> Bool {
    self[line].allSatisfy { $0 == mark || $0.isBlank }
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard let close = self[line].firstIndex(of: UInt8(ascii: "]")) else { return false }
    return close + 1 < line.upperBound && self[close + 1] == UInt8(ascii: ":")
  }
}
