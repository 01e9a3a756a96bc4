import CSV
public import Findings
import Standards

extension PortfolioCheck {
  /// Each line of a form that has been closed has a day on which it was signed.
  mutating func recordsAreSigned() {
    for record in portfolio.records {
      guard let method = record.method.value else { continue }
      for role in method.signatories where record.date(signedBy: role).cell.isEmpty {
        findings.report(
          .unsignedRecord,
          "fill in the day on which the \(role.rawValue) signed this \(method.key): the column "
            + "'\(role == .assessor ? "assessed" : "signed")'", at: record.number.place)
      }
    }
    for decision in portfolio.decisions where decision.isClosed {
      guard let subject = decision.subject.value else { continue }
      for (role, day) in decision.neededSignatures where day.cell.isEmpty {
        findings.report(
          .unsignedRecord,
          "fill in the day on which the \(role.rawValue) signed this \(subject.rawValue): the column "
            + "'\(role.rawValue) signed'", at: day.cell.place)
      }
    }
  }
}

extension Decision {
  /// Whether there is something to sign: what is not yet achieved stays open until it is.
  ///
  /// A round of assessment is closed whatever came of it. Where one has signed, the other signs too.
  fileprivate var isClosed: Bool {
    guard let outcome = outcome.value else { return false }
    return outcome != .notYet || subject.value == .assessment
      || [candidateSigned, assessorSigned, verifierSigned].contains { !$0.cell.isEmpty }
  }

  /// Who signs what was decided; an internal verifier signs what was sampled, and that alone.
  fileprivate var neededSignatures: [(role: Person.Role, day: Entry<Day>)] {
    [(.candidate, candidateSigned), (.assessor, assessorSigned)]
  }
}

extension Rule {
  /// A record that must be signed is not.
  public static let unsignedRecord = Rule(
    "unsigned-record", .warning, "Each signature on a form has its day.")
}
