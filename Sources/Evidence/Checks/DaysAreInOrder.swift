import CSV
public import Findings
import Standards

extension PortfolioCheck {
  /// Nothing is signed before it happened, assessed before it is signed, or sampled before it is assessed.
  mutating func daysAreInOrder() {
    for record in portfolio.records {
      inOrder([
        ("the date of the evidence", record.date), ("signed", record.signed),
        ("assessed", record.assessed), ("sampled", record.sampled),
      ])
    }
    for decision in portfolio.decisions {
      inOrder([
        ("submitted", decision.submitted), ("signed by the assessor", decision.assessorSigned),
        ("due", decision.due), ("to be resubmitted", decision.resubmitBy),
      ])
      inOrder([
        ("signed by the assessor", decision.assessorSigned),
        ("signed by the internal verifier", decision.verifierSigned),
      ])
    }
    roundsAreInOrder()
  }

  /// Each round of assessment is handed in and signed after the one before it.
  private mutating func roundsAreInOrder() {
    let rounds = Dictionary(
      grouping: portfolio.decisions.filter { $0.subject.value == .assessment && !$0.code.isEmpty }
    ) { codeKey($0.code.text) }
    for (_, unsorted) in rounds.sorted(by: { $0.key < $1.key }) {
      // Rounds of one number are another mistake.
      let numbers = Dictionary(grouping: unsorted, by: \.round.value)
      let sorted: [Decision] = (1...3).compactMap { numbers[$0]?.first }
      inOrder(
        sorted.map { ("the day on which round \($0.round.text) was submitted", $0.submitted) })
      inOrder(
        sorted.map { ("the day on which round \($0.round.text) was signed", $0.assessorSigned) })
    }
  }

  private mutating func inOrder(_ days: [(name: String, date: Entry<Day>)]) {
    var last: (name: String, date: Entry<Day>)?
    for day in days {
      guard let value = day.date.value else { continue }
      if let last, let before = last.date.value, value < before {
        findings.report(
          .evidenceOutOfOrder,
          "correct this day, \(day.name), or the one before it: '\(day.date.text)' comes before "
            + "'\(last.date.text)', \(last.name)", at: day.date.cell.place,
          notes: [Finding.Note("the other day is here", at: last.date.cell.place)])
      } else {
        last = day
      }
    }
  }
}

extension Rule {
  /// A day comes before one that it must follow.
  public static let evidenceOutOfOrder = Rule(
    "evidence-out-of-order", .error,
    "Evidence is dated, then signed, then assessed, then sampled; what is to be done is due afterwards."
  )
}
