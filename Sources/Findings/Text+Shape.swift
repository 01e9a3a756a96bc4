// The shape of words, as several rooms want it: in definitions white space and capitals often mean nothing.

extension StringProtocol {
  /// The words with one space between them and none around, wherever there was white space.
  public var withSingleSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text with a capital at its head.
  public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
