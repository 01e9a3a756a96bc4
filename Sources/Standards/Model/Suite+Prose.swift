// What several qualifications say in the same words stands once, in suite.md. A qualification prints it
// in a place of its own choice by the heading alone: under a heading with nothing below it comes what the
// suite has under the same words. What was not asked for follows behind the qualification's own.

extension Suite {
  /// The suite as the documents of one qualification have it, with that qualification alone.
  ///
  /// Its units are those that the qualification has, each in the qualification's edition and under its
  /// title. Empty headings of the qualification are filled from the suite's sections; those that
  /// were not asked for are left as the suite's. The terms of its own glossary stand before the suite's.
  ///
  /// - Parameter pool: The suite's units by their identifiers.
  public func edition(for qualification: Qualification, from pool: [String: Unit]) -> Suite {
    var suite = self
    var own = qualification
    own.facts = own.facts.edition(for: own.id)
    (own.sections, suite.sections) = prose(of: qualification)
    suite.qualifications = [own]
    suite.units = qualification.units(of: pool)
    suite.facts = facts.edition(for: own.id)
    suite.themes = themes.filter { $0.editions.includes(own.id) }
    suite.glossary = (own.glossary + glossary).filter { $0.editions.includes(own.id) }
    return suite
  }

  /// The sections of a qualification's documents, and those of the suite that follow them.
  ///
  /// A section of the suite that carries a mark is there for its qualifications only. A section of the
  /// qualification with nothing in it has the content of the suite's section of the same heading words,
  /// at any depth; where several apply, one that names the qualification takes the place of those for
  /// all. What was taken is not among those that follow. Sections inside it have identifiers that are
  /// unique beside the qualification's. Only the first structure of the qualification is one: another section of that
  /// heading, and the suite's, is printed as it is written. The suite's vocabulary is for the reader of definitions alone.
  public func prose(of qualification: Qualification) -> (own: [Section], shared: [Section]) {
    let shared = sections.edition(for: qualification.id).filter { $0.role != .vocabulary }
    var taking = Taking(offers: offers(to: qualification.id), own: qualification.sections)
    let own = taking.filled(qualification.sections.edition(for: qualification.id))
    let rest = taking.isEmpty ? shared : shared.compactMap(taking.left)
    return (own.withStructures(1), rest.withStructures(0))
  }

  /// The sections that a qualification may take, by their headings' words.
  private func offers(to qualification: String) -> [String: Offer] {
    var offers: [String: Offer] = [:]
    func add(_ sections: [Section], isNamed: Bool) {
      for section in sections where section.editions.includes(qualification) {
        let isNamed = isNamed || section.editions.isOnly
        if let words = section.wordsToTake, !section.content.isEmpty,
          let edition = section.edition(for: qualification)
        {
          offers[words, default: Offer(section: edition, isNamed: isNamed)]
            .add(edition, isNamed: isNamed)
        }
        add(section.content.sections, isNamed: isNamed)
      }
    }
    add(sections, isNamed: false)
    return offers
  }
}

/// What the suite has under some words.
private struct Offer {
  /// The section that is taken.
  var section: Section
  /// Whether it names the qualification.
  var isNamed: Bool
  /// The identifiers of the sections for all, whose place a section that names the qualification takes.
  var others: Set<String> = []

  mutating func add(_ other: Section, isNamed: Bool) {
    if !isNamed { others.insert(other.id) }
    guard isNamed, !self.isNamed else { return }
    section = other
    self.isNamed = true
  }

  /// The identifiers of what is not printed again when it is taken.
  var spent: Set<String> { isNamed ? others.union([section.id]) : [section.id] }
}

extension Section {
  /// The heading as it is compared between a qualification and its suite; nothing for what is never taken.
  ///
  /// The structure is a qualification's own, and themes, glossary and vocabulary have places of their own.
  fileprivate var wordsToTake: String? {
    switch role {
    case .structure, .group, .themes, .glossary, .vocabulary: nil
    default: slug(title.plainText)
    }
  }
}

/// The filling of one qualification's sections.
private struct Taking {
  let offers: [String: Offer]
  private var identifiers = Identifiers()
  private var taken: Set<String> = []

  init(offers: [String: Offer], own: [Section]) {
    self.offers = offers
    reserve(own)
  }

  /// Whether nothing was taken.
  var isEmpty: Bool { taken.isEmpty }

  private mutating func reserve(_ sections: [Section]) {
    for section in sections {
      _ = identifiers.unique(section.id)
      reserve(section.content.sections)
    }
  }

  /// The qualification's sections, the empty ones filled.
  mutating func filled(_ sections: [Section]) -> [Section] {
    var filled = sections
    for index in filled.indices {
      filled[index] = self.filled(filled[index])
    }
    return filled
  }

  private mutating func filled(_ section: Section) -> Section {
    guard section.content.isEmpty else {
      // Nothing in the structure is taken: its headings are groups.
      guard section.role != .structure, section.role != .group else { return section }
      let filled = section.content.map { piece in
        if case .section(let inner) = piece { Content.section(self.filled(inner)) } else { piece }
      }
      return section.with(content: filled)
    }
    guard let words = section.wordsToTake, let offer = offers[words] else { return section }
    taken.formUnion(offer.spent)
    return section.with(content: renamed(offer.section.content))
  }

  private mutating func renamed(_ content: [Content]) -> [Content] {
    content.changed(
      sections: { $0.with(id: identifiers.unique("suite-\($0.id)")) }, statements: { _ in })
  }

  /// What is left of a section of the suite; nothing if it was taken, or all that it holds.
  func left(of section: Section) -> Section? {
    guard !taken.contains(section.id) else { return nil }
    let left = section.content.compactMap { piece in
      guard case .section(let inner) = piece else { return piece }
      return self.left(of: inner).map { Content.section($0) }
    }
    return left.isEmpty && !section.content.isEmpty ? nil : section.with(content: left)
  }
}

extension [Content] {
  fileprivate var sections: [Section] {
    compactMap { if case .section(let section) = $0 { section } else { nil } }
  }
}

extension Editions {
  fileprivate var isOnly: Bool { if case .only = self { true } else { false } }
}

extension [Section] {
  /// The sections with so many structures at the most; others of that heading are text.
  fileprivate func withStructures(_ count: Int) -> [Section] {
    var rest = count
    return map { section in
      guard section.role == .structure else { return section }
      rest -= 1
      return rest < 0 ? section.with(role: .some(nil)) : section
    }
  }
}
