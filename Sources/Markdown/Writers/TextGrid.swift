/// The cells of a table on the places that they cover.
struct TextGrid {
  struct Cell {
    var content: [Inline]
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// The number of rows.
  let rows: Int
  /// The number of rows in the head.
  let headRows: Int
  /// The number of columns.
  let columns: Int
  private(set) var cells: [Cell] = []
  /// For each place, row by row, the index of its cell.
  private(set) var owners: [Int]

  /// Puts the cells of a table in place; spans that run out of the table or into another cell are cut,
  /// and a place without a cell gets an empty one.
  init(_ table: Table) {
    columns = table.columns.count
    headRows = table.head.count
    rows = headRows + table.body.count
    owners = Array(repeating: -1, count: rows * columns)
    for (row, cells) in (table.head + table.body).map(\.cells).enumerated() {
      let lastRow = row < headRows ? headRows : rows
      var column = 0
      for cell in cells {
        column = freeColumn(from: column, in: row) ?? columns
        guard column < columns else { break }
        place(cell, row, column, lastRow)
        column += 1
      }
      for column in 0..<columns where owner(row, column) < 0 {
        place(Table.Cell([]), row, column, lastRow)
      }
    }
  }

  /// The cell of a place.
  func owner(_ row: Int, _ column: Int) -> Int { owners[row * columns + column] }

  /// Whether a place and the one below it belong to different cells.
  func hasLine(above row: Int, in column: Int) -> Bool {
    row == 0 || row == rows || owner(row - 1, column) != owner(row, column)
  }

  /// Whether a place and the one to its left belong to different cells.
  func hasBorder(leftOf column: Int, in row: Int) -> Bool {
    guard row >= 0, row < rows else { return false }
    return column == 0 || column == columns || owner(row, column - 1) != owner(row, column)
  }

  private func freeColumn(from start: Int, in row: Int) -> Int? {
    (start..<max(start, columns)).first { owner(row, $0) < 0 }
  }

  private mutating func place(_ cell: Table.Cell, _ row: Int, _ column: Int, _ lastRow: Int) {
    var end = column + 1
    while end < min(columns, column + cell.columnSpan), owner(row, end) < 0 { end += 1 }
    let lower = min(lastRow, row + max(1, cell.rowSpan))
    for row in row..<lower {
      for column in column..<end { owners[row * columns + column] = cells.count }
    }
    cells.append(Cell(content: cell.content, rows: row..<lower, columns: column..<end))
  }
}
