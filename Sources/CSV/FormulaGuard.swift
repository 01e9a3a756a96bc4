/// Keeps text from being taken for a formula.
///
/// A spreadsheet that opens a CSV file runs whatever begins like a formula, in quotes or not: a
/// candidate's name `=HYPERLINK(…)` would be a link that somebody else chose. So text that begins in such
/// a way is written with an apostrophe before it, which is how spreadsheets themselves mark text. The
/// reader takes it away again: what is written and read is the same, text that begins with
/// apostrophes and a formula included.
enum FormulaGuard {
  /// The text as it is written.
  static func with(_ text: String) -> String {
    beginsLikeFormula(text.drop { $0 == "'" }) ? "'" + text : text
  }

  /// The text as it is meant.
  static func without(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    return beginsLikeFormula(text.drop { $0 == "'" }) ? String(text.dropFirst()) : text
  }

  /// Whether a spreadsheet may run the text; some read the wide forms of the signs as well.
  private static func beginsLikeFormula(_ text: Substring) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
