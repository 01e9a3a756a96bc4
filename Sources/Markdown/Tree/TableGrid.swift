extension [Table.Row] {
  /// The column in which each cell begins, row by row.
  ///
  /// A cell stands in the first column of its row that no cell of an earlier row reaches down into.
  public var columnStarts: [[Int]] {
    var starts: [[Int]] = []
    starts.reserveCapacity(count)
    /// For each column the first row that no cell reaches down to.
    var free: [Int] = []
    for (index, row) in enumerated() {
      var rowStarts: [Int] = []
      var column = 0
      for cell in row.cells {
        while column < free.count, free[column] > index { column += 1 }
        rowStarts.append(column)
        let end = column + cell.columnSpan
        if end > free.count { free += [Int](repeating: 0, count: end - free.count) }
        for covered in column..<end { free[covered] = index + cell.rowSpan }
        column = end
      }
      starts.append(rowStarts)
    }
    return starts
  }
}
