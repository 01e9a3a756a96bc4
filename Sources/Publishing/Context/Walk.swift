import Mustache
import Standards

/// One walk through sections, which describes them and gathers what stands in them.
///
/// A unit's statements are wanted twice: in their place, and by what they are (all knowledge, the
/// criteria of an element). They are described once, on this walk, and both share the result.
struct Walk {
  /// The unit that the sections belong to, nothing if they belong to none.
  let unit: String?
  /// What comes before every anchor, such as `suite-`.
  var prefix = ""
  let anchors: Anchors
  /// What a worked example writes beside the statements, nothing elsewhere.
  var marks: UnitMarks?
  /// The anchors that statements had before, by their identifiers.
  var former: [String: [String]] = [:]
  /// Makes an element's record of the element and its criteria.
  var element: (Section, Gathered) -> Value = { _, _ in nil }

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

  init(
    in unit: String? = nil, anchors: Anchors, prefix: String = "", marks: UnitMarks? = nil,
    element: @escaping (Section, Gathered) -> Value = { _, _ in nil }
  ) {
    self.unit = unit
    self.anchors = anchors
    self.prefix = prefix
    self.marks = marks
    self.element = element
  }
}

extension Walk {
  /// Sections in order, each with everything under its heading.
  mutating func sections(_ sections: [Section], level: Int = 2) -> Value {
    var list: [Value] = []
    for section in sections { list.append(self.section(section, level: level)) }
    return .list(list)
  }

  /// What no piece of a content lacks; each has one of them.
  private static let blankPiece: Record = [
    "prose": "", "statements": [], "hasStatements": false, "section": false, "role": "",
  ]

  /// What stands under a heading of a level, piece by piece.
  mutating func content(_ content: [Content], level: Int = 1, role: Role? = nil) -> Value {
    var list: [Value] = []
    var blank = Self.blankPiece
    blank["role"] = .text(role.className)
    for piece in content {
      var record = blank
      switch piece {
      case .prose(let prose): record["prose"] = .text(prose.markdown)
      case .section(let section): record["section"] = self.section(section, level: level + 1)
      case .statements(let statements):
        record["statements"] = .list(gather(statements))
        record["hasStatements"] = true
      }
      list.append(.object(record))
    }
    return .list(list)
  }

  private mutating func section(_ section: Section, level: Int) -> Value {
    let outside = gathered.criteria
    let outsideRows = gathered.criteriaRows
    if section.role == .element {
      gathered.criteria = []
      gathered.criteriaRows = []
    }
    let content = self.content(section.content, level: level, role: section.role)
    if section.role == .element {
      elements.append(element(section, gathered))
      gathered.criteria = outside
      gathered.criteriaRows = outsideRows
    }
    return [
      "id": .text(anchor(section.id)),
      "label": .text(section.label),
      "code": .text(section.code?.printed ?? ""),
      "title": .text(section.title.oneLine),
      "role": .text(section.role.className),
      "is": SectionFlags.of(section.role, level: level),
      "content": content,
    ]
  }

  func anchor(_ id: String) -> String { prefix + anchors.anchor(id, in: unit) }
}

extension Walk {
  private mutating func gather(_ statements: [Statement]) -> [Value] {
    statements.map { statement in
      var rows: [Value] = []
      let value = self.value(statement, rows: &rows)
      switch statement.kind {
      case .criterion, .product, .behaviour:
        gathered.criteria.append(value)
        gathered.criteriaRows += rows
      case .knowledge:
        gathered.knowledge.append(value)
        gathered.knowledgeRows += rows
      case .evidence: gathered.evidenceRequirements.append(value)
      case .keyWord: gathered.keyWords.append(value)
      case .range, .item: break
      }
      return value
    }
  }

  /// What no statement lacks, though most have no more of it than the name.
  private static let blankStatement: Record = [
    "id": "", "code": "", "kind": "", "text": "", "more": "", "cell": "", "isWithdrawn": false,
    "was": [], "items": [], "note": "",
  ]

  /// A statement with its items; those that have a row of their own in a record are added to the rows.
  private func value(_ statement: Statement, rows: inout [Value]) -> Value {
    var inner: [Value] = []
    let items = statement.items.map { item in
      var own: [Value] = []
      let value = self.value(item, rows: &own)
      if item.hasCodeInside { inner += own }
      return value
    }
    let markdown = statement.text.markdown
    let (text, more) = markdown.firstParagraph
    var record = Self.blankStatement
    record["id"] = .text(anchor(statement.id))
    record["code"] = .text(statement.code?.printed ?? "")
    record["kind"] = .text(statement.kind.rawValue)
    record["text"] = .text(text)
    record["cell"] = .text(statement.cell(markdown))
    if !more.isEmpty { record["more"] = .text(more) }
    if statement.isWithdrawn { record["isWithdrawn"] = true }
    if let former = former[statement.id] {
      record["was"] = .list(former.map { ["id": .text($0)] })
    }
    if !items.isEmpty { record["items"] = .list(items) }
    if !statement.note.isEmpty { record["note"] = .text(statement.note.markdown) }
    if let marks { record.merge(marks.record(of: statement)) }
    let value = Value.object(record)
    rows.append(value)
    rows += inner
    return value
  }
}

extension Statement {
  /// Whether it or an item inside it has a code, and so a row of its own.
  fileprivate var hasCodeInside: Bool { code != nil || items.contains(where: \.hasCodeInside) }

  /// The wording on one line, for a cell, with that of the items that have no row of their own.
  fileprivate func cell(_ markdown: String) -> String {
    let text = markdown.markdownOnOneLine
    guard !items.isEmpty || !note.isEmpty else { return text }
    let inner = items.filter { !$0.hasCodeInside }.map { $0.cell($0.text.markdown) }
    return [text, inner.joined(separator: "; "), note.markdown.markdownOnOneLine]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
