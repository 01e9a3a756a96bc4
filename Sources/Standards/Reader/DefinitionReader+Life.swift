public import Findings
import Markdown

extension DefinitionReader {
  /// Reports a status that is none, days that are none, and days in an order that makes no sense.
  mutating func checkLife(of qualification: Qualification) {
    let facts = qualification.facts
    if let fact = facts.first(.status),
      Qualification.Status(word: fact.value.plainText) == nil
    {
      let words = Qualification.Status.allCases.map { "'\($0.rawValue)'" }
      findings.report(
        .unreadableFact,
        "write \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "") behind "
          + "'\(fact.name):', not '\(fact.value.plainText)', which is taken for a draft",
        at: fact.place)
    }
    let given = Self.days.compactMap { known in facts.first(known) }
    var before: [(fact: Fact, day: Day)] = []
    for fact in given {
      guard let day = Day(fact.value.plainText) else {
        // A day that no calendar has is told of any fact.
        guard Day.impossible(in: fact.value.plainText) == nil else { continue }
        findings.report(
          .unreadableFact,
          "write a day such as '1 September 2026' or '2026-09-01' behind '\(fact.name):', not "
            + "'\(fact.value.plainText)'", at: fact.place)
        continue
      }
      if let later = before.first(where: { $0.day > day }) {
        findings.report(
          .daysOutOfOrder,
          "put '\(fact.name)' on or behind '\(later.fact.name)': \(fact.value.plainText) is before "
            + "\(later.fact.value.plainText)", at: fact.place,
          notes: [Finding.Note("'\(later.fact.name)' stands here", at: later.fact.place)])
      }
      before.append((fact, day))
    }
  }

  /// Reports the days of a change history that no calendar has: by its days the latest changes are found.
  mutating func checkHistory(_ part: Outline.Part) {
    for block in part.body {
      switch block.kind {
      case .table(let table):
        for cell in table.body.flatMap(\.cells) {
          checkDays(in: cell.content.plainText, at: place(cell.range))
        }
      case .list(let list):
        for item in list.items {
          checkDays(in: item.content.plainText, at: place(item.range))
        }
      default: break
      }
    }
    for inner in part.parts { checkHistory(inner) }
  }

  /// Reports the first day in a text that no calendar has.
  mutating func checkDays(in text: String, at place: Place) {
    guard let day = Day.impossible(in: text) else { return }
    findings.report(
      .unreadableFact, "write a day that the calendar has, not '\(day)'", at: place)
  }

  /// The days in a qualification's life, in the order in which they come.
  private static let days: [KnownFact] = [.effectiveFrom, .lastRegistration, .lastCertification]
}

extension Rule {
  /// A day in a qualification's life comes before one that it follows.
  public static let daysOutOfOrder = Rule(
    "days-out-of-order", .error,
    "A qualification comes into force, then registration ends, then certification.")
}
