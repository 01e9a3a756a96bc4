// Draws a table as a box.
//
// The cells are first put on a grid, in which each place knows its cell, then set in the width of their
// columns. Only then are the rows' heights known and the lines drawn. A cell that covers several rows goes
// on where the lines between them would be.
//
// A line is drawn where two places that lie one above the other belong to different cells. A border between
// columns joins it with `+` where it goes on below, or ends with the table.

extension TextWriter {
  /// Prints a table as a box, or as a record for each row if its columns are too narrow for a box.
  ///
  /// They are if a word of a head would be broken. What stands below has no say: the same table is the
  /// same shape blank and filled in, whoever fills it in.
  mutating func table(_ table: Table) {
    printLead()
    guard let widths = TextColumns.widths(of: table.columns, in: room) else {
      return records(of: table)
    }
    let grid = TextGrid(table)
    let box = TextBox(grid, widths: widths, alignments: table.columns.map(\.alignment))
    guard !box.breaksHeads else { return records(of: table) }
    for row in 0...grid.rows {
      line(box.border(above: row)[...])
      guard row < grid.rows else { return }
      for index in 0..<box.heights[row] { line(box.line(index, of: row)[...]) }
    }
  }
}

/// A grid whose cells are set in lines.
struct TextBox {
  private let grid: TextGrid
  private let widths: [Int]
  private let alignments: [Table.Column.Alignment]
  private let texts: [TextLines]
  /// How many lines each row takes.
  private(set) var heights: [Int]
  /// How many lines stand above each row's first, the lines between rows among them.
  private let tops: [Int]

  init(_ grid: TextGrid, widths: [Int], alignments: [Table.Column.Alignment]) {
    self.grid = grid
    self.widths = widths
    self.alignments = alignments
    texts = grid.cells.map { cell in
      let width = Self.width(of: cell, widths)
      return TextLines(
        TextFlow(cell.content), width: width - 2 * Self.padding(width), breaksWords: true)
    }
    heights = Array(repeating: 1, count: grid.rows)
    for (cell, text) in zip(grid.cells, texts) where cell.rows.count == 1 {
      let row = cell.rows.lowerBound
      heights[row] = max(heights[row], text.lines.count)
    }
    for (cell, text) in zip(grid.cells, texts) where cell.rows.count > 1 {
      let height = heights[cell.rows].reduce(cell.rows.count - 1, +)
      heights[cell.rows.upperBound - 1] += max(0, text.lines.count - height)
    }
    tops = heights.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1 + 1) }
  }

  /// Whether a word of a head is wider than its column.
  var breaksHeads: Bool {
    zip(grid.cells, texts).contains { cell, text in
      cell.rows.lowerBound < grid.headRows && text.hasBrokenWords
    }
  }

  // MARK: Lines

  /// A line of a row: borders, and what the cells have there.
  func line(_ index: Int, of row: Int) -> [UInt8] {
    var line: [UInt8] = [.pipe]
    var column = 0
    while column < grid.columns {
      let cell = grid.owner(row, column)
      append(lineOf(cell, at: row, index), of: cell, to: &line)
      line.append(.pipe)
      column = grid.cells[cell].columns.upperBound
    }
    return line
  }

  /// The line above a row, or below the last.
  func border(above row: Int) -> [UInt8] {
    let mark: UInt8 = row == grid.headRows && row > 0 && row < grid.rows ? .equals : .hyphen
    var line: [UInt8] = [joint(row, 0, mark)]
    var column = 0
    while column < grid.columns {
      if grid.hasLine(above: row, in: column) {
        line.append(contentsOf: repeatElement(mark, count: widths[column]))
        column += 1
      } else {
        let cell = grid.owner(row, column)
        append(lineOf(cell, at: row, -1), of: cell, to: &line)
        column = grid.cells[cell].columns.upperBound
      }
      line.append(joint(row, column, mark))
    }
    return line
  }

  /// What stands where the line above a row meets the border to the left of a column.
  private func joint(_ row: Int, _ column: Int, _ mark: UInt8) -> UInt8 {
    let isDrawn =
      column > 0 && grid.hasLine(above: row, in: column - 1)
      || column < grid.columns && grid.hasLine(above: row, in: column)
    guard isDrawn else { return .pipe }
    let isJoined = grid.hasBorder(leftOf: column, in: row == grid.rows ? row - 1 : row)
    return isJoined ? .plus : mark
  }

  // MARK: Cells

  /// Which line of its text a cell has at a line of a row; -1 is the line above the row.
  private func lineOf(_ cell: Int, at row: Int, _ index: Int) -> Int {
    tops[row] - tops[grid.cells[cell].rows.lowerBound] + index
  }

  private func append(_ index: Int, of cell: Int, to line: inout [UInt8]) {
    let width = Self.width(of: grid.cells[cell], widths)
    let text = texts[cell]
    guard index < text.lines.count else {
      line.append(contentsOf: repeatElement(.space, count: width))
      return
    }
    let padding = Self.padding(width)
    let spare = max(0, width - 2 * padding - text.lines[index].columns)
    let left =
      switch alignments[grid.cells[cell].columns.lowerBound] {
      case .natural, .left: 0
      case .center: spare / 2
      case .right: spare
      }
    line.append(contentsOf: repeatElement(.space, count: padding + left))
    line += text.bytes[text.lines[index].bytes]
    line.append(contentsOf: repeatElement(.space, count: padding + spare - left))
  }

  private static func width(of cell: TextGrid.Cell, _ widths: [Int]) -> Int {
    widths[cell.columns].reduce(cell.columns.count - 1, +)
  }

  private static func padding(_ width: Int) -> Int {
    width < TextColumns.narrowestSpaced ? 0 : 1
  }
}
