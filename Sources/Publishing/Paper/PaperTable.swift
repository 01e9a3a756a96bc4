// What a table is on paper.
//
// PDF/UA wants a head for every cell. The typesetter knows the heads of a column and of a row, but does not see
// that a head above several columns is the head of each, and where a cell of the first column goes down over
// several rows, the lower rows have none. A table in which a cell would be left without gets a foot with an
// unseen head for each column; most tables need none.
//
// The widths of columns stand in the first row where that has a cell for each column, and not in elements of
// their own.

/// A table of a document, as paper has it.
struct PaperTable {
  private var opening: ArraySlice<UInt8> = []
  private var widths: [Int] = []
  private var pieces: [Piece] = []

  /// Reads a table as the HTML writer prints it, from `<table>` to what stands before `</table>`.
  init(_ html: ArraySlice<UInt8>) {
    read(html)
    if widths.isEmpty, let first = pieces.firstRow {
      widths = Array(repeating: 1, count: first.cells.reduce(0) { $0 + $1.columns })
    }
  }

  /// The table, without its end.
  func bytes() -> [UInt8] {
    var html = Array(opening)
    let isUneven = widths.contains { $0 != widths[0] }
    let hasCellForEach = pieces.firstRow?.cells.map(\.columns) == widths.map { _ in 1 }
    var widthsToTell = isUneven && hasCellForEach ? widths : []
    if isUneven, !hasCellForEach { html += colgroup }
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

  private var hasHead: Bool {
    pieces.contains { $0.isTag("<thead>") }
  }

  private var needsFoot: Bool {
    var isInHead = false
    var spans = false
    var lacksHeads = false
    for piece in pieces {
      switch piece {
      case .tag: isInHead = piece.isTag("<thead>") || isInHead && !piece.isTag("</thead>")
      case .row(let row) where isInHead: spans = spans || row.cells.contains { $0.columns > 1 }
      case .row(let row): lacksHeads = lacksHeads || row.cells.first?.isHead != true
      }
    }
    return lacksHeads && (spans || !hasHead) && !widths.isEmpty
  }

  private var colgroup: [UInt8] {
    Array("<colgroup>\n\(widths.map { "<col class=\"w\($0)\">\n" }.joined())</colgroup>\n".utf8)
  }

  private var foot: [UInt8] {
    let heads = String(repeating: "<th scope=\"col\"></th>", count: widths.count)
    return Array("<tfoot class=\"unseen\"><tr>\(heads)</tr></tfoot>\n".utf8)
  }

  /// A row, or a tag around rows.
  fileprivate enum Piece {
    case tag(ArraySlice<UInt8>)
    case row(PaperRow)

    func isTag(_ words: String) -> Bool {
      if case .tag(let tag) = self { tag.elementsEqual(words.utf8) } else { false }
    }
  }
}

extension [PaperTable.Piece] {
  fileprivate var firstRow: PaperRow? {
    lazy.compactMap { piece in if case .row(let row) = piece { row } else { nil } }.first
  }
}

// MARK: Reading

extension PaperTable {
  private mutating func read(_ html: ArraySlice<UInt8>) {
    var row: PaperRow?
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
      case "tr": row = PaperRow(tag.bytes)
      case "/tr":
        if let row { pieces.append(.row(row)) }
        row = nil
      case "td", "th": cell = (tag, position)
      case "/td", "/th":
        if let cell { row?.cells.append(PaperRow.Cell(cell.tag, html[cell.from..<start])) }
        cell = nil
      default:
        if cell == nil { pieces.append(.tag(tag.bytes)) }
      }
    }
  }
}
