import Standards

extension Plan {
  /// Goes through what a search of the site can find, in the order of the library: for each suite its units,
  /// its qualifications and what these share; then documents that several qualifications have.
  ///
  /// Each entry is made when its turn has come.
  func forEachSearchEntry(_ body: (SearchEntry) -> Void) {
    for suite in contexts.indices {
      forEachSearchedUnit(of: suite, body)
      for place in contexts[suite].indices {
        body(searched(Publication.Shelf(suite: suite, qualification: place)))
      }
      searchedShared(by: suite).forEach(body)
    }
    let entrance = SearchEntry.Page(qualification: nil, address: "index.html")
    body(SearchEntry(kind: .document, title: templates.labels["standardsTitle"], pages: [entrance]))
    searchedForms.forEach(body)
    searchedExamples.forEach(body)
  }

  /// The place of a qualification among all of the library.
  func owner(_ place: Publication.Shelf) -> Int {
    contexts[..<place.suite].reduce(0) { $0 + $1.count } + place.qualification
  }

  /// Every qualification of the library, in order.
  var allShelves: [Publication.Shelf] {
    contexts.indices.flatMap { suite in
      contexts[suite].indices.map { Publication.Shelf(suite: suite, qualification: $0) }
    }
  }
}

extension Plan {
  /// The units of a suite that have pages, each once.
  private func forEachSearchedUnit(of suite: Int, _ body: (SearchEntry) -> Void) {
    let places = contexts[suite].indices.map { Publication.Shelf(suite: suite, qualification: $0) }
    var users: [String: [Publication.Shelf]] = [:]
    for place in places {
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
      for code in edition.otherCodes.map(\.printed) where !entry.otherCodes.contains(code) {
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
  ) -> [SearchItem] {
    let context = context(at: place)
    var walk = ItemWalk(withdrawn: templates.labels["withdrawn"]) { [anchors = context.anchors] in
      anchors.anchor($0, in: unit.id)
    }
    if !unit.title.plainText.lowercased().utf8.elementsEqual(title.plainText.lowercased().utf8) {
      walk.add(SearchItem(kind: .unit, address: "", text: unit.title.plainText.onOneLine))
    }
    walk.add(
      SearchItem(kind: .document, address: "pack.html", text: templates.labels["unitPack"]))
    for fact in unit.facts where !fact.isShownElsewhere {
      let text = "\(fact.name): \(fact.value.plainText)".onOneLine
      walk.add(SearchItem(kind: .prose, address: "", text: text))
    }
    walk.add(unit.preamble, at: "")
    walk.add(unit.sections)
    return walk.items
  }

  /// A qualification with its handbook and logbook, and with what only they print.
  private func searched(_ place: Publication.Shelf) -> SearchEntry {
    let qualification = qualification(at: place)
    let labels = templates.labels
    var walk = ItemWalk(withdrawn: labels["withdrawn"]) { [anchors = context(at: place).anchors] in
      anchors.anchor($0, in: nil)
    }
    for (file, label) in [("handbook.html", "handbook"), ("logbook.html", "logbook")] {
      walk.add(SearchItem(kind: .document, address: file, text: labels[label]))
    }
    for fact in qualification.facts {
      let text = "\(fact.name): \(fact.value.plainText)".onOneLine
      walk.add(SearchItem(kind: .prose, address: "", text: text))
    }
    walk.add(qualification.preamble, at: "")
    add(qualification.sections, to: &walk) { section, walk in
      walk.add([section.role == .structure ? section.withoutContent : section])
      guard section.role == .structure else { return }
      let address = walk.address(section.id)
      walk.add(qualification.structureText, at: address)
      for rule in qualification.rules {
        walk.add(rule.sentence ?? Prose(markdown: rule.text), at: address)
      }
      for group in qualification.groups { walk.add(group.introduction, at: address) }
    }
    let numbers = [qualification.number, qualification.accreditationNumber].compactMap { $0 }
    return SearchEntry(
      kind: .qualification, otherCodes: numbers, title: qualification.title.plainText.onOneLine,
      pages: [.init(qualification: owner(place), address: "index.html")], items: walk.items)
  }

  /// What the handbooks of a suite share: its sections, and its glossary.
  private func searchedShared(by suite: Int) -> [SearchEntry] {
    var merge = EditionMerge()
    var entry = SearchEntry(
      kind: .document, title: library.suites[suite].title.plainText.onOneLine)
    for index in contexts[suite].indices {
      let place = Publication.Shelf(suite: suite, qualification: index)
      let shared = context(at: place).suite
      var walk = ItemWalk(withdrawn: templates.labels["withdrawn"]) { "suite-\($0)" }
      add(shared.sections, to: &walk) { section, walk in walk.add([section]) }
      for term in shared.glossary {
        let text = "\(term.name.plainText): \(term.meaning.plainText)".onOneLine
        walk.add(SearchItem(kind: .term, address: "handbook.html#glossary", text: text))
      }
      merge.add(walk.items)
      entry.pages.append(.init(qualification: owner(place), address: "handbook.html"))
    }
    entry.items = merge.merged
    return entry.items.isEmpty ? [] : [entry]
  }

  /// Adds sections, each as a link into the book that prints it.
  private func add(
    _ sections: [Section], to walk: inout ItemWalk, _ add: (Section, inout ItemWalk) -> Void
  ) {
    let audience = Audience(templates.labels)
    for section in sections where section.role != .glossary && section.role != .vocabulary {
      let isInHandbook = !audience.sections([section], for: .handbook).isEmpty
      walk.file = isInHandbook ? "handbook.html" : "logbook.html"
      add(section, &walk)
    }
  }

  /// The blank forms, each once for all qualifications.
  private var searchedForms: [SearchEntry] {
    templates.forms.compactMap { form in
      let pages = allShelves.filter { formShelves[$0]?.forms.contains(form) ?? false }
        .map { SearchEntry.Page(qualification: owner($0), address: "forms/\(form).html") }
      guard !pages.isEmpty else { return nil }
      return SearchEntry(kind: .document, title: templates.title(ofForm: form), pages: pages)
    }
  }

  private var searchedExamples: [SearchEntry] {
    publications.filter(\.kind.isExample).compactMap { publication in
      guard let place = publication.shelf, let shelf = example(of: publication) else { return nil }
      return SearchEntry(
        kind: .document,
        title: "\(templates.labels["workedExample"]): \(shelf.example.candidate)",
        pages: [
          .init(
            qualification: owner(place), address: "examples/\(shelf.example.name).html")
        ])
    }
  }
}

extension Section {
  fileprivate var withoutContent: Section {
    var section = self
    section.content = []
    return section
  }
}

extension Fact {
  /// Whether the entry of the unit has it apart from its facts.
  fileprivate var isShownElsewhere: Bool {
    [.code, .level, .credit, .theme, .language].contains { means($0) }
  }
}
