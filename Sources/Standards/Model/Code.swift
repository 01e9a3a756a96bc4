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
