import CSV
public import Findings
import Standards

extension PortfolioCheck {
  /// Activities are planned for elements, or for units that have none, and link to what there is; the
  /// profile lists units.
  mutating func planIsAboutElements(_ register: StatementRegister) {
    for code in portfolio.profile.flatMap(\.codes) where register.unit(code.text) == nil {
      reportUnknown("a unit", code, among: register.printedUnits, in: register)
    }
    for activity in portfolio.plan {
      for code in [activity.element] + activity.links where !code.isEmpty {
        let target = register.target(of: code.text)
        guard !(target.map { $0.isElement || $0.isUnit } ?? false) else { continue }
        reportUnknown(
          "a unit or an element", code, among: register.printedUnits + register.printedElements,
          in: register)
      }
    }
  }

  /// Reports a code that should name something of a kind, and does not.
  mutating func reportUnknown(
    _ kind: String, _ code: Cell, among codes: [String], in register: StatementRegister
  ) {
    findings.report(
      .unknownElement,
      "name \(kind) of '\(register.qualification.id)'; '\(code.text)' is none"
        + suggestion(nearest(to: code.text, among: codes)), at: code.place)
  }
}

extension Rule {
  /// A code should name a unit or an element, and names none.
  public static let unknownElement = Rule(
    "unknown-element", .error, "Plans and decisions are about units and elements.")
}
