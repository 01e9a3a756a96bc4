import Findings
import Standards
import Testing

/// Reads a suite and a qualification, and gives what is found in them, each with its line.
private func read(
  suite: String = "", qualification: String = ""
) async -> (suite: Suite, findings: [String]) {
  var files: [LibraryFile] = []
  for (path, text) in [("s/suite.md", suite), ("s/qualifications/q.md", qualification)]
  where !text.isEmpty {
    files.append(LibraryFile(path: path, source: Source(path: path, text: text)))
  }
  let (library, findings) = await Library.read(files)
  let lines = findings.sorted.map {
    "\($0.place?.start.line ?? 0): \($0.message) [\($0.rule.name)]"
  }
  return (library.suites[0], lines)
}

private func heading(_ line: Int, _ wanted: String, _ written: String) -> String {
  "\(line): write '\(wanted)' for '\(written)', or this line is words and no heading [swallowed-line]"
}

/// What is pasted into the files of qualifications and suites, and into the prose of units.
struct PastedTextTests {
  @Test func `bullets of a word processor are items in a suite and in a qualification`() async {
    let (suite, findings) = await read(
      suite: """
        # Bees
        ## Themes
        • Safety: no stings
        • Honey: all of it
        ## Vocabulary
        • Bees' corner: Knowledge
        ## Glossary
        – Brood: eggs
        – Super: a box
        ## Centre staff
        A centre has:
        •\ta hive
        •\ta store
        """,
      qualification: """
        # Bees at Level 2
        ## Structure
        • all units from Mandatory
        ### Mandatory
        •\tB1 Open a hive
        •\tB2 Close a hive
        ## Progression
        You can go on to
        • Level 3
        • Level 4
        """)
    #expect(findings == [])
    #expect(suite.themes.map(\.name) == ["Safety", "Honey"])
    #expect(suite.glossary.map(\.name.markdown) == ["Brood", "Super"])
    #expect(
      suite.sections[3].content.prose.map(\.markdown) == ["A centre has:\n\n- a hive\n- a store"])
    let qualification = suite.qualifications[0]
    #expect(qualification.rules.map(\.text) == ["all units from Mandatory"])
    #expect(qualification.groups[0].members.map(\.reference) == ["B1", "B2"])
    #expect(
      qualification.sections[1].content.prose.map(\.markdown) == [
        "You can go on to\n\n- Level 3\n- Level 4"
      ])
  }

  @Test func `headings without their sign are told in a suite and in a qualification`() async {
    let (_, findings) = await read(
      suite: """
        # Bees
        ## Introduction
        For all.

        Themes
        - Safety: no stings

        Glossary
        - Brood: eggs
        """,
      qualification: """
        # Bees at Level 2
        Level: 2

        Introduction
        This is for those who keep
        Structure
        and bees.

        Rules of combination:
        Learners take B1.

        Mandatory
        - B1 Open a hive

        Recording forms
        Witness testimony
        ## Introduction
        Introduction
        """)
    #expect(
      findings == [
        heading(4, "## Introduction", "Introduction"),
        heading(9, "## Rules of combination", "Rules of combination:"),
        heading(12, "### Mandatory", "Mandatory"),
        heading(15, "## Recording forms", "Recording forms"),
        heading(5, "## Themes", "Themes"),
        heading(8, "## Glossary", "Glossary"),
      ])
  }

  @Test func `a title without its sign is the title, and is told`() async {
    let (suite, findings) = await read(
      qualification: """
        Bees at Level 2
        Level: 2
        Status: Withdrawn

        Welcome.
        ## Structure
        - all units from Mandatory
        ### Mandatory
        - B1 Open a hive
        """)
    #expect(
      findings == [
        "1: begin this file with the qualification's heading: write '# Bees at Level 2' [missing-heading]"
      ])
    let qualification = suite.qualifications[0]
    #expect(qualification.title.markdown == "Bees at Level 2")
    #expect(qualification.status == .withdrawn)
    #expect(qualification.groups.map(\.name) == ["Mandatory"])
    #expect(await read(qualification: "## Structure\n### Mandatory\n- B1 Open").findings.count == 1)
  }

  @Test func `facts that stand apart from the others are told by their names`() async {
    func advice(_ line: Int, _ fact: String) -> String {
      "\(line): put '\(fact)' into the lines right under the heading, with no blank line between them: here it "
        + "is words and no fact [unreadable-fact]"
    }
    let (_, findings) = await read(
      suite: "# Bees\nA trade.\n\nLanguage: en-GB\n",
      qualification: """
        # Bees at Level 2
        Level: 2

        A certificate: for all.

        Status: Withdrawn

        - Version: 1.0
        - Colour: yellow

        | Type | Award |
        |------|-------|
        | Last registration | 31 August 2020 |
        | Awarding body: The Bee Guild | |
        """)
    #expect(
      findings == [
        advice(6, "Status: Withdrawn"), advice(8, "Version: 1.0"), advice(11, "Type: Award"),
        advice(13, "Last registration: 31 August 2020"),
        advice(14, "Awarding body: The Bee Guild"), advice(4, "Language: en-GB"),
      ])
    expectFindings(
      in: "# Unit B1: Open\nA hive.\n\n▸Level: 2\n\nPurpose: none\n## Standards\n- B1.1 open\n",
      [String(advice(3, "Level: 2").dropFirst(3))])
  }

  @Test func `items that are lines of text are told where a section has no others`() async {
    func advice(_ line: Int, _ section: String, _ wanted: String, _ words: String) -> String {
      "\(line): write each item under '\(section)' as '\(wanted)': '\(words)' is words and no item "
        + "[unlisted-items]"
    }
    let (_, findings) = await read(
      suite: """
        # Bees
        ## Themes
        Safety
        Working without harm.
        ## Glossary
        **Brood:** the eggs

        Nuc: a small colony
        """,
      qualification: """
        # Bees at Level 2
        ## Change history
        1.0, 1 September 2026: First edition
        ## Recording forms
        Observation record
        Witness testimony
        ## Glossary
        All words are explained where they stand.
        ## Themes
        They are:
        - Safety: no stings
        """)
    #expect(
      findings == [
        advice(
          3, "Change history", "- 1.0, 1 September 2026: what has changed",
          "1.0, 1 September 2026: First edition"),
        advice(5, "Recording forms", "- name of the form", "Observation record"),
        advice(3, "Themes", "- Name: what it covers", "Safety"),
        advice(6, "Glossary", "- word: its meaning", "Brood: the eggs"),
      ])
    expectFindings(
      in: """
        # Unit B1: Open a hive
        ## Key words
        ▸flour dust
        flour bin
        ## Key words and phrases
        • flour sack
        • flour mill
        """, [String(advice(3, "Key words", "- word", "flour dust").dropFirst(3))])
  }

  @Test func `numbered lines and columns in prose are told`() {
    func list(_ words: String) -> String {
      "begin this line and those behind it with '- ', or '\(words)' and they run together [run-together]"
    }
    expectFindings(
      in: """
        # Unit B1: Open a hive
        ## Assessment guidance
        Steps:
        ▸1.1 plan
        1.2 sample

        Think of
        ▸(i) wind
        (ii) rain

        ▸Role\tAward
        Assessor\tLevel 3

        See B1.1 and
        B1.2 and what is said in
        1 of 3 books.
        2.5 kg are a lot,
        A bee is none and
        B is a letter.

        Role\tAward
        """,
      [
        list("1.1 plan"), list("(i) wind"),
        "write these lines as a table, '| Role | Award |', or they run together [run-together]",
      ])
  }

  @Test func `a code that a list swallows is told where the list cannot be taken apart`() {
    expectFindings(
      in: """
        # Unit B1: Open a hive
        ## Performance criteria
        P1 work safely:
        1. without running
        2. without shouting
        ▸P2 close up
        """, ["write '- P2' for 'P2', or this line is words and no item [swallowed-line]"])
  }

  @Test func `white space that makes code is told, fences are not`() {
    func advice(_ words: String) -> String {
      "take out the white space before '\(words)': a tab or four spaces make code of it [pasted-code]"
    }
    expectFindings(
      in: """
        # Unit B1: Open a hive
        ## Performance criteria
        - B1.1 open

                ▸B1.2 close
                and go

        ## Assessment guidance
        \t▸The inspection is carried out on a dry day in company.

        ```
        code
        ```
        """,
      [advice("B1.2 close"), advice("The inspection is carried out on a dry \u{2026}")])
  }

  @Test func `each line that may be an item is told, the rest of a line once`() {
    func advice(_ words: String) -> String {
      "begin each item of this list with '- ', or '\(words)' goes on with the item before it [joined-line]"
    }
    expectFindings(
      in: """
        # Unit B1: Open a hive
        ## Performance criteria
        P1 check the hive
        ▸and the stand
        P2 work safely
        ▸© Apiary Council 2024
        P3 carry
        the super
        ▸Page 3 of 41
        """,
      [advice("and the stand"), advice("© Apiary Council 2024"), advice("Page 3 of 41")])
  }
}
