import Findings
import Foundation
import JSON
import Testing

@testable import Standards

/// The published schema beside what the program exports.
@Suite struct `The schema of the export` {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private let schema: JSON
  private let check: SchemaCheck

  init() throws {
    let file = Self.repository.appending(path: "docs/standards.schema.json")
    let source = Source(path: "schema", text: try String(contentsOf: file, encoding: .utf8))
    schema = try #require(JSON.parse(source).value)
    check = SchemaCheck(schema)
  }

  @Test func `describes the standards of this repository`() async throws {
    let folder = Self.repository.appending(path: "standards").path(percentEncoded: false)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let files = try paths.filter { $0.hasSuffix(".md") }.map { path in
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      return LibraryFile(path: path, source: Source(path: "standards/\(path)", text: text))
    }
    try #require(!files.isEmpty)
    let (library, _) = await Library.read(files)
    #expect(check.faults(in: library.tree(below: "standards/")) == [])
  }

  @Test(arguments: Fixture.styles)
  func `describes every style of definition`(_ style: Fixture) {
    let (library, _) = Library.read(Source(path: style.name, text: style.text))
    #expect(check.faults(in: library.tree()) == [])
  }

  @Test func `describes a folder with editions`() async {
    let (library, _) = await Library.read(Fixture.library)
    #expect(check.faults(in: library.tree()) == [])
  }

  @Test func `describes the edition of a unit that has no knowledge left`() async {
    let unit = """
      # Unit B1: Bake bread
      ## Knowledge and understanding (not in oven-2)
      - B1a how dough rises

      """
    let qualification = "# Baking\n\n## Structure\n\n### Mandatory units\n- B1 Bake bread\n"
    let (library, _) = await Library.read([
      LibraryFile(path: "b/units/B1.md", source: Source(path: "B1.md", text: unit)),
      LibraryFile(
        path: "b/qualifications/oven-2.md", source: Source(path: "oven-2.md", text: qualification)),
    ])
    let variant = library.tree()["suites"]?.array?.first?["qualifications"]?.array?.first?[
      "variants"]?
      .array?.first
    #expect(variant?["knowledge"] == JSON.null)
    #expect(check.faults(in: library.tree()) == [])
  }

  @Test func `names every role and every kind`() {
    let definitions = schema["$defs"]
    let roles = definitions?["section"]?["properties"]?["role"]?["enum"]?.array
    #expect(roles?.compactMap(\.string) == Role.allCases.map(\.rawValue))
    let kinds = definitions?["statement"]?["properties"]?["kind"]?["enum"]?.array
    #expect(kinds?.compactMap(\.string) == Statement.Kind.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    (#"{"suites":[]}"#, ": without 'version'"),
    (#"{"version":2,"suites":[]}"#, "/version: not listed"),
    (#"{"version":1,"suites":{}}"#, "/suites: not of the type \"array\""),
    (#"{"version":1,"suites":[{"id":"a","unit":[]}]}"#, "/suites/0: 'unit' is not known"),
    (#"{"version":1,"suites":[{"id":"a","units":[]}]}"#, "/suites/0/units: too few"),
    (
      #"{"version":1,"suites":[{"id":"a","units":[{"id":"b","file":"c","line":0}]}]}"#,
      "/suites/0/units/0/line: too small"
    ),
    (
      #"{"version":1,"suites":[{"id":"a","units":[{"id":"b","file":"c","line":1,"level":[]}]}]}"#,
      "/suites/0/units/0/level: not of the type [\"integer\",\"string\"]"
    ),
  ])
  func `refuses what is not so`(_ text: String, _ fault: String) throws {
    let value = try #require(JSON.parse(Source(path: "json", text: text)).value)
    #expect(check.faults(in: value) == [fault])
  }

  @Test func `names files by their paths below a folder`() {
    let text = "# Unit 1 A\n"
    let (library, _) = Library.read(Source(path: "standards/a/units/1.md", text: text))
    func file(below folder: String) -> String? {
      let suite = library.tree(below: folder)["suites"]?.array?.first
      return suite?["units"]?.array?.first?["file"]?.string
    }
    #expect(file(below: "standards/") == "a/units/1.md")
    #expect(file(below: "elsewhere/") == "standards/a/units/1.md")
    #expect(file(below: "") == "standards/a/units/1.md")
  }
}
