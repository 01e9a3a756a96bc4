import Findings

/// What carries a mark of editions.
protocol HasEditions {
  var editions: Editions { get set }
}

extension Statement: HasEditions {}
extension Fact: HasEditions {}
extension Theme: HasEditions {}
extension Term: HasEditions {}

extension Unit {
  /// The unit as the documents of a qualification have it: without what belongs to others, numbered anew.
  ///
  /// What is left carries no mark any more. A fact that names the qualification goes before one of the
  /// same name for all. Numbers that the definition does not give count what this edition has.
  ///
  /// - Parameter qualification: Its identifier. Without one it is the unit's base: what is said where no
  ///   particular qualification is meant, with nothing that belongs to named ones alone.
  public func edition(for qualification: String?) -> Unit {
    isMarked ? numberedEdition(for: qualification).unit : self
  }

  /// The qualifications that marks in the unit name, each once, in the order of their bytes.
  public var namedEditions: [String] {
    var names: Set<String> = []
    for (editions, _) in marks { names.formUnion(editions.names) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Unit {
  /// What is odd in the codes of an edition.
  func findingsInCodes(ofEdition name: String?) -> Findings {
    numberedEdition(for: name).findings
  }

  private func numberedEdition(for qualification: String?) -> (unit: Unit, findings: Findings) {
    let facts = facts.edition(for: qualification)
    let given = Set(self.facts.otherCodes(besides: code))
    let otherCodes =
      otherCodes.filter { !given.contains($0) } + facts.otherCodes(besides: code)
    var preamble = preamble.edition(for: qualification).unnumbered
    var sections = sections.edition(for: qualification).map(\.unnumbered)
    var numbering = Numbering(
      id: id, code: code, otherCodes: otherCodes, preamble: preamble, sections: sections)
    numbering.number(&preamble, &sections)
    let unit = with(
      otherCodes: otherCodes, facts: facts, preamble: preamble, sections: sections)
    return (unit, numbering.findings)
  }
}

extension Qualification {
  /// A unit of the pool as this qualification has it: its edition, under the title that the group gives.
  public func edition(of unit: Unit) -> Unit {
    edition(of: unit, named: titles[unit.id])
  }

  /// The units that the groups name as this qualification has them, each once, in order.
  public func units(of pool: [String: Unit]) -> [Unit] {
    units(of: pool) { _, _ in true }
  }

  /// Those of the units that this qualification may have otherwise than the pool.
  func ownUnits(of pool: [String: Unit]) -> [Unit] {
    units(of: pool) { unit, title in
      title.map { $0 != unit.title } ?? false || unit.isMarked
    }
  }

  private func units(of pool: [String: Unit], where isWanted: (Unit, Prose?) -> Bool) -> [Unit] {
    let titles = titles
    var known: Set<String> = []
    return groups.flatMap(\.members).compactMap { member in
      guard let id = member.unit, let unit = pool[id], known.insert(id).inserted,
        isWanted(unit, titles[id])
      else { return nil }
      return edition(of: unit, named: titles[id])
    }
  }

  private func edition(of unit: Unit, named title: Prose?) -> Unit {
    let edition = unit.edition(for: id)
    return title.map { edition.with(title: $0) } ?? edition
  }

  /// The titles that groups give to units, the first of each.
  private var titles: [String: Prose] {
    var titles: [String: Prose] = [:]
    for member in groups.flatMap(\.members) {
      guard let unit = member.unit, let title = member.title, titles[unit] == nil else { continue }
      titles[unit] = title
    }
    return titles
  }
}

// MARK: Taking out what belongs to others

extension [Fact] {
  /// The facts of one edition; one that names the qualification replaces those of its name for all.
  public func edition(for qualification: String?) -> [Fact] {
    guard contains(where: \.isMarked) else { return self }
    let named = compactMap { fact -> String? in
      guard case .only = fact.editions, fact.editions.includes(qualification) else { return nil }
      return fact.key
    }
    return filter { fact in
      guard fact.editions.includes(qualification) else { return false }
      if case .only = fact.editions { return true }
      return !named.contains(fact.key)
    }.map(\.unmarked)
  }
}

extension [Section] {
  /// The sections of one edition.
  public func edition(for qualification: String?) -> [Section] {
    compactMap { $0.edition(for: qualification) }
  }
}

extension [Content] {
  /// What stands under a heading in one edition.
  public func edition(for qualification: String?) -> [Content] {
    compactMap { piece in
      switch piece {
      case .prose:
        return piece
      case .section(let section):
        return section.edition(for: qualification).map { .section($0) }
      case .statements(let statements):
        let left = statements.compactMap { $0.edition(for: qualification) }
        return left.isEmpty ? nil : .statements(left)
      }
    }
  }
}

extension Section {
  /// The section in one edition; nothing if it belongs to others, or if all that it holds does.
  func edition(for qualification: String?) -> Section? {
    guard editions.includes(qualification) else { return nil }
    let left = content.edition(for: qualification)
    return left.isEmpty && !content.isEmpty ? nil : with(editions: .all, content: left)
  }
}

extension Statement {
  fileprivate func edition(for qualification: String?) -> Statement? {
    guard editions.includes(qualification) else { return nil }
    var statement = unmarked
    statement.items = items.compactMap { $0.edition(for: qualification) }
    return statement
  }
}

extension HasEditions {
  var isMarked: Bool { editions.isMark }

  fileprivate var unmarked: Self {
    var item = self
    item.editions = .all
    return item
  }
}

extension Fact {
  /// What makes two facts the same: the first name of what they mean, or their own in small letters.
  fileprivate var key: String { known?.names[0] ?? name.lowercased() }
}
