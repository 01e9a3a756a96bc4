extension BlockParser {
  /// Begins a table at its line of dashes.
  ///
  /// The rows right above it, lines of the open paragraph with as many cells, are head rows: the last
  /// may be without an outer pipe, as in GFM (section 4.10), further ones begin with a pipe. A line of
  /// dashes that begins with a pipe and has nothing above it begins a table with no head.
  mutating func beginTable(_ line: Line, _ context: Context) -> Beginning {
    if case .table = leaf, context.isWhole { return .nothing }
    guard let columns = TableColumns.count(in: bytes.span, line.text..<line.end) else {
      return .nothing
    }
    guard context.isWhole, case .paragraph = leaf else {
      guard bytes[line.text] == .pipe else { return .nothing }
      beginLeaf(.table, as: .table(headRows: 0), at: line.text, in: context.kept)
      skeleton.lines.append(line.textSlice)
      return .leaf
    }
    let headRows = headRows(above: columns)
    guard headRows > 0 else { return .nothing }
    let node = skeleton.nodes.count - 1
    let first = skeleton.lines.count - headRows
    if first == skeleton.nodes[node].lines.lowerBound {
      skeleton.nodes[node].shape = .table(headRows: headRows)
      leaf = .table
    } else {
      let rows = Array(skeleton.lines[first...])
      skeleton.lines.removeSubrange(first...)
      textEnd = skeleton.lines.last?.end ?? textEnd
      beginLeaf(
        .table, as: .table(headRows: headRows), at: rows[0].start, in: context.kept)
      skeleton.lines += rows
    }
    skeleton.lines.append(line.textSlice)
    return .leaf
  }

  private func headRows(above columns: Int) -> Int {
    let first = skeleton.nodes[skeleton.nodes.count - 1].lines.lowerBound
    var count = 0
    for line in (first..<skeleton.lines.count).reversed() {
      let row = skeleton.lines[line]
      guard count == 0 || bytes[row.start] == .pipe,
        TableRow.count(in: bytes.span, row.start..<row.end) == columns
      else { break }
      count += 1
    }
    return count
  }
}
