public import Findings

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

  /// The days in a qualification's life, in the order in which they come.
  private static let days: [KnownFact] = [.effectiveFrom, .lastRegistration, .lastCertification]
}

extension Rule {
  /// A day in a qualification's life comes before one that it follows.
  public static let daysOutOfOrder = Rule(
    "days-out-of-order", .error,
    "A qualification comes into force, then registration ends, then certification.")
}
