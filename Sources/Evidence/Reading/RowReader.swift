import CSV
public import Findings
import Standards

/// Reads the cells of one row, and reports what cannot be read.
struct RowReader {
  let row: Row
  private(set) var findings = Findings()

  init(_ row: Row) {
    self.row = row
  }

  /// The cell of a column as it is.
  func text(_ column: Column) -> Cell { row[column] }

  /// Reports the cells of these columns that say nothing.
  mutating func require(_ columns: Column...) {
    for column in columns where row[column].isEmpty {
      findings.report(
        .emptyCell, "fill in the column '\(column.name)' of this row", at: row[column].place)
    }
  }

  /// The items of a list in a cell.
  func items(_ column: Column) -> [Cell] { row[column].items }

  /// The day in a cell, nothing if the cell is empty.
  mutating func day(_ column: Column) -> Entry<Day> {
    let cell = row[column]
    let day = Day(cell.text)
    if day == nil, !cell.isEmpty {
      findings.report(
        .unreadableDay,
        "write '\(cell.text)' as a day of the calendar, like '1 September 2026' or '2026-09-01'",
        at: cell.place)
    }
    return Entry(day, cell: cell)
  }

  /// The number in a cell, nothing if the cell is empty.
  mutating func number(_ column: Column, in range: ClosedRange<Int>) -> Entry<Int> {
    let cell = row[column]
    let number = Int(cell.text).flatMap { range.contains($0) ? $0 : nil }
    if number == nil, !cell.isEmpty {
      findings.report(
        .unknownWord,
        "write a number from \(range.lowerBound) to \(range.upperBound) as '\(column.name)', not "
          + "'\(cell.text)'", at: cell.place)
    }
    return Entry(number, cell: cell)
  }

  /// What the word in a cell means, nothing if the cell is empty.
  mutating func choice<Value: Worded>(_ column: Column) -> Entry<Value> {
    choice(row[column], column)
  }

  /// What the words in a cell mean, which stand between semicolons or commas.
  mutating func choices<Value: Worded>(_ column: Column) -> [Entry<Value>] {
    let cell = row[column]
    return cell.text.split { $0 == ";" || $0 == "," || $0 == "\n" }.map(\.trimmed)
      .filter { !$0.isEmpty }
      .map { choice(Cell($0, at: cell.place), column) }
  }

  private mutating func choice<Value: Worded>(_ cell: Cell, _ column: Column) -> Entry<Value> {
    let value = Value.named(cell.text)
    if value == nil, !cell.isEmpty {
      findings.report(
        .unknownWord,
        "write \(Value.choice) as '\(column.name)', not '\(cell.text)'"
          + suggestion(Value.nearestWord(to: cell.text)),
        at: cell.place)
    }
    return Entry(value, cell: cell)
  }
}

extension Sheet {
  /// Reads the rows of a sheet into values, one for each row that has the cells of the head.
  ///
  /// A row whose cells went out of step is left out; the sheet has reported it.
  static func read<Value>(
    _ source: Source, columns: [Column], into findings: inout Findings,
    _ value: (inout RowReader) -> Value?
  ) -> [Value] {
    let (sheet, found) = Sheet.read(source, columns: columns)
    findings.append(found)
    return sheet.rows.compactMap { row in
      guard row.surplus.allSatisfy(\.isEmpty) else { return nil }
      var reader = RowReader(row)
      let value = value(&reader)
      findings.append(reader.findings)
      return value
    }
  }
}

extension Rule {
  /// A cell is empty that must say something.
  public static let emptyCell = Rule(
    "empty-cell", .error, "Each row of a sheet says what the row is about.")
  /// A cell that should hold a day holds none.
  public static let unreadableDay = Rule(
    "unreadable-day", .error,
    "Days are written with the month in words or as ISO 8601 has it, so that nobody can mistake one."
  )
  /// A cell that should hold one of a few words holds another.
  public static let unknownWord = Rule(
    "unknown-word", .error, "Some columns of a sheet take one of a few words.")
}
