import CSV
public import Findings

extension PortfolioCheck {
  /// Each line of a form has a day on which it was signed.
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
  }
}

extension Rule {
  /// A record that must be signed is not.
  public static let unsignedRecord = Rule(
    "unsigned-record", .warning, "Each signature on a form has its day.")
}
