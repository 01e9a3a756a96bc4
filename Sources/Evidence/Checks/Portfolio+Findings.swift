import CSV
public import Findings
public import Standards

extension Portfolio {
  /// What does not agree: one row with another, one sheet with another, the portfolio with the standards.
  public func findings(in library: Library) -> Findings {
    var check = PortfolioCheck(portfolio: self)
    check.numbersAreDistinct()
    check.citationsAreResolved()
    check.peopleHaveTheirParts()
    check.questionsAreAnswered()
    check.recordsAreSigned()
    check.daysAreInOrder()
    let register = check.register(in: library)
    check.rowsAreDistinct(register)
    guard let register else { return check.findings }
    check.codesAreClaimable(register)
    check.planIsAboutElements(register)
    check.decisionsHold(register)
    return check.findings
  }
}

/// A portfolio, and what is found in it; each check is a file beside this one.
struct PortfolioCheck {
  let portfolio: Portfolio
  var findings = Findings()

  init(portfolio: Portfolio) {
    self.portfolio = portfolio
  }

  /// The codes of the qualification that the portfolio is for, nothing if there is none.
  fileprivate mutating func register(in library: Library) -> StatementRegister? {
    guard let first = portfolio.records.first else { return nil }
    for record in portfolio.records
    where !record.edition.isEmpty && !record.edition.says(first.edition.text) {
      findings.report(
        .otherEdition,
        "collect evidence of one edition in a portfolio; the first row has '\(first.edition.text)'",
        at: record.edition.place,
        notes: [Finding.Note("the first edition is named here", at: first.edition.place)])
    }
    guard !first.edition.isEmpty else { return nil }
    if let register = StatementRegister(for: portfolio, in: library) {
      versionIsCurrent(first, register.qualification)
      return register
    }
    let names = library.suites.flatMap(\.qualifications).map(\.id)
    findings.report(
      .missingEdition,
      "name a qualification by its file; there is no '\(portfolio.qualification)'"
        + suggestion(nearest(to: portfolio.qualification, among: names)), at: first.edition.place)
    return nil
  }

  private mutating func versionIsCurrent(
    _ record: EvidenceRecord, _ qualification: Qualification
  ) {
    guard let version = qualification.version, !record.version.isEmpty, version != record.version
    else { return }
    findings.report(
      .otherEdition,
      "look through this evidence again: '\(qualification.id)' is at version '\(version)', it was "
        + "collected for '\(record.version)'", at: record.edition.place, severity: .warning)
  }
}

extension Cell {
  /// Whether the cell says this, byte by byte.
  func says(_ other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }
}

extension Rule {
  /// A portfolio is for a qualification that there is not.
  public static let missingEdition = Rule(
    "missing-edition", .error, "Evidence names the qualification that it counts for.")
  /// Evidence was collected for another edition.
  public static let otherEdition = Rule(
    "other-edition", .error,
    "The evidence of one portfolio is for one edition: a qualification and its version.")
}
