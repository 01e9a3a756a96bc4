public import Findings
import Standards

extension Check {
  /// Every unit that a group names is defined in its suite.
  static let unitsAreDefined = Check(.undefinedUnit) { library, findings in
    for qualification in library.suites.flatMap(\.qualifications) {
      for group in qualification.groups {
        for member in group.members where member.unit == nil {
          findings.report(
            .undefinedUnit,
            "define the unit '\(member.reference)', or take it out of '\(group.name)'",
            at: member.place)
        }
      }
    }
  }
}

extension Rule {
  /// A group names a unit that its suite does not have.
  public static let undefinedUnit = Rule(
    "undefined-unit", .error, "Every unit that a qualification names is defined in its suite.")
}
