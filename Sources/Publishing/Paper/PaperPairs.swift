// What is asked and where it is answered.
//
// `Candidate: ____   Assessor: ____` are four cells on a page, since a field needs a name, and answers stand one
// below the other. On paper a blank is the rest of the line behind its name, so each pair is one cell. A form
// that is filled in keeps its cells: its answers stand in another hand.

extension [PaperRow] {
  /// Makes one cell of each name and what stands behind it.
  ///
  /// - Returns: Whether all rows are such pairs; if not, nothing is changed.
  mutating func joinPairs() -> Bool {
    let arePairs = allSatisfy { row in
      row.cells.count.isMultiple(of: 2) && !row.cells.contains(where: \.goesDown)
    }
    guard arePairs, !isEmpty else { return false }
    for index in indices {
      let cells = self[index].cells
      self[index].cells = stride(from: 0, to: cells.count, by: 2).map { place in
        cells[place].joined(with: cells[place + 1])
      }
    }
    return true
  }
}
