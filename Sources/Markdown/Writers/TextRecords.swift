// Prints a table that is too wide for a box, row by row, as a form for one thing at a time would ask:
//
//     Witness name: Ash Exampleton
//       Telephone or email: 01632 960 001
//       Expert: [x]
//
// Whoever listens hears each head with what stands under it, and whoever writes by hand has a line for
// each. The first cell stands out to the left, so that the eye finds where a row begins.

extension TextWriter {
  /// Prints a record for each row of a table: a line for each cell, `head: value`.
  ///
  /// A cell with nothing in it is a blank to write on, unless nothing stands above it either.
  mutating func records(of table: Table) {
    let heads = heads(of: table)
    for (row, starts) in zip(table.body, table.body.columnStarts) {
      askForBlankLine()
      for (cell, start) in zip(row.cells, starts) {
        let head = row.headsGroup || start >= heads.count ? "" : heads[start]
        indented(by: start == 0 ? 0 : Self.recordIndent) { $0.entry(cell.content, under: head) }
      }
    }
  }

  /// How far what belongs to something stands to the right of it.
  private static var recordIndent: Int { 2 }

  /// Prints a cell of a record; what does not fit in a line goes on a little to the right.
  private mutating func entry(_ content: [Inline], under head: String) {
    if content.isEmpty, head.isEmpty { return }
    var flow = TextFlow(head.isEmpty || head.endsAsLabel ? head : head + ":")
    flow.addSpace()
    if content.isEmpty { flow.addBlank() } else { flow.add(content) }
    let whole = TextLines(flow, width: room, breaksWords: true)
    guard whole.lines.count > 1 else { return print(whole.lines[...], of: whole) }
    let parts = TextLines(flow, width: room - Self.recordIndent, breaksWords: true)
    print(parts.lines.prefix(1), of: parts)
    indented(by: Self.recordIndent) { $0.print(parts.lines.dropFirst(), of: parts) }
  }

  private mutating func print(_ lines: ArraySlice<TextLines.Line>, of text: TextLines) {
    for line in lines { self.line(text.bytes[line.bytes]) }
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

extension String {
  /// Whether a head needs no colon: `Completed?`, `Unit:`.
  fileprivate var endsAsLabel: Bool {
    guard let last = unicodeScalars.last else { return false }
    return last == ":" || last == "?"
  }
}
