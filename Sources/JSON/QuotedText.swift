import Findings

// Strings as JSON writes them. Only what must be escaped is: quotes, backslashes and control characters.

extension [UInt8] {
  /// Appends a string in quotes, by runs between what must be escaped.
  mutating func appendQuoted(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = ByteSearch.firstIndex(
        ofControlOr: (UInt8(ascii: "\""), UInt8(ascii: "\\")), in: text, from: start)
      text.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
      guard end < text.count else { break }
      appendEscaped(text[end])
      start = end + 1
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): self += "\\\"".utf8
    case UInt8(ascii: "\\"): self += "\\\\".utf8
    case 0x08: self += "\\b".utf8
    case 0x09: self += "\\t".utf8
    case 0x0A: self += "\\n".utf8
    case 0x0C: self += "\\f".utf8
    case 0x0D: self += "\\r".utf8
    default: self += ("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8
    }
  }
}
