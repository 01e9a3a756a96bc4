import CSV
public import Findings
import Standards

extension PortfolioCheck {
  /// What is signed as achieved was covered on that day, and nothing came afterwards.
  mutating func decisionsHold(_ register: StatementRegister) {
    let claims = Claims(of: portfolio, in: register)
    var coverages: [String: Coverage] = [:]
    for decision in portfolio.decisions where !decision.code.isEmpty {
      guard let subject = decision.subject.value else { continue }
      guard let target = register.target(of: decision.code.text),
        subject == .element ? target.isElement : target.isUnit,
        let unit = register.unit(target.unit)
      else {
        reportUnknown(
          subject == .element ? "an element" : "a unit", decision.code,
          among: subject == .element ? register.printedElements : register.printedUnits,
          in: register)
        continue
      }
      let coverage = coverages[unit.id] ?? Coverage(of: unit, by: claims)
      coverages[unit.id] = coverage
      let lines = coverage.lines(of: decision, target)
      if isCovered(lines, decision) { nothingFollows(decision, lines) }
    }
  }

  private mutating func isCovered(_ lines: [Coverage.Line], _ decision: Decision) -> Bool {
    guard decision.outcome.value == .achieved else { return false }
    let day = decision.assessorSigned.value
    let open = lines.filter { !$0.isCovered(on: day) }
    guard !open.isEmpty else { return true }
    let codes = open.map { "'\($0.statement.code?.printed ?? $0.statement.id)'" }
    let when = day == nil ? "" : "on \(decision.assessorSigned.text) "
    findings.report(
      .openAtSignOff,
      "sign '\(decision.code.text)' as achieved when all of it is covered; \(when)nothing shows "
        + codes.joined(separator: ", "),
      at: decision.outcome.cell.place)
    return false
  }

  private mutating func nothingFollows(_ decision: Decision, _ lines: [Coverage.Line]) {
    let last = lines.compactMap(\.lastDated).max { $0.day < $1.day }
    guard let day = decision.assessorSigned.value, let last, last.day > day else { return }
    findings.report(
      .dateAfterSignOff,
      "sign '\(decision.code.text)' off after its last evidence; number '\(last.occasion.number)' is of "
        + last.occasion.date.text, at: decision.assessorSigned.cell.place,
      notes: [Finding.Note("the later day is here", at: last.occasion.date.cell.place)])
  }
}

extension Coverage {
  /// The lines that a decision is about.
  fileprivate func lines(
    of decision: Decision, _ target: StatementRegister.Target
  ) -> [Coverage.Line] {
    switch (decision.subject.value, target) {
    case (.element, .element(let element, _)):
      element.criteria.withItems.compactMap { self[$0.id] }
    case (.knowledge, _): knowledge
    case (.unit, _), (.assessment, _): lines.filter(\.statement.kind.isClaimed)
    default: []
    }
  }
}

extension Coverage.Line {
  /// The last piece of evidence whose day can be read.
  fileprivate var lastDated: (day: Day, occasion: Claims.Occasion)? {
    occasions.last { $0.date.value != nil }.flatMap { last in
      last.date.value.map { ($0, last) }
    }
  }
}

extension Rule {
  /// Something is signed as achieved that is not.
  public static let openAtSignOff = Rule(
    "open-at-sign-off", .error,
    "What is signed as achieved was covered by evidence on the day of the assessor's signature.")
  /// Evidence is dated after the sign-off of what it shows.
  public static let dateAfterSignOff = Rule(
    "date-after-sign-off", .error, "Evidence is there before what it shows is signed off.")
}
