/// The code by which people quote an item, in the style that its standard prints.
///
/// A code is text: 1.10 is not 1.1. Standards print one code in several styles (`F1.1.1`, `f1.1.1`,
/// `5.1.1.`, `2(b).1` for `2(b)1`, `a3a)`); the normalised form is what all of them have in common.
public struct Code: Sendable, Hashable {
  /// The code as it was written, or as it would be printed if it was generated.
  public var printed: String
  /// The code without final marks and stray dots, its unit's letters in capitals.
  public var normalised: String
  /// Whether the definition gives no code and this one was numbered for it.
  public var isGenerated: Bool

  /// Makes a code of both forms.
  public init(printed: String, normalised: String, isGenerated: Bool = false) {
    self.printed = printed
    self.normalised = normalised
    self.isGenerated = isGenerated
  }
}

extension Code {
  /// Reads a code as it was written; text that is none is its own normalised form, without spaces.
  public init(_ printed: String) {
    self.init(
      printed: printed,
      normalised: CodeHead(whole: printed)?.normalised
        ?? printed.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
  }

  /// The letters and numbers that it is made of, nothing if it is no code that the scanner knows.
  var parts: CodeParts? { CodeHead(whole: printed)?.parts }

  /// Whether this code is that one and something more, part by part: `10a` does not extend `1`.
  public func extends(_ other: Code) -> Bool {
    guard let parts, let others = other.parts else { return false }
    return parts.extends(others)
  }
}
