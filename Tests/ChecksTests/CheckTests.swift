import Findings
import Foundation
import Standards
import Testing

@testable import Checks

/// A small folder of standards: paths and texts, with a mark `▸` wherever a finding is due.
struct Folder {
  var files: [(path: String, text: String)]

  /// The files without the marks, and where the marks stood: `path:line:column`.
  var read: (files: [LibraryFile], marks: [String]) {
    var marks: [String] = []
    var clean: [LibraryFile] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      var text = ""
      for scalar in file.text.unicodeScalars {
        if scalar == "▸" {
          let line = text.split(separator: "\n", omittingEmptySubsequences: false)
          marks.append("\(file.path):\(line.count):\((line.last?.unicodeScalars.count ?? 0) + 1)")
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      clean.append(LibraryFile(path: file.path, source: Source(path: file.path, text: text)))
    }
    return (clean, marks)
  }
}

/// Reads a folder, runs all checks, and compares words and places of the findings.
func expectFindings(
  in files: [(path: String, text: String)], _ expected: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  let (files, marks) = Folder(files: files).read
  let (library, reading) = await Library.read(files)
  #expect(reading.sorted.map(\.lines) == [], sourceLocation: sourceLocation)
  let findings = checkAll(library).sorted
  #expect(
    findings.map { "\($0.message) [\($0.rule.name)]" } == expected, sourceLocation: sourceLocation)
  let places = findings.map { finding -> String in
    guard let place = finding.place else { return "nowhere" }
    return "\(place.source.path):\(place.start)"
  }
  #expect(places == marks, sourceLocation: sourceLocation)
}

private let unitF1 = "# Unit F1: Sow\n## Standards\n- F1.1 dig\n"

struct CheckTests {
  @Test func `a colour is a color too`() async {
    let (library, _) = await Library.read([
      LibraryFile(path: "brand.md", source: Source(path: "b", text: "# C\nColor: #1b4d5c\n"))
    ])
    #expect(library.accent == Colour("#1b4d5c"))
    #expect(library.accent != nil)
  }

  @Test func `a unit, or a part of it, that no record can ask for is reported`() async {
    await expectFindings(
      in: [
        (
          "s/units/F1.md",
          "# Unit F1: Sow\n## Standards\n### F1.1 Dig\n- F1.1.1 dig\n▸## Knowledge\nWhy and\nwhen.\n"
        ),
        ("s/units/F2.md", "▸# Unit F2: Reap\n\nReap by hand.\n\n## Notes\n- Mind the dog.\n"),
        (
          "s/units/F3.md",
          "# Unit F3: Rake\n▸## Standards\n\n| Rake | Bed |\n|---|---|\n| wide | new |\n"
        ), ("s/units/F4.md", "# Unit F4: Rest\n## Evidence requirements\n1. A chair.\n"),
      ],
      [
        "begin each item under 'Knowledge' with '- ': it has none, and no record asks for it "
          + "[nothing-to-record]",
        "write criteria for the unit 'F2' under '## Performance criteria': no record asks for anything "
          + "[nothing-to-record]",
        "begin each item under 'Standards' with '- ': it has none, and no record asks for it "
          + "[nothing-to-record]",
      ])
  }

  @Test func `a group whose units are no items is reported, one of groups is not`() async {
    await expectFindings(
      in: [
        ("s/units/F1.md", unitF1),
        (
          "s/qualifications/one.md",
          "# One\n## Structure\n- all\n### Units\nTake these.\n\n▸#### Core units\nF1 Sow\n\n#### Optional units\n- F1 Sow\n"
        ),
      ],
      [
        "begin each unit of 'Core units' with '- ': the group has none, and a rule for it asks for nothing "
          + "[empty-group]"
      ])
  }

  @Test func `a structure that says in no rule what is to be taken is reported`() async {
    await expectFindings(
      in: [
        ("s/units/F1.md", unitF1),
        (
          "s/qualifications/one.md", "# One\n## Structure\nTake all of them.\n▸### Core\n- F1 Sow\n"
        ),
        ("s/qualifications/two.md", "# Two\n## Structure\nTo come.\n"),
      ],
      [
        "write above 'Core' what is to be taken, each rule in a line such as '- all units from Core'; "
          + "without a rule every choice of units holds [missing-rule]"
      ])
  }

  @Test func `a library that is right has no findings`() async {
    await expectFindings(
      in: [
        ("s/suite.md", "# S\n## Themes\n### Soil\nEarth.\n"),
        ("s/units/F1.md", "# Unit F1: Sow\nTheme:  Soil\n## Standards\n- F1.1 dig\n"),
        (
          "s/qualifications/one.md",
          "# One\n## Structure\n- all units from Core\n### Core units\nTheme: Soil\n\n- F1 Sow\n"
        ),
      ], [])
  }

  @Test func `a unit that is named and not defined is reported`() async {
    await expectFindings(
      in: [
        ("s/units/F1.md", unitF1),
        (
          "s/qualifications/one.md",
          "# One\n## Structure\n- all\n### Core units\n- F1 Sow\n- ▸F2 Reap\n"
        ),
      ], ["define the unit 'F2', or take it out of 'Core units' [undefined-unit]"])
  }

  @Test func `a mark that names no qualification is reported with the nearest names`() async {
    await expectFindings(
      in: [
        (
          "s/suite.md",
          "# S\n▸Wood (in level-3): oak\n\n## Read (in level-2)\nTwice.\n\n▸## Ask (in l-4)\nOnce.\n"
        ),
        (
          "s/units/F1.md",
          "# Unit F1: Sow\n## Standards\n- F1.1 (in level-2) dig\n▸- F1.2 (not in level-22) rake\n"
        ),
        ("s/qualifications/level-2.md", "# Two\n## Structure\n- all\n### Core units\n- F1 Sow\n"),
        ("s/qualifications/other.md", "# Other\n## Read\nThrice.\n"),
      ],
      [
        "name a qualification of this suite in '(in level-3)', such as 'level-2': there is no "
          + "'level-3' [unknown-edition]",
        "name a qualification of this suite in '(in l-4)', such as 'level-2': there is no 'l-4' "
          + "[unknown-edition]",
        "name a qualification of this suite in '(not in level-22)', such as 'level-2': there is no "
          + "'level-22' [unknown-edition]",
      ])
  }

  @Test func `a mark that names a qualification without the unit is reported`() async {
    await expectFindings(
      in: [
        ("s/units/F1.md", "# Unit F1: Sow\n## Standards\n- F1.1 dig\n▸- F1.2 (in one, two) rake\n"),
        ("s/units/F2.md", "# Unit F2: Mow\n## Standards\n- F2.1 mow\n"),
        ("s/qualifications/one.md", "# One\n## Structure\n- all\n### Core units\n- F1 Sow\n"),
        ("s/qualifications/two.md", "# Two\n## Structure\n- all\n### Core units\n- F2 Mow\n"),
      ],
      [
        "take 'two' out of '(in one, two)', or add the unit to its structure: 'two' does not have "
          + "this unit [unused-edition]"
      ])
  }

  @Test func `a heading with nothing under it is reported if the suite has nothing for it`() async {
    await expectFindings(
      in: [
        ("s/suite.md", "# S\n## Ages (not in two)\nSixteen.\n▸### Lifting\n▸## Fees\n"),
        ("s/units/F1.md", unitF1),
        (
          "s/qualifications/one.md",
          "# One\n## Structure\n- all\n### Core\n- F1\n\n## Ages\n▸## Fees\n"
        ),
        ("s/qualifications/two.md", "# Two\n▸## Ages\n"),
      ],
      ["Fees", "Ages", "Lifting", "Fees"].map {
        "write something under '\($0)', or remove the heading [empty-section]"
      })
  }

  @Test func `a unit that no qualification names is reported`() async {
    await expectFindings(
      in: [
        ("s/units/F1.md", unitF1),
        ("s/units/F2.md", "▸# Unit F2: Reap\n## Standards\n- F2.1 cut\n"),
        ("s/qualifications/one.md", "# One\n## Structure\n- all\n### Core units\n- F1\n"),
        ("t/units/F3.md", "# Unit F3: Store\n## Standards\n- F3.1 stack\n"),
      ], ["name the unit 'F2' in a qualification, or remove it [unused-unit]"])
  }

  @Test func `codes that only marks tell apart are reported`() async {
    await expectFindings(
      in: [
        ("s/units/a.md", "# Unit 2(a): Sow\n## Standards\n- 2(a)1 dig\n"),
        ("s/units/b.md", "▸# Unit 2a: Reap\n## Standards\n- 2a1 cut\n"),
      ],
      [
        "give this unit a code that differs from '2(a)' in more than case and marks "
          + "[similar-unit-codes]"
      ])
  }

  @Test func `codes that only letter case tells apart are reported`() async {
    await expectFindings(
      in: [
        ("s/units/a.md", "# Sow\nCode: SOW\n## Standards\n- dig\n"),
        ("s/units/b.md", "▸# Sow again\nCode: Sow\n## Standards\n- dig\n"),
      ],
      [
        "give this unit a code that differs from 'SOW' in more than case and marks "
          + "[similar-unit-codes]"
      ])
  }

  @Test func `qualifications of one file name are reported`() async {
    await expectFindings(
      in: [
        ("s/qualifications/level-1.md", "# One\nText.\n"),
        ("t/qualifications/Level-1.md", "▸# Another\nText.\n"),
      ],
      [
        "rename this file: the name 'Level-1' is another qualification's output folder "
          + "[duplicate-qualification]"
      ])
  }

  @Test func `names that folders and addresses cannot have are reported`() async {
    await expectFindings(
      in: [
        ("s/qualifications/50% more.md", "▸# One\nText.\n"),
        ("s/qualifications/Index.html.md", "▸# Two\nText.\n"),
        ("s/qualifications/Ünï & co 1.md", "# Three\nText.\n"),
        ("t?/qualifications/level-1.md", "▸# Four\nText.\n"),
      ],
      [
        "rename this file without '%': its name stands in addresses [unusable-name]",
        "rename this file: the output folder has a 'Index.html' of its own [unusable-name]",
        "rename the folder of this suite without '?': its name stands in addresses [unusable-name]",
      ])
  }

  @Test func `a name that Windows keeps, or does not, is reported`() async {
    await expectFindings(
      in: [
        ("s/qualifications/CON.md", "▸# One\nText.\n"),
        ("s/qualifications/aux.old.md", "▸# Two\nText.\n"),
        ("s/qualifications/console.md", "# Three\nText.\n"),
        ("s/qualifications/lpt1.md", "▸# Four\nText.\n"),
        ("s/qualifications/q..md", "▸# Five\nText.\n"),
      ],
      [
        "rename this file: Windows keeps the name 'CON' for a device [unusable-name]",
        "rename this file: Windows keeps the name 'aux.old' for a device [unusable-name]",
        "rename this file: Windows keeps the name 'lpt1' for a device [unusable-name]",
        "rename this file without the '.' at the end of its name, which Windows drops [unusable-name]",
      ])
  }

  @Test func `a language that is no tag is reported, and its tag is named`() async {
    await expectFindings(
      in: [
        ("s/suite.md", "# S\n▸Language: English\n"),
        ("s/qualifications/one.md", "# One\n▸Language: Klingon\n"),
        ("s/qualifications/three.md", "# Three\n▸Language: en_GB\n"),
        ("s/qualifications/two.md", "# Two\nLanguage: gd\n"),
        ("t/suite.md", "# T\n▸Language: Gàidhlig\n"),
        ("u/suite.md", "# U\nLanguage: zh-Hant-TW\n"),
      ],
      [
        "write a tag such as 'en-GB' behind 'Language:', not 'Klingon', which is no tag [unknown-language]",
        "write a tag such as 'en-GB' behind 'Language:', not 'en_GB', which is no tag [unknown-language]",
        "write 'en-GB' behind 'Language:', not 'English', which is no tag [unknown-language]",
        "write 'gd' behind 'Language:', not 'Gàidhlig', which is no tag [unknown-language]",
      ])
  }

  @Test func `a theme that the suite does not list is reported`() async {
    await expectFindings(
      in: [
        ("s/suite.md", "# S\n## Themes\n- Soil: earth\n- Seed: what is sown\n"),
        ("s/units/F1.md", "# Unit F1: Sow\nLevel: 2\n▸Theme: Sky\n## Standards\n- F1.1 dig\n"),
        (
          "s/qualifications/one.md",
          "# One\n## Structure\n- all\n### Core units\n▸Theme: Soil; Sun\n\n- F1\n"
        ),
        ("t/units/F1.md", "# Unit F1: Sow\nTheme: Sky\n## Standards\n- F1.1 dig\n"),
      ],
      [
        "name a theme of the suite ('Soil', 'Seed'), not 'Sun' [unknown-theme]",
        "name a theme of the suite ('Soil', 'Seed'), not 'Sky' [unknown-theme]",
      ])
  }

  @Test func `empty sections, elements and units are reported`() async {
    await expectFindings(
      in: [
        ("s/suite.md", "# S\n▸## Safety\n## Health\nWash.\n"),
        (
          "s/units/F1.md",
          """
          # Unit F1: Sow
          ## Standards
          ▸### F1.1 Dig
          Some words.
          ### F1.2 Rake
          - F1.2.1 rake
          ▸### F1.3
          ▸## Knowledge
          """
        ),
        ("s/units/F2.md", "▸# Unit F2: Reap\nLevel: 2\n"),
      ],
      [
        "write something under 'Safety', or remove the heading [empty-section]",
        "give this element criteria: 'Dig' has none [empty-section]",
        "give this element criteria: 'F1.3' has none [empty-section]",
        "write something under 'Knowledge', or remove the heading [empty-section]",
        "write what the unit 'F2' asks for, or remove it [empty-section]",
      ])
  }

  @Test func `a reference to a unit that there is not is reported where it stands`() async {
    await expectFindings(
      in: [
        (
          "s/units/308.md",
          """
          # Unit 308 Sow (B10)
          Before this, as in unit ▸310.

          ## What this unit is about
          It goes with Unit 308, units 308-309, unit B10 and unit 309.1.
          A business unit has 24 beds; the unit of 3 is none; unit 5% neither.
          Not with unit ▸312, and not with units ▸7(b) or more.

          ## Standards
          - 1 dig as unit
            ▸399 says
            - and unit ▸400
          - 2 rake
          """
        ),
        ("s/units/309.md", "# Unit 309 Reap\n## Standards\n- dig\n"),
        ("s/qualifications/one.md", "# One\nSee unit ▸1.\n\n## Introduction\nSee unit 309.\n"),
      ],
      ["1", "310", "312", "7(b)", "399", "400"].map {
        "refer to a unit that there is: no unit has the code '\($0)' [unresolved-reference]"
      })
  }

  @Test func `a reference to an item that there is not is reported where it stands`() async {
    await expectFindings(
      in: [
        (
          "s/units/F1.md",
          """
          # Unit F1: Sow
          ## What this unit is about
          Elements F1.1 and ▸F1.3 need tools; element 1 and criteria F1.1 do not, nor criterion 2.1.
          Criterion W2.1 is another unit's, criterion ▸W2.9 nobody's, criterion c of unit W2 no code.
          Approval criteria 2026 are of a year.

          ## Standards
          ### F1.1 Prepare
          - F1.1.1 dig
          - F1.1.2 (withdrawn)
          ### F1.2 Do
          - F1.2.1 sow
          ## Knowledge and understanding
          - K1 seeds
          - K2 soils
          ## Evidence requirements
          1. For criteria F1.1.1, F1.1.2 and ▸F1.2.2 one occasion
             is enough, and for F1.2.1 and 3 beds.
             - the same for criterion ▸F1.1.7
          2. For knowledge items K1, K2 or
             ▸K5 you answer questions.
          """
        ),
        (
          "s/units/W2.md",
          """
          # Unit W2: Water
          ## Standards
          - W2.1 pour
          ## Assessment guidance
          See criteria F1.1.1 to F1.2.1, criterion 1.2 of unit F1 and, in unit F1, knowledge item K2.
          See criterion ▸1.8, learning outcome ▸4, and in unit F1 criterion ▸1.7.
          """
        ),
        (
          "s/qualifications/one.md",
          """
          # One
          ## Introduction
          Criterion 7.1 is of a law, criterion ▸F1.7.1 is of none.
          ## Change history
          | Version | Date | Change |
          |---|---|---|
          | 2 | 2026 | criterion F1.3.1 taken out, unit F9 too |
          """
        ),
      ],
      [
        ("a criterion", "F1.7.1"), ("an element", "F1.3"), ("a criterion", "W2.9"),
        ("a criterion", "F1.2.2"), ("a criterion", "F1.1.7"),
        ("a knowledge item", "K5"), ("a criterion", "1.8"), ("a learning outcome", "4"),
        ("a criterion", "1.7"),
      ].map {
        "refer to \($0) that there is: none has the code '\($1)' [unresolved-reference]"
      })
  }

  @Test func `every check has a rule of its own, in one sentence`() {
    let rules = Check.all.map(\.rule)
    #expect(Set(rules.map(\.name)).count == rules.count)
    for rule in rules {
      let isKebab = rule.name.utf8.allSatisfy { $0 == 0x2D || ($0 > 0x60 && $0 < 0x7B) }
      #expect(isKebab)
      #expect(rule.explanation.hasSuffix("."))
    }
  }

  @Test func `every rule of the reader and the checks is documented with its severity`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/definitions.md").standardizedFileURL
    let text = try String(decoding: Data(contentsOf: page), as: UTF8.self)
    let reading: [Rule] = [
      .duplicateCode, .duplicateUnit, .missingHeading, .ruleWithoutText, .unreadableMember,
      .unknownMeaning, .codeGap, .codeOutOfSequence, .missingCode, .wrongUnitInCode,
      .wrongElementInCode, .strayDot, .missingSpace, .unreadableFact, .unknownHeading,
      .misplacedFile, .unusedText, .daysOutOfOrder, .swallowedLine, .textBeforeHeading,
      .contradictingFact, .duplicateFormerCode, .misplacedVocabulary, .unexplainedTerm, .joinedLine,
    ]
    for rule in reading + Check.all.map(\.rule) {
      let row = "| `\(rule.name)` | \(rule.severity.rawValue) |"
      #expect(text.contains(row), "docs/definitions.md has no row \(row)")
    }
  }

  @Test func `many references take no longer than their length asks`() async {
    let lines =
      (0..<4_000).map { "See unit \($0 + 9_000)x.\n" }.joined()
      + "See unit " + String(repeating: ")", count: 200_000) + ".\n"
    let text = unitF1 + "## What this unit is about\n\(lines)\n"
    let (library, _) = Library.read(Source(path: "u.md", text: text))
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = checkAll(library).all.count }
    #expect(count == 4_000)
    #expect(time < .seconds(600))
  }
}
