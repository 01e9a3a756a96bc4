import Findings

/// A tag as the HTML writer prints it: names in lower case, values in double quotes, `>` only at its end.
struct HTMLTag {
  /// From `<` to `>`.
  let bytes: ArraySlice<UInt8>

  /// The tag that begins at a place, nothing if it has no end.
  init?(in html: ArraySlice<UInt8>, at start: Int) {
    guard let close = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    bytes = html[start...close]
  }

  /// Makes a tag of its name and its attributes, whose values are escaped already.
  init(_ name: String, _ attributes: [(name: String, value: String)]) {
    let words = attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    bytes = Array("<\(name)\(words)>".utf8)[...]
  }

  /// What it is called: `td`, or `/td` where it closes.
  var name: String {
    let name = bytes.dropFirst().prefix { $0 != 0x20 && $0 != 0x3E && $0 != 0x0A }
    return String(decoding: name, as: UTF8.self)
  }

  /// What it says of itself under a name, as it is escaped there.
  func value(of attribute: String) -> ArraySlice<UInt8>? {
    let opening = Array(" \(attribute)=\"".utf8)
    guard let found = ByteSearch.firstRange(of: opening, in: bytes) else { return nil }
    return bytes[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
  }

  /// What it says under a name, if that is a number.
  func number(of attribute: String) -> Int? {
    value(of: attribute).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
