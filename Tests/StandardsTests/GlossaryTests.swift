import Findings
import Standards
import Testing

/// What a glossary is made of: terms, and text beside them.
@Suite struct GlossaryTests {
  private func read(_ glossary: String) async -> (suite: Suite?, findings: [String]) {
    let text = "# S\n\n## Glossary\n\n\(glossary)\n"
    let (library, findings) = await Library.read([
      LibraryFile(path: "s/suite.md", source: Source(path: "s/suite.md", text: text))
    ])
    return (library.suites.first, findings.sorted.map(\.lines))
  }

  @Test(arguments: [
    ("Words here.\n\n- a: one\n- **b** two", ["a: one", "b: two"], "Words here."),
    ("- a\n- b", [], "- a\n- b"),
    ("- a:\n  - one\n  - two\n- b: three", ["a:: - one\n- two", "b: three"], ""),
    ("| Word | Meaning |\n|---|---|\n| a | one |", ["a: one"], ""),
    (
      "| Word | Meaning | Seen |\n|---|---|---|\n| a | one | here |",
      ["a: one\n\nSeen: here"], ""
    ),
    ("### Of dough\n\n- a: one\n\n### b\n\ntwo", ["a: one", "b: two"], "**Of dough**"),
    ("### Of dough\n\nText.\n\n#### a\n\none", ["a: one"], "**Of dough**\n\nText."),
    ("> A quote\n\n- a: one", ["a: one"], "> A quote"),
  ])
  func `what is no term is text`(glossary: String, terms: [String], text: String) async throws {
    let suite = try #require(await read(glossary).suite)
    #expect(suite.glossary.map { "\($0.name.plainText): \($0.meaning.markdown)" } == terms)
    #expect(suite.sections.first?.glossaryText.markdown == text)
  }

  @Test func `an item that explains nothing among others that do is a term, and is reported`() async
  {
    let (suite, findings) = await read("- a: one\n- two words")
    #expect(suite?.glossary.map(\.name.plainText) == ["a", "two words"])
    #expect(
      findings == [
        "s/suite.md:6:1: warning: write a colon and the meaning behind 'two words', or a paragraph for "
          + "words that are no term [unexplained-term]\n"
      ])
    let rows = await read("| Word | Meaning |\n|---|---|\n| a | one |\n| two words | |")
    #expect(rows.suite?.glossary.map(\.name.plainText) == ["a", "two words"])
    #expect(
      rows.findings == [
        "s/suite.md:8:2: warning: write the meaning of 'two words' into the cell behind it [unexplained-term]\n"
      ])
  }

  @Test func `a qualification's terms stand before the suite's, in its documents alone`()
    async throws
  {
    let files = [
      "s/suite.md": "# S\n\n## Glossary\n\n- a: one\n",
      "s/qualifications/q-1.md": "# Q\n\n## Glossary\n\n- b: two\n",
      "s/qualifications/q-2.md": "# Q\n",
    ]
    let (library, _) = await Library.read(
      files.map { LibraryFile(path: $0, source: Source(path: $0, text: $1)) })
    let suite = try #require(library.suites.first)
    let editions = suite.qualifications.map { suite.edition(for: $0, from: [:]) }
    #expect(editions.map { $0.glossary.map(\.name.plainText) } == [["b", "a"], ["a"]])
  }

  @Test func `a vocabulary in a qualification is reported`() async {
    let path = "s/qualifications/q-1.md"
    let (_, findings) = await Library.read([
      LibraryFile(
        path: path, source: Source(path: path, text: "# Q\n\n## Vocabulary\n\n- Doing: standards\n")
      )
    ])
    #expect(
      findings.sorted.map(\.lines) == [
        "\(path):3:1: warning: move this vocabulary to 'suite.md', where it explains headings; here it "
          + "is printed [misplaced-vocabulary]\n"
      ])
  }
}
