import Findings
public import JSON

// What `touchstone show --format json` prints. The shape is relied on from outside: names, their order
// and what they hold change only together with the version. What has no value is left out; a text is
// said once, so a section's text is what its unit's other members do not say already.

extension Library {
  /// The library as the JSON of version 1, texts without marks.
  public var json: JSON { json(below: "") }

  /// The same, with the files of units named by their paths below a folder: `units/F1.md`.
  ///
  /// - Parameter folder: What the paths begin with, as `standards/`; one that does not stays as it is.
  public func json(below folder: String) -> JSON {
    .object(of: ["version": 1, "suites": .array(suites.map { $0.json(below: folder) })])
  }
}

extension Suite {
  fileprivate func json(below folder: String) -> JSON {
    let lines = lineNumbers(of: units.map(\.place))
    let units = zip(units, lines).map { $0.edition(for: nil).json(line: $1, below: folder) }
    return .object(
      (headJSON.members ?? []) + (units.isEmpty ? [] : [.init("units", .array(units))]))
  }

  /// All but the units, which come last.
  var headJSON: JSON {
    let pool = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return .object(of: [
      "id": .string(id), "title": plain(title), "facts": facts.json,
      "qualifications": list(qualifications.map { $0.json(units: pool) }),
    ])
  }
}

extension Qualification {
  fileprivate func json(units: [String: Unit]) -> JSON {
    .object(of: [
      "id": .string(id), "title": plain(title), "facts": facts.json,
      "rules": list(rules.map { .string($0.text) }),
      "groups": list(
        groups.map { group in
          .object(of: [
            "name": .string(group.name), "themes": list(group.themes.map { .string($0) }),
            "kind": .string(group.kind.rawValue),
            "units": list(group.members.map { $0.json(unit: $0.unit.flatMap { units[$0] }) }),
          ])
        }),
      "variants": list(self.units(of: units).compactMap { variant($0, units) }),
    ])
  }

  /// What this qualification's edition of a unit says otherwise than the unit; nothing if all is the same.
  private func variant(_ edition: Unit, _ pool: [String: Unit]) -> JSON? {
    guard let unit = pool[edition.id],
      unit.isMarked || edition.title != unit.title
    else { return nil }
    let base = unit.edition(for: nil).json(line: 0).members ?? []
    let own = edition.json(line: 0).members ?? []
    let differing = own.filter { member in
      !base.contains { $0.name == member.name && $0.value == member.value }
    }
    let missing = base.filter { member in !own.contains { $0.name == member.name } }
      .map { JSON.Member($0.name, nil) }
    guard !differing.isEmpty || !missing.isEmpty else { return nil }
    return .object([JSON.Member("unit", .string(edition.id))] + differing + missing)
  }
}

extension Group.Member {
  fileprivate func json(unit named: Unit?) -> JSON {
    .object(of: [
      "unit": unit.map { .string($0) },
      "code": .string(named?.code?.printed ?? reference),
      "title": (title ?? named?.title).flatMap { plain($0) },
    ])
  }
}

extension Unit {
  /// The unit in the JSON of ``Library``: its base, without what belongs to named qualifications alone.
  public var json: JSON { edition(for: nil).json(line: place.start.line) }

  /// The path of its file without the folder that it begins with.
  public func file(below folder: String) -> String {
    let path = place.source.path
    guard path.utf8.starts(with: folder.utf8) else { return path }
    return String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }

  func json(line: Int, below folder: String = "") -> JSON {
    let sections = allSections
    return .object(of: [
      "id": .string(id), "code": code.map { .string($0.printed) },
      "otherCodes": list(otherCodes.map { .string($0.printed) }), "title": plain(title),
      "level": facts.json(of: .level), "credit": facts.json(of: .credit),
      "theme": theme.map { .string($0) }, "facts": facts.json,
      "file": .string(file(below: folder)), "line": JSON(line),
      "leadIn": sections.first(.standards).flatMap { plain($0.leadIn) },
      "elements": list(sections.filter { $0.role == .element }.map(\.elementJSON)),
      "criteria": list(criteriaOutsideElements.map(\.json)),
      "knowledgeLeadIn": sections.first(.knowledge).flatMap { plain($0.leadIn) },
      "knowledge": list(knowledge.map(\.json)), "sections": list(json(of: sections)),
    ])
  }

  /// Every section in order, one after the other; first, without a heading, what stands before them.
  private func json(of sections: [Section]) -> [JSON] {
    let ledIn = [sections.first(.standards)?.id, sections.first(.knowledge)?.id]
    var all: [JSON] = []
    if let words = joined(preamble.prose) { all.append(.object(of: ["text": words])) }
    for section in sections {
      let prose = section.content.prose
      let isSaid = ledIn.contains(section.id) && !section.leadIn.isEmpty
      let words = joined(isSaid ? Array(prose.dropFirst()) : prose)
      let statements = section.ownStatements.filter {
        !$0.kind.isCriterion && $0.kind != .knowledge
      }
      if section.role == .element, words == nil, statements.isEmpty { continue }
      all.append(
        .object(of: [
          "heading": .string(section.title.plainText),
          "role": section.role.map { .string($0.rawValue) }, "text": words,
          "statements": list(statements.map(\.json)),
        ]))
    }
    return all
  }
}

extension [Section] {
  fileprivate func first(_ role: Role) -> Section? { first { $0.role == role } }
}

extension Section {
  fileprivate var elementJSON: JSON {
    .object(of: [
      "id": .string(id), "code": code.map { .string($0.printed) }, "title": plain(title),
      "criteria": list(criteria.map(\.json)),
    ])
  }

  /// The statements under the heading itself, not those under deeper ones.
  fileprivate var ownStatements: [Statement] {
    content.flatMap {
      if case .statements(let statements) = $0 { statements } else { [Statement]() }
    }
  }
}

extension Statement {
  fileprivate var json: JSON {
    .object(of: [
      "id": .string(id), "code": code.map { .string($0.printed) }, "kind": .string(kind.rawValue),
      "text": note.isEmpty ? plain(text) : joined([text, note]),
      "withdrawn": isWithdrawn ? true : nil,
      "items": list(items.map(\.json)),
    ])
  }
}

extension [Fact] {
  fileprivate var json: JSON? {
    list(
      map { .object(of: ["name": .string($0.name), "value": .string($0.value.plainText)]) })
  }

  /// A fact that counts: a number where it is one, otherwise its words.
  fileprivate func json(of known: KnownFact) -> JSON? {
    number(of: known).map { JSON($0) } ?? text(of: known).map { .string($0) }
  }
}

private func plain(_ prose: Prose) -> JSON? {
  guard !prose.isEmpty else { return nil }
  let words = prose.plainText
  return words.isEmpty ? nil : .string(words)
}

private func joined(_ pieces: [Prose]) -> JSON? {
  guard pieces.count > 1 else { return pieces.first.flatMap(plain) }
  let words = pieces.filter { !$0.isEmpty }.map(\.plainText).joined(separator: "\n")
  return words.isEmpty ? nil : .string(words)
}

private func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }

/// The line on which each place begins; each source is looked through once.
func lineNumbers(of places: [Place]) -> [Int] {
  let order = places.indices.sorted {
    (places[$0].source.path, places[$0].range.lowerBound)
      < (places[$1].source.path, places[$1].range.lowerBound)
  }
  var numbers = [Int](repeating: 1, count: places.count)
  var (path, offset, line) = ("", 0, 1)
  for index in order {
    let place = places[index]
    if place.source.path != path { (path, offset, line) = (place.source.path, 0, 1) }
    line += place.source.bytes[offset..<place.range.lowerBound].count { $0 == 0x0A }
    offset = place.range.lowerBound
    numbers[index] = line
  }
  return numbers
}
