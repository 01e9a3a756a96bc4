import CSV
public import Findings

extension PortfolioCheck {
  /// Everybody who is named is known, and has a part that goes with what they did.
  ///
  /// So each signature stands on a line of its own: nobody judges, or bears witness to, their own work.
  mutating func peopleHaveTheirParts() {
    guard !portfolio.people.isEmpty else { return }
    for role in [Person.Role.candidate, .assessor] { expectOne(role) }
    nobodyHasTwoParts()
    let people = Dictionary(grouping: portfolio.people) { nameKey($0.name.text) }
    candidateIsOne()
    for record in portfolio.records { witnessIsKnown(record, among: people) }
  }

  private mutating func expectOne(_ role: Person.Role) {
    let people = portfolio.people.filter { $0.role.value == role }
    if people.isEmpty, let sheet = portfolio.people.first?.place.source {
      findings.report(
        .missingPart, "add a row for the \(role.rawValue) to the people of this portfolio",
        at: Place(sheet, 0..<0))
    }
    for other in people.dropFirst() where role == .candidate {
      findings.report(
        .otherCandidate, "keep the portfolio of one candidate in a folder; this is another",
        at: other.name.place)
    }
  }

  private mutating func nobodyHasTwoParts() {
    var first: [String: Person] = [:]
    for person in portfolio.people where person.role.value != .mentor && !person.name.isEmpty {
      let key = nameKey(person.name.text)
      guard let other = first[key] else {
        first[key] = person
        continue
      }
      // Somebody who is listed twice has still one part.
      if let role = person.role.value, other.role.value == role { continue }
      findings.report(
        .twoParts,
        "let somebody else be \(person.role.text); '\(person.name.text)' is \(other.role.text) already",
        at: person.name.place, notes: [Finding.Note("the other part is here", at: other.name.place)]
      )
    }
  }

  /// Where all evidence agrees on a name and the list of people has another, the list has the slip.
  private mutating func candidateIsOne() {
    guard let name = portfolio.person(.candidate)?.name, !name.isEmpty else { return }
    let named = portfolio.records.map(\.candidate).filter { !$0.isEmpty }
    let others = named.filter { !sameName($0.text, name.text) }
    if let first = named.first, named.count > 1, others.count == named.count,
      others.allSatisfy({ sameName($0.text, first.text) })
    {
      findings.report(
        .otherCandidate,
        "write the candidate's name as the evidence has it: '\(first.text)', not '\(name.text)'",
        at: name.place, notes: [Finding.Note("the evidence has it here", at: first.place)])
      return
    }
    for other in others {
      findings.report(
        .otherCandidate,
        "keep the evidence of one candidate in a portfolio; this one is of '\(name.text)'",
        at: other.place)
    }
  }

  private mutating func witnessIsKnown(
    _ record: EvidenceRecord, among people: [String: [Person]]
  ) {
    guard let method = record.method.value else { return }
    let roles = method.signatories.filter { $0 != .candidate }
    let by = record.by
    guard !by.isEmpty else {
      if let role = roles.first, role != .assessor {
        findings.report(
          .unknownPerson, "name the \(role.rawValue) of this \(method.key) in the column 'by'",
          at: by.place)
      }
      return
    }
    guard let people = people[nameKey(by.text)] else {
      let names = portfolio.people.prefix(100).map(\.name.text)
      findings.report(
        .unknownPerson,
        "add '\(by.text)' to the people of this portfolio"
          + suggestion(nearest(to: by.text, among: names)), at: by.place)
      return
    }
    guard let role = roles.first,
      !people.contains(where: { $0.role.value.map(roles.contains) ?? true })
    else { return }
    findings.report(
      .unfitPart,
      "let the \(role.rawValue) sign this \(method.key); '\(by.text)' is \(people[0].role.text)",
      at: by.place)
  }
}

extension Rule {
  /// Nobody has a part that every portfolio needs.
  public static let missingPart = Rule(
    "missing-part", .error, "A portfolio names its candidate and its assessor.")
  /// Somebody has two parts.
  public static let twoParts = Rule(
    "two-parts", .error,
    "Candidate, assessor, internal verifier and witnesses are different people; a mentor may be a witness."
  )
  /// Somebody is named who is not among the people.
  public static let unknownPerson = Rule(
    "unknown-person", .error, "Everybody whom evidence names is in the list of people.")
  /// Somebody signs what others must sign.
  public static let unfitPart = Rule(
    "unfit-part", .error,
    "An assessor signs observations, questions and discussions; a witness testimonies; an expert witness "
      + "expert evidence.")
  /// A portfolio has rows of another candidate.
  public static let otherCandidate = Rule(
    "other-candidate", .error, "A portfolio is one candidate's.")
}
