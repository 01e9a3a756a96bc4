import Mustache
import Standards

/// One walk through sections, which describes them and gathers what stands in them.
///
/// A unit's statements may be wanted twice: in their place, and by what they are (all knowledge, the
/// criteria of an element). They are described once, on this walk, and both share the result. Where nobody wants
/// the second, as on the pages of the site, nothing is gathered.
struct Walk {
  /// What comes before every anchor, such as `suite-`.
  var prefix = ""
  /// What a worked example writes beside the statements, nothing elsewhere.
  var marks: UnitMarks?
  /// The anchors that statements had before, by their identifiers.
  var former: [String: [String]] = [:]
  /// Makes an element's record of the element and its criteria.
  var element: (Section, Gathered) -> Value = { _, _ in nil }

  private let anchors: Anchors.Inside
  private let wanted: Wanted

  /// The statements since the last element began, outside elements when the walk is over.
  private(set) var gathered = Gathered()
  /// The elements, in order.
  private(set) var elements: [Value] = []

  /// Statements by what they are, each in order.
  struct Gathered {
    var criteria: [Value] = []
    var criteriaRows: [Value] = []
    var knowledge: [Value] = []
    var knowledgeRows: [Value] = []
    var evidenceRequirements: [Value] = []
    var keyWords: [Value] = []
  }

  /// Prepares for sections of a unit, or for some that belong to none.
  init(in unit: String? = nil, anchors: Anchors, wanted: Wanted = .everything) {
    self.anchors = anchors.inside(unit)
    self.wanted = wanted
  }
}

extension Walk {
  /// Sections in order, each with everything under its heading.
  mutating func sections(_ sections: [Section], level: Int = 2) -> Value {
    var list: [Value] = []
    for index in sections.indices { list.append(section(sections[index], level: level)) }
    return .list(list)
  }

  /// What stands under a heading of a level, piece by piece.
  mutating func content(_ content: [Content], level: Int = 1, role: Role? = nil) -> Value {
    let role = role.className
    var list: [Value] = []
    list.reserveCapacity(content.count)
    for piece in content {
      var (prose, section): (Value, Value) = ("", false)
      var statements: [Value]?
      switch piece {
      case .prose(let text): prose = Value(text)
      case .section(let inner): section = self.section(inner, level: level + 1)
      case .statements(let some): statements = values(some.span)
      }
      list.append(
        .object(
          Record(
            Self.contentNames,
            [
              prose, section, .list(statements ?? []), .truth(statements != nil), .text(role),
            ])))
    }
    return .list(list)
  }

  private mutating func section(_ section: Section, level: Int) -> Value {
    let isGathered = wanted.lists && section.role == .element
    let outside = gathered
    if isGathered {
      gathered.criteria = []
      gathered.criteriaRows = []
    }
    let content = self.content(section.content, level: level, role: section.role)
    if isGathered {
      elements.append(element(section, gathered))
      gathered.criteria = outside.criteria
      gathered.criteriaRows = outside.criteriaRows
    }
    return .object(
      Record(
        Self.sectionNames,
        [
          .text(anchor(section.id)), .text(section.label), .text(section.code?.printed ?? ""),
          Value(oneLine: section.title), .text(section.role.className),
          SectionFlags.of(section.role, level: level), content,
        ]))
  }

  // The names of what is made for every page many times over, in the order of the values.

  private static let contentNames: Names = [
    "prose", "section", "statements", "hasStatements", "role",
  ]
  private static let sectionNames: Names = [
    "id", "label", "code", "title", "role", "is", "content",
  ]
  private static let statementNames: Names = [
    "id", "code", "kind", "text", "more", "cell", "isWithdrawn", "was", "items", "note",
  ]

  private func anchor(_ id: String) -> String { prefix + anchors.anchor(id) }
}

extension Walk {
  /// Statements in order, gathered if that is wanted.
  private mutating func values(_ statements: Span<Statement>) -> [Value] {
    let values = described(statements)
    guard wanted.lists else { return values }
    for index in statements.indices { gather(statements[index], values[index]) }
    return values
  }

  private mutating func gather(_ statement: Statement, _ value: Value) {
    switch statement.kind {
    case .criterion, .product, .behaviour:
      gathered.criteria.append(value)
      gathered.criteriaRows += statement.rows(value)
    case .knowledge:
      gathered.knowledge.append(value)
      gathered.knowledgeRows += statement.rows(value)
    case .evidence: gathered.evidenceRequirements.append(value)
    case .keyWord: gathered.keyWords.append(value)
    case .range, .item: break
    }
  }

  /// Statements in order, each with its items.
  ///
  /// They are most of a unit, and large: each is read where it stands, and none is copied.
  private func described(_ statements: Span<Statement>) -> [Value] {
    if statements.isEmpty { return [] }
    var values: [Value] = []
    values.reserveCapacity(statements.count)
    for index in statements.indices {
      let (text, more) = statements[index].text.firstParagraph
      var record = Record(
        Self.statementNames,
        [
          .text(anchor(statements[index].id)),
          .text(statements[index].code?.printed ?? ""),
          .text(statements[index].kind.rawValue),
          consume text, consume more,
          .text(wanted.cells ? statements[index].cell : ""),
          .truth(statements[index].isWithdrawn),
          .list((former[statements[index].id] ?? []).map { ["id": .text($0)] }),
          .list(described(statements[index].items.span)),
          Value(statements[index].note),
        ])
      if let marks { record.merge(marks.record(of: statements[index])) }
      values.append(.object(consume record))
    }
    return values
  }
}

extension Statement {
  /// Whether it or an item inside it has a code, and so a row of its own.
  private var hasCodeInside: Bool { code != nil || items.contains(where: \.hasCodeInside) }

  /// Of its value the rows in a record: its own, and those of the items inside it that have a row of their own.
  fileprivate func rows(_ value: Value) -> [Value] {
    guard !items.isEmpty, case .object(let record) = value, case .list(let inner)? = record["items"]
    else { return [value] }
    return zip(items, inner).reduce(into: [value]) { rows, item in
      if item.0.hasCodeInside { rows += item.0.rows(item.1) }
    }
  }

  /// The wording on one line, for a cell, with that of the items that have no row of their own.
  fileprivate var cell: String {
    let text = self.text.oneLine
    guard !items.isEmpty || !note.isEmpty else { return text }
    let inner = items.filter { !$0.hasCodeInside }.map(\.cell)
    return [text, inner.joined(separator: "; "), note.oneLine]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
