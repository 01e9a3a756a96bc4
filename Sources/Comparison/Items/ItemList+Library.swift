import Findings
import Standards

// The walk over the model. Each thing becomes one item, and is said once: what the model keeps twice, as
// it was written and as what it means (themes, terms, the structure), is taken by its meaning.

extension ItemList {
  /// The items of a library.
  init(_ library: Library) {
    self.init()
    add(Item(.library), in: -1) { list, root in
      list.add(library.brand, in: root)
      for suite in library.suites { list.add(suite, in: root) }
    }
  }

  // MARK: Suites

  private mutating func add(_ suite: Suite, in parent: Int) {
    var item = Item(.suite)
    item.id = suite.id
    item.wording = suite.title
    add(item, in: parent) { list, index in
      list.add(suite.facts, in: index)
      list.add(suite.preamble, role: nil, in: index)
      let names = Set(suite.themes.map(\.name) + suite.glossary.map(\.name.plainText))
      for section in suite.sections {
        list.add(section, meant: section.role.map(meantElsewhere) ?? false ? names : nil, in: index)
      }
      for theme in suite.themes { list.add(theme, in: index) }
      for term in suite.glossary { list.add(term, in: index) }
      for qualification in suite.qualifications { list.add(qualification, in: index) }
      for unit in suite.units { list.add(unit, in: index) }
    }
  }

  private mutating func add(_ theme: Theme, in parent: Int) {
    var item = Item(.theme)
    (item.id, item.name) = (theme.name, theme.name)
    item.wording = theme.statement
    item.editions = theme.editions
    item.place = theme.place
    add(item, in: parent)
  }

  private mutating func add(_ term: Term, in parent: Int) {
    var item = Item(.term)
    item.name = term.name.plainText
    item.id = item.name
    item.wording = term.meaning
    item.editions = term.editions
    item.place = term.place
    add(item, in: parent)
  }

  // MARK: Qualifications

  private mutating func add(_ qualification: Qualification, in parent: Int) {
    var item = Item(.qualification)
    item.id = qualification.id
    item.wording = qualification.title
    item.place = qualification.place
    add(item, in: parent) { list, index in
      list.add(qualification.facts, in: index)
      list.add(qualification.preamble, role: nil, in: index)
      for section in qualification.sections {
        guard section.role != .structure, section.role != .group else { continue }
        list.add(section, in: index)
      }
      list.add(
        qualification.structureText, role: .structure, at: qualification.place, in: index)
      for rule in qualification.rules { list.add(rule, in: index) }
      for group in qualification.groups { list.add(group, in: index) }
    }
  }

  private mutating func add(_ rule: ChoiceRule, in parent: Int) {
    var item = Item(.rule)
    item.id = rule.text
    item.name = rule.text
    item.wording = Prose(markdown: rule.text)
    if let sentence = rule.sentence { item.wording.markdown += "\n\n" + sentence.markdown }
    item.place = rule.place
    add(item, in: parent)
  }

  private mutating func add(_ group: Group, in parent: Int) {
    var item = Item(.group)
    (item.id, item.name) = (group.name, group.name)
    item.wording = Prose(markdown: group.name)
    item.isMandatory = group.kind == .mandatory
    item.place = group.place
    add(item, in: parent) { list, index in
      list.add("Kind", group.kind.rawValue, at: group.place, in: index)
      if !group.themes.isEmpty {
        list.add("Theme", group.themes.joined(separator: "; "), at: group.place, in: index)
      }
      let others = group.facts.filter { fact in
        let name = FactName(fact.name)
        return name != FactName(.kind) && name != FactName(.theme)
      }
      list.add(others, in: index)
      list.add(group.introduction, role: .group, at: group.place, in: index)
      for member in group.members { list.add(member, in: index) }
    }
  }

  private mutating func add(_ member: Group.Member, in parent: Int) {
    var item = Item(.member)
    item.id = member.unit ?? member.reference
    item.name = item.id
    item.wording = member.title ?? Prose(markdown: "")
    item.place = member.place
    add(item, in: parent) { list, index in list.add(member.facts, in: index) }
  }

  // MARK: Units

  private mutating func add(_ unit: Unit, in parent: Int) {
    var item = Item(.unit)
    item.id = unit.id
    item.code = unit.code
    item.aliases = unit.otherCodes.map(\.normalised)
    item.formerCodes = unit.aliases.map { Code($0).normalised }
    item.label = unit.label
    item.wording = unit.title
    item.place = unit.place
    add(item, in: parent) { list, index in
      // The code is the unit's own, and is compared there.
      list.add(unit.facts.filter { FactName($0.name) != FactName(.code) }, in: index)
      if unit.facts.first(.otherCodes) == nil, !unit.otherCodes.isEmpty {
        let codes = unit.otherCodes.map(\.printed).joined(separator: "; ")
        list.add("Other codes", codes, at: unit.place, in: index)
      }
      list.add(unit.preamble, role: nil, in: index)
      for section in unit.sections { list.add(section, in: index) }
    }
  }

  /// Adds a section.
  ///
  /// - Parameter names: What stands under the heading is kept as terms or themes of these names, and
  ///   only what introduces them is text.
  private mutating func add(_ section: Section, meant names: Set<String>? = nil, in parent: Int) {
    var item = Item(section.role == .element ? .element : .section)
    item.id = section.id
    item.code = section.code
    item.label = section.label
    item.wording = section.title
    item.editions = section.editions
    item.role = section.role
    item.place = section.place
    add(item, in: parent) { list, index in
      list.add(section.content, role: section.role, at: section.place, meant: names, in: index)
    }
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
        for statement in statements { add(statement, role: role, in: parent) }
      case .section(let section):
        if let names, names.contains(section.title.plainText) { continue }
        add(section, meant: names, in: parent)
      }
    }
  }

  private mutating func add(_ statement: Statement, role: Role?, in parent: Int) {
    var item = Item(Change.Subject(statement.kind))
    item.id = statement.id
    item.code = statement.code
    item.wording = statement.text
    if !statement.note.isEmpty { item.wording.markdown += "\n\n" + statement.note.markdown }
    item.isWithdrawn = statement.isWithdrawn
    item.editions = statement.editions
    item.role = role
    item.place = statement.place
    add(item, in: parent) { list, index in
      for inner in statement.items { list.add(inner, role: role, in: index) }
    }
  }

  // MARK: Prose and facts

  private mutating func add(
    _ prose: Prose, role: Role?, at place: Place? = nil, withoutLists: Bool = false, in parent: Int
  ) {
    for stretch in prose.stretches where !(withoutLists && stretch.isList) {
      var item = Item(.prose)
      item.id = all[parent].id
      item.wording = stretch
      item.role = role
      item.place = place ?? all[parent].place
      add(item, in: parent)
    }
  }

  private mutating func add(_ facts: [Fact], in parent: Int) {
    for fact in facts {
      add(fact.name, fact.value.markdown, fact.editions, at: fact.place, in: parent)
    }
  }

  private mutating func add(
    _ name: String, _ value: String, _ editions: Editions = .all, at place: Place, in parent: Int
  ) {
    var item = Item(.fact)
    item.id = name
    item.name = FactName(name).key
    item.editions = editions
    item.wording = Prose(markdown: value)
    item.place = place
    add(item, in: parent)
  }
}

/// Whether a suite keeps what stands under such a heading as terms or themes too.
private func meantElsewhere(_ role: Role) -> Bool { role == .themes || role == .glossary }
