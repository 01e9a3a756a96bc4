import Standards

extension Plan {
  /// The units of a suite that have pages, each once.
  func forEachSearchedUnit(of suite: Int, _ body: (SearchEntry) -> Void) {
    var users: [String: [Publication.Shelf]] = [:]
    for place in places(of: suite) {
      for unit in shelves[place]?.units ?? [] { users[unit.id, default: []].append(place) }
    }
    for unit in library.suites[suite].units {
      guard let places = users[unit.id] else { continue }
      body(searched(unit, usedBy: places))
    }
  }

  private func searched(_ unit: Unit, usedBy places: [Publication.Shelf]) -> SearchEntry {
    let editions = places.map { context(at: $0).units[unit.id] ?? unit }
    let first = editions.first ?? unit
    var entry = SearchEntry(
      kind: .unit, code: first.code?.printed ?? "", id: unit.id,
      theme: editions.lazy.compactMap(\.theme).first ?? "", title: first.title.plainText.onOneLine)
    for (place, edition) in zip(places, editions) {
      entry.pages.append(
        .init(qualification: owner(place), address: shelves[place]?.page(of: unit.id) ?? ""))
      for code in edition.otherCodes.map(\.printed) + edition.aliases
      where !entry.otherCodes.contains(code) {
        entry.otherCodes.append(code)
      }
    }
    let title = first.title
    if places.count == 1 || (!unit.isMarked && editions.allSatisfy { $0.title == title }) {
      entry.items = searched(first, at: places[0], besides: title)
    } else {
      var merge = EditionMerge()
      for (place, edition) in zip(places, editions) {
        merge.add(searched(edition, at: place, besides: title))
      }
      entry.items = merge.merged
    }
    return entry
  }

  /// What can be found in a unit.
  ///
  /// - Parameter title: The title of the entry; another one, which a group gave, can be found as well.
  private func searched(
    _ unit: Unit, at place: Publication.Shelf, besides title: Prose
  ) -> SearchItems {
    let context = context(at: place)
    var walk = ItemWalk(labels: templates.labels) { [anchors = context.anchors.inside(unit.id)] in
      anchors.anchor($0)
    }
    if unit.title != title, !unit.title.isCalled(title) {
      walk.add(.unit, unit.title.plainText.onOneLine)
    }
    walk.add(.document, templates.labels["unitPack"], at: "pack.html")
    for fact in unit.facts where !fact.isShownElsewhere { walk.add(fact) }
    walk.add(unit.preamble, at: walk.top)
    walk.add(unit.sections)
    return walk.items
  }
}

extension Prose {
  /// Whether it says the same as another title, whatever the case of letters.
  fileprivate func isCalled(_ other: Prose) -> Bool {
    plainText.lowercased().utf8.elementsEqual(other.plainText.lowercased().utf8)
  }
}

extension Fact {
  /// Whether the entry of the unit has it apart from its facts.
  fileprivate var isShownElsewhere: Bool {
    [.code, .level, .credit, .theme, .language].contains { means($0) }
  }
}
