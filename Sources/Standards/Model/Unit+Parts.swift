/// The parts of a unit that have a meaning, wherever they stand in it.
extension Unit {
  /// The first section with a role, at any depth.
  public func section(_ role: Role) -> Section? {
    for index in sections.indices {
      if sections[index].role == role { return sections[index] }
      if let found = sections[index].content.first(role) { return found }
    }
    return nil
  }

  /// Every section, each before those inside it.
  public var allSections: [Section] {
    var found: [Section] = []
    for index in sections.indices {
      found.append(sections[index])
      sections[index].content.appendSections(to: &found) { _ in true }
    }
    return found
  }

  /// The elements, in order; none in a standard that has only criteria.
  public var elements: [Section] {
    var found: [Section] = []
    for index in sections.indices {
      if sections[index].role == .element { found.append(sections[index]) }
      sections[index].content.appendSections(to: &found) { $0 == .element }
    }
    return found
  }

  /// Every statement, in order, without those nested under another.
  public var statements: [Statement] { statements { _ in true } }

  /// All criteria, of elements and outside, in order: what to do, to make and how to behave.
  public var criteria: [Statement] {
    statements(where: \.isCriterion)
  }

  /// The criteria that belong to no element.
  public var criteriaOutsideElements: [Statement] {
    statements(outsideElements: true, where: \.isCriterion)
  }

  /// What a candidate must know and understand.
  public var knowledge: [Statement] { statements(of: .knowledge) }
  /// What counts as evidence, and how much of it.
  public var evidenceRequirements: [Statement] { statements(of: .evidence) }
  /// The circumstances over which a candidate shows competence.
  public var range: [Statement] { statements(of: .range) }
  /// The key words and phrases.
  public var keyWords: [Statement] { statements(of: .keyWord) }

  /// The sentence before the elements or criteria, *When you … you are able to:*.
  public var leadIn: Prose { section(.standards)?.leadIn ?? Prose() }
  /// The sentence before the knowledge, *To be competent … you must know and understand:*.
  public var knowledgeLeadIn: Prose { section(.knowledge)?.leadIn ?? Prose() }
  /// What the unit is about: the content of that section.
  public var about: [Content] { section(.about)?.content ?? [] }

  /// The statements of one kind, in order, without those nested under another.
  public func statements(of kind: Statement.Kind) -> [Statement] {
    statements { $0 == kind }
  }

  private func statements(
    outsideElements: Bool = false, where isWanted: (Statement.Kind) -> Bool
  ) -> [Statement] {
    var found: [Statement] = []
    preamble.append(to: &found, outsideElements: outsideElements, where: isWanted)
    for index in sections.indices
    where !outsideElements || sections[index].role != .element {
      sections[index].content.append(to: &found, outsideElements: outsideElements, where: isWanted)
    }
    return found
  }
}

extension Statement.Kind {
  /// Whether it is a criterion in the wide sense: something done, made or shown in behaviour.
  public var isCriterion: Bool {
    switch self {
    case .criterion, .product, .behaviour: true
    case .knowledge, .evidence, .range, .keyWord, .item: false
    }
  }
}

extension Section {
  /// Every statement under the heading and under deeper ones, without those nested under another.
  public var statements: [Statement] { content.statements }

  /// The criteria under the heading, of a product or behaviour too.
  public var criteria: [Statement] {
    var found: [Statement] = []
    content.append(to: &found, where: \.isCriterion)
    return found
  }

  /// The prose between the heading and the first statement or deeper heading.
  ///
  /// Nothing if the section holds prose alone, which leads in to nothing.
  public var leadIn: Prose {
    guard content.count > 1, case .prose(let prose) = content[0] else { return Prose() }
    return prose
  }
}

extension [Content] {
  /// Whether there is a statement, of some kind, under deeper headings too.
  public func holdStatement(where isWanted: (Statement.Kind) -> Bool = { _ in true }) -> Bool {
    contains { piece in
      switch piece {
      case .prose: false
      case .statements(let statements):
        statements.indices.contains { isWanted(statements[$0].kind) }
      case .section(let section): section.content.holdStatement(where: isWanted)
      }
    }
  }

  /// Every statement in order, those under deeper headings too.
  public var statements: [Statement] {
    var found: [Statement] = []
    append(to: &found) { _ in true }
    return found
  }

  /// The prose directly under the heading, piece by piece.
  public var prose: [Prose] {
    compactMap { if case .prose(let prose) = $0 { prose } else { nil } }
  }

  /// The first section that has a role, at any depth.
  fileprivate func first(_ role: Role) -> Section? {
    for case .section(let section) in self {
      if section.role == role { return section }
      if let found = section.content.first(role) { return found }
    }
    return nil
  }

  /// Gathers sections in order, each before those inside it.
  fileprivate func appendSections(to found: inout [Section], where isWanted: (Role?) -> Bool) {
    for case .section(let section) in self {
      if isWanted(section.role) { found.append(section) }
      section.content.appendSections(to: &found, where: isWanted)
    }
  }

  /// Gathers statements in order, those under deeper headings too.
  ///
  /// A statement is large, so only those that are wanted are copied, and once.
  fileprivate func append(
    to found: inout [Statement], outsideElements: Bool = false,
    where isWanted: (Statement.Kind) -> Bool
  ) {
    for piece in self {
      switch piece {
      case .prose: break
      case .statements(let statements):
        for index in statements.indices where isWanted(statements[index].kind) {
          found.append(statements[index])
        }
      case .section(let section):
        guard !outsideElements || section.role != .element else { continue }
        section.content.append(to: &found, outsideElements: outsideElements, where: isWanted)
      }
    }
  }
}
