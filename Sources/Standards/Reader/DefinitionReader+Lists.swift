import Markdown

extension DefinitionReader {
  /// A list item with its code, once that has been judged.
  struct Item {
    /// The words that it begins with, without what is taken from them; nothing if it begins with another block.
    fileprivate(set) var wording: Wording?
    /// All blocks, the first with its words as they were written.
    fileprivate var written: [Block]
    let range: Range<Int>
    /// The marker of a numbered or lettered list, nothing for a bullet.
    fileprivate(set) var marker: String?
    /// The code as it was read.
    fileprivate(set) var head: CodeHead?
    /// Whether the marker is the code, whatever it is made of.
    fileprivate var isCodedByMarker = false

    /// The code.
    var code: Code? { head?.code ?? (isCodedByMarker ? marker.map { Code($0) } : nil) }

    /// The parts of the code, for what is nested below.
    var parts: CodeParts? { head?.parts }

    /// The first nested lists, which hold the item's own items.
    var lists: [List] { written[firstList...].prefix(while: \.isList).compactMap(\.list) }

    /// What stands before them, and behind.
    var text: ArraySlice<Block> { blocks[..<firstList] }
    var note: ArraySlice<Block> { written[firstList...].drop(while: \.isList) }

    /// The words, if nothing but them stands before the first nested list.
    var onlyWording: Wording? { firstList == 1 ? wording : nil }

    /// Whether nothing but words stands in it.
    var isWordingAlone: Bool { wording != nil && written.count == 1 }

    /// What stands behind the words.
    var rest: ArraySlice<Block> { written[(wording == nil ? 0 : 1)...] }

    /// All blocks, the first without what was taken from it.
    private var blocks: [Block] {
      guard let wording else { return written }
      var blocks = written
      blocks[0].kind = .paragraph(wording.words)
      return blocks
    }

    private var firstList: Int {
      written.indices.first { written[$0].isList } ?? written.count
    }
  }

  /// Reads a list's items with their codes, which are taken from the texts.
  ///
  /// `stems` are the codes that those of the items may extend.
  func items(of list: List, stems: [CodeParts]) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(list.items.count)
    var heads: [CodeHead?] = []
    heads.reserveCapacity(list.items.count)
    for index in list.items.indices {
      let item = item(list.items[index], isBullet: list.style == .bullet)
      heads.append(item.wording?.codeHead)
      items.append(item)
    }
    numberLazyMarkers(&items)
    let marked = items.indices.filter { items[$0].marker != nil }
    if marked.count == items.count {
      // The marker only counts, and the code stands behind it.
      let areCodedTwice = items.indices.allSatisfy { index in
        items[index].marker.flatMap(CodeHead.init(of:))?.parts.shape.count ?? 1 == 1
          && heads[index]?.parts.extendsOne(of: stems) ?? false
      }
      for index in items.indices {
        areCodedTwice ? items[index].takeHead(heads[index]) : items[index].takeMarker()
      }
      return items
    }
    for index in marked {
      items[index].takeMarker()
      heads[index] = items[index].head ?? heads[index]
    }
    let areCodes = CodeJudge(stems: stems).areCodes(heads)
    for index in items.indices where areCodes[index] && items[index].marker == nil {
      items[index].takeHead(heads[index])
    }
    return items
  }

  /// Takes an item as it was written, with the lists that are lines of its words.
  private func item(_ item: ListItem, isBullet: Bool) -> Item {
    var blocks = item.content
    var marker = isBullet ? nil : item.marker
    if isBullet, let inner = blocks.firstList, inner.style != .bullet,
      inner.items.count == 1, let only = inner.items.first
    {
      marker = only.marker
      blocks.replaceSubrange(0..<1, with: only.content)
    }
    var wording = blocks.wording
    wording?.takeListSign()
    if wording?.mayHoldParts ?? false, let words = wording?.words,
      let parts = PlainLines(item: words, marker: marker)
    {
      blocks.replaceSubrange(0..<1, with: parts.blocks)
      let last = parts.blocks.count - 1
      if last + 1 < blocks.count, blocks[last + 1].isInnerList, !blocks[last].isInnerList {
        let inner = blocks.remove(at: last + 1)
        blocks[last].take(nested: inner)
      }
      wording = blocks.wording
    }
    return Item(wording: wording, written: consume blocks, range: item.range, marker: marker)
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
    guard let wording, wording.isEmpty else { return }
    written.removeFirst()
    self.wording = written.wording
  }

  /// Makes the head of the text the code.
  fileprivate mutating func takeHead(_ found: CodeHead?) {
    guard let found else { return }
    wording?.take(found.length)
    head = found
  }

  /// Makes the list's marker the code.
  fileprivate mutating func takeMarker() {
    isCodedByMarker = true
    head = marker.flatMap(CodeHead.init(of:))
  }
}

extension Block {
  /// The list that it is, if it is one.
  var list: List? {
    if case .list(let list) = kind { list } else { nil }
  }

  fileprivate var isList: Bool {
    if case .list = kind { true } else { false }
  }
}

extension [Block] {
  /// The words of the paragraph that comes first.
  fileprivate var wording: Wording? {
    if case .paragraph(let words)? = first?.kind { Wording(words) } else { nil }
  }

  /// The list that comes first.
  fileprivate var firstList: List? {
    if case .list(let list)? = first?.kind { list } else { nil }
  }
}
