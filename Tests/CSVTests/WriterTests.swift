import CSV
import Findings
import Testing

struct WriterTests {
  @Test func `quotes stand only where they are needed`() {
    let rows = [
      ["name", "town", "says"],
      ["Ada", "London, W1", "a \"nice\" day"],
      [" Ada", "two\nlines", "semi;colon"],
      ["", "12\"", "it's"],
    ]
    #expect(
      SheetWriter.text(rows) == #"""
        name,town,says
        Ada,"London, W1","a ""nice"" day"
        " Ada","two
        lines",semi;colon
        ,"12""",it's

        """#)
    #expect(SheetWriter.text([["a;b", "c,d"]], delimiter: .semicolon) == "\"a;b\";c,d\n")
  }

  @Test(arguments: ["=1+2", "+44 131", "-5", "@sum", "\t=1", "\n=1", "＝1"])
  func `no text is handed to a spreadsheet as a formula`(text: String) {
    let written = SheetWriter.text([["name"], [text]])
    #expect(written.hasPrefix("name\n'\(text)") || written.hasPrefix("name\n\"'\(text)"))
  }

  @Test(arguments: Delimiter.allCases)
  func `what is written is read again as it was`(delimiter: Delimiter) {
    let texts = [
      "", "plain", " outer ", "\t", "a,b;c\td", "\"", "\"\"", "say \"hi\"", "two\nlines", "\n",
      "é 😀 e\u{301}",
      "=1", "'=1", "''+1", "'", "'s", "-", "@", "\n-", "\u{FF1D}1", "sep=;", "x\"", "'\u{301}=",
    ]
    var rows = [["first", "second", "third"]]
    for a in texts {
      for b in texts { rows.append([a, b, "end"]) }
    }
    expectRoundTrip(rows, delimiter)
    expectRoundTrip([["only"]] + texts.filter { !$0.isEmpty }.map { [$0] }, .comma)
  }

  @Test func `any text at all comes through`() {
    var random = Lehmer(state: 7)
    let alphabet = Array(" \t\n\",;'=+-@aé😀\u{301}").map(String.init)
    let rows = (0..<2000).map { _ in
      (0..<3).map { _ in
        (0..<random.next() % 6).map { _ in alphabet[random.next() % alphabet.count] }.joined()
      } + ["end"]
    }
    for delimiter in Delimiter.allCases {
      expectRoundTrip([["a", "b", "c", "d"]] + rows, delimiter)
    }
  }
}

private func expectRoundTrip(
  _ rows: [[String]], _ delimiter: Delimiter, sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = SheetWriter.text(rows, delimiter: delimiter)
  let (sheet, findings) = Sheet.read(
    Source(path: "x.csv", text: text), columns: rows[0].map { Column($0) })
  #expect(findings.isEmpty, sourceLocation: sourceLocation)
  #expect(sheet.rows.count == rows.count - 1, sourceLocation: sourceLocation)
  for (row, expected) in zip(sheet.rows, rows.dropFirst()) {
    let same = zip(row.cells, expected).allSatisfy { $0.text.utf8.elementsEqual($1.utf8) }
    #expect(
      same && row.cells.count == expected.count, "\(expected)", sourceLocation: sourceLocation)
  }
}

/// A small generator whose numbers are the same in each run.
private struct Lehmer {
  var state: UInt64

  mutating func next() -> Int {
    state = state &* 48271 % 0x7FFF_FFFF
    return Int(state)
  }
}
