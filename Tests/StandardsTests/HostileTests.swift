import Findings
import Testing

@testable import Standards

struct HostileTests {
  static let texts: [(name: String, text: String)] = [
    ("nothing", ""),
    ("a heading alone", "# Unit"),
    ("a heading without words", "#\n##\n# \n- "),
    ("a path as a code", "# Unit ../../x: Escape\n## Standards\n- ../../y do\n"),
    ("a device as a code", "# Unit CON: Con\n## Standards\n- CON.1 do\n"),
    (
      "nested lists",
      (0..<3000).map { String(repeating: " ", count: $0 % 400) + "- x" }
        .joined(separator: "\n")
    ),
    (
      "nested under standards",
      "# Unit 1 A\n## Standards\n"
        + (0..<300).map { String(repeating: "  ", count: $0) + "- 1.\($0) x" }
        .joined(separator: "\n")
    ),
    ("nested quotes", "# Unit 1 A\n## Knowledge\n" + String(repeating: "> ", count: 20_000) + "x"),
    ("strong in strong", "# " + String(repeating: "**a ", count: 20_000)),
    (
      "many equal codes",
      "# Unit 1 A\n## Standards\n"
        + String(repeating: "- 1.1 do\n", count: 8_000)
    ),
    (
      "codes backwards",
      "# Unit 1 A\n## Standards\n"
        + (0..<8_000).reversed().map { "- 1.\($0) do\n" }.joined()
    ),
    (
      "wide gaps",
      "# Unit 1 A\n## Standards\n"
        + (0..<2_000).map { "- 1.\($0 * 199) do\n" }.joined()
    ),
    (
      "mixed shapes",
      "# Unit 1 A\n## Standards\n"
        + (0..<8_000).map { $0 % 2 == 0 ? "- 1.\($0). do\n" : "- 1.\($0).1 do\n" }.joined()
    ),
    ("many headings of one name", "# Unit 1 A\n" + String(repeating: "## Notes\n", count: 8_000)),
    ("many units", (0..<2_000).map { "# Unit F\($0): A\n## Standards\n- F\($0).1 do\n" }.joined()),
    ("a long code", "# Unit " + String(repeating: "1.", count: 50_000) + " A\n"),
    ("a long line of facts", "# Unit 1 A\n" + (0..<8_000).map { "Key \($0): x\n" }.joined()),
    ("brackets", "# Unit 1 A\n## Standards\n- " + String(repeating: "1(", count: 50_000)),
    (
      "many marks",
      "# Unit 1 A\n## Standards\n" + (0..<4_000).map { "- 1.\($0) (in a-\($0)) do\n" }.joined()
    ),
    (
      "a mark of many names",
      "# Unit 1 A\n## Standards\n- 1.1 (in "
        + (0..<20_000).map { "a-\($0)" }.joined(separator: ", ") + ") do\n"
    ),
    (
      "marks behind marks",
      "# Unit 1 A\n## Notes" + String(repeating: " (in a-1)", count: 8_000)
        + "\n- 1.1" + String(repeating: " (in a-1)", count: 8_000)
    ),
    (
      "codes without bullets, and headings among them",
      "# Unit F1 A\n## Standards\n" + String(repeating: "F1.1 do\nKnowledge\n", count: 4_000)
    ),
    (
      "paragraphs that begin like items",
      "# Unit F1 A\n## Standards\n" + (0..<4_000).map { "\($0).a\($0) do\n\n1\n\n" }.joined()
    ),
    (
      "signs and codes by turns",
      "# Unit 1 A\n## Standards\n" + String(repeating: "\u{2022} x\n1.1 y\n\na) z\n", count: 3_000)
    ),
    (
      "tabs and codes",
      "# Unit 1 A\n## Standards\nx" + String(repeating: "\t1.1\t<br>", count: 8_000)
    ),
    (
      "a huge vocabulary",
      "# S\n## Vocabulary\n"
        + (0..<8_000).map { "- W\($0): unit\n" }.joined()
    ),
    (
      "a huge group",
      "# Q\n## Structure\n### Optional units\n"
        + (0..<8_000).map { "- F\($0) A\n" }.joined()
    ),
  ]

  @Test(arguments: texts)
  func `hostile input is read, and quickly`(_ c: (name: String, text: String)) async {
    let source = Source(path: "hostile.md", text: c.text)
    let clock = ContinuousClock()
    let time = clock.measure {
      let (library, findings) = Library.read(source)
      _ = (library.outline, library.json(), findings.all.count)
    }
    let folder = ["suite.md", "brand.md", "s/suite.md", "s/units/A.md", "s/qualifications/B.md"]
    let (library, _) = await Library.read(folder.map { LibraryFile(path: $0, source: source) })
    #expect(library.suites.count <= 2)
    // A debug build on a slow machine: what is linear stays far below this.
    #expect(time < .seconds(15))
  }

  @Test func `identifiers are unique in a unit whatever its codes are`() {
    for (_, text) in Self.texts.prefix(12) {
      let (library, _) = Library.read(Source(path: "hostile.md", text: text))
      for unit in library.suites.flatMap(\.units) {
        let ids = unit.identifiers
        #expect(Set(ids).count == ids.count)
      }
    }
  }
}

extension Unit {
  /// The identifiers of the unit and of everything in it.
  var identifiers: [String] {
    var identifiers = [id] + allSections.map(\.id)
    var open = statements
    while let statement = open.popLast() {
      identifiers.append(statement.id)
      open += statement.items
    }
    return identifiers
  }
}
