internal import CSV
internal import Comparison
internal import Evidence
internal import Findings
internal import Standards

extension SignedRecord {
  /// Reads a centre's records: a row for each item that was signed for a candidate, or for several of them.
  ///
  /// The `evidence.csv` of a portfolio is one too.
  static func read(_ source: Source) throws(Fault) -> (records: [SignedRecord], findings: Findings)
  {
    let (sheet, odd) = Sheet.read(
      source, columns: [candidate, code, date, unit, qualification],
      besides: EvidenceRecord.columns)
    guard !odd.all.contains(where: { $0.rule == .missingColumn }) else { throw Fault(odd) }
    var findings = odd
    let records = sheet.rows.flatMap { row -> [SignedRecord] in
      guard row.surplus.allSatisfy(\.isEmpty) else { return [] }
      for column in [candidate, code] where row[column].isEmpty {
        findings.report(
          .emptyCell, "fill in the column '\(column.name)' of this row", at: row[column].place)
      }
      let date = row[date]
      if !date.isEmpty, Day(date.text) == nil {
        findings.report(
          .unreadableDay,
          "write '\(date.text)' as a day of the calendar, like '1 September 2026' or '2026-09-01'",
          at: date.place)
      }
      guard !row[candidate].isEmpty else { return [] }
      return row[code].items.map { cell in
        SignedRecord(
          candidate: row[candidate].text, code: cell.text, date: date.text,
          unit: row[unit].words.first, qualification: row[qualification].words.first,
          at: cell.place)
      }
    }
    return (records, findings)
  }

  private static let candidate = Column("candidate", or: "candidate name", isRequired: true)
  private static let code = Column(
    "item code", or: "item codes", "code", "codes", "criterion", "criteria", isRequired: true)
  private static let date = Column("date", or: "signed on", "date signed")
  private static let unit = Column("unit", or: "unit code")
  /// An edition is a qualification with its version behind it.
  private static let qualification = Column("qualification", or: "edition")
}

extension Cell {
  fileprivate var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
