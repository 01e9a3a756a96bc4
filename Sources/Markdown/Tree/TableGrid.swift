/// Finds the column of each cell while the rows of a table are gone through from above.
///
/// A cell stands in the first column of its row that no cell of an earlier row reaches down into.
struct TableGrid {
  private var row = -1
  private var column = 0
  /// For each column the first row that no cell reaches down to; empty while every cell is one row high.
  private var free: [Int] = []

  /// Goes on to the next row.
  mutating func beginRow() {
    row += 1
    column = 0
  }

  /// The column in which the next cell of the row begins.
  mutating func place(_ cell: Table.Cell) -> Int {
    while column < free.count, free[column] > row { column += 1 }
    let start = column
    column += cell.columnSpan
    if cell.rowSpan > 1 { occupy(start..<column, downTo: row + cell.rowSpan) }
    return start
  }

  private mutating func occupy(_ columns: Range<Int>, downTo end: Int) {
    if columns.upperBound > free.count {
      free += [Int](repeating: 0, count: columns.upperBound - free.count)
    }
    for column in columns { free[column] = end }
  }
}

extension [Table.Row] {
  /// The column in which each cell begins, row by row.
  public var columnStarts: [[Int]] {
    var grid = TableGrid()
    return map { row in
      grid.beginRow()
      return row.cells.map { grid.place($0) }
    }
  }
}
