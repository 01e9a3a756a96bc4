import Findings
import Standards

// The walk over the model. Each thing becomes one item, and is said once: what the model keeps twice, as
// it was written and as what it means (themes, terms, the structure), is taken by its meaning.

extension ItemList {
  /// The items of a library.
  ///
  /// - Parameter isFolded: For each suite which of its units stand for all that is in them.
  init(_ library: Library, folding isFolded: [[Bool]]) {
    self.init()
    reserve(Self.itemsInUnit * isFolded.joined().count { !$0 })
    let root = add(.library, in: -1)
    add(library.brand, in: root)
    for (suite, isFolded) in zip(library.suites, isFolded) {
      add(suite, folding: isFolded, in: root)
    }
    close(root)
  }

  /// The items of a unit that was folded.
  init(_ unit: Unit) {
    self.init()
    add(unit, in: add(.library, in: -1))
    close(0)
  }

  /// About how many items a unit has.
  private static let itemsInUnit = 64

  // MARK: Suites

  private mutating func add(_ suite: Suite, folding isFolded: [Bool], in parent: Int) {
    let index = add(.suite, in: parent) { item in
      item.id = suite.id
      // A suite without a title has the name of its folder or file, which says nothing.
      if suite.title.markdown != suite.id { item.wording = suite.title }
    }
    add(suite.facts, in: index)
    add(suite.preamble, role: nil, in: index)
    let themes = Set(suite.themes.map(\.name))
    for section in suite.sections {
      add(section.withoutTerms, meant: section.role == .themes ? themes : nil, in: index)
    }
    for theme in suite.themes { add(theme, in: index) }
    for term in suite.glossary { add(term, in: index) }
    for qualification in suite.qualifications { add(qualification, in: index) }
    for (unit, isFolded) in zip(suite.units, isFolded) {
      add(unit, isFolded: isFolded, in: index)
    }
    close(index)
  }

  private mutating func add(_ theme: Theme, in parent: Int) {
    add(.theme, in: parent) { item in
      item.id = theme.name
      item.wording = theme.statement
      item.editions = theme.editions
      item.place = theme.place
    }
  }

  private mutating func add(_ term: Term, in parent: Int) {
    add(.term, in: parent) { item in
      item.id = term.name.plainText
      item.wording = term.meaning
      item.editions = term.editions
      item.place = term.place
    }
  }

  // MARK: Qualifications

  private mutating func add(_ qualification: Qualification, in parent: Int) {
    let index = add(.qualification, in: parent) { item in
      item.id = qualification.id
      item.wording = qualification.title
      item.place = qualification.place
    }
    add(qualification.facts, in: index)
    add(qualification.preamble, role: nil, in: index)
    for section in qualification.sections
    where section.role != .structure && section.role != .group {
      add(section.withoutTerms.withRoleOfNotes, in: index)
    }
    for term in qualification.glossary { add(term, in: index) }
    add(qualification.structureText, role: .structure, at: qualification.place, in: index)
    for rule in qualification.rules { add(rule, in: index) }
    for group in qualification.groups { add(group, in: index) }
    close(index)
  }

  private mutating func add(_ rule: ChoiceRule, in parent: Int) {
    add(.rule, in: parent) { item in
      item.id = rule.text
      item.wording = Prose(markdown: rule.text)
      if let sentence = rule.sentence { item.wording.markdown += "\n\n" + sentence.markdown }
      item.place = rule.place
    }
  }

  private mutating func add(_ group: Group, in parent: Int) {
    let index = add(.group, in: parent) { item in
      item.id = group.name
      item.wording = Prose(markdown: group.name)
      item.isMandatory = group.kind == .mandatory
      item.place = group.place
    }
    add("Kind", group.kind.rawValue, at: group.place, in: index)
    if !group.themes.isEmpty {
      add("Theme", group.themes.joined(separator: "; "), at: group.place, in: index)
    }
    let others = group.facts.filter { fact in
      let name = FactName(fact.name)
      return name != FactName(.kind) && name != FactName(.theme)
    }
    add(others, in: index)
    add(group.introduction, role: .group, at: group.place, in: index)
    for member in group.members { add(member, in: index) }
    close(index)
  }

  private mutating func add(_ member: Group.Member, in parent: Int) {
    let index = add(.member, in: parent) { item in
      item.id = member.unit ?? member.reference
      item.wording = member.title ?? Prose()
      item.place = member.place
    }
    add(member.facts, in: index)
    for note in member.notes { add(note, role: .group, at: member.place, in: index) }
    close(index)
  }

  // MARK: Units

  private mutating func add(_ unit: Unit, isFolded: Bool = false, in parent: Int) {
    let index = add(.unit, in: parent) { item in
      item.id = unit.id
      item.code = unit.code
      item.label = unit.label
      item.wording = unit.title
      item.place = unit.place
      guard !isFolded else { return }
      item.aliases = unit.otherCodes.map(\.normalised)
      item.formerCodes = unit.aliases.map { Code($0).normalised }
    }
    guard !isFolded else { return fold(unit, at: index) }
    // The code is the unit's own, and is compared there.
    for fact in unit.facts where !fact.means(.code) { add(fact, in: index) }
    if unit.facts.first(.otherCodes) == nil, !unit.otherCodes.isEmpty {
      let codes = unit.otherCodes.map(\.printed).joined(separator: "; ")
      add("Other codes", codes, at: unit.place, in: index)
    }
    add(unit.preamble, role: nil, in: index)
    for section in unit.sections { add(section, in: index) }
    close(index)
  }

  /// Adds a section.
  ///
  /// - Parameter names: What stands under the heading is kept as themes of these names, and only what introduces
  ///   them is text.
  private mutating func add(_ section: Section, meant names: Set<String>? = nil, in parent: Int) {
    let index = add(section.role == .element ? .element : .section, in: parent) { item in
      item.id = section.id
      item.code = section.code
      item.label = section.label
      item.wording = section.title
      item.editions = section.editions
      item.role = section.role
      item.place = section.place
    }
    add(section.content, role: section.role, at: section.place, meant: names, in: index)
    close(index)
  }

  private mutating func add(
    _ content: [Content], role: Role?, at place: Place? = nil, meant names: Set<String>? = nil,
    in parent: Int
  ) {
    for piece in content {
      switch piece {
      case .prose(let prose):
        add(prose, role: role, at: place, withoutLists: names != nil, in: parent)
      case .statements(let statements):
        add(statements, role: role, in: parent)
      case .section(let section):
        if let names, names.contains(section.title.plainText) { continue }
        add(section, meant: names, in: parent)
      }
    }
  }

  private mutating func add(_ statements: [Statement], role: Role?, in parent: Int) {
    for number in statements.indices {
      let index = add(Change.Subject(statements[number].kind), in: parent) { item in
        item.id = statements[number].id
        item.code = statements[number].code
        item.wording = statements[number].text
        let note = statements[number].note
        if !note.isEmpty { item.wording.markdown += "\n\n" + note.markdown }
        item.isWithdrawn = statements[number].isWithdrawn
        item.editions = statements[number].editions
        item.role = role
        item.place = statements[number].place
      }
      guard !statements[number].items.isEmpty else { continue }
      add(statements[number].items, role: role, in: index)
      close(index)
    }
  }

  // MARK: Prose and facts

  private mutating func add(
    _ prose: Prose, role: Role?, at place: Place? = nil, withoutLists: Bool = false, in parent: Int
  ) {
    let (id, place) = (self[parent].id, place ?? self[parent].place)
    for stretch in prose.stretches where !(withoutLists && stretch.isList) {
      add(.prose, in: parent) { item in
        item.id = id
        item.wording = stretch
        item.role = role
        item.place = place
      }
    }
  }

  private mutating func add(_ facts: [Fact], in parent: Int) {
    for fact in facts { add(fact, in: parent) }
  }

  private mutating func add(_ fact: Fact, in parent: Int) {
    add(fact.name, fact.value.markdown, fact.editions, at: fact.place, in: parent)
  }

  private mutating func add(
    _ name: String, _ value: String, _ editions: Editions = .all, at place: Place, in parent: Int
  ) {
    add(.fact, in: parent) { item in
      item.id = name
      item.editions = editions
      item.wording = Prose(markdown: value)
      item.place = place
    }
  }
}

extension Section {
  /// An editor's notes on the transition with the role of a change history: they tell what has happened elsewhere.
  fileprivate var withRoleOfNotes: Section {
    guard role == nil, title.plainText.withSingleSpaces.lowercased() == "transition notes" else {
      return self
    }
    return with(role: .history)
  }

  /// A glossary with its text alone: its terms are items of their own.
  fileprivate var withoutTerms: Section {
    guard role == .glossary else { return self }
    return with(content: glossaryText.isEmpty ? [] : [.prose(glossaryText)])
  }
}
