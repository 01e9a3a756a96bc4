/// The columns of a table on paper, whose widths are fixed.
struct PaperColumns {
  /// In per cent of the table, for each column; nothing where none was told.
  private var told: [Int]
  /// How many there are.
  let count: Int

  /// Takes the widths of a table.
  ///
  /// - Parameters:
  ///   - widths: In per cent. They were rounded, so that they may come to more than the whole: the widest
  ///     column then gives what is too much.
  ///   - count: How many columns there are if no widths are told.
  init(_ widths: [Int], count: Int) {
    told = widths
    self.count = widths.isEmpty ? count : widths.count
    let excess = widths.reduce(-100, +)
    if excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      told[widest] -= excess
    }
  }

  /// The widths, if the table has to tell them.
  var widths: [Int] { told.contains { $0 != told[0] } ? told : [] }

  /// The widths of the cells of a first row, from which the typesetter knows those of all columns.
  ///
  /// A cell above several columns is shared among them evenly. So they must be as wide as each other, but for
  /// what was rounded, if any cell ends between them.
  ///
  /// - Parameters:
  ///   - cells: The first row.
  ///   - ends: The columns behind which some cell of the table ends, counted from 1.
  /// - Returns: Nothing if these cells do not tell all.
  func widths(of cells: [PaperRow.Cell], ends: Set<Int>) -> [Int]? {
    var column = 0
    var widths: [Int] = []
    for cell in cells {
      let end = column + cell.columns
      guard end <= told.count else { return nil }
      let below = told[column..<end]
      let isParted = (column + 1..<max(end, column + 1)).contains(where: ends.contains)
      if isParted, let least = below.min(), let most = below.max(), most - least > 1 { return nil }
      widths.append(below.reduce(0, +))
      column = end
    }
    return column == told.count ? widths : nil
  }

  /// Where each column ends, in per cent of the table, when a first row tells the widths or nothing does.
  ///
  /// What the widths leave of the table is shared among all columns.
  ///
  /// - Parameters:
  ///   - cells: The first row.
  ///   - used: The columns behind which some cell of the table ends, counted from 1.
  func ends(below cells: [PaperRow.Cell], used: Set<Int>) -> [Double] {
    var each = told.map(Double.init)
    if let widths = widths(of: cells, ends: used) {
      each = zip(cells, widths).flatMap { cell, width in
        Array(repeating: Double(width) / Double(cell.columns), count: cell.columns)
      }
    }
    if each.isEmpty { each = Array(repeating: 0, count: count) }
    let rest = (100 - each.reduce(0, +)) / Double(max(count, 1))
    var end = 0.0
    return each.map { width in
      end += width + rest
      return end
    }
  }
}
