extension TextWriter {
  /// Prints a table that is too wide for a box: for each row a line for each cell, `head: value`.
  ///
  /// A cell with nothing in it is a blank to write on. The head of a cell is all that stands above it.
  mutating func records(of table: Table) {
    let grid = TextGrid(table)
    let heads = table.columnNames
    for row in grid.headRows..<grid.rows {
      askForBlankLine()
      for cell in grid.cells where cell.rows.lowerBound == row {
        record(cell, heads[cell.columns.lowerBound], isWhole: cell.columns.count == grid.columns)
      }
    }
  }

  private mutating func record(_ cell: TextGrid.Cell, _ head: String, isWhole: Bool) {
    let hasHead = !head.isEmpty && !isWhole
    if cell.content.isEmpty && !hasHead { return }
    var flow = TextFlow(hasHead ? head + ":" : "")
    flow.addSpace()
    if cell.content.isEmpty { flow.addBlank() } else { flow.add(cell.content) }
    let lines = TextLines(flow, width: room, breaksWords: true)
    for line in lines.lines { self.line(lines.bytes[line.bytes]) }
  }
}
