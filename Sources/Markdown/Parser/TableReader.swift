import Findings

extension TreeBuilder {
  /// The table of a node whose lines are head rows, the line of dashes, and body rows; what stands in its cells is not read.
  mutating func table(of node: Skeleton.Node, headRows: Int) -> Table {
    let dashes = node.lines.lowerBound + headRows
    let line = skeleton.lines[dashes]
    let columns = TableColumns.read(in: bytes.span, line.start..<line.end) ?? []
    return Table(
      columns: columns,
      head: rows(node.lines.lowerBound..<dashes, columns: columns.count),
      body: rows(dashes + 1..<node.lines.upperBound, columns: columns.count))
  }

  /// Reads rows that stand together: a cell may go down over those below it, but not out of them.
  private mutating func rows(_ lines: Range<Int>, columns: Int) -> [Table.Row] {
    if lines.isEmpty { return [] }
    var rows: [Table.Row] = []
    rows.reserveCapacity(lines.count)
    /// For each column the cell that stands in it: what `^` goes on.
    var above = [CellIndex?](repeating: nil, count: columns)
    for line in lines {
      readRow(skeleton.lines[line], columns: columns)
      var cells: [Table.Cell] = []
      cells.reserveCapacity(row.count)
      var column = 0
      for index in row.indices {
        let cell = row[index]
        let span = column..<min(column + cell.span, columns)
        column = span.upperBound
        if cell.isCaret, let origin = continued(span, in: above, rows) {
          rows[origin.row].cells[origin.cell].rowSpan += 1
          continue
        }
        for index in span { above[index] = CellIndex(row: rows.count, cell: cells.count) }
        cells.append(
          Table.Cell([], columnSpan: max(1, span.count), range: cell.range))
      }
      let headsGroup = columns > 1 && cells.count == 1 && cells[0].columnSpan == columns
      rows.append(Table.Row(cells: cells, headsGroup: headsGroup))
    }
    return rows
  }

  /// Where a cell stands in the rows.
  private struct CellIndex: Equatable {
    var row: Int
    var cell: Int
  }

  /// A cell as it was written.
  struct RawCell {
    var range: Range<Int>
    var span = 1
    var isCaret = false
    /// Whether text that has no column was put into it.
    var holdsSurplus = false
  }

  /// Reads the cells of a row, as many columns as the table has if the document has room for them.
  private mutating func readRow(_ line: LineSlice, columns: Int) {
    row.removeAll(keepingCapacity: true)
    var width = 0
    var cells = TableRow(line.start..<line.end, in: bytes.span)
    while let range = cells.next(in: bytes.span) {
      if range.isEmpty, !row.isEmpty, width < columns {
        row[row.count - 1].span += 1
        width += 1
      } else if width < columns {
        row.append(RawCell(range: range, isCaret: isCaret(range)))
        width += 1
      } else if !row.isEmpty {
        keepSurplus(range)
      }
    }
    imply(columns - width, at: line.end)
  }

  /// Whether a cell holds `^` alone.
  private func isCaret(_ range: Range<Int>) -> Bool {
    let text = bytes.span.trimmedOnLine(range)
    return text.count == 1 && bytes[text.lowerBound] == .caret
  }

  /// Gives text that has no column to the last cell, so that nothing is lost; says so once a row.
  private mutating func keepSurplus(_ range: Range<Int>) {
    guard bytes[range].contains(where: { !$0.isSpaceOrTab }) else { return }
    let last = row.count - 1
    if !row[last].holdsSurplus {
      row[last].holdsSurplus = true
      report(
        .surplusCell, "give this table as many dashes as it has columns, or remove this cell",
        at: range)
    }
    row[last].range = row[last].range.lowerBound..<range.upperBound
    row[last].isCaret = false
  }

  private mutating func imply(_ count: Int, at offset: Int) {
    guard count > 0 else { return }
    let bound = max(100_000, bytes.count)
    guard impliedCells + count <= bound else {
      if impliedCells <= bound {
        impliedCells = bound + 1
        report(
          .tooMuchRepeated, "write out the cells of this row; short rows are no longer filled up",
          at: offset..<offset)
      }
      return
    }
    impliedCells += count
    for _ in 0..<count {
      row.append(RawCell(range: offset..<offset))
    }
  }

  /// The cell above that a `^` in some columns goes on, if it covers just these and reaches the row.
  private func continued(
    _ span: Range<Int>, in above: [CellIndex?], _ rows: [Table.Row]
  ) -> CellIndex? {
    guard let first = span.first, let origin = above[first], origin.row < rows.count else {
      return nil
    }
    let cell = rows[origin.row].cells[origin.cell]
    let isSameWidth =
      cell.columnSpan == span.count
      && span.allSatisfy { above[$0] == origin }
    return isSameWidth && origin.row + cell.rowSpan == rows.count ? origin : nil
  }
}

extension InlineParser {
  /// A table with what stands in its cells.
  mutating func withTexts(_ table: consuming Table) -> Table {
    var table = table
    readTexts(of: &table.head)
    readTexts(of: &table.body)
    return table
  }

  private mutating func readTexts(of rows: inout [Table.Row]) {
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        rows[row].cells[cell].content = parse(cell: rows[row].cells[cell].range)
      }
    }
  }
}
