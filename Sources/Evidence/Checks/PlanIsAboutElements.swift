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
      for code in activity.links { isUnitOrElement(code, register) }
      guard isUnitOrElement(activity.element, register),
        case .unit(let unit)? = register.target(of: activity.element.text),
        let element = unit.elements.first
      else { continue }
      findings.report(
        .unknownElement,
        "plan this for an element of '\(activity.element.text)', such as "
          + "'\(element.code?.printed ?? element.id)'; the plan has no rows for all of it",
        at: activity.element.place)
    }
    unitsAreRegistered(register)
  }

  /// What is planned or decided is about units that the candidate is registered for, if the profile tells them.
  private mutating func unitsAreRegistered(_ register: StatementRegister) {
    let listed = portfolio.profile.filter { $0.name.value == .units }.flatMap(\.codes)
    guard !listed.isEmpty else { return }
    let known = Set(
      listed.compactMap { register.unit($0.text)?.id }
        + portfolio.records.flatMap { $0.units(in: register).map(\.id) })
    for code in portfolio.plan.map(\.element) + portfolio.decisions.map(\.code) {
      guard let unit = register.target(of: code.text)?.unit, !known.contains(unit) else { continue }
      findings.report(
        .unknownElement,
        "name a unit that the candidate takes; '\(code.text)' is in none of those in the profile",
        at: code.place, notes: [Finding.Note("the units are listed here", at: listed[0].place)])
    }
  }

  /// Whether a code names a unit or an element; reports it if not.
  @discardableResult
  private mutating func isUnitOrElement(_ code: Cell, _ register: StatementRegister) -> Bool {
    if code.isEmpty { return false }
    if let target = register.target(of: code.text), target.isElement || target.isUnit {
      return true
    }
    reportUnknown(
      "a unit or an element", code, among: register.printedUnits + register.printedElements,
      in: register)
    return false
  }

  /// Reports a code that should name something of a kind, and does not.
  mutating func reportUnknown(
    _ kind: String, _ code: Cell, among codes: [String], in register: StatementRegister
  ) {
    findings.report(
      .unknownElement,
      advice(
        "name \(kind) of '\(register.qualification.id)'; '\(code.text)' is none", on: code,
        among: codes), at: code.place)
  }
}

extension Rule {
  /// A code should name a unit or an element, and names none.
  public static let unknownElement = Rule(
    "unknown-element", .error, "Plans and decisions are about units and elements.")
}
