// `{{{x}}}` that shares its line with something is inline Markdown. Its line ends become spaces, and
// what would begin a block where a line begins gets a backslash. In a row of a table a bar gets one. A
// backslash at its end stays one and does not reach what the template has next.

extension Output {
  /// Adds a value as inline Markdown; one without ink is a space, so that a cell stays a cell.
  mutating func append(markdownInlines text: String, within surroundings: Site.Surroundings) {
    text.withBytes { bytes in
      let lines = bytes.inkLines()
      guard let last = lines.last else { return appendNothing() }
      let isRow = surroundings.contains(.row)
      var mark = isRow ? bytes.onlyCaret(in: lines) : nil
      let startsLine = isAtLineStart
      var isFirst = true
      for whole in lines {
        let isLast = whole == last
        var line = isFirst && !startsLine ? whole : bytes.trimmedLeft(whole)
        if !isLast { line = bytes.trimmedRight(line) }
        let endsOpen = bytes.endsWithBackslash(line)
        if endsOpen, !isLast { line = line.dropLast() }
        if line.isEmpty { continue }
        if !isFirst { append(UInt8(ascii: " ")) }
        if isFirst ? startsLine : isAtLineStart { mark = mark ?? bytes.markOfBlock(in: line) }
        append(inlines: bytes, line, escaping: mark, inRow: isRow)
        if endsOpen, isLast { append(UInt8(ascii: "\\")) }
        isFirst = false
      }
    }
  }

  private mutating func append(
    inlines bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, escaping mark: Int?, inRow: Bool
  ) {
    guard inRow || mark != nil else { return append(bytes[line]) }
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
  /// Whether a line ends with a backslash that escapes what comes next, or is a break.
  fileprivate func endsWithBackslash(_ line: Range<Int>) -> Bool {
    !self[line].reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
  }

  /// The `^` that is all of a value: alone in a cell it would go on with the cell above.
  fileprivate func onlyCaret(in lines: InkLines) -> Int? {
    guard lines.count == 1, let line = lines.first else { return nil }
    let ink = trimmedRight(trimmedLeft(line))
    return ink.count == 1 && self[ink.lowerBound] == UInt8(ascii: "^") ? ink.lowerBound : nil
  }
}
