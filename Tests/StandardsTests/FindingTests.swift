import Findings
import Testing

@testable import Standards

/// Reads a unit with marks `▸` where findings are due, and compares their places and words.
func expectFindings(
  in text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  var offsets: [Int] = []
  var clean: [UInt8] = []
  for scalar in text.unicodeScalars {
    if scalar == "▸" { offsets.append(clean.count) } else { clean += Array(String(scalar).utf8) }
  }
  let source = Source(path: "unit.md", text: String(decoding: clean, as: UTF8.self))
  let findings = Library.read(source).findings.sorted
  #expect(
    findings.map { "\($0.message) [\($0.rule.name)]" } == expected, sourceLocation: sourceLocation)
  #expect(
    findings.map { $0.place?.range.lowerBound } == offsets, sourceLocation: sourceLocation)
}

struct FindingTests {
  @Test func `a repeated code is reported where it stands again`() {
    expectFindings(
      in: """
        # Unit F1: Sow
        ## Standards
        - F1.1 dig
        - F1.2 rake
        ▸- F1.2 sow
        """, ["give this item a code of its own: 'F1.2' is used before [duplicate-code]"])
  }

  @Test func `a repeated code points at the first`() {
    let source = Source(
      path: "u.md", text: "# Unit F1: Sow\n## Standards\n- F1.1 dig\n- F1.1 rake\n")
    let notes = Library.read(source).findings.sorted.flatMap(\.notes)
    #expect(notes.map(\.message) == ["'F1.1' is first used here"])
    #expect(notes.first?.place?.start == Position(line: 3, column: 1))
  }

  @Test func `a missing letter is named`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ## Knowledge
        - 6e what grows
        ▸- 6g what dies
        """.replacing("- 6e", with: "▸- 6e"),
      [
        "begin at '6a', or keep what is missing before '6e' as withdrawn [code-gap]",
        "add '6f' between '6e' and '6g', or keep it as withdrawn [code-gap]",
      ])
  }

  @Test func `a withdrawn criterion leaves no gap`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ## Standards
        - 6.1 dig
        - 6.2 (withdrawn)
        - 6.3 rake
        """, [])
  }

  @Test func `a number that an item of the unit had before leaves no gap`() {
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        ### R1.1 Begin
        - R1.1.2 dig
        - R1.1.4 rake
        ▸- R1.1.6 mow
        ### R1.2 End
        - R1.2.1 (was R1.1.3) sow
        - R1.2.2 (was R1.1.1) reap
        """, ["add 'R1.1.5' between 'R1.1.4' and 'R1.1.6', or keep it as withdrawn [code-gap]"])
  }

  @Test func `a code that two items had before is reported at the second`() {
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        - R1.1 (was R1.9, R1.8) dig
        ▸- R1.2 (was r1.9) rake
        - R1.3 (was a) sow
        - R1.4 (was a) mow
        """,
      [
        "say '(was r1.9)' of one item: an address with this code leads to one alone "
          + "[duplicate-former-code]"
      ])
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        - R1.1 (in level-2) (was R1.9) dig
        - R1.1 (not in level-2) (was R1.9) rake
        """, [])
  }

  @Test func `a fact that says otherwise than one above it is reported`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        Level: 4
        Note: one
        Credit value: 3
        ▸level: 5
        Note: two
        SCQF credit: 6
        Level: 4
        Credit value: 3
        Other codes: A1
        Other codes: A2
        Aliases: B1
        Aliases: B2
        Level (in level-2): 6
        ▸Level (in level-2): 7
        """,
      [
        "keep one 'level': it is '4' above, and '5' here [contradicting-fact]",
        "keep one 'Level': it is '6' above, and '7' here [contradicting-fact]",
      ])
  }

  @Test func `a code out of its order is reported`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ## Standards
        - 6.1 dig
        - 6.3 rake
        ▸- 6.2 sow
        """, ["put '6.2' in its place, before '6.3' [code-out-of-sequence]"])
  }

  @Test(arguments: [
    // One that was put too far in front or behind, or many that were.
    ("1 2 ▸7 3 4 5 6 8", ["put '6.7' in its place, behind '6.6'"]),
    ("▸5 1 2 3 4", ["put '6.5' in its place, behind '6.4'"]),
    ("2 3 4 5 ▸1", ["put '6.1' in its place, before '6.2'"]),
    ("1 2 5 6 7 8 ▸3 4", ["put '6.3' to '6.4' in their place, before '6.5'"]),
    (
      "1 3 ▸2 5 ▸4",
      ["put '6.2' in its place, before '6.3'", "put '6.4' in its place, before '6.5'"]
    ),
    ("3 ▸2 ▸1", ["put '6.2' in its place, before '6.3'", "put '6.1' in its place, before '6.2'"]),
  ])
  func `what stands wrong is reported, and not what it stands before`(
    _ numbers: String, _ advice: [String]
  ) {
    let items = numbers.split(separator: " ").map { number in
      "\(number.hasPrefix("▸") ? "▸" : "")- 6.\(number.last ?? " ") dig hole \(number.last ?? " ")\n"
    }
    expectFindings(
      in: "# Unit 6 Sow\n## Standards\n" + items.joined(),
      advice.map { "\($0) [code-out-of-sequence]" })
  }

  @Test func `thousands of codes out of order are told in no time`() {
    // Half of them rise, and between them the others fall.
    let numbers = (1...2_000).flatMap { [2_000 + $0, 2_001 - $0] }
    let items = numbers.map { "- 6.\($0) dig hole \($0)" }
    let source = Source(
      path: "u.md", text: "# Unit 6 Sow\n## Standards\n" + items.joined(separator: "\n"))
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = Library.read(source).findings.all.count }
    #expect(count == 2_000)
    #expect(time < .seconds(600))
  }

  @Test func `stray points are reported, a consistent style is not`() {
    expectFindings(
      in: """
        # Unit 5 Sow
        ## Standards
        ### 5.1 Dig
        ▸- 5.1.1. dig
        ### 5.2 Rake
        - 5.2.1 rake
        """,
      [
        "write '5.1.1' for '5.1.1.': others of this unit have no final mark [stray-dot]"
      ])
    expectFindings(
      in: """
        # Unit 5 Sow
        ## Standards
        ### 1 Dig
        - 1a. dig
        - 1b. delve
        ## Knowledge
        - a. soil
        - b. seed
        """, [])
    expectFindings(
      in: """
        # Unit 2(b) Sow
        ## Standards
        ▸### 2(b).1 Dig
        - 2(b)1.1 dig
        """, ["write '2(b)1' for '2(b).1', as other codes of this unit are written [stray-dot]"])
  }

  @Test func `a code of another unit or element is reported`() {
    expectFindings(
      in: """
        # Unit B6: Sow
        ## Standards
        ### B6.1 Dig
        - b6.1.1 dig
        - b6.1.2 delve
        ▸- b6.2.3 rake
        ▸### D6.2 Rake
        - b6.2.1 rake
        """,
      [
        "put 'b6.2.3' under the heading of the element that the code names, or begin it with the code of "
          + "this element [wrong-element-in-code]",
        "begin 'D6.2' with 'B6', the code of its unit [wrong-unit-in-code]",
      ])
  }

  @Test func `a number that is none is reported and kept`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ▸Level: high
        ▸Credit value: 3 or 4
        Theme: Soil
        """,
      [
        "write one number behind 'Level:', not 'high' [unreadable-fact]",
        "write one number behind 'Credit value:', not '3 or 4' [unreadable-fact]",
      ])
    expectFindings(
      in: """
        # Unit 6 Sow
        ▸Level: E3
        ▸Credit value: -1
        """,
      [
        "write one number behind 'Level:', not 'E3' [unreadable-fact]",
        "write one number behind 'Credit value:', not '-1' [unreadable-fact]",
      ])
    expectFindings(
      in: """
        # Unit 6 Sow
        Level: SCQF level 5
        ▸Ten credits
        """,
      [
        "write this line as 'Key: value', or leave a blank line before it: the paragraph is no facts "
          + "[unreadable-fact]"
      ])
  }

  @Test func `statements under an unknown heading are reported`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ▸## What sowers do
        - 6.1 dig
        - 6.2 rake

        ## What sowers wear
        - boots
        """,
      [
        "use a heading of the vocabulary for 'What sowers do', or add it to '## Vocabulary' in "
          + "suite.md: its list has the unit's codes [unknown-heading]"
      ])
  }

  @Test func `a heading that is misspelt by a letter or two is reported with the right one`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ## Standards
        - 6.1 dig
        ▸## 2 Evidence requirments
        1. a photograph
        ▸## Knowlege and understanding:
        - 6a soil
        ## Guidance
        ▸### Key wrods
        - soil
        ## Contracts
        With farmers.
        ## Note on seeds
        - peas
        """,
      [
        "use a heading of the vocabulary for '2 Evidence requirments', or add it to '## Vocabulary' in "
          + "suite.md; did you mean 'Evidence requirements'? [unknown-heading]",
        "use a heading of the vocabulary for 'Knowlege and understanding:', or add it to "
          + "'## Vocabulary' in suite.md: its list has the unit's codes; did you mean 'Knowledge and "
          + "understanding'? [unknown-heading]",
        "use a heading of the vocabulary for 'Key wrods', or add it to '## Vocabulary' in suite.md; "
          + "did you mean 'Key words'? [unknown-heading]",
      ])
  }

  @Test func `a line that goes on with an item without a bullet is reported, the first of a list`()
  {
    expectFindings(
      in: """
        # Unit F1: Sow
        ## Standards
        When you sow you
        have to:
        F1.1 dig the whole
        ▸bed
        F1.2 rake
        it
        ## Knowledge
        F1a when frost
        F1b comes
        """,
      [
        "begin each item of this list with '- ', or 'bed' goes on with the item before it [joined-line]"
      ])
  }

  @Test func `a line that is a heading but for its sign is reported`() {
    expectFindings(
      in: """
        # Unit F1: Sow
        ▸Performance criteria
        ## Standards
        - F1.1 dig

        ▸Knowledge and understanding
        F1a why
        F1b when
        """,
      [
        "write '## Performance criteria' for 'Performance criteria', or this line is words and no heading"
          + " [swallowed-line]",
        "write '## Knowledge and understanding' for 'Knowledge and understanding', or this line is words"
          + " and no heading [swallowed-line]",
      ])
  }

  /// Headings that are known ones but for a slip in some of their words.
  @Test(arguments: [
    ("Evidence requirments", "Evidence requirements"), ("Evidance", "Evidence"),
    ("Knowlege and understandng", "Knowledge and understanding"),
    ("Knwoledge", "Knowledge"), ("Assesment guidence", "Assessment guidance"),
    ("Criteira", "Criteria"), ("Perfformance criteria", "Performance criteria"),
    ("Customer sevrice standards", "Customer service standards"), ("Key wrods", "Key words"),
    // Other words.
    ("Contents", ""), ("Context", ""), ("Contests", ""), ("Profession", ""), ("Aptitudes", ""),
    ("Prescription", ""), ("Implication", ""), ("Regression", ""), ("Internal links", ""),
    ("Project criteria", ""), ("More units", ""), ("Care units", ""), ("Key works", ""),
    ("Optical units", ""), ("Values of", ""), ("Valves", ""), ("Votes", ""), ("Forums", ""),
    ("Farms", ""), ("Oranges", ""), ("Assessments", ""), ("Know ledge", ""), ("Kn", ""),
    ("\u{1F331}", ""),
  ])
  func `a slip of the pen is told from another word`(_ heading: String, _ meant: String) {
    let source = Source(path: "one.md", text: "# Unit 6 Sow\n## \(heading)\nPeas.\n")
    let found = Library.read(source).findings.all.filter { $0.rule == .unknownHeading }
    let expected =
      meant.isEmpty
      ? []
      : [
        "use a heading of the vocabulary for '\(heading)', or add it to '## Vocabulary' in suite.md; "
          + "did you mean '\(meant)'?"
      ]
    #expect(found.map(\.message) == expected)
  }

  @Test func `an item without a code among coded ones is reported`() {
    expectFindings(
      in: """
        # Unit 6 Sow
        ## Standards
        - 6.1 dig
        - 6.2 rake
        ▸- sow
        """, ["give this criterion a code, as others of this unit have [missing-code]"])
  }

  @Test func `a line that lacks the space of an item or a heading is reported where it begins`() {
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        Before the ride:
        ▸-R1.2 look at the chain
        - R1.1 turn the pedals
        ▸-R1.3 pump up the tyre
        ▸\u{2013} R1.4 set both pads
        ▸\u{2022}R1.5 oil the chain
          ▸*R1.6 wipe it
              ▸- R1.7 ring the bell
        \t▸-R1.8 lock it
        ▸###R2 Report
        ▸#Knowledge
        """,
      [
        ("- R1.2", "-R1.2", "item"), ("- R1.3", "-R1.3", "item"),
        ("- R1.4", "\u{2013} R1.4", "item"), ("- R1.5", "\u{2022}R1.5", "item"),
        ("* R1.6", "*R1.6", "item"), ("", "- R1.7", "item"),
        ("- R1.8", "-R1.8", "item"), ("### R2", "###R2", "heading"),
        ("# Knowledge", "#Knowledge", "heading"),
      ].map { wanted, written, sort in
        (wanted.isEmpty
          ? "indent '\(written)' as the items before it" : "write '\(wanted)' for '\(written)'")
          + ", or this line is words and no \(sort) [swallowed-line]"
      })
  }

  @Test func `a code of the list's own form begins an item too`() {
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        - a. dig
        ▸-b. rake
        ## Knowledge
        - K1 soil
        ▸\u{2014} K2 seed
        """,
      [
        "write '- b.' for '-b.', or this line is words and no item [swallowed-line]",
        "write '- K2' for '\u{2014} K2', or this line is words and no item [swallowed-line]",
      ])
  }

  @Test func `a line of an item that begins with the code of none is reported`() {
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        - R1.1 get ready
        ▸R1.2 set off
          ▸R1.3 come back, and go on with R1.1 or
        R1.4 and
        R1.1 as before, 2 miles or
        24 hours
        ## Knowledge
        1. Know how to ride:
          1.1 hills
        1.2 valleys
        2. Know why, as in
        2.1 before
        ## Guidance
        R1.5 has no bullet in prose, and
        R1.6 neither.
        """,
      ["R1.2", "R1.3"].map {
        "write '- \($0)' for '\($0)', or this line is words and no item [swallowed-line]"
      })
  }

  @Test func `an outcome's criteria on the lines of its item are reported`() {
    expectFindings(
      in: """
        # Unit 7: Ride
        ## Standards
        - LO1 Know how to ride
          ▸AC1.1 on hills
        - LO2 Know why
          - AC2.1 the world is round
        """,
      ["write '- AC1.1' for 'AC1.1', or this line is words and no item [swallowed-line]"])
  }

  @Test func `a line of prose may begin with a dash, a star or a number sign`() {
    expectFindings(
      in: """
        # Unit R1: Ride
        ## Standards
        - R1.1 ride in rain
        \u{2013} even at -5 degrees \u{2013}
        -5 degrees and less, or
        #2 in the book, and
        *R1.1 is seen* in
        **R1.1** and
        \\-R1.2 and
        \\##this
        ## Guidance
            ▸-R1.4 code
        """,
      [
        "take out the white space before '-R1.4 code': a tab or four spaces make code of it [pasted-code]"
      ])
  }

  @Test func `a line of a group that lacks the space of an item is reported`() {
    expectFindings(
      in: """
        # Riding
        ## Structure
        ### Mandatory units
        - R1 Ride
        ▸-R2 Walk
        """, ["write '- R2' for '-R2', or this line is words and no item [swallowed-line]"])
  }

  @Test func `a list that restarts under another heading repeats no code`() {
    expectFindings(
      in: """
        # Unit B4: Sow
        ## Knowledge
        ### Of soil
        - a. clay
        - b. sand
        ### Of seed
        - a. peas
        - b. beans
        ## Standards
        ### Element 1: Dig
        - P1 dig
        - P2 rake
        ### Element 2: Sow
        - P1 sow
        - P2 water
        """, [])
  }

  @Test func `a group's item that names no unit is reported`() {
    expectFindings(
      in: """
        # Sowing
        ## Structure
        ### Mandatory units
        ▸- ![](x)
        """, ["name a unit by its code and title in this list item [unreadable-member]"])
  }

  @Test func `two units of one code are both kept, with identifiers of their own`() async {
    let text = "# Unit F1: Sow\n## Standards\n- F1.1 dig\n## Knowledge\n- a. soil\n"
    let (library, findings) = await Library.read(
      ["s/units/a.md", "s/units/b.md"].map {
        LibraryFile(path: $0, source: Source(path: $0, text: text))
      })
    let units = library.suites[0].units
    #expect(units.map(\.id) == ["F1", "F1-2"])
    #expect(units.flatMap(\.statements).map(\.id) == ["F1.1", "F1.a", "F1-2.1", "F1-2.a"])
    #expect(findings.all.map(\.rule) == [.duplicateUnit])
    #expect(findings.all.first?.notes.first?.place?.source.path == "s/units/a.md")
  }

  @Test func `a unit whose code another was renamed to gets an identifier of its own`() async {
    let (library, _) = await Library.read(
      ["F1", "F1", "F1-2"].enumerated().map { index, code in
        let text = "# Sow\nCode: \(code)\n## Standards\n- dig\n"
        let path = "s/units/\(index).md"
        return LibraryFile(path: path, source: Source(path: path, text: text))
      })
    let ids = library.suites[0].units.map(\.id)
    #expect(ids.count == 3)
    #expect(Set(ids).count == 3)
  }
}
