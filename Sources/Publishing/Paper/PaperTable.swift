// What a table is on paper.
//
// PDF/UA wants a head for every cell. The typesetter knows the heads of a column and of a row, but does not see
// that a head above several columns is the head of each, and where a cell of the first column goes down over
// several rows, the lower rows have none. A table in which a cell would be left without gets a foot with an
// unseen head for each column; most tables need none.
//
// The widths of columns stand in the first row where its cells tell those of all columns, and not in elements of
// their own. Empty cells side by side are one cell (`PaperLines`).

/// A table of a document, as paper has it.
struct PaperTable {
  /// The columns behind which a cell ends, counted from 1, before empty ones were joined.
  private var used: Set<Int> = []
  private var opening: ArraySlice<UInt8> = []
  private var widths: [Int] = []
  private var pieces: [Piece] = []

  /// Reads a table as the HTML writer prints it, from `<table>` to what stands before `</table>`.
  ///
  /// - Parameter kind: Which cells may be joined. A table of pairs has no class of its own.
  init(_ html: ArraySlice<UInt8>, kind: Kind) {
    read(html)
    if kind == .pairs { joinPairs() }
    used = Set(pieces.lazy.compactMap(\.row).flatMap(\.ends))
    if kind == .ruled { joinEmptyCells() }
  }

  /// How the cells of a table stand to each other.
  enum Kind {
    /// In no way that paper could use.
    case plain
    /// There are lines between them, and those that are empty can be joined.
    case ruled
    /// They are names, and what is written behind each.
    case pairs
  }

  /// The table, without its end.
  func bytes() -> [UInt8] {
    var html = Array(opening)
    let widths = columns.widths
    var widthsToTell: [Int] = []
    if !widths.isEmpty {
      if let told = columns.widths(of: firstCells, ends: used) {
        widthsToTell = told
      } else {
        html += colgroup(widths)
      }
    }
    for piece in pieces {
      switch piece {
      case .tag(let tag): html += tag + [0x0A]
      case .row(let row):
        html += row.bytes(widths: widthsToTell)
        widthsToTell = []
      }
    }
    if needsFoot { html += foot }
    return html
  }

  /// The lines in its cells, which are to be drawn.
  var lines: [PaperLines] { pieces.compactMap(\.row).flatMap(\.cells).compactMap(\.lines) }

  private var columns: PaperColumns {
    PaperColumns(widths, count: firstCells.reduce(0) { $0 + $1.columns })
  }

  private var firstCells: [PaperRow.Cell] { pieces.lazy.compactMap(\.row).first?.cells ?? [] }

  private var hasHead: Bool {
    pieces.contains { $0.isTag("<thead>") }
  }

  private var needsFoot: Bool {
    let rows = pieces.compactMap(\.row)
    let spans = rows.contains { $0.isInHead && $0.cells.contains { $0.columns > 1 } }
    let lacksHeads = rows.contains { !$0.isInHead && $0.cells.first?.isHead != true }
    return lacksHeads && (spans || !hasHead) && columns.count > 0
  }

  private func colgroup(_ widths: [Int]) -> [UInt8] {
    Array("<colgroup>\n\(widths.map { "<col class=\"w\($0)\">\n" }.joined())</colgroup>\n".utf8)
  }

  private var foot: [UInt8] {
    let heads = String(repeating: "<th scope=\"col\"></th>", count: columns.count)
    return Array("<tfoot class=\"unseen\"><tr>\(heads)</tr></tfoot>\n".utf8)
  }

  /// A row, or a tag around rows.
  fileprivate enum Piece {
    case tag(ArraySlice<UInt8>)
    case row(PaperRow)

    var row: PaperRow? {
      if case .row(let row) = self { row } else { nil }
    }

    func isTag(_ words: String) -> Bool {
      if case .tag(let tag) = self { tag.elementsEqual(words.utf8) } else { false }
    }
  }
}

// MARK: Joining cells

extension PaperTable {
  private mutating func joinPairs() {
    var arePairs = false
    changeRows { arePairs = $0.joinPairs() }
    if arePairs { opening = HTMLTag("table", [("class", "pairs")]).bytes + [0x0A] }
  }

  private mutating func joinEmptyCells() {
    changeRows { rows in
      for index in rows.indices { rows[index].joinEmptyCells() }
    }
    // The first row tells how wide columns are, and may be one of those.
    let ends = columns.ends(below: firstCells, used: used)
    changeRows { rows in
      for index in rows.indices { rows[index].drawLines(ends: ends) }
    }
  }

  /// Changes the rows below the head.
  private mutating func changeRows(_ change: (inout [PaperRow]) -> Void) {
    let places = pieces.indices.filter { pieces[$0].row?.isInHead == false }
    var rows = places.compactMap { pieces[$0].row }
    change(&rows)
    for (place, row) in zip(places, rows) { pieces[place] = .row(row) }
  }
}

// MARK: Reading

extension PaperTable {
  private mutating func read(_ html: ArraySlice<UInt8>) {
    var row: PaperRow?
    var isInHead = false
    var cell: (tag: HTMLTag, from: Int)?
    var position = html.startIndex
    while let start = html[position...].firstIndex(of: UInt8(ascii: "<")),
      let tag = HTMLTag(in: html, at: start)
    {
      position = tag.bytes.endIndex
      switch tag.name {
      case "table": opening = tag.bytes + [0x0A]
      case "colgroup", "/colgroup": break
      case "col":
        widths.append(
          tag.value(of: "class").flatMap { Int(String(decoding: $0.dropFirst(), as: UTF8.self)) }
            ?? 0)
      case "tr": row = PaperRow(tag.bytes, isInHead: isInHead)
      case "/tr":
        if let row { pieces.append(.row(row)) }
        row = nil
      case "td", "th": cell = (tag, position)
      case "/td", "/th":
        if let cell { row?.cells.append(PaperRow.Cell(cell.tag, html[cell.from..<start])) }
        cell = nil
      default:
        guard cell == nil else { break }
        isInHead = tag.name == "thead" || isInHead && tag.name != "/thead"
        pieces.append(.tag(tag.bytes))
      }
    }
  }
}
