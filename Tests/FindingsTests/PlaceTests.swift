import Findings
import Testing

/// Lines and columns, as an editor shows them.
struct PlaceTests {
  @Test func `columns count scalars from 1, and a line feed ends its line`() {
    let source = Source(path: "a.md", text: "é漢\n\n😀x")
    let positions = [0, 2, 5, 6, 7, 11, 12].map { Place(source, $0..<$0).start.description }
    #expect(positions == ["1:1", "1:2", "1:3", "2:1", "3:1", "3:2", "3:3"])
    #expect(Place(source, 2..<11).start == Position(line: 1, column: 2))
    #expect(Place(source, 2..<11).end == Position(line: 3, column: 2))
  }

  @Test func `a range that leaves the source is drawn in`() {
    let source = Source(path: "a.md", text: "abc")
    #expect(Place(source, 1..<9).range == 1..<3)
    #expect(Place(source, 7..<9).range == 3..<3)
    #expect(Place(source, 7..<9).start == Position(line: 1, column: 4))
    #expect(Place(Source(path: "", text: ""), 4..<4).start == Position(line: 1, column: 1))
  }

  @Test(arguments: ["a", "é\n", "line of some length é\n", "\n"])
  func `positions far into a text are those that counting gives`(_ piece: String) {
    let source = Source(path: "", text: String(repeating: piece, count: 6_000 / piece.utf8.count))
    var expected = Position(line: 1, column: 1)
    for (offset, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
      #expect(Place(source, offset..<offset).start == expected)
      expected =
        byte == 0x0A
        ? Position(line: expected.line + 1, column: 1)
        : Position(line: expected.line, column: expected.column + 1)
    }
    let end = source.bytes.count
    #expect(Place(source, end..<end).start == expected)
  }

  @Test func `positions are in order of lines, then columns`() {
    let positions = [(2, 1), (1, 9), (1, 2)].map { Position(line: $0.0, column: $0.1) }
    #expect(positions.sorted().map(\.description) == ["1:2", "1:9", "2:1"])
  }

  @Test func `places are one if file and range are`() {
    let source = Source(path: "a.md", text: "abc")
    #expect(Place(source, 0..<1) == Place(Source(path: "a.md", text: "xyz"), 0..<1))
    #expect(Place(source, 0..<1) != Place(source, 0..<2))
    #expect(Place(source, 0..<1) != Place(Source(path: "b.md", text: "abc"), 0..<1))
  }
}
