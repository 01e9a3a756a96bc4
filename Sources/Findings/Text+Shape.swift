// The shape of words, as several rooms want it: in definitions white space and capitals often mean nothing.

extension StringProtocol {
  /// The words with one space between them and none around, wherever there was white space.
  public var withSingleSpaces: String {
    let text = String(self)
    guard !text.utf8.span.hasSingleSpaces else { return text }
    // By scalars: a space with an accent behind it is one character, and only half of it is white space.
    return text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }

  /// The name of the file that a path leads to, without its ending; a point at its head begins no ending.
  public var fileStem: String {
    let path = String(self).utf8
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }

  /// The text with a capital at its head.
  public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

extension Span<UInt8> {
  /// Whether they are words of ASCII with one space between them already, as nearly all short texts are.
  fileprivate var hasSingleSpaces: Bool {
    var last = UInt8(ascii: " ")
    for index in indices {
      let byte = self[index]
      guard byte < 0x7F, byte > 0x20 || byte == 0x20 && last > 0x20 else { return false }
      last = byte
    }
    return last > 0x20
  }
}
