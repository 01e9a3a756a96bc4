import Findings
import Testing

@testable import Standards

/// Reads one unit.
private func unit(_ text: String) throws -> Unit {
  try #require(Library.read(Source(path: "unit.md", text: text)).library.suites.first?.units.first)
}

struct ReadingTests {
  @Test func `facts have their meaning under every name that standards give them`() throws {
    let unit = try unit(
      """
      # Unit F1: Sow
      **SCQF level:** 5
      Credit points: 3 credits
      THEME : Soil & *seed*
      Favourite tool: a `rake`: the long one
      """)
    #expect(unit.level == 5)
    #expect(unit.credit == 3)
    #expect(unit.theme == "Soil & seed")
    #expect(unit.facts.map(\.name) == ["SCQF level", "Credit points", "THEME", "Favourite tool"])
    #expect(unit.facts.last?.value.markdown == "a `rake`: the long one")
    #expect(unit.preamble.isEmpty)
  }

  @Test(arguments: [
    "Sow in spring:", "This is a sentence. It says: sow", "Level: 4\nand more",
    "http://example.org",
  ])
  func `a paragraph with a line that is no fact is prose`(_ text: String) throws {
    let unit = try unit("# Unit F1: Sow\n\(text)\n")
    #expect(unit.facts.isEmpty)
    #expect(unit.preamble.prose.map(\.markdown) == [text])
  }

  @Test(arguments: [
    ("# Unit F1: Sow", "F1", "Sow"), ("# Unit 1 Sow", "1", "Sow"),
    ("# UNIT 2(a) - Sow", "2(a)", "Sow"), ("# Unit 5 \u{2013} Sow", "5", "Sow"),
    ("# F1 Sow", "F1", "Sow"), ("# Module 4427-308: Sow", "4427-308", "Sow"),
    ("# **Unit A** *Sow*", "A", "*Sow*"), ("# Unit 308 Sow (B10)", "308", "Sow"),
    ("# Unit F1", "F1", ""), ("# Unit f1 Sow (again)", "f1", "Sow (again)"),
    ("# Sow\nCode: F1", "F1", "Sow"), ("# Sow\nUnit code: FE34 04", "FE34 04", "Sow"),
    ("# 24 hours of sowing\nCode: F1", "F1", "24 hours of sowing"),
  ])
  func `a unit's heading gives code and title`(_ c: (String, String, String)) throws {
    let unit = try unit(c.0 + "\n\n## Standards\n- dig\n")
    #expect(unit.code?.printed == c.1)
    #expect(unit.title.markdown == c.2)
  }

  @Test(arguments: [
    // One code may be a word, a dash may be one of a sentence, and what a code begins may be a sentence.
    "F1 is sown\nearly", "It is sown\n– or so they say –\nearly", "2.5 metres is\nthe least",
    "Sow it\n24 hours\nlater", "It takes 5\n7 days", "\u{2013} not too deep",
  ])
  func `prose stays prose among statements`(_ prose: String) throws {
    let unit = try unit("# Unit F1: Sow\n## Standards\n\(prose)\n")
    #expect(unit.criteria.isEmpty)
    #expect(unit.sections.first?.content.prose.map(\.markdown) == [prose])
  }

  @Test func `a small o with a wide gap is a bullet, and none with a space`() throws {
    let unit = try unit(
      "# Unit 1: Sow\n## Standards\n- 1.1 dig\no\u{A0}deep\no\twide\n- 1.2 rake\no dear\n")
    #expect(unit.criteria.map(\.text.plainText) == ["dig", "rake o dear"])
    #expect(unit.criteria[0].items.map(\.text.plainText) == ["deep", "wide"])
  }

  @Test func `a code behind a code is words, and one behind a list's number is the code`() throws {
    let plain = try unit("# Unit F1: Sow\n## Standards\nP1 F1.1 dig\nP2 F1.2 rake\n")
    #expect(plain.criteria.map { $0.code?.printed } == ["P1", "P2"])
    #expect(plain.criteria.map(\.text.plainText) == ["F1.1 dig", "F1.2 rake"])
    let counted = try unit("# Unit F1: Sow\n## Standards\n1. F1.1 dig\n2. F1.2 rake\n")
    #expect(counted.criteria.map { $0.code?.printed } == ["F1.1", "F1.2"])
  }

  @Test func `a cell of a table may hold several criteria`() throws {
    let unit = try unit(
      """
      # Unit 1: Sow
      ## Standards
      | Criteria |
      |---|
      | 1.1 dig<br>1.2 rake<br />1.3 sow <br>deep |
      """)
    #expect(unit.criteria.map(\.text.plainText) == ["dig", "rake", "sow <br>deep"])
  }

  @Test func `a file's name is a second witness for a code`() async {
    let text = "# 24 Sow\n\n## Standards\n- dig\n"
    for (path, code) in [("s/units/24.md", "24"), ("s/units/sow.md", nil)] {
      let file = LibraryFile(path: path, source: Source(path: path, text: text))
      let unit = await Library.read([file]).library.suites[0].units[0]
      #expect(unit.code?.printed == code)
      #expect(unit.title.markdown == (code == nil ? "24 Sow" : "Sow"))
    }
  }

  @Test(arguments: [
    "Unit 411 (D14): Sow", "Unit 411 (D14) Sow", "Unit 411 (D14) - Sow", "Unit 411: (D14) Sow",
    "Unit 411 Sow (D14)",
  ])
  func `a second code stands in brackets, behind the first or behind the title`(heading: String)
    throws
  {
    let unit = try unit("# \(heading)\n## Standards\n- dig\n")
    #expect(unit.code?.printed.hasPrefix("411") == true)
    #expect(unit.otherCodes.map(\.printed) == ["D14"])
    #expect(unit.title.markdown == "Sow")
    let words = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    #expect(unit.words == words + ["Standards", "dig"])
  }

  @Test(arguments: ["(outdoors): Sow", "(2) Sow", "(d) Sow"])
  func `other brackets behind a code are words of the title`(title: String) throws {
    let unit = try unit("# Unit 411 \(title)\n## Standards\n- dig\n")
    #expect(unit.otherCodes.isEmpty)
    #expect(unit.title.markdown == title)
  }

  @Test func `headings are found in the vocabulary whatever their dress`() {
    let words = Vocabulary.standard
    #expect(words.role(of: "KNOWLEDGE  and\tUnderstanding:") == .knowledge)
    #expect(words.role(of: "What is this unit about?") == .about)
    #expect(words.role(of: "Key words and phrases for this unit") == .keyWords)
    #expect(words.role(of: "3. Introduction") == .introduction)
    #expect(words.role(of: "Section 2: Structure") == .structure)
    #expect(words.role(of: "Unit structure plan") == nil)
  }

  @Test func `a suite's own words count for its units alone`() async {
    let suite = "# S\n## Vocabulary\n| Heading | Meaning |\n|---|---|\n| Doing | standards |\n"
    let unit = "# Unit 1 A\n## Doing\n- dig\n"
    let (library, findings) = await Library.read(
      [("a/suite.md", suite), ("a/units/1.md", unit), ("b/units/1.md", unit)].map {
        LibraryFile(path: $0.0, source: Source(path: $0.0, text: $0.1))
      })
    #expect(library.suites.map { $0.units[0].criteria.count } == [1, 0])
    #expect(findings.isEmpty)
  }

  @Test func `a suite's words are explained by known ones`() async {
    let suite = "# S\n\n## Vocabulary\n\n- Doing: gardening\n"
    let (_, findings) = await Library.read(
      [LibraryFile(path: "a/suite.md", source: Source(path: "a/suite.md", text: suite))])
    #expect(
      findings.all.map(\.lines) == [
        "a/suite.md:5:1: error: write a known heading behind 'Doing:', such as 'Performance "
          + "criteria', not 'gardening' [unknown-meaning]\n"
      ])
  }

  @Test func `a file with nothing but units shares what stands before them`() throws {
    let (library, _) = Library.read(
      Source(path: "all.md", text: "Before.\n\n## Unit 1 A\ntext\n\n## Unit 2 B\n"))
    let suite = try #require(library.suites.first)
    #expect(suite.preamble.prose.map(\.markdown) == ["Before."])
    #expect(suite.units.map(\.id) == ["1", "2"])
    #expect(suite.qualifications.isEmpty)
  }

  @Test func `headings beside a unit's are its sections`() async {
    let text = "# Unit 1 A\n\n# Standards\n- dig\n\n# Knowledge\n- soil\n"
    let file = LibraryFile(path: "s/units/1.md", source: Source(path: "1.md", text: text))
    let unit = await Library.read([file]).library.suites[0].units[0]
    #expect(unit.criteria.map(\.text.markdown) == ["dig"])
    #expect(unit.knowledge.map(\.text.markdown) == ["soil"])
  }

  @Test func `a file without a heading is a unit all the same`() async {
    let file = LibraryFile(path: "s/units/sow.md", source: Source(path: "sow.md", text: "Dig.\n"))
    let (library, findings) = await Library.read([file])
    #expect(library.suites[0].units.map(\.id) == ["sow"])
    #expect(findings.all.map(\.rule) == [.missingHeading])
  }

  @Test func `a title without its mark is missed, and what stands below is kept`() async {
    let text = "Unit F2: Sow\nLevel: 2\n\n## Performance criteria\n- dig\n\n## Knowledge\n- soil\n"
    let file = LibraryFile(path: "s/units/F2.md", source: Source(path: "F2.md", text: text))
    let (library, findings) = await Library.read([file])
    #expect(findings.all.map(\.rule) == [.missingHeading])
    let units = library.suites[0].units
    #expect(units.map(\.id) == ["F2"])
    #expect(units.map(\.level) == [2])
    #expect(units.first?.criteria.map(\.text.markdown) == ["dig"])
    #expect(units.first?.knowledge.map(\.text.markdown) == ["soil"])
  }

  @Test func `markers that Markdown counts itself are counted`() throws {
    let unit = try unit("# Unit A Sow\n## Knowledge\n1. soil\n1. seed\n1. sun\n")
    #expect(unit.knowledge.map(\.code?.printed) == ["1.", "2.", "3."])
  }

  @Test func `a code that a fact gives again is no other code`() throws {
    for code in ["B", "b1", "F1.2"] {
      let unit = try unit("# Unit \(code)\nCode: \(code)\n## Standards\n- dig\n")
      #expect(unit.otherCodes.isEmpty, "\(code)")
    }
  }

  @Test func `a unit's parts answer for themselves`() throws {
    let text = try #require(Fixture.styles.first { $0.name == "dotted.md" }).text
    let unit = try unit(text)
    #expect(unit.level == 4)
    #expect(unit.elements.map(\.id) == ["F1.1", "F1.2"])
    #expect(unit.elements.map(\.criteria.count) == [3, 3])
    #expect(unit.criteriaOutsideElements.isEmpty)
    #expect(unit.leadIn.markdown == "When you keep a bakery clean you are able to:")
    #expect(unit.knowledgeLeadIn.markdown == "To be competent you must know and understand:")
    #expect(unit.evidenceRequirements.last?.items.map(\.id) == ["F1.er2a", "F1.er2b"])
    #expect(unit.keyWords.map(\.text.markdown) == ["flour dust", "A customer"])
    #expect(unit.otherCodes.map(\.printed) == ["4427-308", "BK12"])
    #expect(unit.section(.about)?.title.markdown == "What this unit is about")
  }

  @Test func `plain text has no marks`() {
    #expect(Prose(markdown: "as it stands").plainText == "as it stands")
    #expect(Prose(markdown: "a *b* `c` [d](e) 1 \\* 2").plainText == "a b c d 1 * 2")
    #expect(Prose(markdown: "- a\n- b").plainText == "a\nb")
    #expect(Prose(markdown: "1\\. a").plainText == "1. a")
    #expect(Prose(markdown: "a\\\nb").plainText == "a b")
    #expect(Prose(markdown: "&amp; ____ [x]").plainText == "& ____ [x]")
  }
}
