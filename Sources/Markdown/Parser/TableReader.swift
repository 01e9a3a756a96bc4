import Findings

extension TreeBuilder {
  /// The table of a node whose lines are head rows, the line of dashes, and body rows.
  mutating func table(of node: Skeleton.Node, headRows: Int) -> Table {
    let lines = skeleton.lines[node.lines]
    let dashes = lines.startIndex + headRows
    let columns =
      TableColumns.read(in: bytes, lines[dashes].start..<lines[dashes].end) ?? []
    return Table(
      columns: columns,
      head: rows(lines[..<dashes], columns: columns.count),
      body: rows(lines[(dashes + 1)...], columns: columns.count))
  }

  /// Reads rows that stand together: a cell may go down over those below it, but not out of them.
  private mutating func rows(_ lines: ArraySlice<LineSlice>, columns: Int) -> [Table.Row] {
    var rows: [Table.Row] = []
    /// For each column the cell that stands in it: what `^` goes on.
    var above = [CellIndex?](repeating: nil, count: columns)
    for line in lines {
      let cells = cells(of: line, columns: columns)
      var row = Table.Row(cells: [])
      row.cells.reserveCapacity(cells.count)
      var column = 0
      for cell in cells {
        let span = column..<min(column + cell.span, columns)
        column = span.upperBound
        if cell.isCaret, let origin = continued(span, in: above, rows) {
          rows[origin.row].cells[origin.cell].rowSpan += 1
          continue
        }
        for index in span { above[index] = CellIndex(row: rows.count, cell: row.cells.count) }
        row.cells.append(
          Table.Cell(
            cell.isImplied ? [] : text(ofCell: cell.range), columnSpan: max(1, span.count),
            range: cell.range))
      }
      row.headsGroup = columns > 1 && row.cells.count == 1 && row.cells[0].columnSpan == columns
      rows.append(row)
    }
    return rows
  }

  /// Where a cell stands in the rows.
  private struct CellIndex: Equatable {
    var row: Int
    var cell: Int
  }

  /// A cell as it was written.
  private struct RawCell {
    var range: Range<Int>
    var span = 1
    var isImplied = false
    var isCaret = false
    /// Whether text that has no column was put into it.
    var holdsSurplus = false
  }

  /// The cells of a row, as many columns as the table has if the document has room for them.
  private mutating func cells(of line: LineSlice, columns: Int) -> [RawCell] {
    var cells: [RawCell] = []
    cells.reserveCapacity(min(columns, 8))
    var width = 0
    for range in TableRow.cells(in: bytes, line.start..<line.end) {
      if range.isEmpty, !cells.isEmpty, width < columns {
        cells[cells.count - 1].span += 1
        width += 1
      } else if width < columns {
        cells.append(RawCell(range: range, isCaret: isCaret(range)))
        width += 1
      } else if let last = cells.indices.last {
        keepSurplus(range, in: &cells[last])
      }
    }
    imply(columns - width, at: line.end, in: &cells)
    return cells
  }

  /// Whether a cell holds `^` alone.
  private func isCaret(_ range: Range<Int>) -> Bool {
    let text = bytes[range].drop(while: \.isSpaceOrTab)
    return text.first == .caret && text.dropFirst().allSatisfy(\.isSpaceOrTab)
  }

  /// Gives text that has no column to the last cell, so that nothing is lost; says so once a row.
  private mutating func keepSurplus(_ range: Range<Int>, in cell: inout RawCell) {
    guard bytes[range].contains(where: { !$0.isSpaceOrTab }) else { return }
    if !cell.holdsSurplus {
      cell.holdsSurplus = true
      report(
        .surplusCell, "give this table as many dashes as it has columns, or remove this cell",
        at: range)
    }
    cell.range = cell.range.lowerBound..<range.upperBound
    cell.isCaret = false
  }

  private mutating func imply(_ count: Int, at offset: Int, in cells: inout [RawCell]) {
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
      cells.append(RawCell(range: offset..<offset, isImplied: true))
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
