import Findings

// Strings as JSON writes them. Only what must be escaped is: quotes, backslashes and control characters.

extension ByteBuffer {
  /// Appends a string in quotes, by runs between what must be escaped.
  mutating func appendQuoted(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = ByteSearch.firstIndex(
        ofControlOr: (UInt8(ascii: "\""), UInt8(ascii: "\\")), in: text, from: start)
      append(text.extracting(start..<end))
      guard end < text.count else { break }
      appendEscaped(text[end])
      start = end + 1
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }
}
