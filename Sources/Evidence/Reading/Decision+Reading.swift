import CSV
import Findings

extension Decision {
  /// Reads `decisions.csv`.
  static func read(_ source: Source, into findings: inout Findings) -> [Decision] {
    Sheet.read(source, columns: Column.decisions, into: &findings) { row in
      row.require(.subject, .code, .outcome)
      return Decision(
        subject: row.choice(.subject), code: row.text(.code), round: row.number(.round, in: 1...3),
        submitted: row.day(.submitted), outcome: row.choice(.outcome),
        feedback: row.text(.feedback), action: row.text(.action),
        due: row.day(.due), resubmitBy: row.day(.resubmitBy),
        candidateSigned: row.day(.candidateSigned), assessorSigned: row.day(.assessorSigned),
        verifierSigned: row.day(.verifierSigned), place: row.row.place)
    }
  }
}

extension Column {
  fileprivate static let decisions: [Column] = [
    .subject, .code, .round, .submitted, .outcome, .feedback, .action, .due, .resubmitBy,
    .candidateSigned,
    .assessorSigned, .verifierSigned,
  ]

  fileprivate static let subject = Column("record", isRequired: true)
  fileprivate static let code = Column("code", or: "unit or element", isRequired: true)
  fileprivate static let round = Column("round")
  fileprivate static let submitted = Column("submitted")
  fileprivate static let outcome = Column("decision", isRequired: true)
  fileprivate static let feedback = Column("feedback", or: "comments")
  fileprivate static let action = Column("action")
  fileprivate static let due = Column("due", or: "due date")
  fileprivate static let resubmitBy = Column("resubmit by")
  fileprivate static let candidateSigned = Column("candidate signed")
  fileprivate static let assessorSigned = Column("assessor signed")
  fileprivate static let verifierSigned = Column("internal verifier signed", or: "verifier signed")
}
