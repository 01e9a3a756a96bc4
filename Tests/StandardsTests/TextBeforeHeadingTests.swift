import Findings
import Standards
import Testing

/// What stands in a file before the heading that says what it defines.
@Suite struct TextBeforeHeadingTests {
  private func read(_ files: [String: String]) async -> (suite: Suite?, findings: [String]) {
    let (library, findings) = await Library.read(
      files.map { LibraryFile(path: $0, source: Source(path: $0, text: $1)) })
    return (library.suites.first, findings.sorted.map(\.lines))
  }

  private func report(_ place: String, _ title: String) -> String {
    "\(place): warning: put this under '\(title)', the heading of what this file defines "
      + "[text-before-heading]\n"
  }

  @Test(arguments: [true, false])
  func `in a file of a unit it belongs to the unit, and the suite is not called by it`(
    hasSuite: Bool
  ) async throws {
    var files = [
      "s/units/R1.md":
        "stray words\n\n## Before\n\nmore words\n\n# Unit R1: Ride\nLevel: 2\n\n## Standards\n- R1.1 ride\n"
    ]
    if hasSuite { files["s/suite.md"] = "# Riding\n" }
    let (suite, findings) = await read(files)
    let unit = try #require(suite?.units.first)
    #expect(suite?.title.markdown == (hasSuite ? "Riding" : "s"))
    #expect(suite?.sections.isEmpty == true)
    #expect(unit.id == "R1")
    #expect(unit.level == 2)
    #expect(unit.preamble.prose.map(\.markdown) == ["stray words"])
    #expect(unit.sections.map(\.title.markdown) == ["Before", "Standards"])
    #expect(unit.sections[0].content.prose.map(\.markdown) == ["more words"])
    #expect(unit.criteria.map(\.id) == ["R1.1"])
    #expect(
      findings == ["1:1", "3:1"].map { report("s/units/R1.md:\($0)", "Unit R1: Ride") })
  }

  @Test func `another heading before the units makes no qualification of a file of units`() async {
    let (suite, findings) = await read([
      "s/units/all.md":
        "# Our units\n\ntext\n\n## Unit F1: Sow\n\n## Unit F2: Reap\n\n# Unit F3: Mow\n\n# Remarks\n"
    ])
    #expect(suite?.qualifications.isEmpty == true)
    #expect(suite?.units.map(\.id) == ["F1", "F2", "F3"])
    #expect(suite?.units.first?.sections.map(\.title.markdown) == ["Our units"])
    #expect(suite?.units.last?.sections.map(\.title.markdown) == ["Remarks"])
    #expect(findings == [report("s/units/all.md:1:1", "Unit F1: Sow")])
  }

  @Test func `a unit without a code that others follow stays a unit`() async {
    let (suite, findings) = await read([
      "s/units/all.md": "# Sow\n\n## Standards\n- dig\n\n# Unit F2: Reap\n\n## Standards\n- reap\n"
    ])
    #expect(suite?.units.map(\.id).sorted() == ["F2", "sow"])
    #expect(findings == [])
  }

  @Test func `a whole qualification among the units is read, and its place is reported`() async {
    let (suite, findings) = await read([
      "s/units/level-2.md":
        "# Mowing\n\n## Structure\n\n- all units from Core\n\n### Core\n\n- F1\n\n# Unit F1: Sow\n"
    ])
    #expect(suite?.qualifications.map(\.title.markdown) == ["Mowing"])
    #expect(suite?.units.map(\.id) == ["F1"])
    #expect(
      findings == [
        "s/units/level-2.md:1:1: warning: move this file to 'qualifications': it has the structure of "
          + "one [misplaced-file]\n"
      ])
  }

  @Test func `in a qualification and in a suite it stands in front of all else`() async {
    let text = "before\n\n### Deep\n\nwords\n\n# Title\nLevel: 2\n\n## Introduction\n\nRead.\n"
    let (suite, findings) = await read([
      "s/suite.md": text, "s/qualifications/q-2.md": text,
    ])
    let qualification = suite?.qualifications.first
    #expect(suite?.title.markdown == "Title")
    #expect(suite?.sections.map(\.title.markdown) == ["Deep", "Introduction"])
    #expect(suite?.preamble.prose.map(\.markdown) == ["before"])
    #expect(qualification?.title.markdown == "Title")
    #expect(qualification?.level == 2)
    #expect(qualification?.sections.map(\.title.markdown) == ["Deep", "Introduction"])
    #expect(qualification?.preamble.prose.map(\.markdown) == ["before"])
    #expect(
      findings
        == ["s/qualifications/q-2.md", "s/suite.md"].flatMap {
          [report("\($0):1:1", "Title"), report("\($0):3:1", "Title")]
        })
  }

  @Test func `a file of another place is called by its heading, and the suite by suite.md`() async {
    let (suite, findings) = await read([
      "s/notes.md": "# Notes\n\ntext\n\n## Glossary\n\n- a: b\n", "s/suite.md": "# Riding\n",
    ])
    #expect(suite?.title.markdown == "Riding")
    #expect(suite?.sections.map(\.title.markdown) == ["Notes", "Glossary"])
    #expect(suite?.glossary.map(\.name.markdown) == ["a"])
    #expect(findings.count == 1)
  }

  @Test func `a suite that is one section has no title of its own`() async {
    let (suite, _) = await read(["s/suite.md": "## Glossary\n\n- a: b\n"])
    #expect(suite?.title.markdown == "s")
    #expect(suite?.glossary.map(\.name.markdown) == ["a"])
  }
}
