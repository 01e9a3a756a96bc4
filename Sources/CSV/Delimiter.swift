import Findings

/// What stands between two cells of a row.
///
/// RFC 4180 knows the comma alone. Where numbers have a decimal comma, spreadsheets write semicolons in
/// its place, and *text* from a spreadsheet has tabs.
public enum Delimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
}

extension Delimiter {
  /// What divides the cells of a source, and where its head row begins.
  ///
  /// A first line `sep=;` says it outright, as Excel has it. Otherwise the head row is read with each
  /// delimiter: the one is right that brings out most of the columns that we know, or most cells.
  static func find(in source: Source, for columns: [Column]) -> (delimiter: Delimiter, head: Int) {
    if let stated = stated(in: source.bytes) { return stated }
    let keys = Set(columns.flatMap(\.keys))
    var best = (delimiter: Delimiter.comma, known: -1, cells: 0)
    for delimiter in allCases {
      var scanner = RecordScanner(source, from: 0, delimiter: delimiter)
      let cells = scanner.nextFilled() ?? []
      let known = cells.count { keys.contains(Column.key($0.text)) }
      if (known, cells.count) > (best.known, best.cells) {
        best = (delimiter, known, cells.count)
      }
    }
    return (best.delimiter, 0)
  }

  /// Reads a first line `sep=;`, quoted or not.
  private static func stated(in bytes: [UInt8]) -> (delimiter: Delimiter, head: Int)? {
    let isQuoted = bytes.first == UInt8(ascii: "\"")
    var line = bytes.prefix(9).prefix { $0 != UInt8(ascii: "\n") }
    let length = line.count
    if isQuoted {
      guard line.popLast() == UInt8(ascii: "\"") else { return nil }
      line = line.dropFirst()
    }
    guard line.count == 5,
      line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8.map { $0 | 0x20 }),
      let delimiter = line.last.flatMap(Delimiter.init(rawValue:))
    else { return nil }
    return (delimiter, min(length + 1, bytes.count))
  }
}
