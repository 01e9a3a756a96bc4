import CSV
public import Findings

extension PortfolioCheck {
  /// A record of questions has an answer to each: without heads of lines nobody could tell one from the other.
  mutating func questionsAreAnswered() {
    for record in portfolio.records where record.method.value == .questions {
      let open = record.exchanges.filter { $0.question.isEmpty || $0.answer.isEmpty }
      guard let first = open.first, !record.account.isEmpty else { continue }
      let words = (first.question.isEmpty ? first.answer : first.question).prefix(30)
      findings.report(
        .unansweredQuestion,
        "begin each question of this account with 'Q:' and its answer with 'A:'; one of them is missing at "
          + "'\(words)'", at: record.account.place)
    }
  }
}

extension Rule {
  /// A question has no answer, or an answer no question.
  public static let unansweredQuestion = Rule(
    "unanswered-question", .warning,
    "A record of questions and answers has lines that begin with Q: and A:, in turn.")
}
