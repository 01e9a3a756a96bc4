import CSV
public import Findings
import Standards

extension PortfolioCheck {
  /// Every code that is claimed exists, is in force, and can be shown in this way.
  mutating func codesAreClaimable(_ register: StatementRegister) {
    for record in portfolio.records {
      var claimed: [String: Cell] = [:]
      for code in record.codes {
        guard let target = register.target(of: code.text) else {
          findings.report(
            .unknownCriterion,
            advice(
              "claim a code of '\(register.qualification.id)'; there is no '\(code.text)'",
              on: code, among: register.printed), at: code.place)
          continue
        }
        guard case .statement(let statement, _) = target else { continue }
        if let first = claimed.updateValue(code, forKey: statement.id) {
          findings.report(
            .repeatedClaim, "claim '\(code.text)' once for one piece of evidence", at: code.place,
            notes: [Finding.Note("it is claimed here", at: first.place)])
        } else {
          canBeShown(statement, by: record, at: code)
        }
      }
      bracketsAreClaimed(record, claimed, register)
      if claimed.isEmpty, !record.codes.contains(where: { register.target(of: $0.text) == nil }) {
        findings.report(
          .claimsNothing, "claim at least one criterion or item of knowledge with this evidence",
          at: record.number.place)
      }
    }
  }

  private mutating func bracketsAreClaimed(
    _ record: EvidenceRecord, _ claimed: [String: Cell], _ register: StatementRegister
  ) {
    for code in record.points.flatMap(\.codes) {
      if case .statement(let statement, _) = register.target(of: code),
        claimed[statement.id] != nil
      {
        continue
      }
      findings.report(
        .unclaimedCode, "claim '\(code)' in the column 'criteria', or take it out of the account",
        at: record.account.place)
    }
  }

  private mutating func canBeShown(
    _ statement: Statement, by record: EvidenceRecord, at code: Cell
  ) {
    if statement.isWithdrawn {
      findings.report(
        .withdrawnCriterion, "claim nothing for '\(code.text)', which is withdrawn", at: code.place,
        notes: [Finding.Note("it is withdrawn here", at: statement.place)])
    } else if let method = record.method.value, !method.shows(statement.kind) {
      let (what, how) =
        statement.kind == .knowledge
        ? ("knowledge", "a product alone ticks no type of evidence")
        : ("performance", "answers alone do not show what a candidate does")
      findings.report(
        .methodDoesNotApply,
        "show '\(code.text)' in another way than by \(method.key): it is \(what), and \(how)",
        at: code.place)
    }
  }
}

extension Rule {
  /// Evidence is claimed for a code that does not exist.
  public static let unknownCriterion = Rule(
    "unknown-criterion", .error, "Evidence is claimed for codes of the qualification's units.")
  /// Evidence is claimed for a statement that is withdrawn.
  public static let withdrawnCriterion = Rule(
    "withdrawn-criterion", .error, "What is withdrawn keeps its number, and nobody has to show it.")
  /// Evidence cannot show what it is claimed for.
  public static let methodDoesNotApply = Rule(
    "method-does-not-apply", .error,
    "A product alone shows no knowledge, and answers to questions alone show no performance.")
  /// A piece of evidence claims a code twice.
  public static let repeatedClaim = Rule(
    "repeated-claim", .warning, "A piece of evidence is claimed once for a criterion.")
  /// An account names a code in brackets that the evidence does not claim.
  public static let unclaimedCode = Rule(
    "unclaimed-code", .error, "An account shows what its evidence is claimed for, and nothing else."
  )
  /// A piece of evidence claims nothing.
  public static let claimsNothing = Rule(
    "claims-nothing", .warning, "Each piece of evidence is there to show something.")
}
