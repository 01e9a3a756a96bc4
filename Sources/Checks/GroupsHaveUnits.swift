public import Findings
import Standards

extension Check {
  /// A group of a structure has units, or groups inside it.
  ///
  /// One that is empty altogether is an empty section.
  static let groupsHaveUnits = Check(.emptyGroup) { library, findings in
    for qualification in library.suites.flatMap(\.qualifications) {
      let parents = Set(qualification.groups.compactMap(\.parent))
      for group in qualification.groups
      where group.members.isEmpty && !parents.contains(group.name)
        && !(group.introduction.isEmpty && group.facts.isEmpty)
      {
        findings.report(
          .emptyGroup,
          "begin each unit of '\(group.name)' with '- ': the group has none, and a rule for it asks for nothing",
          at: group.place)
      }
    }
  }
}

extension Rule {
  /// A group names no units.
  public static let emptyGroup = Rule(
    "empty-group", .warning,
    "A group of a structure lists units, or has groups inside it that do.")
}
