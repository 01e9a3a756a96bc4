import Findings
import Testing

@testable import Standards

/// The sections of a qualification and those of its suite behind them, a line for each.
private func prose(suite: String, qualification: String) async throws -> [String] {
  let files = [
    "s/suite.md": suite, "s/qualifications/level-2.md": qualification,
    "s/qualifications/level-3.md": "# Three\n",
  ]
  let (library, findings) = await Library.read(
    files.map { LibraryFile(path: $0, source: Source(path: $0, text: $1)) })
  #expect(findings.isEmpty)
  let two = try #require(library.suites[0].qualification("level-2"))
  let (own, shared) = library.suites[0].prose(of: two)
  return own.flatMap { lines($0) } + ["--"] + shared.flatMap { lines($0) }
}

private func lines(_ section: Section, depth: Int = 0) -> [String] {
  let indent = String(repeating: "  ", count: depth)
  return ["\(indent)\(section.id): \(section.title.markdown)"]
    + section.content.flatMap { piece -> [String] in
      switch piece {
      case .prose(let prose): ["\(indent)  | \(prose.markdown)"]
      case .statements: []
      case .section(let inner): lines(inner, depth: depth + 1)
      }
    }
}

struct SharedProseTests {
  @Test func `a heading with nothing under it has what the suite has under its words`()
    async throws
  {
    let lines = try await prose(
      suite: """
        # S
        ## Ages
        From sixteen.
        ### Lifting
        From eighteen.
        ## Appeals
        Write.
        """,
      qualification: """
        # Two
        ## First
        Mine.
        ### AGES:
        ## Last
        Done.
        """)
    #expect(
      lines == [
        "first: First", "  | Mine.", "  ages: AGES:", "    | From sixteen.",
        "    suite-lifting: Lifting", "      | From eighteen.", "last: Last", "  | Done.", "--",
        "appeals: Appeals", "  | Write.",
      ])
  }

  @Test func `a deep section of the suite can be taken, and leaves the others`() async throws {
    let lines = try await prose(
      suite: """
        # S
        ## Roles
        ### Assessor
        Judges.
        ### Verifier
        Samples.
        ## Places
        ### Shop
        Real.
        """,
      qualification: "# Two\n## Assessor\n## Shop\n")
    #expect(
      lines == [
        "assessor: Assessor", "  | Judges.", "shop: Shop", "  | Real.", "--", "roles: Roles",
        "  verifier: Verifier", "    | Samples.",
      ])
  }

  @Test func `of several sections of the same words the one that applies is taken`() async throws {
    let suite = """
      # S
      ## Ages
      All.
      ## Ages (in level-2)
      Two.
      ## Ages (in level-3)
      Three.
      ## Fees (not in level-2)
      None.
      ## Forms (in level-2)
      Ink.
      ### Boxes (in level-3)
      Tick.
      """
    #expect(
      try await prose(suite: suite, qualification: "# Two\n## Ages\n") == [
        "ages: Ages", "  | Two.", "--", "forms: Forms", "  | Ink.",
      ])
    #expect(
      try await prose(suite: suite, qualification: "# Two\n") == [
        "--", "ages: Ages", "  | All.", "ages-2: Ages", "  | Two.", "forms: Forms", "  | Ink.",
      ])
  }

  @Test func `identifiers stay unique when a section is taken twice`() async throws {
    let lines = try await prose(
      suite: "# S\n## Ages\n### Lifting\nNo.\n",
      qualification: "# Two\n## Ages\n## Suite lifting\nMine.\n### Ages\n")
    #expect(
      lines == [
        "ages: Ages", "  suite-lifting-2: Lifting", "    | No.", "suite-lifting: Suite lifting",
        "  | Mine.", "  ages-2: Ages", "    suite-lifting-3: Lifting", "      | No.", "--",
      ])
  }

  @Test func `groups and glossary take nothing`() async throws {
    let lines = try await prose(
      suite: "# S\n## Core\nNo.\n## Glossary\n- **a**: b\n",
      qualification: "# Two\n## Structure\n### Core\n## Glossary\n")
    #expect(
      lines.prefix { $0 != "--" } == ["structure: Structure", "  core: Core", "glossary: Glossary"])
  }
}
