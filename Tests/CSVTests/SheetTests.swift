import CSV
import Findings
import Testing

struct SheetTests {
  @Test func `there are spec files to hold the reader to`() {
    #expect(SpecFile.examples.count > 30)
  }

  @Test(arguments: SpecFile.examples)
  func `a file is read as its example says`(example: Example) {
    let actual = example.run()
    #expect(actual.sheet == example.expected)
    #expect(actual.findings == example.findings)
  }

  @Test func `a cell is asked for by its column, under any of its names`() throws {
    let number = Column("evidence number", or: "number", "no")
    let missing = Column("date")
    let (sheet, _) = Sheet.read(
      Source(path: "x.csv", text: "item,No\nletter,7\n"), columns: [number, missing])
    let row = try #require(sheet.rows.first)
    #expect(row[number].text == "7")
    #expect(row[number].place.start == Position(line: 2, column: 8))
    #expect(row[Column("item")].text == "letter")
    #expect(row[missing].isEmpty)
    #expect(row[missing].place == row.place)
  }

  @Test func `the items of a cell have places of their own`() throws {
    let (sheet, _) = Sheet.read(
      Source(path: "x.csv", text: "units\n F1 F2;F3\n\"F1,\n F2 ; F3\"\n"), columns: [])
    let found = sheet.rows.map { row in
      row.cells.flatMap(\.items).map { "\($0.text) \($0.place.start)" }
    }
    #expect(found == [["F1 2:2", "F2 2:5", "F3 2:8"], ["F1 3:2", "F2 4:2", "F3 4:7"]])
  }

  @Test(arguments: ["\"F1 \"\"F2\"\" F3\"", "'=F1 F2 F3", "\"F1 F2\" F3"])
  func `items that do not stand in the file letter by letter have the place of the cell`(
    cell: String
  ) throws {
    let (sheet, _) = Sheet.read(
      Source(path: "x.csv", text: "units\n\(cell)\n"), columns: [])
    let items = try #require(sheet.rows.first?.cells.first).items
    #expect(items.count == 3)
    #expect(items.allSatisfy { $0.place.start == Position(line: 2, column: 1) })
  }
}
