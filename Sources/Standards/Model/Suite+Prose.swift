// What several qualifications say in the same words stands once, in suite.md. A qualification prints it
// in a place of its own choice by the heading alone: under a heading with nothing below it comes what the
// suite has under the same words. What was not asked for follows behind the qualification's own.

extension Suite {
  /// The facts of the suite, its themes and its terms as a qualification's documents have them.
  public func shared(by qualification: String) -> (facts: [Fact], themes: [Theme], terms: [Term]) {
    (
      facts.edition(for: qualification),
      themes.filter { $0.editions.includes(qualification) },
      glossary.filter { $0.editions.includes(qualification) }
    )
  }

  /// The sections of a qualification's documents, and those of the suite that follow them.
  ///
  /// A section of the suite that carries a mark is there for its qualifications only. A section of the
  /// qualification with nothing in it has the content of the suite's section of the same heading words, at any
  /// depth; where several apply, one that names the qualification goes first. Such a section is not
  /// among those that follow. Sections inside it have identifiers that are unique beside the qualification's.
  public func prose(of qualification: Qualification) -> (own: [Section], shared: [Section]) {
    let shared = sections.edition(for: qualification.id)
    var taking = Taking(
      offers: offers(to: qualification.id), own: qualification.sections)
    let own = taking.filled(qualification.sections.edition(for: qualification.id))
    return (own, taking.isEmpty ? shared : shared.compactMap(taking.left))
  }

  /// The sections that a qualification may take by their headings' words.
  fileprivate func offers(to qualification: String) -> [String: Section] {
    var offers: [String: (section: Section, isNamed: Bool)] = [:]
    func add(_ sections: [Section], _ isNamed: Bool) {
      for section in sections where section.editions.includes(qualification) {
        let isNamed = isNamed || section.editions.isOnly
        if let words = section.wordsToTake, !section.content.isEmpty,
          let left = section.edition(for: qualification),
          offers[words].map({ isNamed && !$0.isNamed }) ?? true
        {
          offers[words] = (left, isNamed)
        }
        add(section.content.sections, isNamed)
      }
    }
    add(sections, false)
    return offers.mapValues(\.section)
  }
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
  let offers: [String: Section]
  private var identifiers = Identifiers()
  private var taken: Set<String> = []

  init(offers: [String: Section], own: [Section]) {
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
    var section = section
    guard section.content.isEmpty else {
      // Nothing in the structure is taken: its headings are groups.
      guard section.role != .structure, section.role != .group else { return section }
      section.content = section.content.map { piece in
        if case .section(let inner) = piece { .section(filled(inner)) } else { piece }
      }
      return section
    }
    guard let words = section.wordsToTake, let offer = offers[words] else { return section }
    taken.insert(offer.id)
    section.content = renamed(offer.content)
    return section
  }

  private mutating func renamed(_ content: [Content]) -> [Content] {
    content.map { piece in
      guard case .section(var section) = piece else { return piece }
      section.id = identifiers.unique("suite-\(section.id)")
      section.content = renamed(section.content)
      return .section(section)
    }
  }

  /// What is left of a section of the suite; nothing if it was taken, or all that it holds.
  func left(of section: Section) -> Section? {
    guard !taken.contains(section.id) else { return nil }
    var section = section
    let held = section.content
    section.content = held.compactMap { piece in
      guard case .section(let inner) = piece else { return piece }
      return left(of: inner).map { .section($0) }
    }
    return section.content.isEmpty && !held.isEmpty ? nil : section
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
