import Findings
public import JSON

// What `touchstone show --format json` prints. The shape is relied on from outside: names, their order
// and what they hold change only together with the version. What has no value is left out; a text is
// said once, so a section's text is what its unit's other members do not say already.

extension Library {
  /// The library as the JSON of version 1, texts without marks.
  ///
  /// - Parameter folder: What the paths of files begin with and are named without, as `standards/` for
  ///   `units/F1.md`; one that does not begin so stays as it is.
  public func json(_ layout: JSON.Layout = .pretty, below folder: String = "") -> String {
    var json = JSONWriter(layout)
    json.object { json in
      json.member("version") { $0.number(1) }
      json.member("suites") { json in
        json.array { json in for suite in suites { suite.write(to: &json, below: folder) } }
      }
    }
    return json.text
  }
}

extension Suite {
  fileprivate func write(to json: inout JSONWriter, below folder: String) {
    let lines = unitLines
    json.object { json in
      writeHead(to: &json)
      json.list("units") { json in
        for index in units.indices {
          units[index].edition(for: nil).write(to: &json, line: lines[index], below: folder)
        }
      }
    }
  }

  /// Writes all members but the units, which come last.
  func writeHead(to json: inout JSONWriter) {
    let pool = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    json.member("id", id)
    json.member("title", title)
    json.list("facts", facts)
    json.list("qualifications") { json in
      for qualification in qualifications { qualification.write(to: &json, units: pool) }
    }
  }
}

extension Qualification {
  fileprivate func write(to json: inout JSONWriter, units: [String: Unit]) {
    json.object { json in
      json.member("id", id)
      json.member("title", title)
      json.list("facts", facts)
      json.list("rules") { json in for rule in rules { json.string(rule.text) } }
      json.list("groups") { json in for group in groups { group.write(to: &json, units: units) } }
      json.list("variants") { json in
        for edition in ownUnits(of: units) {
          if let variant = variant(edition, units) { json.value(variant) }
        }
      }
    }
  }

  /// What this qualification's edition of a unit says otherwise than the unit; nothing if all is the same.
  private func variant(_ edition: Unit, _ pool: [String: Unit]) -> JSON? {
    guard let unit = pool[edition.id] else { return nil }
    let base = unit.edition(for: nil).jsonMembers
    let own = edition.jsonMembers
    let differing = own.filter { member in
      !base.contains { $0.name == member.name && $0.value == member.value }
    }
    let missing = base.filter { member in !own.contains { $0.name == member.name } }
      .map { JSON.Member($0.name, nil) }
    guard !differing.isEmpty || !missing.isEmpty else { return nil }
    return .object([JSON.Member("unit", .string(edition.id))] + differing + missing)
  }
}

extension Group {
  fileprivate func write(to json: inout JSONWriter, units: [String: Unit]) {
    json.object { json in
      json.member("name", name)
      json.list("themes") { json in for theme in themes { json.string(theme) } }
      json.member("kind", kind.rawValue)
      json.list("units") { json in
        for member in members { member.write(to: &json, unit: member.unit.flatMap { units[$0] }) }
      }
    }
  }
}

extension Group.Member {
  fileprivate func write(to json: inout JSONWriter, unit named: Unit?) {
    json.object { json in
      json.member("unit", unit)
      json.member("code", named?.code?.printed ?? reference)
      if let title = title ?? named?.title { json.member("title", title) }
    }
  }
}

extension Unit {
  /// The members of the unit's object, without regard to its file and line.
  ///
  /// They are read from what is written: units that need comparing are few, and so no second description of a
  /// unit has to agree with the first.
  fileprivate var jsonMembers: [JSON.Member] {
    var json = JSONWriter(.compact)
    write(to: &json, line: 0, below: "")
    return JSON.parse(Source(path: place.source.path, text: json.text)).value?.members ?? []
  }
}
