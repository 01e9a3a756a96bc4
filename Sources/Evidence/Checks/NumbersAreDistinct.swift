import CSV
public import Findings

extension PortfolioCheck {
  /// Each piece of evidence has a number of its own, and so has each round of a unit's assessment.
  mutating func numbersAreDistinct() {
    evidenceNumbersAreDistinct()
    roundsAreDistinct()
  }

  private mutating func evidenceNumbersAreDistinct() {
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

  private mutating func roundsAreDistinct() {
    var first: [String: Cell] = [:]
    for decision in portfolio.decisions where decision.subject.value == .assessment {
      let cell = decision.round.cell
      guard let number = decision.round.value else {
        if cell.isEmpty {
          findings.report(
            .repeatedRound, "number this round of assessment, from 1 to 3", at: cell.place)
        }
        continue
      }
      let key = "\(number) \(codeKey(decision.code.text))"
      if let other = first[key] {
        findings.report(
          .repeatedRound,
          "give this round of assessment a number of its own; the forms show the first round \(number)",
          at: cell.place, notes: [Finding.Note("the forms show this round", at: other.place)])
      } else {
        first[key] = cell
      }
    }
  }
}

extension Rule {
  /// Two rounds of an assessment have one number, or one has none.
  public static let repeatedRound = Rule(
    "repeated-round", .error, "The rounds of a unit's assessment are numbered from 1 to 3.")
  /// Two pieces of evidence have one number.
  public static let repeatedEvidenceNumber = Rule(
    "repeated-evidence-number", .error, "Each piece of evidence has a number of its own.")
}
