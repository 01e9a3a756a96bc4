/// Rows in columns as wide as what stands in them; numbers stand at the right.
struct TextTable {
  let head: [String]
  var rows: [[String]] = []

  init(head: [String]) {
    self.head = head
  }

  /// The table, each row on a line of its own.
  var text: String {
    let all = [head] + rows
    let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        let isText = column == 0 || column == row.count - 1
        line += (column == 0 ? "" : "  ") + (isText ? cell + gap : gap + cell)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
