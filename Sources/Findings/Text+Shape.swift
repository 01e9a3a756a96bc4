// The shape of words, as several rooms want it: in definitions white space and capitals often mean nothing.

extension StringProtocol {
  /// The words with one space between them and none around, wherever there was white space.
  public var withSingleSpaces: String {
    guard !hasSingleSpaces else { return String(self) }
    // By scalars: a space with an accent behind it is one character, and only half of it is white space.
    return String(self).unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }

  /// Whether it is words of ASCII with one space between them already, as nearly all short texts are.
  private var hasSingleSpaces: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      guard byte < 0x7F, byte > 0x20 || byte == 0x20 && last > 0x20 else { return false }
      last = byte
    }
    return last > 0x20
  }

  /// The name of the file that a path leads to, without its ending; a point at its head begins no ending.
  public var fileStem: String {
    let name = String(split(whereSeparator: { $0 == "/" }).last ?? self[...])
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The text with a capital at its head.
  public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
