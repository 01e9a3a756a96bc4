extension MarkdownWriter {
  /// Writes a table, a row a line and nothing padded, so that a changed word changes its own line only.
  mutating func table(_ table: Table) {
    var rows = TableRows(columns: table.columns.count)
    isInsideHead = true
    for row in table.head {
      self.row(rows.next(row))
      newLine()
    }
    isInsideHead = false
    dashes(table.columns)
    for row in table.body {
      newLine()
      self.row(rows.next(row))
    }
  }

  private mutating func row(_ cells: [TableRows.Cell]) {
    place = .cell
    isOneLine = true
    for cell in cells {
      put("| ")
      edge = .trimmed
      switch cell.content {
      case nil: put(.caret)
      case [Inline(.text("^"))]: put("\\^")
      case let content?: inlines(content)
      }
      put(.space)
      put(.pipe, times: cell.columnSpan - 1)
    }
    put(.pipe)
    place = .line
    isOneLine = false
  }

  private mutating func dashes(_ columns: [Table.Column]) {
    for column in columns {
      let isLeft = column.alignment == .left || column.alignment == .center
      let isRight = column.alignment == .right || column.alignment == .center
      put("| ")
      if isLeft { put(.colon) }
      put(.hyphen, times: max(1, column.width - (isLeft ? 1 : 0) - (isRight ? 1 : 0)))
      if isRight { put(.colon) }
      put(.space)
    }
    put(.pipe)
  }
}

/// The rows of a table as they are written, with a place for each cell that reaches down into them.
struct TableRows {
  struct Cell {
    /// What stands in it; nothing where the cell above goes on.
    var content: [Inline]?
    var columnSpan: Int
  }

  /// By column: how many further rows the cell that begins there covers, and over how many columns.
  private var reach: [(rows: Int, columns: Int)]

  init(columns: Int) {
    reach = Array(repeating: (0, 1), count: columns)
  }

  /// The cells of the next row, those from above among them.
  mutating func next(_ row: Table.Row) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    for cell in row.cells {
      takeCellsFromAbove(&column, &cells)
      let span = max(1, cell.columnSpan)
      cells.append(Cell(content: cell.content, columnSpan: span))
      if reach.indices.contains(column) { reach[column] = (cell.rowSpan - 1, span) }
      column += span
    }
    takeCellsFromAbove(&column, &cells)
    return cells
  }

  private mutating func takeCellsFromAbove(_ column: inout Int, _ cells: inout [Cell]) {
    while column < reach.count, reach[column].rows > 0 {
      reach[column].rows -= 1
      cells.append(Cell(content: nil, columnSpan: reach[column].columns))
      column += reach[column].columns
    }
  }
}
