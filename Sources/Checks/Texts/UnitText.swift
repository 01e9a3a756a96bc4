import Findings
import Standards

/// A unit as checks of its wording look at it: its lists, each with those nested in it, and its prose.
struct UnitText {
  /// Statements that stand beside each other.
  struct List {
    let statements: [Statement]
    /// Whether they are nested under a statement.
    let isNested: Bool
    /// The statements that are still asked for and say something; nearly always all of them.
    let active: [Statement]

    init(_ statements: [Statement], isNested: Bool) {
      self.statements = statements
      self.isNested = isNested
      let isActive = { (index: Int) in
        !statements[index].isWithdrawn && !statements[index].text.isEmpty
      }
      active =
        statements.indices.allSatisfy(isActive)
        ? statements : statements.indices.filter(isActive).map { statements[$0] }
    }
  }

  /// Text that is no statement, with where it begins.
  struct Passage {
    var text: Prose
    var place: Place
    /// What the section is for that it stands in.
    var role: Role?
  }

  let unit: Unit
  private(set) var lists: [List] = []
  private(set) var passages: [Passage] = []
  /// The runs of stars in the unit, each with the place of what it stands in.
  private(set) var stars: [(stars: Stars, place: Place)] = []

  init(_ unit: Unit) {
    self.unit = unit
    add(unit.preamble, role: nil, at: unit.place)
    for index in unit.sections.indices {
      add(
        unit.sections[index].content, role: unit.sections[index].role,
        at: unit.sections[index].place)
    }
    stars = allStars
  }

  private mutating func add(_ content: [Content], role: Role?, at place: Place) {
    for piece in content {
      switch piece {
      case .prose(let prose): passages.append(Passage(text: prose, place: place, role: role))
      case .statements(let statements): add(statements, isNested: false)
      case .section(let section):
        add(section.content, role: section.role ?? role, at: section.place)
      }
    }
  }

  private mutating func add(_ statements: [Statement], isNested: Bool) {
    lists.append(List(statements, isNested: isNested))
    for index in statements.indices where !statements[index].items.isEmpty {
      add(statements[index].items, isNested: true)
    }
  }
}

extension Unit {
  /// What people call the unit: its code, or its title if it has none.
  var name: String { code?.printed ?? title.plainText }
}

extension Statement {
  /// What people call the statement: its code, or its first words.
  var name: String {
    if let code { return code.printed }
    let words = text.plainText.split(separator: " ", maxSplits: 4)
    return words.prefix(4).joined(separator: " ") + (words.count > 4 ? " …" : "")
  }
}

extension Editions {
  /// Whether the documents of some qualification have both.
  func meets(_ other: Editions) -> Bool {
    switch (self, other) {
    case (.all, _), (_, .all), (.allBut, .allBut): true
    case (.only(let names), _): names.contains { other.includes($0) }
    case (_, .only(let names)): names.contains { includes($0) }
    }
  }
}

extension UnitText {
  /// The stars of all statements, then those of all other text.
  private var allStars: [(stars: Stars, place: Place)] {
    var all: [(stars: Stars, place: Place)] = []
    for list in lists {
      let statements = list.statements.span
      for index in statements.indices
      where statements[index].text.mayHaveMarks || statements[index].note.mayHaveMarks {
        for star in statements[index].text.stars { all.append((star, statements[index].place)) }
        for star in statements[index].note.stars { all.append((star, statements[index].place)) }
      }
    }
    for passage in passages {
      for star in passage.text.stars { all.append((star, passage.place)) }
    }
    return all
  }

  /// Every text of the unit below its heading, in no particular order.
  var texts: [Prose] {
    lists.flatMap { $0.statements.flatMap { [$0.text, $0.note] } } + passages.map(\.text)
  }
}
