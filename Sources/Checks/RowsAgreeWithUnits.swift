public import Findings
import Standards

extension Check {
  /// The level and the credit value beside a unit in a structure are those of the unit.
  static let rowsAgreeWithUnits = Check(.differingFigure) { library, findings in
    for suite in library.suites {
      var units: [String: Unit] = [:]
      for unit in suite.units { units[unit.id] = unit }
      for (qualification, member) in suite.members {
        guard let unit = member.unit.flatMap({ units[$0] }) else { continue }
        let facts = unit.facts.edition(for: qualification)
        for (known, name) in [(KnownFact.level, "level"), (.credit, "credit value")] {
          guard let here = member.facts.first(known), let there = facts.first(known),
            let row = member.facts.figure(known), let own = facts.figure(known),
            row.number != own.number
          else { continue }
          findings.report(
            .differingFigure,
            "write the unit's own \(name), \(own.words), for '\(member.reference)', or mend the unit: "
              + "\(there.place.source.path) has \(own.words), and this row has \(row.words)",
            at: here.place,
            notes: [Finding.Note("the unit's \(name) is \(own.words)", at: there.place)])
        }
      }
    }
  }
}

extension [Fact] {
  /// A number that can be compared, and how it is said; *Entry 3* is a level of its own.
  fileprivate func figure(_ known: KnownFact) -> (number: Int, words: String)? {
    if let number = number(of: known) { return (number, "\(number)") }
    guard known == .level, let level = levelInOrder, let words = text(of: .level) else {
      return nil
    }
    return (level, words)
  }
}

extension Suite {
  /// Every unit that a group names, with its qualification's identifier.
  fileprivate var members: [(qualification: String, member: Group.Member)] {
    qualifications.flatMap { qualification in
      qualification.groups.flatMap(\.members).map { (qualification.id, $0) }
    }
  }
}

extension Rule {
  /// A structure gives a unit another level or credit value than the unit itself.
  public static let differingFigure = Rule(
    "differing-figure", .error,
    "The level and credit value of a unit are the same in its definition and in every structure.")
}
