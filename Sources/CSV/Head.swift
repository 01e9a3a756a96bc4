public import Findings

/// The head row of a sheet: which column stands where, and what is odd about it.
struct Head {
  let cells: [Cell]
  /// Where each column stands, by its key; of two of one name the first counts.
  private(set) var positions: [String: Int] = [:]
  private(set) var findings = Findings()
  /// Whether all columns are there that the caller must have.
  private(set) var isComplete = true

  init(_ cells: [Cell], columns: [Column], besides others: [Column], in source: Source) {
    self.cells = cells
    guard !cells.isEmpty else {
      isComplete = false
      let names = columns.filter(\.isRequired).map(\.quoted).joined(separator: ", ")
      findings.report(
        .missingColumn,
        "begin this file with a head row that names its columns"
          + (names.isEmpty ? "" : ": \(names)"), at: Place(source, 0..<0))
      return
    }
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      note(cell, at: index)
    }
    let missing = columns.filter { column in !column.keys.contains { positions[$0] != nil } }
    let known = Set((columns + others).flatMap(\.keys))
    let unknown = cells.filter { !$0.isEmpty && !known.contains(Column.key($0.text)) }
    let guesses = unknown.map { ($0, $0.meant(among: missing.map(\.name))) }
    reportMissing(missing.filter(\.isRequired), guesses: guesses)
    reportUnknown(guesses, beside: missing.filter(\.isRequired))
  }

  private mutating func note(_ cell: Cell, at index: Int) {
    let key = Column.key(cell.text)
    guard let first = positions[key] else {
      positions[key] = index
      return
    }
    findings.report(
      .repeatedColumn,
      "give this column a name of its own; of two '\(cell.text)' the first is read",
      at: cell.place,
      notes: [Finding.Note("the first '\(cells[first].text)' is here", at: cells[first].place)])
  }

  private mutating func reportMissing(_ missing: [Column], guesses: [(Cell, String?)]) {
    guard let first = cells.first, let last = cells.last, !missing.isEmpty else { return }
    isComplete = false
    let names = Set(missing.map(\.name))
    findings.report(
      .missingColumn,
      "add \(missing.count == 1 ? "the column" : "the columns") "
        + missing.map(\.quoted).joined(separator: ", ") + " to this head row",
      at: Place(
        first.place.source, first.place.range.lowerBound..<last.place.range.upperBound),
      notes: guesses.compactMap { cell, name in
        guard let name, names.contains(name) else { return nil }
        return Finding.Note("did you mean '\(name)' here?", at: cell.place)
      })
  }

  private mutating func reportUnknown(_ guesses: [(Cell, String?)], beside missing: [Column]) {
    let names = Set(missing.map(\.name))
    for (cell, name) in guesses {
      guard let name else {
        findings.report(
          .unknownColumn, "know that nothing reads the column '\(cell.text)'", at: cell.place)
        continue
      }
      guard !names.contains(name) else { continue }
      findings.report(
        .unknownColumn,
        "rename the column '\(cell.text)', which nothing reads; did you mean '\(name)'?",
        at: cell.place, severity: .warning)
    }
  }
}

extension Cell {
  /// The column that a head was to name; a word of few letters says something else if it begins otherwise.
  fileprivate func meant(among names: [String]) -> String? {
    let word = text.lowercased()
    let head = word.first(where: \.isLetter)
    return nearest(to: word, among: names.filter { word.count > 4 || $0.first == head })
  }
}

extension Column {
  fileprivate var quoted: String { "'\(name)'" }
}

extension Rule {
  /// A column is not there that must be.
  public static let missingColumn = Rule(
    "missing-column", .error,
    "The head row of a CSV file names the columns that its rows are read by; without a required one, no "
      + "row is read.")
  /// A column has a name that nobody knows.
  public static let unknownColumn = Rule(
    "unknown-column", .note,
    "Columns that the program does not know are passed over; a centre may keep its own.")
  /// Two columns have one name.
  public static let repeatedColumn = Rule(
    "repeated-column", .warning, "Each column of a CSV file has a name of its own.")
}
