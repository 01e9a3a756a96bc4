import CSV

/// What one candidate has collected for one qualification, and what others signed for it.
///
/// It is read from a folder of sheets, one for each thing that a person would keep a list of. Nothing
/// stands in two of them, so nothing in the forms that are filled from them can disagree.
public struct Portfolio: Sendable {
  /// The pieces of evidence, in order.
  public var records: [EvidenceRecord]
  /// Everybody who has a part in it.
  public var people: [Person]
  /// What the title page and the personal profile say.
  public var profile: [ProfileField]
  /// The activities of the assessment plan.
  public var plan: [PlannedActivity]
  /// What was decided and signed.
  public var decisions: [Decision]

  /// Makes a portfolio.
  public init(
    records: [EvidenceRecord] = [], people: [Person] = [], profile: [ProfileField] = [],
    plan: [PlannedActivity] = [], decisions: [Decision] = []
  ) {
    self.records = records
    self.people = people
    self.profile = profile
    self.plan = plan
    self.decisions = decisions
  }
}

extension Portfolio {
  /// The candidate's name, empty if no sheet gives it.
  public var candidate: String {
    person(.candidate)?.name.text ?? records.first?.candidate.text ?? ""
  }

  /// The identifier of the qualification, empty if no record gives one.
  public var qualification: String { records.first?.qualification ?? "" }

  /// The first person who has a part.
  public func person(_ role: Person.Role) -> Person? {
    people.first { $0.role.value == role }
  }

  /// The person of a name.
  public func person(named name: String) -> Person? {
    people.first { sameName($0.name.text, name) }
  }

  /// The piece of evidence of a number.
  public func record(_ number: String) -> EvidenceRecord? {
    records.first { $0.number.text.utf8.elementsEqual(number.utf8) }
  }

  /// What a line of the profile says, empty if there is none.
  public func profile(_ name: ProfileField.Name) -> String {
    profile.first { $0.name.value == name }?.value.text ?? ""
  }

  /// What was decided about a unit or an element, in the order of the rounds.
  public func decisions(_ subject: Decision.Subject, on code: String) -> [Decision] {
    decisions.filter { $0.subject.value == subject && sameCode($0.code.text, code) }
  }
}

extension Portfolio {
  /// The testimonies that a witness gave, in order.
  public func testimonies(of person: Person) -> [EvidenceRecord] {
    records.filter { record in
      guard let method = record.method.value, let role = person.role.value else { return false }
      return method.signatories.contains(role) && sameName(record.by.text, person.name.text)
    }
  }

  /// The evidence that was judged in a round: handed in by its day, and not by that of a round before.
  ///
  /// Evidence without a readable day is counted to the first round.
  public func records(judgedIn round: Decision) -> [EvidenceRecord] {
    guard let day = round.submitted.value else { return [] }
    let before = decisions(.assessment, on: round.code.text).compactMap(\.submitted.value)
      .filter { $0 < day }.max()
    return records.filter { record in
      guard let date = record.date.value else { return before == nil }
      return date <= day && before.map { date > $0 } ?? true
    }
  }
}

extension EvidenceRecord {
  /// The identifier of the qualification that it counts for.
  public var qualification: String { edition.items.first?.text ?? "" }
  /// The version of the qualification, empty if the record does not name one.
  public var version: String { edition.items.count > 1 ? edition.items[1].text : "" }
}
