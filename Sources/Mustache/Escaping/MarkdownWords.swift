// `{{x}}` in a Markdown template is words: whatever the value holds, it is shown as it is and never
// becomes markup. The value does not know what stands before and behind it, so each byte is escaped
// that could mean something in any neighbourhood:
//
// - some bytes always, because they mean something in the middle of a line;
// - some only where a value or one of its lines begins, because there they may begin a block or go on
//   with what stands before them (`]` and a value of `(http…)`); behind other words of the value they
//   are harmless;
// - a full stop or a bracket that makes a list item of the digits or the letter before it.
//
// White space counts, too: at the beginning of a line it goes, and at the ends of the value it is written
// as a reference, or a space would make an item of a hyphen and two of them would be a break.

extension Output {
  /// Adds a value as words of Markdown; one without ink is a space, so that a cell stays a cell.
  mutating func append(markdownWords text: Span<UInt8>, within surroundings: Site.Surroundings) {
    text.withUnsafeBufferPointer { bytes in
      var lines = InkLines(of: bytes)
      guard var line = lines.next() else { return appendNothing() }
      let isOneLine = surroundings.contains(.oneLine)
      let continuation = lines.isAtEnd || isOneLine ? [] : self.continuation
      if isAtLineStart { line = bytes.trimmedLeft(line) }
      while true {
        if !lines.isAtEnd { line = bytes.trimmedRight(line) }
        if !line.isEmpty { append(words: bytes, line, inTitle: surroundings.contains(.title)) }
        guard let next = lines.next() else { return }
        line = bytes.trimmedLeft(next)
        if !isOneLine {
          append("\\")
          append(UInt8(ascii: "\n"))
          append(continuation.span)
        } else if !line.isEmpty {
          append(UInt8(ascii: " "))
        }
      }
    }
  }

  /// Adds one line, by runs between the bytes that need a backslash.
  private mutating func append(
    words bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, inTitle: Bool
  ) {
    let ink = bytes.trimmedLeft(line).lowerBound
    let marker = bytes.listDelimiter(in: ink..<line.upperBound)
    var run = line.lowerBound
    if bytes[run].isBlank || makesTickBox(bytes[line]) {
      append(reference: bytes[run])
      run += 1
    }
    for index in run..<line.upperBound where bytes[index] < 0x80 {
      guard
        bytes[index].isMarkAnywhere || index == ink && bytes[index].isMarkAtStart
          || index == marker || inTitle && bytes[index].isMarkInTitle
      else { continue }
      append(bytes[run..<index])
      append(UInt8(ascii: "\\"))
      run = index
    }
    let endsBlank = run < line.upperBound && bytes[line.upperBound - 1].isBlank
    append(bytes[run..<line.upperBound - (endsBlank ? 1 : 0)])
    if endsBlank { append(reference: bytes[line.upperBound - 1]) }
  }

  /// Whether the template writes brackets round an `x`, which is no box then.
  private func makesTickBox(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    last == UInt8(ascii: "[") && line.count == 1
      && line.first.map { $0 | 0x20 } == UInt8(ascii: "x")
  }
}

extension UInt8 {
  /// Whether the byte may mean something in the middle of a line.
  var isMarkAnywhere: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "#"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// Whether the byte may mean something where a line or a value begins.
  fileprivate var isMarkAtStart: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ";"):
      true
    default: false
    }
  }

  /// Whether the byte may end the title of a link.
  var isMarkInTitle: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }
}
