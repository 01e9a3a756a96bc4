public import Findings
import Markdown

extension DefinitionReader {
  /// Reads a unit from its heading and what stands under it.
  ///
  /// `before` is what stands in the file before the heading, and `stem` the file's name without its
  /// ending, which is a second witness for a code.
  mutating func unit(
    _ part: Outline.Part, before: ArraySlice<Block> = [], stem: String = ""
  ) -> Unit {
    codes.removeAll(keepingCapacity: true)
    let (facts, rest) = facts(in: part.body)
    reportLostFacts(in: rest, behind: facts)
    let heading = unitHeading(of: part, facts: facts, stem: stem)
    var title = heading.content.title(withCode: heading.isCoded)
    let second = heading.code == nil ? nil : CodedHeading.takeSecondCode(from: &title)
    let code = heading.code ?? facts.first(.code).map { Code($0.value.plainText) }
    let otherCodes = [second].compactMap { $0 } + facts.otherCodes(besides: code)
    let stems = ([code].compactMap { $0 } + otherCodes).compactMap(\.parts)
    let surroundings = Surroundings(
      stems: stems, title: title.plainText.withSingleSpaces.lowercased())
    var preamble =
      contents(of: before, in: Surroundings())
      + contents(of: rest, in: Surroundings(role: .standards, stems: stems))
    var sections = sections(part.parts, in: surroundings)
    for index in sections.indices { reportUnknownHeadings(in: sections[index]) }
    let id = code?.normalised ?? slug(title.plainText) ?? "unit"
    var numbering = Numbering(
      id: id, code: code, otherCodes: otherCodes, preamble: preamble, sections: sections,
      codes: codes)
    numbering.number(&preamble, &sections)
    let unit = Unit(
      id: id, label: heading.content.label, code: code, otherCodes: otherCodes,
      title: Prose(title, in: source), facts: facts, preamble: preamble, sections: sections,
      place: place(part.range))
    // The codes of a unit that differs between qualifications are checked when they are known.
    if unit.isMarked { hasMarkedUnits = true } else { findings.append(numbering.findings) }
    return unit
  }

  /// Whether a part is a unit: it says so, or it has a unit's code or a unit's sections.
  func isUnit(_ part: Outline.Part) -> Bool {
    let heading = CodedHeading(part.title, words: vocabulary.unitWords)
    if !heading.label.isEmpty { return true }
    guard case .paragraph(let words)? = part.body.first?.kind else {
      return heading.head.map(isUnitCode) ?? false && holdsUnitSections(part)
    }
    let facts = words.lines.compactMap(fact)
    return facts.count == words.lines.count && facts.first(.code) != nil
      || heading.head.map(isUnitCode) ?? false && holdsUnitSections(part)
  }

  /// Whether some section directly below has a role that only a unit's section has.
  func holdsUnitSections(_ part: Outline.Part) -> Bool {
    part.parts.contains { part in
      switch role(of: part) {
      case .standards, .knowledge, .about: true
      default: false
      }
    }
  }

  private func unitHeading(
    of part: Outline.Part, facts: [Fact], stem: String
  ) -> (content: CodedHeading, isCoded: Bool, code: Code?) {
    let heading = CodedHeading(part.title, words: vocabulary.unitWords)
    guard let head = heading.head else { return (heading, false, nil) }
    let names = [stem, facts.text(of: .code) ?? ""].map { Code($0).normalised.lowercased() }
    let isCoded =
      !heading.label.isEmpty || isUnitCode(head) || names.contains(head.normalised.lowercased())
    return (heading, isCoded, isCoded ? head.unitCode : nil)
  }

  /// Whether a heading that begins so begins with a code and not with words.
  private func isUnitCode(_ head: CodeHead) -> Bool {
    guard head.isSetOff, let first = head.parts.shape.first else { return false }
    if first == .letters { return head.parts.shape.count > 1 }
    return head.hasFinalMark || head.parts.shape.count > 1 && head.parts.shape[1] != .letters
  }

  // MARK: Sections

  /// Reads the sections under one heading of a unit.
  mutating func sections(
    _ parts: [Outline.Part], in surroundings: Surroundings
  ) -> [Section] {
    let marked = parts.map(heading)
    let headings = marked.map { CodedHeading($0.words, words: vocabulary.elementWords) }
    let roles = marked.map { vocabulary.role(of: $0.words.plainText) }
    let isUncoded = zip(roles, headings).map { $0 != nil || !$1.label.isEmpty }
    let heads = zip(isUncoded, headings).compactMap { $0 ? nil : .some($1.head) }
    let judge = CodeJudge(stems: surroundings.stems, areHeadings: true)
    var areCodes = judge.areCodes(heads).makeIterator()
    return parts.indices.map { index in
      let heading = headings[index]
      let isCode = isUncoded[index] ? roles[index] == nil : areCodes.next() ?? false
      let code = isCode ? heading.head : nil
      guard roles[index] == nil,
        isElement(parts[index], heading, code, in: surroundings)
      else { return section(parts[index], role: roles[index], in: surroundings) }
      return element(parts[index], heading, code, in: surroundings)
    }
  }

  /// Whether a heading with no known words is an element's.
  private func isElement(
    _ part: Outline.Part, _ heading: CodedHeading, _ code: CodeHead?, in surroundings: Surroundings
  ) -> Bool {
    switch surroundings.role {
    case .standards:
      return !heading.label.isEmpty || code != nil || part.holdsList
    case nil:
      guard heading.label.isEmpty else { return true }
      return code?.parts.extendsOne(of: surroundings.stems) ?? false
    default:
      return false
    }
  }

  private mutating func element(
    _ part: Outline.Part, _ heading: CodedHeading, _ code: CodeHead?, in surroundings: Surroundings
  ) -> Section {
    var inside = surroundings
    inside.role = .element
    inside.kind = .criterion
    inside.elementLevel = part.level
    if let code {
      codes.append(code)
      inside.stems.append(code.parts)
    }
    return Section(
      role: .element, id: part.attributes.id ?? "", isNamed: part.attributes.id != nil,
      label: heading.label, code: code?.code,
      title: Prose(heading.title(withCode: code != nil), in: source),
      editions: self.heading(of: part).editions,
      content: contents(of: part.body, in: inside)
        + sections(part.parts, in: inside).map { .section($0) },
      place: place(part.range))
  }

  private mutating func section(
    _ part: Outline.Part, role: Role?, in surroundings: Surroundings
  ) -> Section {
    var inside = surroundings
    if let role {
      // Criteria under an element's own heading *Performance criteria* stay the element's.
      inside.role = surroundings.role == .element && role == .standards ? .element : role
      inside.kind = role.kindOfStatement
      if inside.role == .standards { inside.elementLevel = min(part.level + 1, 6) }
    }
    let (words, editions) = heading(of: part)
    let own = contents(of: part.body, in: inside)
    if role == .keyWords, own.allSatisfy(\.isProse) { _ = reportUnlisted(part, role) }
    return Section(
      role: role, id: part.attributes.id ?? "", isNamed: part.attributes.id != nil,
      title: Prose(words, in: source), editions: editions,
      content: own + sections(part.parts, in: inside).map { .section($0) },
      place: place(part.range))
  }

  /// Reports headings without a meaning that surely are to have one: the list below is coded like the unit, or
  /// the words are nearly ones that have.
  private mutating func reportUnknownHeadings(in section: Section) {
    let isCoded = section.content.contains { piece in
      guard case .statements(let statements) = piece else { return false }
      return statements.first?.kind == .item
    }
    if isCoded || section.role == nil { reportUnknownHeading(of: section, isCoded: isCoded) }
    for case .section(let inner) in section.content { reportUnknownHeadings(in: inner) }
  }

  private mutating func reportUnknownHeading(of section: Section, isCoded: Bool) {
    let words = section.title.plainText
    let meant = section.role == nil ? vocabulary.likeliest(for: words) : nil
    guard isCoded || meant != nil else { return }
    findings.report(
      .unknownHeading,
      "use a heading of the vocabulary for '\(words)', or add it to '## Vocabulary' in suite.md"
        + (isCoded ? ": its list has the unit's codes" : "") + suggestion(meant),
      at: section.place)
  }
}

extension Role {
  /// What the items of lists are in a section of this role; nothing where lists are prose.
  var kindOfStatement: Statement.Kind? {
    switch self {
    case .standards, .element: .criterion
    case .knowledge: .knowledge
    case .products: .product
    case .behaviours: .behaviour
    case .range: .range
    case .evidenceRequirements: .evidence
    case .keyWords: .keyWord
    case .about, .guidance, .glossary, .themes, .structure, .group, .introduction, .progression,
      .history,
      .forms, .vocabulary:
      nil
    }
  }
}

extension Outline.Part {
  /// Whether a list stands under the heading or under a deeper one.
  var holdsList: Bool {
    body.contains { if case .list = $0.kind { true } else { false } }
      || parts.contains(where: \.holdsList)
  }
}

extension Content {
  fileprivate var isProse: Bool {
    if case .prose = self { true } else { false }
  }
}

extension CodeHead {
  /// The code as a unit's: a letter alone is a capital.
  fileprivate var unitCode: Code {
    guard parts.shape == [.letters] else { return code }
    return Code(printed: printed, normalised: normalised.uppercased())
  }
}

extension Rule {
  /// A heading is not in the vocabulary although statements stand under it, or although it nearly is.
  public static let unknownHeading = Rule(
    "unknown-heading", .warning,
    "Statements stand under headings of the vocabulary, which says what they are; such a heading is spelt as it is "
      + "there.")
}
