import CSV
import Evidence
import Mustache
import Standards

// What the forms of a worked example are filled with. Each of these is what people who fill in a form by hand
// look up and write down; nothing is said here that the sheets do not say.

extension Example {
  /// The title page and the personal profile.
  var profile: Value {
    var record: Record = [:]
    for name in ProfileField.Name.allCases {
      record[Labels.key(name.rawValue.utf8)] = .text(portfolio.profile(name))
    }
    return .object(record)
  }

  /// The mentor, with what makes them one.
  var mentor: Value {
    guard let mentor = portfolio.person(.mentor) else { return false }
    let name = [mentor.name.text, mentor.position.text].filter { !$0.isEmpty }
    return [
      "name": .text(name.joined(separator: ", ")), "experience": .text(mentor.experience.text),
    ]
  }

  /// The lines of the index of evidence.
  func index(_ labels: Labels) -> Value {
    .list(
      portfolio.records.map { record in
        let verifier = portfolio.name(of: .internalVerifier, on: record)
        return [
          "number": .text(record.number.text),
          "item": .text(record.item.text),
          "included": .text(
            record.isInPortfolio ? labels["yes"] : "\(labels["no"]): \(record.location.text)"),
          "links": .text(codes(record.codes.map(\.text), labels)),
          "sampling": .text(
            record.sampled.cell.isEmpty ? "" : "\(verifier), \(record.sampled.text)"),
        ]
      })
  }

  /// The witnesses, each with the testimonies that they gave.
  func witnesses(_ labels: Labels) -> Value {
    .list(
      portfolio.people.filter { $0.role.value?.isWitness ?? false }.map { person in
        let given = portfolio.testimonies(of: person)
        return [
          "name": .text(person.name.text),
          "position": .text(person.jobAndRelationship),
          "contact": .text(
            [person.telephone.text, person.email.text].filter { !$0.isEmpty }
              .joined(separator: ", ")),
          "isExpert": .truth(person.role.value == .expertWitness || person.has(.expertise)),
          "isAssessor": .truth(person.has(.assessor)),
          "knowsStandards": .truth(person.has(.standards)),
          "numbers": .text(given.map(\.number.text).joined(separator: ", ")),
          "date": .text(given.first.map { labels.short($0.signed) } ?? ""),
        ]
      })
  }

  /// What is planned for an element, or for a unit that has none.
  func planned(for code: String) -> Record {
    [
      "normalActivities": activities(.normal, for: code),
      "neededActivities": activities(.needed, for: code),
    ]
  }

  private func activities(_ kind: PlannedActivity.Kind, for code: String) -> Value {
    .list(
      portfolio.plan.filter { activity in
        activity.kind.value == kind && register.isSame(activity.element.text, code)
      }.map { activity in
        [
          "activity": .text(activity.activity.text), "evidence": .text(activity.evidence.text),
          "workArea": .text(activity.workArea.text), "expected": .text(activity.expected.text),
          "links": .text(activity.links.map(\.text).joined(separator: ", ")),
        ]
      })
  }

  /// Codes in the order in which they are claimed, as a person would write them down.
  func codes(_ codes: [String], _ labels: Labels) -> String {
    let requirements = codes.compactMap(requirement)
    var cited = codes.filter { requirement($0) == nil }
    if let first = requirements.first {
      let sign = labels[requirements.count == 1 ? "requirement" : "requirements"]
      cited.append("\(sign)\u{A0}\(first)")
      cited += requirements.dropFirst().map(String.init)
    }
    return cited.joined(separator: ", ")
  }

  /// The number of an evidence requirement, `3b`, nothing for what has a code in print.
  private func requirement(_ code: String) -> Substring? {
    guard case .statement(let statement, let unit) = register.target(of: code),
      statement.kind == .evidence, statement.id.hasPrefix("\(unit).er")
    else { return nil }
    return statement.id.dropFirst(unit.count + 3)
  }
}

/// The signatures on a form, by the part that each signatory has.
func signatureLines(_ signatures: [Signature]) -> Value {
  var record: Record = [:]
  for role in Person.Role.allCases { record[Labels.key(role.rawValue.utf8)] = false }
  for signature in signatures {
    record[Labels.key(signature.role.rawValue.utf8)] = [
      "name": .text(signature.name), "date": .text(signature.date.text),
    ]
  }
  return .object(record)
}

extension Person {
  /// What the person does, and is to the candidate.
  var jobAndRelationship: String {
    [position.text, relationship.text].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Person.Role {
  /// Whether the person gives testimony.
  var isWitness: Bool { self == .witness || self == .expertWitness }
}
