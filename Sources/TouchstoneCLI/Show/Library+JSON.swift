internal import Findings
internal import JSON
internal import Standards

// What `show --format json` prints. The names of the members are a contract with those who read it;
// members without a value are left out, and numbers are numbers only where they count something.

extension Library {
  /// The library as JSON.
  var json: JSON {
    ["version": 1, "suites": .array(suites.map(\.json))]
  }
}

extension Suite {
  fileprivate var json: JSON {
    .object(of: [
      "id": .string(id),
      "title": title.json,
      "facts": facts.json,
      "qualifications": .list(qualifications.map { $0.json(in: self) }),
      "units": .list(units.map(\.json)),
    ])
  }
}

extension Qualification {
  fileprivate func json(in suite: Suite) -> JSON {
    let titles = Dictionary(suite.units.map { ($0.id, $0.title) }) { first, _ in first }
    return .object(of: [
      "id": .string(id),
      "title": title.json,
      "facts": facts.json,
      "rules": .list(rules.map { .string($0.text) }),
      "groups": .list(groups.map { $0.json(titles) }),
    ])
  }
}

extension Group {
  fileprivate func json(_ titles: [String: Prose]) -> JSON {
    .object(of: [
      "name": .string(name),
      "themes": .list(themes.map { .string($0) }),
      "kind": .string(kind.rawValue),
      "units": .list(
        members.map { member in
          .object(of: [
            "unit": member.unit.map { .string($0) },
            "code": .text(member.reference),
            "title": (member.title ?? member.unit.flatMap { titles[$0] })?.json,
          ])
        }),
    ])
  }
}

extension Unit {
  fileprivate var json: JSON {
    .object(of: [
      "id": .string(id),
      "code": code.map { .string($0.printed) },
      "otherCodes": .list(otherCodes.map { .string($0.printed) }),
      "title": title.json,
      "level": level.map { JSON($0) },
      "credit": credit.map { JSON($0) },
      "theme": theme.map { .string($0) },
      "facts": facts.json,
      "file": .text(place.source.path),
      "line": JSON(place.start.line),
      "leadIn": leadIn.json,
      "elements": .list(elements.map(\.elementJSON)),
      "criteria": criteriaOutsideElements.json,
      "knowledgeLeadIn": knowledgeLeadIn.json,
      "knowledge": knowledge.json,
      "sections": .list(preambleJSON + allSections.compactMap { sectionJSON($0) }),
    ])
  }

  /// What stands before the first heading, as a section without one.
  private var preambleJSON: [JSON] {
    let text = preamble.prose.json
    let statements = preamble.ownStatements.filter(\.isOnlyInSections).json
    return text == nil && statements == nil
      ? [] : [.object(of: ["text": text, "statements": statements])]
  }

  /// A section with what no other member of the unit says; nothing for an element of which all is said.
  private func sectionJSON(_ section: Section) -> JSON? {
    let saysLeadIn = section.leadIn == leadIn || section.leadIn == knowledgeLeadIn
    let prose = section.content.prose
    let text = (saysLeadIn && !section.leadIn.isEmpty ? Array(prose.dropFirst()) : prose).json
    let statements = section.content.ownStatements.filter(\.isOnlyInSections).json
    guard section.role != .element || text != nil || statements != nil else { return nil }
    return .object(of: [
      "heading": section.title.json,
      "role": section.role.map { .string($0.rawValue) },
      "text": text,
      "statements": statements,
    ])
  }
}

extension Section {
  fileprivate var elementJSON: JSON {
    .object(of: [
      "id": .string(id),
      "code": code.map { .string($0.printed) },
      "title": title.json,
      "criteria": criteria.json,
    ])
  }
}

extension Statement {
  /// Whether it is no criterion and no knowledge, which have members of their own.
  fileprivate var isOnlyInSections: Bool { !kind.isCriterion && kind != .knowledge }

  fileprivate var json: JSON {
    .object(of: [
      "id": .string(id),
      "code": code.map { .string($0.printed) },
      "kind": .string(kind.rawValue),
      "text": [text, note].json,
      "withdrawn": isWithdrawn ? true : nil,
      "items": items.json,
    ])
  }
}

extension [Content] {
  /// The statements directly under the heading.
  fileprivate var ownStatements: [Statement] {
    flatMap { if case .statements(let statements) = $0 { statements } else { [Statement]() } }
  }
}

extension [Statement] {
  fileprivate var json: JSON? { .list(map(\.json)) }
}

extension [Fact] {
  fileprivate var json: JSON? {
    .list(map { .object(of: ["name": .string($0.name), "value": $0.value.json]) })
  }
}

extension Prose {
  /// The words alone, nothing if there are none.
  fileprivate var json: JSON? { .text(plainText) }
}

extension [Prose] {
  /// The words alone with a line end between texts, nothing if there are none.
  fileprivate var json: JSON? {
    .text(filter { !$0.isEmpty }.map(\.plainText).joined(separator: "\n"))
  }
}

extension JSON {
  /// A string, nothing if it is empty.
  fileprivate static func text(_ text: String) -> JSON? { text.isEmpty ? nil : .string(text) }

  /// An array, nothing if it is empty.
  fileprivate static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
}
