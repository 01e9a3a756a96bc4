public import Findings
import Standards

// The title that a structure gives to a unit is the unit's title in that qualification, and may differ on
// purpose: an edition may have titles of its own, in another style of capitals even. A slip looks otherwise:
// the other rows of the qualification have their units' titles letter by letter, and this one nearly has. Or a
// figure or a remark stands behind the unit's own title, as it does in the tables of documents.

extension Check {
  /// A title in a structure is the unit's, letter by letter, unless it is quite another.
  static let titlesAgreeWithUnits = Check(.differingTitle) { library, findings in
    for suite in library.suites {
      var units: [String: Unit] = [:]
      for unit in suite.units { units[unit.id] = unit }
      for qualification in suite.qualifications {
        let rows = qualification.groups.flatMap(\.members).compactMap { member -> Row? in
          guard let title = member.title, let unit = member.unit.flatMap({ units[$0] }) else {
            return nil
          }
          return Row(member: member, title: title.plainText, unit: unit)
        }
        let odd = rows.filter { $0.title != $0.unit.title.plainText }
        for row in odd {
          if let addition = row.addition {
            findings.report(
              .differingTitle,
              "remove '\(addition)' behind '\(row.unit.title.plainText)'; it is printed as a part of the unit's title",
              at: row.member.place)
          }
        }
        guard odd.count * 3 <= rows.count else { continue }
        for row in odd where row.addition == nil && row.isSlip {
          findings.report(
            .differingTitle,
            "write '\(row.unit.title.plainText)', the unit's own title, not '\(row.title)'",
            at: row.member.place,
            notes: [Finding.Note("the unit's title stands here", at: row.unit.place)])
        }
      }
    }
  }

  /// A unit as a group names it, and as it names itself.
  private struct Row {
    var member: Group.Member
    var title: String
    var unit: Unit

    /// What stands behind the unit's own title and is no word of one: *(5 credits)*, *4 credits*, *, Level 3*.
    var addition: String? {
      let own = unit.title.plainText
      guard !own.isEmpty, title.hasPrefix(own) else { return nil }
      let rest = title.dropFirst(own.count).drop(while: \.isWhitespace)
      guard let first = rest.first, first.isNumber || "([{-–—,;:|/".contains(first) else {
        return nil
      }
      return String(rest)
    }

    /// Whether at least two thirds of the words are the same.
    var isSlip: Bool {
      let here = Array(title.utf8).words.map(\.key)
      let there = Array(unit.title.plainText.utf8).words.map(\.key)
      guard here.count < 100, there.count < 100 else { return false }
      return here.distance(to: there) * 3 <= max(here.count, there.count)
    }
  }
}

extension [UInt64] {
  /// How many words must be put in, left out or changed to make one text of the other.
  func distance(to other: [UInt64]) -> Int {
    var last = [Int](0...other.count)
    for (row, word) in enumerated() {
      var next = [row + 1]
      for (column, candidate) in other.enumerated() {
        let changed = last[column] + (word == candidate ? 0 : 1)
        next.append(Swift.min(last[column + 1] + 1, next[column] + 1, changed))
      }
      last = next
    }
    return last[other.count]
  }
}

extension Rule {
  /// A structure gives a unit's title with a slip.
  public static let differingTitle = Rule(
    "differing-title", .warning,
    "A structure repeats the titles of its units letter by letter, or gives titles of its own.")
}
