import Findings
import Markdown

extension DefinitionReader {
  /// What surrounds a piece of a unit and says how it is read.
  struct Surroundings {
    /// The role of the section, or of the nearest one around it that has a role.
    var role: Role?
    /// What the items of lists are, nothing where lists are prose.
    var kind: Statement.Kind?
    /// The codes that codes in here may extend, the unit's first.
    var stems: [CodeParts] = []
    /// The unit's title in small letters.
    var title = ""
    /// The level at which the heading of an element stands here.
    var elementLevel = 2
  }

  /// Reads what stands under a heading, before the next: statements, and prose between them.
  mutating func contents(
    of body: ArraySlice<Block>, in surroundings: Surroundings
  ) -> [Content] {
    var contents: [Content] = []
    let blocks = withPlainLists(body, in: surroundings)
    var proseStart = blocks.startIndex
    var above: Role?
    for index in blocks.indices {
      guard case .list(let list) = blocks[index].kind,
        let read = statements(of: list, in: surroundings)
      else {
        reportPlainHeadings(at: index, of: blocks, surroundings, above: &above)
        if above == nil { reportRunTogether(in: blocks[index]) }
        continue
      }
      contents.append(prose: blocks[proseStart..<index], in: source)
      contents.join(read)
      proseStart = index + 1
    }
    contents.append(prose: blocks[proseStart...], in: source)
    return contents
  }

  /// Reads a list as statements, or as elements with theirs; nothing if it is prose.
  private mutating func statements(
    of list: List, in surroundings: Surroundings
  ) -> [Content]? {
    guard let kind = surroundings.kind else { return codedItems(of: list, in: surroundings) }
    var items = items(of: list, stems: surroundings.stems)
    if surroundings.role == .standards, areElements(items, in: surroundings) {
      return items.map { .section(element($0, in: surroundings)) }
    }
    return [.statements(statements(&items, kind: kind, stems: surroundings.stems))]
  }

  /// Reads a list in prose whose every item extends the unit's code.
  ///
  /// Before the first heading it can only be criteria; under a heading that nobody knows it is a list
  /// of statements of no known kind.
  private mutating func codedItems(of list: List, in surroundings: Surroundings) -> [Content]? {
    guard let unit = surroundings.stems.first,
      surroundings.role == nil || surroundings.role == .standards
    else { return nil }
    var items = items(of: list, stems: [unit])
    guard items.allSatisfy({ $0.parts?.extends(unit) ?? false }) else { return nil }
    let kind: Statement.Kind = surroundings.role == nil ? .item : .criterion
    return [.statements(statements(&items, kind: kind, stems: [unit]))]
  }

  /// Reads items as statements.
  private mutating func statements(
    _ items: inout [Item], kind: Statement.Kind, stems: [CodeParts]
  ) -> [Statement] {
    items.indices.map { statement(&items[$0], kind: kind, stems: stems) }
  }

  /// Reads an item as a statement, and those nested below it.
  private mutating func statement(
    _ item: inout Item, kind: Statement.Kind, stems: [CodeParts]
  ) -> Statement {
    if let head = item.head { codes.append(head) }
    let marks = takeMarks(from: &item)
    return Statement(
      id: "", code: item.code, kind: kind, text: text(of: item, behind: marks.remark),
      isWithdrawn: marks.isWithdrawn, formerCodes: marks.formerCodes, editions: marks.editions,
      items: item.isWordingAlone ? [] : nested(in: item, kind: kind, stems: stems),
      note: item.isWordingAlone ? Prose() : prose(item.note), place: place(item.range))
  }

  /// Reads the items nested below one as statements.
  private mutating func nested(
    in item: Item, kind: Statement.Kind, stems: [CodeParts]
  ) -> [Statement] {
    let stems = item.parts.map { stems + [$0] } ?? stems
    var nested: [Statement] = []
    for list in item.lists {
      var items = items(of: list, stems: stems)
      nested += statements(&items, kind: kind, stems: stems)
    }
    return nested
  }

  /// The wording of a statement; a remark in its mark is kept in brackets before it.
  private func text(of item: Item, behind remark: String) -> Prose {
    let text = item.onlyWording?.prose(in: source) ?? prose(item.text)
    guard !remark.isEmpty else { return text }
    let bracket = [Block(.paragraph([Inline(.text("(\(remark))"))]))].markdown
    return Prose(markdown: bracket + (text.isEmpty ? "" : " ") + text.markdown)
  }

  private func prose(_ blocks: ArraySlice<Block>) -> Prose {
    blocks.isEmpty ? Prose() : Prose(blocks, in: source)
  }

  /// Takes the marks at the head of an item, in any order: whose it is, that it is withdrawn, and which
  /// codes it had before.
  private func takeMarks(from item: inout Item, ofStatement: Bool = true) -> StatementMarks {
    var marks = StatementMarks()
    while item.wording?.firstByte == UInt8(ascii: "("), let words = item.wording?.words {
      let head = words.head(1_000)
      let length = marks.take(head, ofStatement: ofStatement, known: known)
      guard length > 0 else { break }
      item.takeMark(ofLength: length)
    }
    return marks
  }

  // MARK: Elements in a list

  /// Whether the items of a list among the standards are elements, with criteria nested in them.
  ///
  /// They are if every one has nested items, or if at least half have and their codes are extended.
  private func areElements(_ items: [Item], in surroundings: Surroundings) -> Bool {
    let parents = items.filter { !$0.lists.isEmpty }
    guard parents.count < items.count else { return true }
    guard parents.count * 2 >= items.count else { return false }
    return parents.contains { item in
      guard let parts = item.parts, let list = item.lists.first else { return false }
      return self.items(of: list, stems: [parts]).contains { $0.parts?.extends(parts) ?? false }
    }
  }

  private mutating func element(_ item: Item, in surroundings: Surroundings) -> Section {
    var surroundings = surroundings
    surroundings.role = .element
    if let head = item.head {
      codes.append(head)
      surroundings.stems.append(head.parts)
    }
    var item = item
    let editions = takeMarks(from: &item, ofStatement: false).editions
    let title = item.wording.map { Prose($0.words.withoutMarks, in: source) } ?? Prose()
    return Section(
      role: .element, id: "", code: item.code, title: title, editions: editions,
      content: contents(of: item.rest, in: surroundings), place: place(item.range))
  }
}

extension [Content] {
  /// Adds blocks that are no statements, if there are some.
  fileprivate mutating func append(prose blocks: ArraySlice<Block>, in source: Source) {
    if !blocks.isEmpty { append(.prose(Prose(blocks, in: source))) }
  }

  /// Adds pieces; statements behind statements become one list.
  fileprivate mutating func join(_ pieces: [Content]) {
    if case .statements(let before)? = last, case .statements(let more)? = pieces.first {
      self[count - 1] = .statements(before + more)
    } else {
      self += pieces
    }
  }
}

extension [Inline] {
  /// The text in a title that was set in bold or italics as a whole.
  fileprivate var withoutMarks: [Inline] {
    guard count == 1 else { return self }
    switch self[0].kind {
    case .strong(let content), .emphasis(let content): return content
    default: return self
    }
  }
}
