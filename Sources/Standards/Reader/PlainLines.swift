import Markdown

// Reads the list that lines are on paper, though nobody gave them bullets.
//
//     The learner can:                         1 <tab> Understand a lens <tab> 1.1 <tab> Explain the rings
//     1.1 trim the wick                                                  <tab> 1.2 <tab> Compare two kinds
//     1.2 relight a lamp that has gone out:    2 <tab> Be able to clean  <tab> 2.1 <tab> Remove the salt
//     a) in still air
//     b) in a wind that blows
//     from the sea
//
// This is what comes out of a word processor or a PDF, and each paragraph of it may be one line or many. To Markdown it
// is prose, and criteria that are prose stand on no record. So in a section whose lists are statements every line that
// begins with a code or with a bullet sign begins an item, also behind a tab or a run of spaces in the midst of a line and
// in the cell of a table. A line that begins with neither goes on with the item before it, a paragraph that does so ends
// the list. In prose, where codes are spoken of, only a sign begins an item.
//
// Which item stands in which tells what they begin with: what extends the code before it is part of that, so are letters
// behind numbers, and bullets behind codes; what begins like an item that is still open is its neighbour. A number alone,
// such as `1` above, begins an item only if the next code extends it.

/// Paragraphs that follow each other, or a table, with the lists that their lines are.
struct PlainLines {
  /// The same blocks, with lists in the place of lines that are some.
  private(set) var blocks: [Block] = []
  /// Lines that begin with neither a code nor a sign, and go on with the item before them.
  private(set) var joined: [PlainLine] = []
  /// The heads of pages, which are left where they are.
  private(set) var runningHeads: [PlainLine] = []
  /// Whether every bullet of Markdown's own stands in an item with a code.
  private(set) var keepBullets = true

  /// Reads paragraphs, and lists of bullets between them; `stems` are the codes that those of items may extend, `title`
  /// is the unit's.
  ///
  /// Lines for which `isHeading` holds belong to no list. In prose nothing but a sign begins an item.
  init(
    _ run: ArraySlice<Block>, stems: [CodeParts], title: String, areProse: Bool,
    isHeading: (PlainLine) -> Bool
  ) {
    var lines = run.flatMap(PlainLine.lines)
    if areProse {
      for index in lines.indices { lines[index].begins = lines[index].words.beginsWithSign }
    } else {
      lines.settle(stems: stems, title: title)
    }
    runningHeads = lines.filter(\.isRunningHead)
    let stretches = lines.stretches(dividedAt: isHeading).map { stretch in
      let start = stretch.firstIndex(where: \.begins) ?? stretch.endIndex
      return (leadIn: stretch[..<start], items: PlainItem.tree(of: stretch[start...]))
    }
    // A list goes on behind the foot of a page, so its codes are judged together.
    let judge = PlainItem.Judge(stretches.flatMap(\.items), stems: stems)
    for (leadIn, items) in stretches {
      blocks += leadIn.paragraphs
      let areList = judge.areList(items)
      if !areList || items[0].first.isBullet {
        keepBullets = keepBullets && !items.flatMap(\.allLines).contains(where: \.isBullet)
      }
      if areList {
        blocks.append(items.block)
        joined += items.flatMap(\.allLines).thatMayBeItems
      } else {
        blocks += items.flatMap(\.allLines)[...].paragraphs
      }
    }
  }

  /// Reads a table whose cells are items; nothing if they are not.
  init?(table: Table, stems: [CodeParts]) {
    guard var lines = PlainLine.lines(of: table) else { return nil }
    lines.settle(stems: stems, title: "")
    guard lines.first?.begins ?? false else { return nil }
    let items = PlainItem.tree(of: lines[...])
    guard PlainItem.Judge(items, stems: stems).areList(items) else { return nil }
    blocks = PlainLine.heads(of: table) + [items.block]
    joined += lines.thatMayBeItems
  }

  /// Reads the words of an item with parts below it, `a)` and `b)` or `•`, or `1.1` behind the marker `1.`; nothing if
  /// it has none.
  init?(item words: [Inline], marker: String?) {
    var lines = PlainLine.lines(of: words)
    let own = marker.flatMap(CodeHead.init(of:))?.parts
    for index in lines.indices {
      let extendsOwn = own.map { lines[index].start.code?.parts.extends($0) ?? false } ?? false
      let canBegin =
        index > 0
        && (lines[index].start.canBeginPart || extendsOwn && !lines[index - 1].words.leadToCode)
      if !canBegin { lines[index].begins = false }
    }
    guard let start = lines.firstIndex(where: \.begins) else { return nil }
    let items = PlainItem.tree(of: lines[start...])
    let judge = PlainItem.Judge(items, stems: own.map { [$0] } ?? [])
    guard judge.areList(items) || items.count == 1 && items[0].isOnlyPart,
      items[0].first.start.isFirst
    else {
      return nil
    }
    blocks = lines[..<start].paragraphs + [items.block]
  }
}

extension [PlainLine] {
  /// Lines that begin no item and are to be told: the first, and those that do not go on with a small letter.
  fileprivate var thatMayBeItems: [PlainLine] {
    let others = filter { !$0.begins }
    return others.prefix(1)
      + others.dropFirst().filter { !($0.words.head().first?.isLowercase ?? false) }
  }

  /// The lines in stretches that are a list each at the most, with what leads in to it.
  ///
  /// A paragraph that begins no item, a heading, and codes behind signs begin another.
  fileprivate func stretches(dividedAt isHeading: (PlainLine) -> Bool) -> [ArraySlice<PlainLine>] {
    var stretches: [ArraySlice<PlainLine>] = []
    var start = 0
    var opening: PlainLine.Start?
    for (index, line) in enumerated() {
      let isOther = line.begins && line.start.sign == nil && opening?.sign != nil
      if index > start,
        isOther || !line.begins && (line.isFirst || line.isRunningHead || isHeading(line))
      {
        stretches.append(self[start..<index])
        start = index
        opening = nil
      }
      if line.begins, opening == nil { opening = line.start }
    }
    if start < count { stretches.append(self[start...]) }
    return stretches
  }
}

extension ArraySlice<PlainLine> {
  /// The paragraphs that these lines are of, or the parts of them.
  fileprivate var paragraphs: [Block] {
    var blocks: [Block] = []
    var rest = self
    while let first = rest.first {
      let lines = [first] + rest.dropFirst().prefix { !$0.isFirst }
      rest = rest.dropFirst(lines.count)
      blocks.append(Block(.paragraph(lines.words), range: lines.range))
    }
    return blocks
  }
}
