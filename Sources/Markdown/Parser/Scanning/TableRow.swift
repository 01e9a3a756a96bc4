/// Takes the lines of a table apart.
enum TableRow {
  /// The stretches between the pipes of a row, outer pipes aside and untrimmed.
  ///
  /// A pipe behind a backslash is text, even in code (GFM 0.29, section 4.10). A stretch of no bytes
  /// at all stands between two pipes that touch.
  static func cells(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
    var start = line.lowerBound
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    if start < end, bytes[start] == .pipe { start += 1 }
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    var index = start
    while index < end {
      switch bytes[index] {
      case .backslash:
        index += 2
      case .pipe:
        cells.append(start..<index)
        index += 1
        start = index
      default:
        index += 1
      }
    }
    if start < end || cells.isEmpty { cells.append(start..<max(start, end)) }
    return cells
  }
}

/// The line of dashes under the head of a table.
enum TableColumns {
  /// How many columns the line names, nothing if it is no such line.
  static func count(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard
      bytes[line].allSatisfy({ $0 == .hyphen || $0 == .pipe || $0 == .colon || $0.isSpaceOrTab })
    else { return nil }
    return read(in: bytes, line)?.count
  }

  /// The columns that the line names: alignment from the colons, width from the dashes.
  static func read(in bytes: [UInt8], _ line: Range<Int>) -> [Table.Column]? {
    guard bytes[line].contains(.pipe) else { return nil }
    var columns: [Table.Column] = []
    for cell in TableRow.cells(in: bytes, line) {
      guard let column = column(bytes[cell]) else { return nil }
      columns.append(column)
    }
    return columns
  }

  private static func column(_ cell: ArraySlice<UInt8>) -> Table.Column? {
    var dashes = cell.trimming(while: \.isSpaceOrTab)
    let width = dashes.count
    let isLeft = dashes.first == .colon
    if isLeft { dashes.removeFirst() }
    let isRight = dashes.last == .colon
    if isRight { dashes.removeLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == .hyphen }) else { return nil }
    let alignment: Table.Column.Alignment =
      isLeft ? (isRight ? .center : .left) : (isRight ? .right : .natural)
    return Table.Column(alignment: alignment, width: width)
  }
}

extension ArraySlice {
  /// The slice without the elements at both ends that answer yes.
  func trimming(while isDropped: (Element) -> Bool) -> Self {
    var slice = self
    while let first = slice.first, isDropped(first) { slice.removeFirst() }
    while let last = slice.last, isDropped(last) { slice.removeLast() }
    return slice
  }
}
