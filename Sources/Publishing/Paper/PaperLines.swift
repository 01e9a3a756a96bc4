// Cells to write on.
//
// Most cells of a logbook are empty: each row of a record ends in three to nine of them, and the typesetter
// needs some 10 KB for each. On paper an empty cell is nothing but the lines around it. So those that stand side
// by side in a row become one cell, and the lines between them are its ground: a picture that is as large as the
// cell. (A gradient would be drawn past the size that it is given, and the ground of a group of rows below the
// first row only.)

/// Lines down through a cell that was several.
struct PaperLines {
  /// Where they end, in hundredths of a per cent of the cell's width.
  private let places: [Int]

  /// - Parameters:
  ///   - columns: Behind which of the cell's columns they are, counted from 1.
  ///   - edges: Where the cell begins and where each of its columns ends, in per cent of the table.
  init(behind columns: [Int], edges: ArraySlice<Double>) {
    let start = edges.first ?? 0
    let width = max((edges.last ?? 0) - start, 1)
    places = columns.map { column in
      Int(((edges[edges.startIndex + column] - start) / width * 10_000).rounded())
    }
  }

  /// The class of a cell that has these lines.
  var name: String { "lines-" + places.map(String.init).joined(separator: "-") }

  /// The rule of a style sheet that draws them: each is as wide as the border of a cell, and ends where that would.
  ///
  /// - Parameter colour: In hexadecimal digits: `#999`.
  func rule(colour: String) -> String {
    let lines = places.map { place in
      let part = String(place % 100)
      let padding = part.utf8.count < 2 ? "0" : ""
      return "%3Crect x='\(place / 100).\(padding)\(part)%25' width='1' height='100%25'/%3E"
    }
    return """
      .\(name) {
        background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='100%25' height='100%25'%3E\
      %3Cg fill='\(colour.replacing("#", with: "%23"))' transform='translate(-1)'%3E\(lines.joined())%3C/g%3E%3C/svg%3E") \
      0 0 / 100% 100% no-repeat border-box;
      }

      """
  }
}

extension PaperRow {
  /// Makes one of empty cells that stand side by side.
  mutating func joinEmptyCells() {
    var joined: [Cell] = []
    for cell in cells {
      if cell.isEmpty, !cell.goesDown, let last = joined.last, last.isEmpty, !last.goesDown {
        joined[joined.count - 1] = last.extended(by: cell)
      } else {
        joined.append(cell)
      }
    }
    cells = joined
  }

  /// Draws lines where cells were joined.
  ///
  /// - Parameter ends: Where each column of the table ends, in per cent of it.
  mutating func drawLines(ends: [Double]) {
    let edges = [0] + ends
    for (index, end) in zip(cells.indices, self.ends)
    where !cells[index].joints.isEmpty && end < edges.count {
      let start = end - cells[index].columns
      cells[index].lines = PaperLines(behind: cells[index].joints, edges: edges[start...end])
    }
  }
}
