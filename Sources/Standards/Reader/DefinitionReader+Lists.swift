import Markdown

extension DefinitionReader {
  /// A list item with its code, once that has been judged.
  struct Item {
    /// The words that it begins with, without what is taken from them; nothing if it begins with another block.
    private(set) var wording: Wording?
    /// All blocks, the first with its words as they were written.
    private var written: ArraySlice<Block>
    let range: Range<Int>
    /// The marker of a numbered or lettered list, nothing for a bullet.
    var marker: String?
    /// What the code is made of.
    private var head: CodeHead?
    /// Whether the marker is the code, whatever it is made of.
    private var isCodedByMarker = false

    init(_ blocks: ArraySlice<Block>, range: Range<Int>, marker: String?) {
      wording = blocks.first?.words.map(Wording.init)
      written = blocks
      self.range = range
      self.marker = marker
    }

    /// The code.
    var code: Code? { head?.code ?? (isCodedByMarker ? marker.map { Code($0) } : nil) }

    /// The parts of the code, for what is nested below.
    var parts: CodeParts? { head?.parts }

    /// The first nested lists, which hold the item's own items.
    var lists: [List] {
      firstList == written.endIndex
        ? [] : written[firstList...].prefix { $0.list != nil }.compactMap(\.list)
    }

    /// What stands before them, and behind.
    var text: ArraySlice<Block> { blocks[..<firstList] }
    var note: ArraySlice<Block> { written[firstList...].drop { $0.list != nil } }

    /// The words, if nothing but them stands before the first nested list.
    var onlyWording: Wording? { firstList == written.startIndex + 1 ? wording : nil }

    /// What stands behind the words.
    var rest: ArraySlice<Block> { wording == nil ? written : written.dropFirst() }

    /// All blocks, the first without what was taken from it.
    private var blocks: ArraySlice<Block> {
      guard let wording else { return written }
      var blocks = written
      blocks[blocks.startIndex].kind = .paragraph(wording.words)
      return blocks
    }

    private var firstList: Int {
      written.indices.first { written[$0].list != nil } ?? written.endIndex
    }
  }

  /// Reads a list's items with their codes, which are taken from the texts.
  ///
  /// `stems` are the codes that those of the items may extend.
  func items(of list: List, stems: [CodeParts]) -> [Item] {
    var items = list.items.indices.map { item(list.items[$0], in: list) }
    numberLazyMarkers(&items)
    var heads = items.indices.map { items[$0].wording?.words.codeHead }
    let markers = items.indices.map { items[$0].marker.flatMap(CodeHead.init(of:)) }
    let isMarked = items.indices.map { items[$0].marker != nil }
    if !isMarked.contains(false) {
      // The marker only counts, and the code stands behind it.
      let areCodedTwice = items.indices.allSatisfy { index in
        markers[index]?.parts.all.count ?? 1 == 1
          && heads[index].map { head in stems.contains { head.parts.extends($0) } } ?? false
      }
      for index in items.indices {
        areCodedTwice
          ? items[index].takeHead(heads[index]) : items[index].takeMarker(markers[index])
      }
      return items
    }
    for index in heads.indices { heads[index] = markers[index] ?? heads[index] }
    let areCodes = CodeJudge(stems: stems).areCodes(heads)
    for index in items.indices {
      if isMarked[index] {
        items[index].takeMarker(markers[index])
      } else if areCodes[index] {
        items[index].takeHead(heads[index])
      }
    }
    return items
  }

  private func item(_ item: ListItem, in list: List) -> Item {
    var blocks = item.content[...]
    var marker = list.style == .bullet ? nil : item.marker
    if marker == nil, let inner = blocks.first?.list, inner.style != .bullet,
      inner.items.count == 1, let only = inner.items.first
    {
      marker = only.marker
      blocks.replaceSubrange(blocks.startIndex..<blocks.startIndex + 1, with: only.content)
    }
    if var words = blocks.first?.words {
      if words.dropListSign() { blocks[blocks.startIndex].kind = .paragraph(words) }
      if let parts = PlainLines(item: words) {
        blocks.replaceSubrange(blocks.startIndex..<blocks.startIndex + 1, with: parts.blocks)
      }
    }
    return Item(blocks, range: item.range, marker: marker)
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
  /// Takes bytes from the head of the words; the paragraph goes with the last of them.
  mutating func takeMark(ofLength length: Int) {
    wording?.take(length)
    guard let wording, wording.words.isEmpty else { return }
    written = written.dropFirst()
    self.wording = written.first?.words.map(Wording.init)
  }

  /// Makes the head of the text the code.
  fileprivate mutating func takeHead(_ found: CodeHead?) {
    guard let found else { return }
    wording?.take(found.length)
    head = found
  }

  /// Makes the list's marker the code.
  fileprivate mutating func takeMarker(_ found: CodeHead?) {
    isCodedByMarker = true
    head = found
  }
}

extension Block {
  fileprivate var list: List? {
    if case .list(let list) = kind { list } else { nil }
  }

  /// The words of a paragraph.
  fileprivate var words: [Inline]? {
    if case .paragraph(let words) = kind { words } else { nil }
  }
}

extension [Inline] {
  /// Takes a bullet sign or an arrow, typed behind the list's own marker, from the head.
  ///
  /// `- ⇨ types of customers` is how a bullet list comes out of a word processor: the sign is the
  /// list's decoration and no part of the wording.
  fileprivate mutating func dropListSign() -> Bool {
    guard case .text(let words) = first?.kind, let byte = words.utf8.first, byte >= 0x80,
      let sign = words.unicodeScalars.first, sign.isListSign,
      words.unicodeScalars.dropFirst().first.map({ $0.properties.isWhitespace }) ?? false
    else { return false }
    dropHead(words.unicodeScalars.prefix(2).reduce(0) { $0 + UTF8.width($1) })
    trim()
    return true
  }
}
