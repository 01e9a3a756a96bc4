extension HTMLWriter {
  /// Prints a table; each row that heads a group begins a body of its own.
  ///
  /// Widths are classes `w1` to `w100`, in per cent, when the columns differ. In a table without a head, and in
  /// one to be filled in, the first words of a row are its head: they are what its blanks are called by.
  mutating func write(_ table: Table) {
    let table = table.withoutIdleColumns
    let names = table.hasFields ? table.columnNames : nil
    put("<table>\n")
    writeWidths(of: table.columns)
    if !table.head.isEmpty {
      put("<thead>\n")
      var grid = TableGrid()
      for index in table.head.indices {
        writeRow(
          table.head[index], in: &grid, table.columns, names: names.map { _ in [] }, isHead: true)
      }
      put("</thead>\n")
    }
    if !table.body.isEmpty {
      put("<tbody>\n")
      var grid = TableGrid()
      for index in table.body.indices {
        if table.body[index].headsGroup, index > 0 { put("</tbody>\n<tbody>\n") }
        writeRow(
          table.body[index], number: table.body.count > 1 ? index + 1 : 0, in: &grid,
          table.columns, names: names, isHead: false,
          hasRowHead: table.head.isEmpty || names != nil)
      }
      put("</tbody>\n")
    }
    put("</table>\n")
  }

  private mutating func writeWidths(of columns: [Table.Column]) {
    let total = columns.reduce(0) { $0 + $1.width }
    guard total > 0, columns.contains(where: { $0.width != columns[0].width }) else { return }
    put("<colgroup>\n")
    for column in columns {
      put("<col class=\"w")
      put(max(1, (column.width * 100 + total / 2) / total))
      put("\">\n")
    }
    put("</colgroup>\n")
  }

  private mutating func writeRow(
    _ row: Table.Row, number: Int = 0, in grid: inout TableGrid, _ columns: [Table.Column],
    names: [String]?,
    isHead: Bool, hasRowHead: Bool = false
  ) {
    grid.beginRow()
    let headsGroup = row.headsGroup && !isHead
    var rowName = names == nil ? "" : FieldLabel.words(of: row.cells.first?.content ?? [])
    // Rows that nothing names are told apart by their numbers.
    if rowName.isEmpty, number > 0, names?.contains(where: { !$0.isEmpty }) == true {
      rowName = "\(number)"
    }
    var besides = ""
    put(headsGroup ? "<tr class=\"group\">\n" : "<tr>\n")
    for cell in row.cells {
      let column = grid.place(cell)
      let headsRow = hasRowHead && !headsGroup && column == 0 && cell.namesRow
      let isHeading = isHead || headsGroup || headsRow
      put(isHeading ? "<th scope=\"" : "<td")
      if headsRow {
        put("row\"")
      } else if isHeading {
        put(headsGroup ? "rowgroup\"" : cell.columnSpan > 1 ? "colgroup\"" : "col\"")
      }
      if cell.columnSpan > 1 { writeSpan(" colspan=\"", cell.columnSpan) }
      if cell.rowSpan > 1 { writeSpan(" rowspan=\"", cell.rowSpan) }
      if column < columns.count { writeAlignment(columns[column].alignment) }
      put(">")
      let columnName = names.map { column < $0.count ? $0[column] : "" } ?? ""
      let isNamedByRow = column > 0 || !rowName.isEmpty && rowName == "\(number)"
      write(
        cell.content,
        label: FieldLabel(
          row: isNamedByRow ? rowName : "", column: columnName.isEmpty ? besides : columnName))
      besides = names == nil || column == 0 ? "" : FieldLabel.words(of: cell.content)
      put(isHeading ? "</th>\n" : "</td>\n")
    }
    put("</tr>\n")
  }

  private mutating func writeSpan(_ attribute: StaticString, _ span: Int) {
    put(attribute)
    put(span)
    put("\"")
  }

  private mutating func writeAlignment(_ alignment: Table.Column.Alignment) {
    switch alignment {
    case .natural: break
    case .left: put(" class=\"left\"")
    case .center: put(" class=\"center\"")
    case .right: put(" class=\"right\"")
    }
  }
}

extension Table.Cell {
  /// Whether it holds words that may stand for a row, and nothing to fill in.
  fileprivate var namesRow: Bool {
    !content.contains(where: \.holdsField) && content.contains(where: \.holdsWords)
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

  /// Whether any cell holds a blank or a box.
  fileprivate var hasFields: Bool {
    hasCell { $0.content.contains(where: \.holdsField) }
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

  /// What stands above each column, as far as it goes into the name of a field.
  fileprivate var columnNames: [String] {
    var names = [String](repeating: "", count: columns.count)
    for (row, starts) in zip(head, head.columnStarts) {
      for (cell, start) in zip(row.cells, starts) {
        let words = FieldLabel.words(of: cell.content)
        for column in start..<min(start + cell.columnSpan, names.count)
        where !words.isEmpty && names[column].utf8.count < FieldLabel.longest {
          names[column] += names[column].isEmpty ? words : ", " + words
        }
      }
    }
    return names
  }
}
