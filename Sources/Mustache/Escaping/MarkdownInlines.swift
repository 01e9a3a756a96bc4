// `{{{x}}}` that shares its line with something is inline Markdown. Its line ends become spaces, and
// what would begin a block where a line begins gets a backslash. In a row of a table a bar gets one. A
// backslash at its end stays one and does not reach what the template has next.

extension Output {
  /// Adds a value as inline Markdown; one without ink is a space, so that a cell stays a cell.
  mutating func append(markdownInlines text: Span<UInt8>, within surroundings: Site.Surroundings) {
    text.withUnsafeBufferPointer { bytes in
      var lines = InkLines(of: bytes)
      var next = lines.next()
      guard let first = next else { return appendNothing() }
      let isRow = surroundings.contains(.row)
      var mark = isRow && lines.isAtEnd ? bytes.onlyCaret(in: first) : nil
      let startsLine = isAtLineStart
      var isFirst = true
      while let whole = next {
        next = lines.next()
        let isLast = next == nil
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
  fileprivate func onlyCaret(in line: Range<Int>) -> Int? {
    let ink = trimmedRight(trimmedLeft(line))
    return ink.count == 1 && self[ink.lowerBound] == UInt8(ascii: "^") ? ink.lowerBound : nil
  }
}
