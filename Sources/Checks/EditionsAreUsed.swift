public import Findings
import Standards

extension Check {
  /// Every qualification that a mark in a unit names has the unit.
  ///
  /// A unit that none has, and a name that is no qualification's, are reported as such.
  static let editionsAreUsed = Check(.unusedEdition) { library, findings in
    for suite in library.suites {
      var users: [String: Set<String>] = [:]
      for qualification in suite.qualifications {
        for unit in qualification.groups.flatMap(\.members).compactMap(\.unit) {
          users[unit, default: []].insert(qualification.id)
        }
      }
      let known = Set(suite.qualifications.map(\.id))
      for unit in suite.units where unit.isMarked {
        guard let users = users[unit.id] else { continue }
        for (editions, place) in unit.marks {
          for name in editions.names where known.contains(name) && !users.contains(name) {
            findings.report(
              .unusedEdition,
              "take '\(name)' out of '\(editions.mark)', or add the unit to its structure: "
                + "'\(name)' does not have this unit", at: place)
          }
        }
      }
    }
  }
}

extension Rule {
  /// A mark of editions names a qualification that does not have the unit.
  public static let unusedEdition = Rule(
    "unused-edition", .warning, "A mark in a unit names qualifications that have the unit.")
}
