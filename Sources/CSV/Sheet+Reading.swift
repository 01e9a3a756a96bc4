public import Findings

extension Sheet {
  /// Reads a CSV file by the names of its columns.
  ///
  /// The head row is the first that says anything. Columns may stand in any order; those that nobody knows
  /// are kept and noted. Blank lines, and rows in which every cell is empty, are passed over. A sheet that
  /// lacks a required column has no rows: what it says there is not known.
  ///
  /// - Parameters:
  ///   - source: The file's text.
  ///   - columns: The columns that the caller asks the rows for.
  ///   - others: Columns that other readers ask the same sheet for: they may be there, and need not.
  public static func read(_ source: Source, columns: [Column], besides others: [Column] = []) -> (
    sheet: Sheet, findings: Findings
  ) {
    let (delimiter, start) = Delimiter.find(in: source, for: columns)
    var scanner = RecordScanner(source, from: start, delimiter: delimiter)
    var findings = Findings()
    let head = Head(scanner.nextFilled() ?? [], columns: columns, besides: others, in: source)
    var sheet = Sheet(head: head.cells, rows: [], delimiter: delimiter)
    findings.append(head.findings)
    while head.isComplete, let cells = scanner.nextFilled() {
      sheet.rows.append(head.row(of: cells, in: source, reportingTo: &findings))
    }
    findings.append(scanner.findings)
    return (sheet, findings)
  }
}

extension Head {
  fileprivate func row(
    of cells: [Cell], in source: Source, reportingTo findings: inout Findings
  ) -> Row {
    let first = cells.first?.place.range.lowerBound ?? 0
    let last = cells.last?.place.range.upperBound ?? first
    let row = Row(
      cells: Array(cells.prefix(self.cells.count)),
      surplus: Array(cells.dropFirst(self.cells.count)),
      place: Place(source, first..<last), positions: positions)
    if let surplus = row.surplus.first(where: { !$0.isEmpty }) {
      findings.report(
        .rowLength,
        "put cells that hold the delimiter in quotes; the head has "
          + "\(counted(self.cells.count)), this row \(cells.count)", at: surplus.place)
    } else if cells.count < self.cells.count {
      findings.report(
        .rowLength,
        "give this row \(counted(self.cells.count)), as the head has; it has \(cells.count), "
          + "and what is missing counts as empty", at: row.place, severity: .warning)
    }
    return row
  }

  private func counted(_ number: Int) -> String { number == 1 ? "1 cell" : "\(number) cells" }
}

extension Rule {
  /// A row has other cells than the head.
  public static let rowLength = Rule(
    "row-length", .error, "Each row of a CSV file has as many cells as its head.")
}
