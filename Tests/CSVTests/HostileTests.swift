import CSV
import Findings
import Testing

/// Much of something unpleasant.
struct Hostile: Sendable, CustomTestStringConvertible {
  var name: String
  var unit: String

  var testDescription: String { name }

  var source: Source {
    let text = "name,town\n" + String(repeating: unit, count: 200_000 / unit.utf8.count)
    return Source(path: "x.csv", text: text)
  }
}

struct HostileTests {
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      Hostile(name: "quotes", unit: "\""),
      Hostile(name: "opened quotes", unit: ",\"x"),
      Hostile(name: "opened quotes on lines", unit: "\"x\n"),
      Hostile(name: "text behind quotes", unit: "\"x\"y,"),
      Hostile(name: "doubled quotes behind an open one", unit: "\"\"\n"),
      Hostile(name: "delimiters", unit: ","),
      Hostile(name: "line ends", unit: "\n"),
      Hostile(name: "blanks", unit: " "),
      Hostile(name: "one long cell", unit: "x"),
      Hostile(name: "short rows", unit: "x\n"),
      Hostile(name: "apostrophes", unit: "'"),
    ])
  func `a large file is read in a time that grows with it alone`(file: Hostile) {
    let (sheet, _) = Sheet.read(file.source, columns: [Column("name", isRequired: true)])
    #expect(sheet.head.count == 2)
  }

  @Test func `a head of very many columns is read`() {
    let head = (0..<20_000).map { "c\($0)" }.joined(separator: ",")
    let (sheet, findings) = Sheet.read(
      Source(path: "x.csv", text: head + "\n1,2\n"), columns: [Column("c7", isRequired: true)])
    #expect(sheet.rows.first?[Column("c1")].text == "2")
    #expect(findings.all.count == 20_000)
  }

  @Test func `no beginning of a file is a crash, and no word of it is lost`() {
    let text = "a,b\n\"x \"\"y\"\"\",\"two\nlines\"\n'=1,\"z\"w\n\n,\n\"open,q\nlast,r\n"
    let bytes = Array(text.utf8)
    for count in 0...bytes.count {
      let cut = String(decoding: bytes[..<count], as: UTF8.self)
      let (sheet, _) = Sheet.read(Source(path: "x.csv", text: cut), columns: [])
      let cells = sheet.head + sheet.rows.flatMap { $0.cells + $0.surplus }
      let letters = cells.map(\.text).joined().filter(\.isLetter)
      #expect(letters == cut.filter(\.isLetter))
    }
  }

  @Test func `any bytes are read, and all places lie in the file`() {
    var state: UInt64 = 11
    let alphabet = Array("\",;\t\n\r' =aé\0".utf8) + [0xFF, 0xC3]
    for _ in 0..<1000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 48271 % 0x7FFF_FFFF
        bytes.append(alphabet[Int(state) % alphabet.count])
      }
      let source = Source.read(path: "x.csv", bytes: bytes).source
      let (sheet, findings) = Sheet.read(source, columns: [Column("a")])
      let cells = sheet.head + sheet.rows.flatMap { $0.cells + $0.surplus }
      for place in cells.flatMap(\.items).map(\.place) + findings.all.compactMap(\.place) {
        #expect(place.range.upperBound <= source.bytes.count)
      }
      #expect(findings.all.count { $0.rule == .unclosedQuote } <= 1)
    }
  }
}
