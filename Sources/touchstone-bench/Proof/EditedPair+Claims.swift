// What is to be found: everything that differs between the two drafts, by the numbers of what is the same.

extension EditedPair {
  /// What a comparison is to tell, and nothing else.
  var claims: Set<Claim> {
    var claims: Set<Claim> = []
    let (before, now) = (old.unitsByNumber, new.unitsByNumber)
    for unit in old.units where now[unit.number] == nil {
      claims.insert(Claim(.removed, unit.code, nil))
    }
    for unit in new.units {
      guard let was = before[unit.number] else {
        claims.insert(Claim(.added, nil, unit.code))
        continue
      }
      claims.formUnion(unit.claims(since: was))
    }
    for (was, now) in zip(old.qualifications, new.qualifications) {
      claims.formUnion(now.claims(since: was, before))
    }
    claims.formUnion(claimsOfPassages(before, now))
    return claims
  }

  private func claimsOfPassages(
    _ before: [Int: SyntheticUnit], _ now: [Int: SyntheticUnit]
  ) -> Set<Claim> {
    var claims: Set<Claim> = []
    let (olds, news) = (old.placesByNumber, new.placesByNumber)
    let merged = Set(news.values.filter { $0.passage.sources.count > 1 }.flatMap(\.passage.sources))
    for (number, was) in olds where news[number] == nil {
      guard now[was.unit] != nil, !merged.contains(number) else { continue }
      claims.insert(Claim(.removed, was.label, nil))
    }
    for (number, now) in news where before[now.unit] != nil {
      let sources = now.passage.sources
      if !sources.isEmpty {
        let sort: Claim.Sort = sources.count > 1 ? .merged : .split
        claims.formUnion(sources.map { Claim(sort, olds[$0]?.label, now.label) })
      } else if let was = olds[number] {
        claims.formUnion(now.claims(since: was))
      } else {
        claims.insert(Claim(.added, nil, now.label))
      }
    }
    return claims
  }
}

/// Where a passage stands.
private struct PlacedPassage {
  var passage: Passage
  /// What people call it.
  var label: String
  /// The number of its unit.
  var unit: Int
  /// The number of its element, of its unit if it is in none.
  var home: Int
  /// Whether it is a heading.
  var isTitle = false
  /// Whether its label is a code of its own.
  var hasCode = true

  func claims(since was: PlacedPassage) -> [Claim] {
    var sorts: [Claim.Sort] = []
    if home != was.home { sorts.append(.moved) }
    if hasCode, label != was.label { sorts.append(.renumbered) }
    if passage.isWithdrawn != was.passage.isWithdrawn { sorts.append(.withdrawn) }
    if passage.text != was.passage.text {
      sorts.append(
        isTitle
          ? .retitled
          : passage.settled == was.passage.settled
            ? .editorial : passage.extends(was.passage) ? .extended : .reworded)
    }
    return sorts.map { Claim($0, was.label, label) }
  }
}

extension Passage {
  /// The text without what does not count.
  fileprivate var settled: String {
    var text = text.filter { $0 != "*" }
    if text.last == "." { text.removeLast() }
    return text
  }

  fileprivate func extends(_ earlier: Passage) -> Bool { text.hasPrefix(earlier.text) }
}

extension Draft {
  fileprivate var unitsByNumber: [Int: SyntheticUnit] {
    Dictionary(uniqueKeysWithValues: units.map { ($0.number, $0) })
  }

  fileprivate var placesByNumber: [Int: PlacedPassage] {
    Dictionary(uniqueKeysWithValues: units.flatMap(\.places).map { ($0.passage.number, $0) })
  }
}

extension SyntheticUnit {
  fileprivate var places: [PlacedPassage] {
    var places = elements.enumerated().flatMap { place, element in
      [
        PlacedPassage(
          passage: element.title, label: code(ofElement: place), unit: number, home: number,
          isTitle: true)
      ]
        + element.criteria.enumerated().map { index, criterion in
          PlacedPassage(
            passage: criterion, label: code(ofCriterion: index, in: place), unit: number,
            home: element.title.number)
        }
    }
    for (place, item) in knowledge.enumerated() {
      places.append(
        PlacedPassage(
          passage: item, label: code(ofKnowledge: place), unit: number, home: number))
    }
    for (texts, name) in [(purpose, "prose"), (evidence, "evidence")] {
      places += texts.map {
        PlacedPassage(
          passage: $0, label: "\(code) \(name)", unit: number, home: number, hasCode: false)
      }
    }
    return places
  }

  fileprivate func claims(since was: SyntheticUnit) -> [Claim] {
    var claims: [Claim] = []
    if code != was.code {
      claims.append(Claim(.renumbered, was.code, code))
      // The table of evidence names the elements.
      claims.append(Claim(.reworded, "\(was.code) prose", "\(code) prose"))
    }
    if title != was.title { claims.append(Claim(.retitled, was.code, code)) }
    func compare(_ name: String, _ isSame: Bool) {
      if !isSame { claims.append(Claim(.fact, "\(was.code) \(name)", "\(code) \(name)")) }
    }
    compare("Level", level == was.level)
    compare("Credit value", credit == was.credit)
    compare("Theme", theme == was.theme)
    return claims
  }
}

extension SyntheticQualification {
  fileprivate func claims(
    since was: SyntheticQualification, _ units: [Int: SyntheticUnit]
  ) -> [Claim] {
    var claims: [Claim] = []
    let before = Dictionary(uniqueKeysWithValues: was.rules.map { ($0.number, $0.text) })
    for rule in rules where before[rule.number] != rule.text {
      claims.append(
        Claim(.rule, before[rule.number].map { "\(id) \($0)" }, "\(id) \(rule.text)"))
    }
    for (group, earlier) in zip(groups, was.groups) {
      if group.name != earlier.name {
        claims.append(Claim(.group, "\(id) \(earlier.name)", "\(id) \(group.name)"))
      }
      let known = Set(earlier.rows.map(\.unit))
      for row in group.rows where !known.contains(row.unit) {
        guard let unit = units[row.unit] else { continue }
        claims.append(Claim(.group, "\(id) \(unit.code)", "\(id) \(row.code)"))
      }
    }
    return claims
  }
}
