import Findings
import JSON
import Testing

@testable import Standards

/// The unit of a file, and the same unit as some qualification has it.
private func edition(_ qualification: String?, of text: String) throws -> Unit {
  let library = Library.read(Source(path: "unit.md", text: text)).library
  return try #require(library.suites.first?.units.first).edition(for: qualification)
}

private func fixture() throws -> String {
  try #require(Fixture.styles.first { $0.name == "editions.md" }).text
}

/// Reads files by their paths.
private func read(_ files: [String: String]) async -> (library: Library, findings: Findings) {
  await Library.read(
    files.map { LibraryFile(path: $0, source: Source(path: $0, text: $1)) })
}

struct EditionTests {
  @Test(arguments: [nil, "joiner-5", "joiner-6", "joiner-8"])
  func `each edition is as its golden says`(_ name: String?) throws {
    let unit = try edition(name, of: fixture())
    let library = Library(suites: [Suite(id: "s", title: Prose(markdown: "s"), units: [unit])])
    try expectGolden(library.dump, "editions/\(name ?? "base").txt")
    #expect(!unit.isMarked)
    #expect(unit.marks.isEmpty)
  }

  @Test func `the unit itself holds what every edition says`() throws {
    let unit = try #require(
      Library.read(Source(path: "u.md", text: fixture())).library.suites[0].units.first)
    #expect(unit.namedEditions == ["joiner-5", "joiner-6", "joiner-8"])
    #expect(unit.elements.map(\.title.markdown) == ["Take it apart", "Glue it", "Screw it"])
    #expect(Set(unit.statements.map(\.id)).count == unit.statements.count)
    #expect(unit.credit == 5)
    #expect(try edition("joiner-6", of: fixture()).credit == 6)
  }

  @Test(arguments: [
    "- F1.1 (in person) greet\n- F1.2 go", "- F1.1 (in writing) answer\n- F1.2 go",
    "- F1.1 (in the shop) serve\n- F1.2 go", "- F1.1 (in 2016) count\n- F1.2 go",
    "- F1.1 (in real-time) answer\n- F1.2 go", "- F1.1 (in A4) print\n- F1.2 go",
    "- F1.1 (not in use) store\n- F1.2 go", "- F1.1 (in svq-6, person) greet\n- F1.2 go",
    "- F1.1 (in svq-6 greet\n- F1.2 go", "- F1.1 (in) greet\n- F1.2 go",
    "- F1.1 (in svq-6,) greet\n- F1.2 go", "- F1.1 (In svq-6) greet\n- F1.2 go",
    "- F1.1 *(in* svq 6) greet\n- F1.2 go",
  ])
  func `words in brackets stay words`(_ list: String) throws {
    let text = "# Unit F1: Sow\n\n## Performance criteria\n\(list)\n"
    let unit = try #require(
      Library.read(Source(path: "u.md", text: text)).library.suites[0].units.first)
    #expect(!unit.isMarked)
    let first = try #require(unit.criteria.first)
    #expect(first.text.plainText.hasPrefix("("))
    #expect(unit.criteria.count == 2)
  }

  @Test func `a name of the suite is a mark however it looks`() async throws {
    let unit = "# Unit F1: Sow\n\n## Criteria (in advanced)\n- F1.1 dig\n- F1.2 (in person) go\n"
    let (library, _) = await read([
      "s/units/F1.md": unit,
      "s/qualifications/advanced.md": "# Q\n\n## Structure\n### Core\n- F1\n",
    ])
    let read = library.suites[0].units[0]
    #expect(read.sections.map(\.title.markdown) == ["Criteria"])
    #expect(read.sections.map(\.editions) == [.only(["advanced"])])
    #expect(read.criteria.map(\.text.markdown) == ["dig", "(in person) go"])
  }

  @Test func `codes are checked in each edition as it is`() throws {
    let text = """
      # Unit F1: Sow

      ## Knowledge
      - F1a soil
      - F1b (not in level-2) seed
      - F1b (in level-2) seed and sun
      - F1c (in level-3) rain
      - F1d (in level-2) frost
      """
    let findings = Library.read(Source(path: "u.md", text: text)).findings
    #expect(
      findings.sorted.map { "\($0.message) [\($0.rule.name)]" } == [
        "add 'F1c' between 'F1b' and 'F1d', or keep it as withdrawn [code-gap]"
      ])
    #expect(try edition("level-2", of: text).knowledge.map(\.id) == ["F1a", "F1b", "F1d"])
    #expect(try edition("level-3", of: text).knowledge.map(\.id) == ["F1a", "F1b", "F1c"])
    #expect(try edition(nil, of: text).knowledge.map(\.text.markdown) == ["soil", "seed"])
  }

  @Test func `an edition that no qualification has is not checked`() async {
    let unit = "# Unit F1: Sow\n\n## Knowledge\n- F1a (in a-1) soil\n- F1b seed\n"
    let one = "# One\n\n## Structure\n### Core\n- F1\n"
    #expect(
      await read(["s/units/F1.md": unit, "s/qualifications/a-1.md": one]).findings.isEmpty)
    let (_, findings) = await read([
      "s/units/F1.md": unit, "s/qualifications/a-1.md": one, "s/qualifications/a-2.md": one,
    ])
    #expect(findings.all.map(\.rule) == [.codeGap])
  }

  @Test func `numbers that nobody gave count what the edition has`() throws {
    let text = """
      # Unit F1: Sow

      ## Knowledge
      - soil
      - (in level-2) seed
      - sun

      ## Notes {#notes}
      Read them.
      """
    #expect(try edition(nil, of: text).knowledge.map(\.code?.printed) == ["F1a", "F1b"])
    let own = try edition("level-2", of: text)
    #expect(own.knowledge.map(\.code?.printed) == ["F1a", "F1b", "F1c"])
    #expect(own.sections.map(\.id) == ["F1.knowledge", "notes"])
  }

  @Test func `a code that a fact gives goes with its fact`() throws {
    let text = """
      # Unit F1: Sow (B10)
      City & Guilds unit (in level-2): 4427-313
      City & Guilds unit (not in level-2): 4427-99
      """
    #expect(try edition(nil, of: text).otherCodes.map(\.printed) == ["B10", "4427-99"])
    #expect(try edition("level-2", of: text).otherCodes.map(\.printed) == ["B10", "4427-313"])
  }

  @Test func `a heading whose items all belong to others goes with them`() throws {
    let text = "# Unit F1: Sow\n\n## Knowledge\n- F1a (in level-2) soil\n\n## Notes\n"
    #expect(try edition(nil, of: text).sections.map(\.title.markdown) == ["Notes"])
    #expect(
      try edition("level-2", of: text).sections.map(\.title.markdown) == ["Knowledge", "Notes"])
  }
}

struct VariantTests {
  private static let files = [
    "s/units/F1.md": """
    # Unit F1: Sow
    Level: 5
    Mood (not in level-2): calm

    ## Knowledge
    - F1a soil
    - F1b (in level-2) seed

    ## Key words (not in level-2)
    - mulch
    """,
    "s/units/F2.md": "# Unit F2: Rake\n\n## Performance criteria\n- F2.1 rake\n",
    "s/qualifications/level-1.md": "# One\n\n## Structure\n### Core\n- F1 Sow\n- F2 Rake\n",
    "s/qualifications/level-2.md":
      "# Two\n\n## Structure\n### Core\n- F1\n- F2 Rake and *hoe*\n- F1 Again\n",
  ]

  @Test func `a qualification says what of its units is otherwise, and nothing else`() async throws
  {
    let suite = await read(Self.files).library.tree()["suites"]?.array?.first
    let qualifications = suite?["qualifications"]?.array ?? []
    #expect(qualifications.map { $0["variants"] == nil } == [true, false])
    let variants = try #require(qualifications.last?["variants"])
    #expect(
      variants.text() == #"""
        [
          {
            "unit": "F1",
            "title": "Again",
            "facts": [
              {
                "name": "Level",
                "value": "5"
              }
            ],
            "knowledge": [
              {
                "id": "F1a",
                "code": "F1a",
                "kind": "knowledge",
                "text": "soil"
              },
              {
                "id": "F1b",
                "code": "F1b",
                "kind": "knowledge",
                "text": "seed"
              }
            ],
            "sections": [
              {
                "heading": "Knowledge",
                "role": "knowledge"
              }
            ]
          },
          {
            "unit": "F2",
            "title": "Rake and hoe"
          }
        ]
        """#)
    let unit = suite?["units"]?.array?.first
    #expect(unit?["knowledge"]?.array?.count == 1)
    #expect(unit?["title"] == "Sow")
  }

  @Test func `what a qualification does not have at all is null`() async {
    var files = Self.files
    files["s/units/F1.md"] = "# Unit F1: Sow\n\n## Knowledge (not in level-2)\n- F1a soil\n"
    let json = await read(files).library.tree()
    let variant = json["suites"]?.array?.first?["qualifications"]?.array?.last?["variants"]?
      .array?.first
    #expect(variant?["knowledge"] == JSON.null)
    #expect(variant?["sections"] == JSON.null)
  }
}
