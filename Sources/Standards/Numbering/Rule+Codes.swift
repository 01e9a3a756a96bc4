public import Findings

extension Rule {
  /// Two items of a unit have one code.
  public static let duplicateCode = Rule(
    "duplicate-code", .error, "A code stands once in its unit, so that it can be quoted.")
  /// A code comes behind a higher one.
  public static let codeOutOfSequence = Rule(
    "code-out-of-sequence", .warning, "Codes stand in their order.")
  /// A number or letter is left out.
  public static let codeGap = Rule(
    "code-gap", .warning,
    "Codes begin at 1 or a and leave nothing out; what is withdrawn keeps its number.")
  /// An item has no code although others of its kind have one.
  public static let missingCode = Rule(
    "missing-code", .warning, "Either all items of one kind in a unit have a code, or none.")
  /// A code begins with another unit's code.
  public static let wrongUnitInCode = Rule(
    "wrong-unit-in-code", .warning, "A code that names a unit names the unit that it stands in.")
  /// A code begins with another element's code.
  public static let wrongElementInCode = Rule(
    "wrong-element-in-code", .warning,
    "A criterion's code that names an element names the one that it stands in.")
  /// A code has a point or a bracket that its neighbours do not have.
  public static let strayDot = Rule(
    "stray-dot", .warning, "The codes of one unit are written in one style.")
  /// A code has small letters where its neighbours have capitals, or the other way round.
  public static let codeCase = Rule(
    "code-case", .warning, "The codes of one kind in a unit have capitals, or small letters.")
  /// A word stands right behind its code.
  public static let missingSpace = Rule(
    "missing-space", .warning, "A space stands between a code and the text.")
}
