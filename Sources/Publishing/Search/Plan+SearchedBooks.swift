import Standards

// Qualifications, and what their handbooks and logbooks say beside the units.

extension Plan {
  /// A qualification with its handbook and logbook, and with what only they print.
  func searched(_ place: Publication.Shelf) -> SearchEntry {
    let qualification = qualification(at: place)
    let labels = templates.labels
    var walk = ItemWalk(labels: labels) { [anchors = context(at: place).anchors] in
      anchors.anchor($0, in: nil)
    }
    for (file, label) in [("handbook.html", "handbook"), ("logbook.html", "logbook")] {
      walk.add(.document, labels[label], at: file)
    }
    for fact in qualification.facts where !fact.means(.earlierEdition) { walk.add(fact) }
    walk.add(qualification.preamble, at: walk.top)
    let sections = qualification.sections.filter { !isTransitionNotes($0, at: place) }
    add(sections, to: &walk) { section, walk in
      walk.add([section.role == .structure ? section.withoutContent : section])
      guard section.role == .structure else { return }
      let address = walk.address(section.id)
      walk.add(qualification.structureText, at: address)
      for rule in qualification.rules {
        walk.add(rule.sentence ?? Prose(markdown: rule.text), at: address)
      }
      for group in qualification.groups {
        walk.add(group.introduction, at: address)
        for note in group.members.flatMap(\.notes) { walk.add(note, at: address) }
      }
    }
    let numbers = [qualification.number, qualification.accreditationNumber].compactMap { $0 }
    return SearchEntry(
      kind: .qualification, otherCodes: numbers, title: qualification.title.plainText.onOneLine,
      pages: [.init(qualification: owner(place), address: "index.html")], items: walk.items)
  }

  /// What the handbooks of a suite share.
  func searchedShared(by suite: Int) -> [SearchEntry] {
    var merge = EditionMerge()
    var entry = SearchEntry(
      kind: .document, title: library.suites[suite].title.plainText.onOneLine)
    for place in places(of: suite) {
      let shared = context(at: place).suite
      var walk = ItemWalk(labels: templates.labels) { "suite-\($0)" }
      add(shared.sections, to: &walk) { section, walk in walk.add([section]) }
      merge.add(walk.items)
      entry.pages.append(.init(qualification: owner(place), address: "handbook.html"))
    }
    entry.items = merge.merged
    return entry.items.all.isEmpty ? [] : [entry]
  }

  /// Adds sections, each as a link into the book that prints it.
  private func add(
    _ sections: [Section], to walk: inout ItemWalk, _ add: (Section, inout ItemWalk) -> Void
  ) {
    let audience = Audience(templates.labels)
    for section in sections where section.role != .glossary {
      let isInHandbook = !audience.sections([section], for: .handbook).isEmpty
      walk.file = isInHandbook ? "handbook.html" : "logbook.html"
      add(section, &walk)
    }
  }
}

extension Section {
  fileprivate var withoutContent: Section { with(content: []) }
}
