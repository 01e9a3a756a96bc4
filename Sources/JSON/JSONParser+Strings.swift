import Findings

extension JSONParser {
  /// Reads from the opening quote to behind the closing one, by runs between escapes.
  mutating func string() throws(Fault) -> String {
    let open = position
    position += 1
    var text: [UInt8] = []
    var run = position
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        let last = source.bytes[run..<position]
        position += 1
        return String(decoding: text.isEmpty ? last : (text + last)[...], as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += source.bytes[run..<position]
        try escape(into: &text)
        run = position
      case 0..<0x20:
        throw fault("write this control character as an escape such as '\\n'")
      default:
        position += 1
      }
    }
    throw Fault(message: "close this string with '\"'", range: open..<open + 1)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    let start = position
    position += 1
    let letter = peek()
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter ?? 0)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try scalar(from: start)).utf8
    default:
      throw Fault(message: "write '\\\\' for a backslash", range: start..<start + 1)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func scalar(from start: Int) throws(Fault) -> Unicode.Scalar {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, source.bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      let second = try fourDigits(from: start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw Fault(message: "write both halves of this surrogate pair", range: start..<position)
  }

  private mutating func fourDigits(from start: Int) throws(Fault) -> UInt32 {
    let end = position + 4
    guard end <= source.bytes.count,
      source.bytes[position..<end].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(source[position..<end], radix: 16)
    else {
      throw Fault(
        message: "write four hexadecimal digits behind '\\u'", range: start..<position)
    }
    position = end
    return number
  }
}
