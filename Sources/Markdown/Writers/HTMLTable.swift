import Findings

extension HTMLWriter {
  /// Prints a table; each row that heads a group begins a body of its own.
  ///
  /// Widths are classes `w1` to `w100`, in per cent, when the columns differ. In a table without a head, and in
  /// one to be filled in, the first words of a row are its head: they are what its blanks are called by.
  mutating func writeTable(of node: Skeleton.Node, headRows: Int) {
    let table = builder.table(of: node, headRows: headRows).withoutIdleColumns
    // What stands above each column, if there are fields to be called by it.
    var names = hasFields(table, node) ? [String](repeating: "", count: table.columns.count) : nil
    html.put("<table>\n")
    writeWidths(of: table.columns)
    if !table.head.isEmpty {
      html.put("<thead>\n")
      var grid = TableGrid()
      for row in table.head { writeRow(row, in: &grid, table.columns, &names, isHead: true) }
      html.put("</thead>\n")
    }
    if !table.body.isEmpty {
      html.put("<tbody>\n")
      var grid = TableGrid()
      for index in table.body.indices {
        if table.body[index].headsGroup, index > 0 { html.put("</tbody>\n<tbody>\n") }
        writeRow(
          table.body[index], number: table.body.count > 1 ? index + 1 : 0, in: &grid,
          table.columns, &names, hasRowHead: table.head.isEmpty || names != nil)
      }
      html.put("</tbody>\n")
    }
    html.put("</table>\n")
  }

  /// Whether any cell holds a blank or a box.
  ///
  /// Cells are read aside until one does, mostly few, so that nothing that they refer to counts twice.
  private func hasFields(_ table: Table, _ node: Skeleton.Node) -> Bool {
    guard builder.bytes.span.mayHoldFields(node.start..<node.end) else { return false }
    var parser = builder.inlines
    return table.hasCell { parser.parse(cell: $0.range).contains(where: \.holdsField) }
  }

  private mutating func writeWidths(of columns: [Table.Column]) {
    let total = columns.reduce(0) { $0 + $1.width }
    guard total > 0, columns.contains(where: { $0.width != columns[0].width }) else { return }
    html.put("<colgroup>\n")
    for column in columns {
      html.put("<col class=\"w")
      html.put(max(1, (column.width * 100 + total / 2) / total))
      html.put("\">\n")
    }
    html.put("</colgroup>\n")
  }

  /// Prints a row; one of the head adds its words to the names of the columns.
  private mutating func writeRow(
    _ row: Table.Row, number: Int = 0, in grid: inout TableGrid, _ columns: [Table.Column],
    _ names: inout [String]?, isHead: Bool = false, hasRowHead: Bool = false
  ) {
    grid.beginRow()
    let headsGroup = row.headsGroup && !isHead
    var rowName = ""
    var besides = ""
    html.put(headsGroup ? "<tr class=\"group\">\n" : "<tr>\n")
    for index in row.cells.indices {
      let cell = row.cells[index]
      readText(ofCell: cell.range)
      let column = grid.place(cell)
      let headsRow = hasRowHead && !headsGroup && column == 0 && leafTree().namesRow
      let isHeading = isHead || headsGroup || headsRow
      html.put(isHeading ? "<th scope=\"" : "<td")
      if headsRow {
        html.put("row\"")
      } else if isHeading {
        html.put(headsGroup ? "rowgroup\"" : cell.columnSpan > 1 ? "colgroup\"" : "col\"")
      }
      if cell.columnSpan > 1 { writeSpan(" colspan=\"", cell.columnSpan) }
      if cell.rowSpan > 1 { writeSpan(" rowspan=\"", cell.rowSpan) }
      if column < columns.count { writeAlignment(columns[column].alignment) }
      html.put(">")
      if let known = names {
        let words = FieldLabel.words(of: leafTree())
        if index == 0 {
          rowName = words
          // Rows that nothing names are told apart by their numbers.
          if words.isEmpty, number > 0, known.contains(where: { !$0.isEmpty }) {
            rowName = "\(number)"
          }
        }
        let columnName = !isHead && column < known.count ? known[column] : ""
        let isNamedByRow = column > 0 || !rowName.isEmpty && rowName == "\(number)"
        label = FieldLabel(
          row: isNamedByRow ? rowName : "", column: columnName.isEmpty ? besides : columnName)
        besides = column == 0 ? "" : words
        if isHead { names?.add(words, to: column..<column + cell.columnSpan) }
      }
      writeTokens(isRead: !isHead)
      html.put(isHeading ? "</th>\n" : "</td>\n")
    }
    if names != nil { label = .none }
    html.put("</tr>\n")
  }

  private mutating func writeSpan(_ attribute: StaticString, _ span: Int) {
    html.put(attribute)
    html.put(span)
    html.put("\"")
  }

  private mutating func writeAlignment(_ alignment: Table.Column.Alignment) {
    switch alignment {
    case .natural: break
    case .left: html.put(" class=\"left\"")
    case .center: html.put(" class=\"center\"")
    case .right: html.put(" class=\"right\"")
    }
  }
}

extension [Inline] {
  /// Whether it holds words that may stand for a row, and nothing to fill in.
  fileprivate var namesRow: Bool {
    !contains(where: \.holdsField) && contains(where: \.holdsWords)
  }
}

extension Span<UInt8> {
  /// Whether there is what a blank or a box is made of in a range; not all of it is one.
  fileprivate func mayHoldFields(_ range: Range<Int>) -> Bool {
    let text = extracting(range)
    var index = 0
    while true {
      index = ByteSearch.firstIndex(
        ofAny: (.underscore, .rightBracket, .underscore, .rightBracket), in: text.bytes,
        from: index)
      guard index < text.count else { return false }
      let begin: UInt8 = text[index] == .underscore ? .underscore : .leftBracket
      if index > 1, text[index - 2] == begin { return true }
      index += 1
    }
  }
}

extension Table {
  fileprivate func hasCell(where isFound: (borrowing Cell) -> Bool) -> Bool {
    func has(_ rows: [Row]) -> Bool {
      rows.indices.contains { row in
        rows[row].cells.indices.contains { isFound(rows[row].cells[$0]) }
      }
    }
    return has(head) || has(body)
  }

  /// The table without the columns in which no cell begins, which HTML does not allow.
  ///
  /// The cells that reach over such a column are narrower by it, and the column before it is as wide as both.
  fileprivate var withoutIdleColumns: Table {
    guard hasCell(where: { $0.columnSpan > 1 }) else { return self }
    let starts = head.columnStarts + body.columnStarts
    var isKept = [Bool](repeating: false, count: columns.count)
    for start in starts.joined() where start < columns.count { isKept[start] = true }
    guard isKept.first == true, isKept.contains(false) else { return self }
    var table = self
    table.columns = []
    for (column, isKept) in zip(columns, isKept) {
      if isKept {
        table.columns.append(column)
      } else {
        table.columns[table.columns.count - 1].width += column.width
      }
    }
    // How many columns are kept before each.
    let kept = isKept.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    func narrow(_ row: Table.Row, _ starts: [Int]) -> Table.Row {
      var row = row
      for (index, start) in zip(row.cells.indices, starts) where start < columns.count {
        let end = min(start + row.cells[index].columnSpan, columns.count)
        row.cells[index].columnSpan = kept[end] - kept[start]
      }
      return row
    }
    table.head = zip(head, starts).map(narrow)
    table.body = zip(body, starts.dropFirst(head.count)).map(narrow)
    return table
  }
}

extension [String] {
  /// Adds words to the names of some columns, as far as they go into the name of a field.
  fileprivate mutating func add(_ words: String, to columns: Range<Int>) {
    guard !words.isEmpty else { return }
    for column in columns where column < count && self[column].utf8.count < FieldLabel.longest {
      self[column] += self[column].isEmpty ? words : ", " + words
    }
  }
}
