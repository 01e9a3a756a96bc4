public import Findings

/// What can be odd in a text; see `docs/markdown.md`.
extension Rule {
  /// Blocks stand in blocks beyond the bound.
  public static let deepNesting = Rule(
    "deep-nesting", .warning, "Blocks and inline marks nest only so deep that a person can follow.")
  /// A named block has no end of its own.
  public static let unclosedBlock = Rule(
    "unclosed-block", .warning, "Every ':::' block is ended by a ':::' of its own.")
  /// A `:::` ends nothing.
  public static let unopenedBlock = Rule(
    "unopened-block", .warning, "A ':::' alone ends a block that is open; elsewhere it is text.")
  /// References or short table rows would make the document much longer than its source.
  public static let tooMuchRepeated = Rule(
    "too-much-repeated", .warning,
    "What a text makes by repetition is at most as long as the text, or 100 KB.")
  /// A row has more cells than its table has columns.
  public static let surplusCell = Rule(
    "surplus-cell", .warning, "No row has more cells than the line of dashes has columns.")
}
