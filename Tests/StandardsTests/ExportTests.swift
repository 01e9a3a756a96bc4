import Findings
import JSON
import Testing

@testable import Standards

struct ExportTests {
  @Test(arguments: ["dotted.md", "kinds.md", "whole.md"])
  func `the JSON of a file is as its golden says`(_ name: String) throws {
    let fixture = try #require(Fixture.styles.first { $0.name == name })
    let (library, _) = Library.read(Source(path: name, text: fixture.text))
    try expectGolden(library.json() + "\n", "export/\(name.dropLast(3)).json")
  }

  @Test func `the pieces of a library's JSON are together its compact text`() async throws {
    let many = (1...40).map { "# Unit \($0): Title \($0)\n" }.joined(separator: "\n")
    let libraries = [
      await Library.read(Fixture.library).library, Library(),
      Library.read(Source(path: "standards/many.md", text: many)).library,
      Library(suites: [Suite(id: "none", title: Prose(markdown: "No units"))]),
    ]
    for library in libraries {
      let pieces = library.jsonPieces(below: "standards/").flatMap { $0() }
      let whole = library.json(.compact, below: "standards/")
      #expect(String(decoding: pieces, as: UTF8.self) == whole)
    }
  }

  @Test func `the outline of a folder is as its golden says`() async throws {
    let (library, _) = await Library.read(Fixture.library)
    try expectGolden(library.outline, "export/outline.txt")
  }

  @Test func `the outline of a file counts what is in it`() throws {
    let fixture = try #require(Fixture.styles.first { $0.name == "dotted.md" })
    let outline = Library.read(Source(path: "dotted.md", text: fixture.text)).library.outline
    #expect(
      outline == """
        dotted
          unit F1 Keep a bakery clean
            2 elements, 6 criteria, 2 knowledge items, 2 evidence requirements, 2 key words
            F1.1 Clean the benches (3 criteria)
            F1.2 Clean the oven (3 criteria)

        """)
  }

  @Test func `lines are counted in one pass and are those of the headings`() {
    let text = "\n\n# Unit 2 B\n\n# Unit 1 A\ntext\n\n# Unit 3 C\n"
    let json = Library.read(Source(path: "u.md", text: text)).library.tree()
    let units = json["suites"]?.array?.first?["units"]?.array ?? []
    #expect(units.map { $0["code"]?.string } == ["1", "2", "3"])
    #expect(units.map { $0["line"] } == [5, 3, 8])
  }

  @Test(arguments: ["Entry", "Entry 3", "Entry level 1", "RQF entry 2"])
  func `a level that is no number is kept as text`(level: String) {
    let text = "# Unit 1 A\nLevel: \(level)\nCredit value: 12 credits\n"
    let (library, findings) = Library.read(Source(path: "u.md", text: text))
    let unit = library.tree()["suites"]?.array?.first?["units"]?.array?.first
    #expect(unit?["level"] == .string(level))
    #expect(unit?["credit"] == 12)
    #expect(findings.isEmpty)
  }

  @Test func `entry levels come before level 1`() {
    let levels = ["Entry 1", "Entry level 2", "Entry 3", "Level 1", "high"].map { level in
      let source = Source(path: "u.md", text: "# Unit 1 A\nLevel: \(level)\n")
      return Library.read(source).library.suites[0].units[0]
    }
    #expect(levels.map(\.facts.levelInOrder) == [-2, -1, 0, 1, nil])
    #expect(levels.map(\.level) == [nil, nil, nil, 1, nil])
    #expect(levels.map(\.levelWords) == ["Entry 1", "Entry level 2", "Entry 3", "1", "high"])
  }
}
