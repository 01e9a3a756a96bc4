import CSV
import Evidence
import Mustache
import Standards

extension Example {
  /// What a form ends with: what the assessor says to the candidate, and who signed when.
  func closing(_ subject: Decision.Subject, on code: String) -> Record {
    let decision = decisions(subject, on: code).last
    return [
      "feedback": .text(decision?.feedback.text ?? ""),
      "signatures": signatureLines(decision.map(portfolio.signatures(on:)) ?? []),
      "isSampled": .truth(decision.map { !$0.verifierSigned.cell.isEmpty } ?? false),
    ]
  }

  /// The rounds of a unit's assessment.
  func rounds(on code: String) -> Value {
    var record: Record = [:]
    for (index, name) in ["first", "second", "third"].enumerated() {
      let decision = decisions(.assessment, on: code)
        .first { $0.round.value == index + 1 }
      record[name] = decision.map(round) ?? Blanks.round
    }
    return .object(record)
  }

  private func round(_ decision: Decision) -> Value {
    let judged = portfolio.records(judgedIn: decision).map(\.number.text)
    return [
      "evidenceJudged": .text(judged.joined(separator: ", ")),
      "submitted": .text(decision.submitted.text),
      "isMet": .truth(decision.outcome.value == .achieved),
      "isNotYetMet": .truth(decision.outcome.value == .notYet),
      "feedback": .text(decision.feedback.text),
      "action": .text(decision.action.text),
      "due": .text(decision.due.text),
      "resubmitBy": .text(decision.resubmitBy.text),
      "signatures": signatureLines(portfolio.signatures(on: decision)),
    ]
  }

  /// The signature in the line of a unit in the sign-off record; false if it is not signed off.
  func signOff(of unit: Unit) -> Value {
    guard
      let decision = decisions(.unit, on: unit.citation).last,
      decision.outcome.value == .achieved,
      let signature = portfolio.signatures(on: decision).first(where: { $0.role == .assessor })
    else { return false }
    return ["name": .text(signature.name), "date": .text(signature.date.text)]
  }
}
