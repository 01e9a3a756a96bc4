import Findings

// Gives every element, statement and section of a unit its identifier, numbers what has no code, and
// checks the codes that are there. The recipe is documented in docs/definitions.md:
//
// - a code that extends the unit's code is the identifier (`F1.1.2` in F1, `2(a)1.1` in 2(a));
// - any other is put behind the identifier of what it stands in, which for a code that extends an
//   element's is the unit (`D14.1a`), and so for knowledge (`D14.a`);
// - where one number or letter could be of several lists, the list's own letters come first
//   (`F1.er4a`, `F1.k1`, `F1.kw3`);
// - an identifier that is taken gets `-2`.
//
// Elements, criteria, knowledge and evidence requirements are numbered if the unit gives no code to any
// of their sort. An item without a code among others that have one is not: its code would be a guess.

/// The numbering of one unit.
struct Numbering {
  var findings = Findings()

  private let unit: String
  private let code: Code?
  private let stems: [CodeParts]
  private let isCoded: ByKind<Bool>
  private let hasCodedElements: Bool
  private let elementCount: Int
  private var identifiers: Identifiers
  private var counts = ByKind(repeating: 0)
  private var elements = 0
  private var section = 0
  private var uses: [Use] = []
  private var firstUses: [String: Use] = [:]
  private var check: CodeCheck
  /// The codes that the definition gives, as they were read, and how many of them are numbered.
  private let codes: [CodeHead]
  private var codesDone = 0

  /// Surveys a unit: which sorts of its items have codes.
  ///
  /// - Parameters:
  ///   - id: The unit's identifier.
  ///   - code: Its code.
  ///   - otherCodes: Its further codes.
  ///   - preamble: What stands before its first section.
  ///   - sections: Its sections.
  ///   - codes: The codes of its elements and statements as they were read, in their order.
  init(
    id: String, code: Code?, otherCodes: [Code], preamble: [Content], sections: [Section],
    codes: [CodeHead] = []
  ) {
    self.codes = codes
    unit = id
    self.code = code
    stems = ([code].compactMap { $0 } + otherCodes).compactMap(\.parts)
    var survey = UnitSurvey()
    survey.look(at: preamble)
    for index in sections.indices { survey.look(at: sections[index]) }
    isCoded = survey.isCoded
    hasCodedElements = survey.hasCodedElements
    elementCount = survey.elementCount
    identifiers = Identifiers(capacity: survey.count)
    uses.reserveCapacity(codes.count)
    let former = survey.hasFormerCodes ? FormerCodes(in: preamble, sections) : FormerCodes()
    check = CodeCheck(former: former, count: codes.count)
    findings.append(former.findings)
  }

  /// Where an identifier was wanted for a code.
  private struct Use {
    var id: String
    var place: Place
    var section: Int
  }

  /// What surrounds an item: the unit, an element or another statement.
  private struct Container {
    enum Sort { case unit, element, statement }

    var sort: Sort
    var id: String
    var code: Code?
    var parts: CodeParts?
    /// How many criteria it has had.
    var count = 0
  }

  /// Numbers what the unit holds in its place.
  mutating func number(_ preamble: inout [Content], _ sections: inout [Section]) {
    _ = identifiers.unique(unit)
    var container = Container(
      sort: .unit, id: unit, code: code, parts: code.flatMap(\.parts), count: elementCount)
    number(&preamble, in: &container)
    for index in sections.indices { number(&sections[index], in: &container) }
    check.finish(unit: code, stems: stems)
    findings.append(check.findings)
  }

  /// What a code is made of: as it was read, or read anew where it was generated.
  private mutating func takeHead(of code: Code) -> CodeHead? {
    guard codesDone < codes.count, codes[codesDone].printed == code.printed else {
      return CodeHead(whole: code.printed)
    }
    codesDone += 1
    return codes[codesDone - 1]
  }

  // MARK: Sections

  private mutating func number(_ contents: inout [Content], in container: inout Container) {
    for index in contents.indices {
      if var statements = contents[index].takeStatements() {
        for item in statements.indices { number(&statements[item], in: &container) }
        contents[index] = .statements(statements)
      } else if case .section(var section) = contents[index] {
        contents[index] = .prose(Prose())
        number(&section, in: &container)
        contents[index] = .section(section)
      }
    }
  }

  private mutating func number(_ part: inout Section, in container: inout Container) {
    section += 1
    guard part.role == .element else {
      let name = part.role?.anchor ?? slug(part.title.plainText) ?? "section"
      let id = identifiers.unique(part.id.isEmpty ? "\(unit).\(name)" : part.id)
      return number(&part, as: id, part.code, in: &container)
    }
    elements += 1
    let code = hasCodedElements ? part.code : generated(elementNumber: elements)
    let head = code.flatMap { takeHead(of: $0) }
    let id = identifier(of: part, code, head)
    var inside = Container(sort: .element, id: id, code: code, parts: head?.parts)
    check.beginRun(of: inside.parts)
    number(&part, as: id, code, in: &inside)
    check.endRun()
  }

  /// Gives a section its identifier and its code, and numbers what is in it.
  private mutating func number(
    _ part: inout Section, as id: String, _ code: Code?, in container: inout Container
  ) {
    var content = part.content
    part = part.with(id: id, code: .some(code), content: [])
    number(&content, in: &container)
    part = part.with(content: content)
  }

  private mutating func identifier(
    of element: Section, _ code: Code?, _ head: CodeHead?
  ) -> String {
    guard let code else {
      reportMissing("element", at: element.place)
      return identifiers.unique(element.id.isEmpty ? "\(unit).n\(elements)" : element.id)
    }
    let isOwn = head.map { head in stems.first.map(head.parts.extends) ?? false } ?? false
    let wanted = isOwn ? code.normalised : "\(unit).\(code.normalised)"
    if !code.isGenerated, let head {
      check.takeElement(CodeCheck.Use(head: head, place: element.place, section: 0))
    }
    return taken(element.id.isEmpty ? wanted : element.id, code: code, at: element.place)
  }

  // MARK: Statements

  private mutating func number(_ statement: inout Statement, in container: inout Container) {
    let ordinal = nextOrdinal(of: statement.kind, in: &container)
    var code = statement.code
    if code == nil, container.sort != .statement, !isCoded[statement.kind] {
      code = generated(statement.kind, ordinal, in: container)
      statement.code = code
    }
    let head = code.flatMap { takeHead(of: $0) }
    let parts = head?.parts
    let wanted = identifier(of: statement.kind, code, parts, ordinal, in: container)
    if let code {
      statement.id = taken(wanted, code: code, at: statement.place)
      if let head, !code.isGenerated {
        let use = CodeCheck.Use(head: head, place: statement.place, section: section)
        check.take(use, of: statement.kind, nested: container.sort == .statement)
      }
    } else {
      statement.id = identifiers.unique(wanted)
      if container.sort != .statement, isCoded[statement.kind] {
        reportMissing(statement.kind.name, at: statement.place)
      }
    }
    guard !statement.items.isEmpty else { return }
    var inside = Container(sort: .statement, id: statement.id, code: code, parts: parts)
    check.beginRun(of: nil)
    for index in statement.items.indices { number(&statement.items[index], in: &inside) }
    check.endRun()
  }

  /// Counts criteria in each element, other statements in the whole unit, nested ones in their parent.
  private mutating func nextOrdinal(of kind: Statement.Kind, in container: inout Container) -> Int {
    if container.sort == .statement || kind == .criterion {
      container.count += 1
      return container.count
    }
    counts[kind] += 1
    return counts[kind]
  }

  private func identifier(
    of kind: Statement.Kind, _ code: Code?, _ parts: CodeParts?, _ ordinal: Int,
    in container: Container
  ) -> String {
    guard let code, let parts else {
      if container.sort == .statement { return join(container.id, "\(ordinal)") }
      if isCoded[kind] { return join(container.id, "n\(ordinal)") }
      return "\(unit).\(kind.letters)\(ordinal)"
    }
    if let own = stems.first, parts.extends(own) { return code.normalised }
    if let outer = container.parts, parts.extends(outer) {
      return container.sort == .statement && kind.hasOwnNumbers
        ? join(
          container.id, String(code.normalised.dropFirst(container.code?.normalised.count ?? 0)))
        : "\(unit).\(code.normalised)"
    }
    guard parts.shape.count == 1 else {
      let needsLetters = kind.hasOwnNumbers && parts.shape.first == .number
      return "\(unit).\(needsLetters ? kind.letters : "")\(code.normalised)"
    }
    if container.sort == .statement { return join(container.id, code.normalised) }
    let isNumber = parts.shape.first == .number
    if container.sort == .element {
      return kind == .criterion
        ? join(container.id, code.normalised) : "\(container.id).\(kind.letters)\(code.normalised)"
    }
    let needsLetters =
      switch kind {
      case .criterion: !isNumber
      case .knowledge: isNumber
      default: true
      }
    return "\(unit).\(needsLetters ? kind.letters : "")\(code.normalised)"
  }

  /// Takes an identifier; the same code a second time is reported.
  private mutating func taken(_ wanted: String, code: Code, at place: Place) -> String {
    let id = identifiers.unique(wanted)
    guard !code.isGenerated else { return id }
    uses.append(Use(id: wanted, place: place, section: section))
    guard id.utf8.count != wanted.utf8.count, let first = firstUse(of: wanted) else { return id }
    // A list that begins again at `a` under another heading repeats no code: it restarts.
    let isRestart = first.section != section && code.parts.map(onlyCounts) ?? false
    if !isRestart {
      findings.report(
        .duplicateCode, "give this item a code of its own: '\(code.printed)' is used before",
        at: place, notes: [Finding.Note("'\(code.printed)' is first used here", at: first.place)])
    }
    return id
  }

  /// Whether a code such as `a`, `1` or `P1` says no more than which of its list an item is.
  private func onlyCounts(_ parts: CodeParts) -> Bool {
    guard parts.shape.count > 1 else { return true }
    return parts.shape == [.letters, .number] && !(stems.first.map(parts.extends) ?? false)
  }

  /// Where an identifier was wanted first, before the last use; looked up only when one is taken.
  private mutating func firstUse(of id: String) -> Use? {
    for use in uses.dropLast() where firstUses[use.id] == nil { firstUses[use.id] = use }
    uses.removeFirst(max(uses.count - 1, 0))
    return firstUses[id]
  }

  // MARK: Codes where there are none

  private func generated(elementNumber number: Int) -> Code {
    generated(appending(number, to: code?.normalised ?? ""))
  }

  private func generated(_ kind: Statement.Kind, _ ordinal: Int, in container: Container) -> Code? {
    switch kind {
    case .criterion:
      guard let element = container.code else { return generated(appending(ordinal, to: "")) }
      let isShort =
        container.sort == .element && !element.isGenerated
        && !(element.parts.flatMap { parts in stems.first.map(parts.extends) } ?? true)
      return generated(
        isShort
          ? join(element.normalised, String(letters: ordinal))
          : appending(ordinal, to: element.normalised))
    case .knowledge:
      return generated(join(code?.normalised ?? "", String(letters: ordinal)))
    case .evidence:
      return generated("\(ordinal)")
    case .product, .behaviour, .range, .keyWord, .item:
      return nil
    }
  }

  private func generated(_ text: String) -> Code {
    Code(printed: text, normalised: text, isGenerated: true)
  }

  private func appending(_ number: Int, to stem: String) -> String {
    stem.isEmpty ? "\(number)" : join(stem, "\(number)")
  }

  /// Puts two texts together, with a point where two numbers or two letters would run into one.
  private func join(_ a: String, _ b: String) -> String {
    guard let last = a.utf8.last, let first = b.utf8.first else { return a + b }
    let runsOn = isDigit(last) && isDigit(first) || isLetter(last) && isLetter(first)
    return runsOn ? "\(a).\(b)" : a + b
  }

  private mutating func reportMissing(_ name: String, at place: Place) {
    findings.report(
      .missingCode, "give this \(name) a code, as others of this unit have", at: place)
  }
}

// What is changed is taken out meanwhile, so that lists are changed in their places and not copied.
extension Content {
  fileprivate mutating func takeStatements() -> [Statement]? {
    guard case .statements(let statements) = self else { return nil }
    self = .prose(Prose())
    return statements
  }
}
