extension TextWriter {
  /// Prints a table that is too wide for a box: for each row a line for each cell, `head: value`.
  ///
  /// A cell with nothing in it is a blank to write on, unless nothing stands above it either.
  mutating func records(of table: Table) {
    let heads = heads(of: table)
    for (row, starts) in zip(table.body, table.body.columnStarts) {
      askForBlankLine()
      for (cell, start) in zip(row.cells, starts) {
        record(cell.content, head: row.headsGroup || start >= heads.count ? "" : heads[start])
      }
    }
  }

  private mutating func record(_ content: [Inline], head: String) {
    if content.isEmpty, head.isEmpty { return }
    var flow = TextFlow(head.isEmpty ? "" : head + ":")
    flow.addSpace()
    if content.isEmpty { flow.addBlank() } else { flow.add(content) }
    let lines = TextLines(flow, width: room, breaksWords: true)
    for line in lines.lines { self.line(lines.bytes[line.bytes]) }
  }

  /// The words above each column, from the top down.
  ///
  /// They are repeated in every row, so that words longer than a line are cut: what is printed stays
  /// in proportion to what was read.
  private func heads(of table: Table) -> [String] {
    var heads = Array(repeating: "", count: table.columns.count)
    for (row, starts) in zip(table.head, table.head.columnStarts) {
      for (cell, start) in zip(row.cells, starts) {
        let words = String(cell.content.plainText.unicodeScalars.prefix(room))
        let end = min(start + cell.columnSpan, heads.count)
        for column in start..<max(start, end)
        where !words.isEmpty && heads[column].utf8.count < room {
          heads[column] += (heads[column].isEmpty ? "" : ", ") + words
        }
      }
    }
    return heads
  }
}
