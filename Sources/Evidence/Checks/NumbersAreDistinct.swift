import CSV
public import Findings

extension PortfolioCheck {
  /// Each piece of evidence has a number of its own.
  mutating func numbersAreDistinct() {
    var first: [[UInt8]: Cell] = [:]
    for number in portfolio.records.map(\.number) where !number.isEmpty {
      let key = Array(number.text.utf8)
      guard let other = first[key] else {
        first[key] = number
        continue
      }
      findings.report(
        .repeatedEvidenceNumber,
        "give this piece of evidence a number of its own; '\(number.text)' is used before",
        at: number.place, notes: [Finding.Note("'\(number.text)' is used here", at: other.place)])
    }
  }
}

extension Rule {
  /// Two pieces of evidence have one number.
  public static let repeatedEvidenceNumber = Rule(
    "repeated-evidence-number", .error, "Each piece of evidence has a number of its own.")
}
