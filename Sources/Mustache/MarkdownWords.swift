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
// White space counts, too: at the beginning of a line it goes, and at the end of the value its last
// byte is written as a number, or two spaces would be a break.

extension Output {
  /// Adds a value as words of Markdown; one without ink is a space, so that a cell stays a cell.
  mutating func append(markdownWords text: String, within surroundings: Site.Surroundings) {
    text.withBytes { bytes in
      let lines = bytes.inkLines()
      guard let last = lines.last else {
        if !isAtLineStart { append(UInt8(ascii: " ")) }
        return
      }
      let isOneLine = surroundings.contains(.oneLine)
      var continuation: [UInt8]?
      for (index, range) in lines.enumerated() {
        var line = range
        if index > 0 || bytes[range.lowerBound].isBlank && isAtLineStart {
          line = bytes.trimmedLeft(line)
        }
        if range != last { line = bytes.trimmedRight(line) }
        if index > 0 {
          if isOneLine {
            append(UInt8(ascii: " "))
          } else {
            let prefix = continuation ?? self.continuation
            continuation = prefix
            append(UInt8(ascii: "\\"))
            append(UInt8(ascii: "\n"))
            append(prefix)
          }
        }
        guard !line.isEmpty else { continue }
        appendWords(bytes, line, inTitle: surroundings.contains(.title))
      }
    }
  }

  /// Adds one line by runs between the bytes that need a backslash.
  private mutating func appendWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, inTitle: Bool
  ) {
    let ink = bytes.trimmedLeft(line).lowerBound
    let marker = bytes.listDelimiter(in: ink..<line.upperBound)
    var run = line.lowerBound
    for index in line where bytes[index] < 0x80 {
      guard
        bytes[index].isMarkAnywhere || index == ink && bytes[index].isMarkAtStart
          || index == marker || inTitle && bytes[index].isMarkInTitle
      else { continue }
      append(bytes[run..<index])
      append(UInt8(ascii: "\\"))
      run = index
    }
    let end = bytes[line.upperBound - 1].isBlank ? line.upperBound - 1 : line.upperBound
    append(bytes[run..<end])
    if end < line.upperBound { append("&#\(bytes[end]);".utf8) }
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
