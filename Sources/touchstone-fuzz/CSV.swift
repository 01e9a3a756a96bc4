import CSV
import Findings

/// Reads a sheet; what is written of it must read as the same cells.
func tryCSV(_ source: Source) {
  let columns = [Column("candidate", or: "name", isRequired: false), Column("units")]
  let (sheet, findings) = Sheet.read(source, columns: columns)
  for finding in findings.all { _ = finding.place?.start }
  for cell in sheet.head + sheet.rows.flatMap({ $0.cells + $0.surplus }) {
    expectPlace(of: cell, in: source)
    for item in cell.items { expectPlace(of: item, in: source) }
  }
  for row in sheet.rows { for column in columns { _ = row[column].text } }

  guard !sheet.head.isEmpty else { return }
  let rows = sheet.rows.map { $0.cells.map(\.text) }.filter { !$0.allSatisfy(\.isEmpty) }
  let delimiter = String(Character(Unicode.Scalar(sheet.delimiter.rawValue)))
  let written =
    "sep=\(delimiter)\n"
    + SheetWriter.text([sheet.head.map(\.text)] + rows, delimiter: sheet.delimiter)
  let again = Sheet.read(Source(path: "written", text: written), columns: columns).sheet
  expect(again.delimiter == sheet.delimiter, "the first line names the delimiter")
  expect(
    again.head.map(\.text).hasBytes(of: sheet.head.map(\.text)), "the head reads as the same cells")
  expect(again.rows.count == rows.count, "as many rows are read as were written")
  for (row, other) in zip(again.rows, rows) {
    expect(row.cells.map(\.text).hasBytes(of: other), "a row reads as the same cells")
  }
}

private func expectPlace(of cell: Cell, in source: Source) {
  expect(cell.place.range.upperBound <= source.bytes.count, "a cell stands in its source")
  _ = cell.place.start
}

extension [String] {
  fileprivate func hasBytes(of other: [String]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }
}
