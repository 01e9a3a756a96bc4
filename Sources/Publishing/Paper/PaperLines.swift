// Cells to write on.
//
// Most cells of a logbook are empty: each row of a record ends in three to nine of them, and the typesetter
// needs some 10 KB for each. On paper an empty cell is nothing but the lines around it. So those that stand side
// by side in a row become one cell, and the lines between them are drawn once for all rows, as the ground of the
// table. Heads, and cells over several columns that say something, hide it.

/// Lines down through a table.
struct PaperLines {
  /// Where they are, in hundredths of a per cent of the table's width.
  let places: [Int]

  /// - Parameters:
  ///   - columns: Behind which columns, counted from 1.
  ///   - ends: Where each column ends, in per cent of the table.
  init(behind columns: Set<Int>, ends: [Double]) {
    places = columns.filter { $0 <= ends.count }.sorted().map {
      Int((ends[$0 - 1] * 100).rounded())
    }
  }

  /// The class of a table that has these lines.
  var name: String { "lines-" + places.map(String.init).joined(separator: "-") }

  /// The rule of a style sheet that draws them: each is as wide as the border of a cell, and ends where that does.
  var rule: String {
    let lines = places.map { place in
      let whole = place / 100
      let part = place % 100 < 10 ? "0\(place % 100)" : "\(place % 100)"
      return
        "var(--line) calc(\(whole).\(part)% - \(10_000 - place)px / 10000) 0 / 1px 100% no-repeat"
    }
    return ".\(name) { background: \(lines.joined(separator: ",\n  ")); }\n"
  }
}

extension [PaperRow] {
  /// Makes one of empty cells that stand side by side, in the rows of a table below its head.
  ///
  /// - Returns: The columns, counted from 1, behind which there are lines no more.
  mutating func joinEmptyCells() -> Set<Int> {
    guard !contains(where: { $0.cells.contains(where: \.goesDown) }) else { return [] }
    let barred = reduce(into: Set<Int>()) { $0.formUnion($1.insidesOfEmptyCells) }
    var lines: Set<Int> = []
    for index in indices { lines.formUnion(self[index].joinEmptyCells(except: barred)) }
    return lines
  }
}

extension PaperRow {
  /// The columns with which no cell ends, because an empty one goes on.
  fileprivate var insidesOfEmptyCells: [Int] {
    zip(cells, ends).flatMap { cell, end in
      cell.isEmpty ? Array(end - cell.columns + 1..<end) : []
    }
  }

  /// Joins empty cells, but not over these ends of columns, and says over which.
  fileprivate mutating func joinEmptyCells(except barred: Set<Int>) -> [Int] {
    var joined: [Cell] = []
    var lines: [Int] = []
    for (cell, end) in zip(cells, ends) {
      let start = end - cell.columns
      if cell.isEmpty, let last = joined.last, last.isEmpty, !barred.contains(start) {
        joined[joined.count - 1] = Cell(emptyOver: last.columns + cell.columns)
        lines.append(start)
      } else {
        joined.append(cell)
      }
    }
    cells = joined
    return lines
  }
}
