/// The parts of a unit that have a meaning, wherever they stand in it.
extension Unit {
  /// The first section with a role, at any depth.
  public func section(_ role: Role) -> Section? {
    allSections.first { $0.role == role }
  }

  /// Every section, each before those inside it.
  public var allSections: [Section] {
    var found: [Section] = []
    for section in sections { section.appendSections(to: &found) }
    return found
  }

  /// The elements, in order; none in a standard that has only criteria.
  public var elements: [Section] {
    allSections.filter { $0.role == .element }
  }

  /// Every statement, in order, without those nested under another.
  public var statements: [Statement] {
    preamble.statements + sections.flatMap(\.statements)
  }

  /// All criteria, of elements and outside, in order: what to do, to make and how to behave.
  public var criteria: [Statement] {
    statements.filter(\.kind.isCriterion)
  }

  /// The criteria that belong to no element.
  public var criteriaOutsideElements: [Statement] {
    preamble.statementsOutsideElements.filter(\.kind.isCriterion)
      + sections.filter { $0.role != .element }
      .flatMap(\.content.statementsOutsideElements).filter(\.kind.isCriterion)
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
  public var leadIn: Prose { section(.standards)?.leadIn ?? Prose(markdown: "") }
  /// The sentence before the knowledge, *To be competent … you must know and understand:*.
  public var knowledgeLeadIn: Prose { section(.knowledge)?.leadIn ?? Prose(markdown: "") }
  /// What the unit is about: the content of that section.
  public var about: [Content] { section(.about)?.content ?? [] }

  /// The statements of one kind, in order, without those nested under another.
  public func statements(of kind: Statement.Kind) -> [Statement] {
    statements.filter { $0.kind == kind }
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
  public var criteria: [Statement] { statements.filter(\.kind.isCriterion) }

  /// The prose between the heading and the first statement or deeper heading.
  ///
  /// Nothing if the section holds prose alone, which leads in to nothing.
  public var leadIn: Prose {
    guard content.count > 1, case .prose(let prose) = content[0] else { return Prose(markdown: "") }
    return prose
  }

  fileprivate func appendSections(to found: inout [Section]) {
    found.append(self)
    for case .section(let section) in content { section.appendSections(to: &found) }
  }
}

extension [Content] {
  /// Every statement in order, those under deeper headings too.
  public var statements: [Statement] {
    flatMap { piece in
      switch piece {
      case .prose: [Statement]()
      case .statements(let statements): statements
      case .section(let section): section.content.statements
      }
    }
  }

  /// The prose directly under the heading, piece by piece.
  public var prose: [Prose] {
    compactMap { if case .prose(let prose) = $0 { prose } else { nil } }
  }

  fileprivate var statementsOutsideElements: [Statement] {
    flatMap { piece in
      switch piece {
      case .prose: [Statement]()
      case .statements(let statements): statements
      case .section(let section):
        section.role == .element ? [] : section.content.statementsOutsideElements
      }
    }
  }
}
