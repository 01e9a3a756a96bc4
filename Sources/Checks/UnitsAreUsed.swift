public import Findings
import Standards

extension Check {
  /// Every unit of a suite belongs to some qualification.
  ///
  /// A suite whose qualifications name no units, or that has none, is left alone: it is not done yet.
  static let unitsAreUsed = Check(.unusedUnit) { library, findings in
    for suite in library.suites {
      let members = suite.qualifications.flatMap(\.groups).flatMap(\.members)
      guard !members.isEmpty else { continue }
      let used = Set(members.compactMap(\.unit))
      for unit in suite.units where !used.contains(unit.id) {
        findings.report(
          .unusedUnit, "name the unit '\(unit.name)' in a qualification, or remove it",
          at: unit.place)
      }
    }
  }
}

extension Rule {
  /// No qualification of its suite names a unit.
  public static let unusedUnit = Rule(
    "unused-unit", .warning, "Every unit of a suite belongs to at least one qualification.")
}
