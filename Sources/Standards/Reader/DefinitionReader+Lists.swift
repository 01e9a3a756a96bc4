import Markdown

extension DefinitionReader {
  /// A list item with what may be its code, before anybody has judged it.
  struct Item {
    var blocks: [Block]
    var range: Range<Int>
    /// The marker of a numbered or lettered list, nothing for a bullet.
    var marker: String?
    /// What the words begin with.
    var head: CodeHead?
    /// The code, once it has been judged.
    var code: Code?
    /// The parts of the code, for what is nested below.
    var parts: CodeParts?

    /// The first nested lists, which hold the item's own items.
    var lists: [List] {
      blocks[firstList...].prefix { $0.list != nil }.compactMap(\.list)
    }

    /// What stands before them, and behind.
    var text: ArraySlice<Block> { blocks[..<firstList] }
    var note: ArraySlice<Block> { blocks[firstList...].drop { $0.list != nil } }

    private var firstList: Int { blocks.firstIndex { $0.list != nil } ?? blocks.endIndex }
  }

  /// Reads a list's items with their codes, which are taken from the texts.
  ///
  /// `stems` are the codes that those of the items may extend.
  func items(of list: List, stems: [CodeParts]) -> [Item] {
    var items = list.items.map { item($0, in: list) }
    numberLazyMarkers(&items)
    let judge = CodeJudge(stems: stems)
    let areMarked = items.allSatisfy { $0.marker != nil }
    if areMarked {
      let heads = items.map(\.head)
      let areCodedTwice = heads.allSatisfy { head in
        head.map { head in stems.contains { head.parts.extends($0) } } ?? false
      }
      for index in items.indices {
        areCodedTwice ? items[index].takeHead() : items[index].takeMarker()
      }
      return items
    }
    let heads = items.map { $0.marker.flatMap(CodeHead.init(of:)) ?? $0.head }
    for (index, code) in judge.codes(among: heads).enumerated() {
      if items[index].marker != nil {
        items[index].takeMarker()
      } else if code != nil {
        items[index].takeHead()
      }
    }
    return items
  }

  private func item(_ item: ListItem, in list: List) -> Item {
    var blocks = item.content
    var marker = list.style == .bullet ? nil : item.marker
    if marker == nil, let inner = blocks.first?.list, inner.style != .bullet,
      inner.items.count == 1, let only = inner.items.first
    {
      marker = only.marker
      blocks.replaceSubrange(0..<1, with: only.content)
    }
    guard let first = blocks.first, case .paragraph(var words) = first.kind else {
      return Item(blocks: blocks, range: item.range, marker: marker)
    }
    if words.dropListSign() { blocks[0].kind = .paragraph(words) }
    if let parts = PlainLines(item: blocks[0]) {
      blocks.replaceSubrange(0..<1, with: parts.blocks)
      if case .paragraph(let first)? = blocks.first?.kind { words = first }
    }
    return Item(
      blocks: blocks, range: item.range, marker: marker, head: CodeHead(of: words.head()))
  }

  /// Counts items whose markers are all the same, `1.` and again `1.`, as Markdown counts them.
  private func numberLazyMarkers(_ items: inout [Item]) {
    guard items.count > 1, let first = items[0].marker, let mark = first.last,
      let start = Int(first.dropLast()), items.allSatisfy({ $0.marker == first })
    else { return }
    for index in items.indices { items[index].marker = "\(start + index)\(mark)" }
  }
}

extension DefinitionReader.Item {
  /// Makes the head of the text the code.
  fileprivate mutating func takeHead() {
    guard let head, case .paragraph(var words)? = blocks.first?.kind else { return }
    words.dropHead(head.length)
    words.trim()
    blocks[0].kind = .paragraph(words)
    code = head.code
    parts = head.parts
  }

  /// Makes the list's marker the code.
  fileprivate mutating func takeMarker() {
    guard let marker else { return }
    let head = CodeHead(of: marker)
    code = head?.code ?? Code(marker)
    parts = head?.parts
  }
}

extension Block {
  fileprivate var list: List? {
    if case .list(let list) = kind { list } else { nil }
  }
}

extension [Inline] {
  /// Takes a bullet sign or an arrow, typed behind the list's own marker, from the head.
  ///
  /// `- ⇨ types of customers` is how a bullet list comes out of a word processor: the sign is the
  /// list's decoration and no part of the wording.
  fileprivate mutating func dropListSign() -> Bool {
    guard case .text(let words) = first?.kind, let sign = words.unicodeScalars.first,
      sign.isListSign,
      words.unicodeScalars.dropFirst().first.map({ $0.properties.isWhitespace }) ?? false
    else { return false }
    dropHead(words.unicodeScalars.prefix(2).reduce(0) { $0 + UTF8.width($1) })
    trim()
    return true
  }
}
