public import Findings
import Standards

extension Check {
  /// A unit stands once in the groups of a qualification.
  static let groupsAreApart = Check(.overlappingGroups) { library, findings in
    for qualification in library.suites.flatMap(\.qualifications) {
      var firsts: [String: (group: Group, member: Group.Member)] = [:]
      for group in qualification.groups {
        for member in group.members {
          guard let unit = member.unit else { continue }
          guard let first = firsts[unit] else {
            firsts[unit] = (group, member)
            continue
          }
          let isSame = first.group.place == group.place
          findings.report(
            .overlappingGroups,
            isSame
              ? "name '\(member.reference)' once in '\(group.name)'"
              : "name '\(member.reference)' in one group: '\(first.group.name)' and '\(group.name)' "
                + "both have it",
            at: member.place, notes: [Finding.Note("it stands here too", at: first.member.place)])
        }
      }
    }
  }
}

extension Rule {
  /// Two groups of a qualification name one unit, or one group names it twice.
  public static let overlappingGroups = Rule(
    "overlapping-groups", .warning,
    "A unit stands in one group of a qualification, so that it is clear what it counts for.")
}
