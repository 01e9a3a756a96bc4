/// Takes a row of a table apart, cell by cell.
///
/// A cell is a stretch between the pipes of a row, outer pipes aside and untrimmed. A pipe behind a backslash is text,
/// even in code (GFM 0.29, section 4.10). A stretch of no bytes at all stands between two pipes that touch.
struct TableRow {
  private var position: Int
  private let end: Int
  private var isAtStart = true

  init(_ line: Range<Int>, in bytes: Span<UInt8>) {
    let row = bytes.trimmedOnLine(line)
    let hasOuterPipe = !row.isEmpty && bytes[row.lowerBound] == .pipe
    position = row.lowerBound + (hasOuterPipe ? 1 : 0)
    end = row.upperBound
  }

  /// The next cell, nothing behind the last; a row has at least one.
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    guard isAtStart || position < end else { return nil }
    isAtStart = false
    let start = position
    while position < end {
      switch bytes[position] {
      case .backslash: position += 2
      case .pipe:
        position += 1
        return start..<position - 1
      default: position += 1
      }
    }
    position = end
    return start..<end
  }

  /// How many cells a row has.
  static func count(in bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
    var row = TableRow(line, in: bytes)
    var count = 0
    while row.next(in: bytes) != nil { count += 1 }
    return count
  }
}

/// The line of dashes under the head of a table.
enum TableColumns {
  /// How many columns the line names, nothing if it is no such line.
  static func count(in bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
    guard line.contains(where: { bytes[$0] == .pipe }) else { return nil }
    var row = TableRow(line, in: bytes)
    var count = 0
    while let cell = row.next(in: bytes) {
      guard column(bytes, cell) != nil else { return nil }
      count += 1
    }
    return count
  }

  /// The columns that the line names: alignment from the colons, width from the dashes.
  static func read(in bytes: Span<UInt8>, _ line: Range<Int>) -> [Table.Column]? {
    guard let count = count(in: bytes, line) else { return nil }
    var columns: [Table.Column] = []
    columns.reserveCapacity(count)
    var row = TableRow(line, in: bytes)
    while let cell = row.next(in: bytes) {
      if let column = column(bytes, cell) { columns.append(column) }
    }
    return columns
  }

  private static func column(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Table.Column? {
    let mark = bytes.trimmedOnLine(cell)
    guard !mark.isEmpty else { return nil }
    let isLeft = bytes[mark.lowerBound] == .colon
    let isRight = bytes[mark.upperBound - 1] == .colon && mark.count > 1
    let dashes = mark.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == .hyphen }) else { return nil }
    let alignment: Table.Column.Alignment =
      isLeft ? (isRight ? .center : .left) : (isRight ? .right : .natural)
    return Table.Column(alignment: alignment, width: mark.count)
  }
}

extension Span<UInt8> {
  /// A stretch of a line without the spaces and tabs at its ends.
  func trimmedOnLine(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, self[end - 1].isSpaceOrTab { end -= 1 }
    while start < end, self[start].isSpaceOrTab { start += 1 }
    return start..<end
  }
}
