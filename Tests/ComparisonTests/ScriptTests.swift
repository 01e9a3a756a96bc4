import Comparison
import Standards
import Testing

/// Whether the edits of a known script are found, and nothing else.
@Suite struct ScriptTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `the edits of a script are found, kind by kind`(_ seed: UInt64) async {
    let old = EditedLibrary(units: 60, seed: seed)
    var new = old
    new.edit(90)
    let comparison = await compare(old: read(old), new: read(new), judging: .words)
    let found = Set(comparison.changes.flatMap(\.claims))
    let truth = claims(from: old, to: new)
    for kind in Change.Kind.allCases {
      let (expected, told) = (truth.filter { $0.kind == kind }, found.filter { $0.kind == kind })
      let hits = expected.intersection(told).count
      let places =
        "seed \(seed), \(kind): missed \(expected.subtracting(told).map(\.line).sorted())"
        + ", invented \(told.subtracting(expected).map(\.line).sorted())"
      #expect(hits * 100 >= expected.count * 98, "\(places)")
      #expect(hits * 100 >= told.count * 98, "\(places)")
    }
    let kinds = Set(truth.map(\.kind))
    #expect(
      kinds.isSuperset(of: [.added, .removed, .reworded, .moved, .split, .merged, .retitled]))
  }

  private func read(_ made: EditedLibrary) async -> Library {
    await Library.read(made.files).library
  }

  /// What the script has done, as the program is to tell it.
  private func claims(from old: EditedLibrary, to new: EditedLibrary) -> Set<Claim> {
    var claims: Set<Claim> = []
    let before = Dictionary(uniqueKeysWithValues: old.units.map { ($0.number, $0) })
    let after = Dictionary(uniqueKeysWithValues: new.units.map { ($0.number, $0) })
    for unit in old.units where after[unit.number] == nil {
      claims.insert(Claim(.removed, unit.code, nil))
    }
    for unit in new.units {
      guard let was = before[unit.number] else {
        claims.insert(Claim(.added, nil, unit.code))
        continue
      }
      if unit.code != was.code { claims.insert(Claim(.renumbered, was.code, unit.code)) }
      if unit.title != was.title { claims.insert(Claim(.retitled, was.code, unit.code)) }
      if unit.level != was.level { claims.insert(Claim(.fact, "Level", "Level")) }
      guard unit.code != was.code else { continue }
      for index in unit.elements.indices {
        claims.insert(
          Claim(.renumbered, "\(was.code).\(index + 1)", "\(unit.code).\(index + 1)"))
      }
      for letter in "abcdefghi".prefix(unit.knowledge.count) {
        claims.insert(Claim(.renumbered, "\(was.code)\(letter)", "\(unit.code)\(letter)"))
      }
    }
    let olds = old.criteria
    let news = new.criteria
    let sources = Set(new.units.flatMap(\.elements).flatMap(\.criteria).flatMap(\.sources))
    for (number, was) in olds where news[number] == nil {
      guard after[was.unit] != nil, !sources.contains(number) else { continue }
      claims.insert(Claim(.removed, was.code, nil))
    }
    for (number, now) in news {
      for source in now.statement.sources {
        guard let was = olds[source] else { continue }
        // A part of a split has a number of its own; a merger keeps the first one's.
        if olds[number] == nil {
          claims.insert(Claim(.split, was.code, now.code))
        } else {
          claims.insert(Claim(.merged, was.code, now.code))
        }
      }
      guard let was = olds[number] else {
        if before[now.unit] != nil, now.statement.sources.isEmpty {
          claims.insert(Claim(.added, nil, now.code))
        }
        continue
      }
      let isRegrouped = sources.contains(number) || !now.statement.sources.isEmpty
      if isRegrouped {
        claims.insert(Claim(now.statement.sources.isEmpty ? .split : .merged, was.code, now.code))
        continue
      }
      if was.code != now.code { claims.insert(Claim(.renumbered, was.code, now.code)) }
      if was.element != now.element { claims.insert(Claim(.moved, was.code, now.code)) }
      if was.statement.isWithdrawn != now.statement.isWithdrawn {
        claims.insert(Claim(.withdrawn, was.code, now.code))
      }
      if was.statement.words != now.statement.words {
        claims.insert(Claim(.reworded, was.code, now.code))
      } else if was.statement.end != now.statement.end {
        claims.insert(Claim(.editorial, was.code, now.code))
      }
    }
    return claims
  }
}

/// That something of a kind has happened to an item.
private struct Claim: Hashable {
  var kind: Change.Kind
  var old: String?
  var new: String?

  init(_ kind: Change.Kind, _ old: String?, _ new: String?) {
    (self.kind, self.old, self.new) = (kind, old, new)
  }

  var line: String { "\(old ?? "") > \(new ?? "")" }
}

extension Change {
  /// What the change claims, end by end.
  fileprivate var claims: [Claim] {
    kinds.flatMap { kind in
      switch kind {
      case .split: new.map { Claim(kind, old.first?.label, $0.label) }
      case .merged: old.map { Claim(kind, $0.label, new.first?.label) }
      default: [Claim(kind, old.first?.label, new.first?.label)]
      }
    }
  }
}

extension Change.Item {
  fileprivate var label: String { code ?? id }
}

extension EditedLibrary {
  /// Every criterion by its number, with its code and what it stands in.
  fileprivate var criteria:
    [Int: (unit: Int, element: Int, code: String, statement: EditedLibrary.Statement)]
  {
    var criteria: [Int: (unit: Int, element: Int, code: String, statement: Statement)] = [:]
    for unit in units {
      let statements = unit.elements.flatMap(\.criteria)
      for (place, statement) in zip(unit.codes, statements) {
        criteria[place.number] = (unit.number, place.element, place.code, statement)
      }
    }
    return criteria
  }
}
