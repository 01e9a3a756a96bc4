import Checks
import Findings
import Standards
import Testing

/// The files of a suite with one unit, its criteria in an element.
private func unit(
  criteria: String, knowledge: String = "", _ rest: String = "", title: String = "Sow",
  facts: String = ""
) -> [(path: String, text: String)] {
  let list = knowledge.isEmpty ? "" : "\n## Knowledge\n\(knowledge)\n"
  return [
    (
      "s/units/F1.md",
      "# Unit F1: \(title)\n\(facts)\n## Standards\n### F1.1 Do it\n\(criteria)\n\(list)\(rest)"
    )
  ]
}

struct WordingTests {
  @Test func `a bracket that is the mark of withdrawal but for a letter is reported`() async {
    func advice(_ bracket: String, _ code: String) -> String {
      "write '(withdrawn)' for '\(bracket)' if '\(code)' is withdrawn; it is still asked for "
        + "[misspelt-mark]"
    }
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 ▸(withdrawnn) rake the bed
          - F1.1.2 ▸(Withdrawen 2025: nobody rakes) mow the lawn
          - F1.1.3 (withdrawn 2025) plant the hedge
          - F1.1.4 (within reach) stack the tools
          - F1.1.5 (with a spade) turn the soil
          """),
      [
        advice("(withdrawnn)", "F1.1.1"), advice("(Withdrawen 2025: nobody rakes)", "F1.1.2"),
      ])
  }

  @Test func `so is a square one, and one behind the words`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 ▸[Withdrawn] rake the bed
          - F1.1.2 mow the lawn ▸(withdrawn 2025)
          - F1.1.3 tell what was withdrawn
          - F1.1.4 stack the tools (within reach)
          - F1.1.5 [see](https://example.org/withdrawn) the plan
          """),
      [
        "write '(withdrawn)' for '[Withdrawn]' if 'F1.1.1' is withdrawn; it is still asked for "
          + "[misspelt-mark]",
        "write '(withdrawn)' before the words, not '(withdrawn 2025)' behind them, if 'F1.1.2' is withdrawn; "
          + "it is still asked for [misspelt-mark]",
      ])
  }

  @Test func `a criterion that repeats another word for word is reported`() async {
    await expectFindings(
      in: unit(
        criteria: "- F1.1.1 rake the bed\n- F1.1.2 dig\n▸- F1.1.3 rake the  **bed**.",
        knowledge: "- F1a rake the bed\n▸- F1b rake the bed"),
      [
        "write what 'F1.1.3' was meant to say, or remove it: 'F1.1.1' says the same "
          + "[repeated-statement]",
        "write what 'F1b' was meant to say, or remove it: 'F1a' says the same [repeated-statement]",
      ])
  }

  @Test(arguments: [
    "rake – then water", "rake \u{2014} then \u{201C}water\u{201D}", "rake\u{2026} then water",
  ])
  func `dashes and quotes beyond ASCII are no words`(_ words: String) async {
    await expectFindings(
      in: unit(criteria: "- F1.1.1 rake, then water\n- F1.1.2 dig\n▸- F1.1.3 \(words)"),
      [
        "write what 'F1.1.3' was meant to say, or remove it: 'F1.1.1' says the same "
          + "[repeated-statement]"
      ])
  }

  @Test func `what differs in its items, is withdrawn or for others does not repeat`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 rake
            - beds
          - F1.1.2 rake
            - paths
          - F1.1.3 (withdrawn) dig
          - F1.1.4 dig
          - F1.1.5 (in one) mow
          - F1.1.6 (not in one) mow
          """), [])
  }

  @Test func `a criterion that begins with no verb is reported among those that do`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 dig the bed
          - F1.1.2 within an hour, water it
          - F1.1.3 bring the seed
          ▸- F1.1.4 the seed is sown
          - F1.1.5 being quick, rake it
          - F1.1.6 cover it
          """.replacing("- F1.1.5", with: "▸- F1.1.5")),
      [
        "begin 'F1.1.4' with what the candidate does, as its neighbours do, not with 'the' "
          + "[odd-beginning]",
        "begin 'F1.1.5' with the plain verb, as its neighbours do, not with 'being' "
          + "[odd-beginning]",
      ])
  }

  @Test func `criteria that all begin with nouns are a style`() async {
    await expectFindings(
      in: unit(
        criteria: "- F1.1.1 the seed\n- F1.1.2 a rake\n- F1.1.3 your gloves\n- F1.1.4 water"), [])
    await expectFindings(
      in: unit(criteria: "- F1.1.1 digging\n- F1.1.2 raking\n- F1.1.3 sowing"), [])
  }

  @Test func `a capital is reported where neighbours begin small, a name is not`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 English is spoken
          ▸- F1.1.2 Rake the bed
          - F1.1.3 dig, then rake
          - F1.1.4 sow
          - F1.1.5 water it
          - F1.1.6 weed it
          """),
      [
        "write 'rake' for 'Rake' in 'F1.1.2': its neighbours begin with a small letter "
          + "[odd-capital]"
      ])
  }

  @Test func `an item that ends otherwise than its list is reported`() async {
    await expectFindings(
      in: unit(
        criteria: "- F1.1.1 dig\n▸- F1.1.2 rake.\n- F1.1.3 sow\n- F1.1.4 mow.",
        knowledge: "- F1a one;\n- F1b two;\n▸- F1c three\n- F1d four; and\n- F1e five."),
      [
        "end 'F1.1.2' with no mark, as its neighbours do, not with a full stop [odd-ending]",
        "end 'F1c' with a semicolon, as its neighbours do, not with no mark [odd-ending]",
      ])
    await expectFindings(
      in: unit(
        criteria: "- F1.1.1 dig.\n- F1.1.2 rake.\n▸- F1.1.3 sow",
        knowledge: "- F1a one\n- F1b two\n▸- F1c three;"),
      [
        "end 'F1.1.3' with a full stop, as its neighbours do, not with no mark [odd-ending]",
        "end 'F1c' with no mark, as its neighbours do, not with a semicolon [odd-ending]",
      ])
  }

  @Test func `abbreviations, sentences, questions and lead-ins to a list end as they must`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 dig
          - F1.1.2 rake, hoe etc.
          - F1.1.3 sow. Then rest.
          - F1.1.4 ask: is it dry?
          - F1.1.5 water:
            - beds
            - pots
          - F1.1.6 mow (short)
          """), [])
  }

  @Test func `the house style says which statements end in a full stop`() async {
    func settings(_ style: String) -> (path: String, text: String) {
      ("settings.md", "# Settings\n## House style\n- final-full-stops: \(style)\n")
    }
    await expectFindings(
      in: [settings("last")]
        + unit(
          criteria: "- F1.1.1 dig\n▸- F1.1.2 rake.\n▸- F1.1.3 sow",
          knowledge: "- F1a one\n- F1b two."),
      [
        "take the full stop from the end of 'F1.1.2', as the house style says [odd-ending]",
        "end 'F1.1.3' with a full stop, as the house style says [odd-ending]",
      ])
    await expectFindings(
      in: [settings("all")] + unit(criteria: "- F1.1.1 dig.\n▸- F1.1.2 rake"),
      ["end 'F1.1.2' with a full stop, as the house style says [odd-ending]"])
    await expectFindings(
      in: [settings("none")] + unit(criteria: "- F1.1.1 dig\n▸- F1.1.2 rake."),
      ["take the full stop from the end of 'F1.1.2', as the house style says [odd-ending]"])
  }

  @Test func `a statement that breaks off is reported`() async {
    await expectFindings(
      in: unit(
        criteria: "▸- F1.1.1 dig the\n▸- F1.1.2 rake (if dry",
        knowledge: "- F1a what soil is made of\n- F1b when you may and\n- F1c what comes of F1a\n"
          + "- F1d where soil collects, and\n  - why"),
      [
        "finish 'F1.1.1': nothing follows its last word, 'the' [cut-short]",
        "finish 'F1.1.2': nothing follows its last word, '(if' [cut-short]",
      ])
  }

  @Test func `a statement without words is reported`() async {
    await expectFindings(
      in: unit(
        criteria: "▸- F1.1.1\n▸- F1.1.2 -\n- F1.1.3 \u{E9}\n- F1.1.4 (withdrawn)",
        knowledge: "- F1a\n  - soil"),
      ["F1.1.1", "F1.1.2"].map { "say what '\($0)' asks for: it has no words [cut-short]" })
  }

  @Test func `a lead-in that repeats the title with a slip is reported`() async {
    await expectFindings(
      in: [
        (
          "s/units/D4.md",
          """
          # Unit D4: Bake loaves ordered in on-line bread shops
          ## Standards
          ▸Whenever you bake loaves ordered in on-line shops, you:
          - D4.1 help
          ## Knowledge
          For baking loaves ordered in on-line bread shops you know:
          - D4a why
          """
        ),
        (
          "s/units/B8.md",
          """
          # Unit B8: Keep bread fresh through quick hand over
          ## Standards
          ▸Whenever you keep bread fresh through quick handover, you:
          - B8.1 help
          ## Knowledge
          Of bread that others take away you know:
          - B8a why
          """
        ),
      ],
      [
        "make this sentence and the title agree: the unit is called 'Keep bread fresh through quick "
          + "hand over' [differing-lead-in]",
        "make this sentence and the title agree: the unit is called 'Bake loaves ordered in on-line "
          + "bread shops' [differing-lead-in]",
      ])
  }

  @Test func `a note that has another unit's title is reported, a reference is not`() async {
    await expectFindings(
      in: [
        (
          "s/units/F1.md",
          """
          # Unit F1: Manage customer service operations
          ## Standards
          When you manage customer service operations you:
          - F1.1 plan
          ## Assessment guidance
          Say how you managed customer service operations.
          """
        ),
        (
          "s/units/F2.md",
          """
          # Unit F2: Plan a garden
          ## Standards
          - F2.1 draw
          ## Assessment guidance
          Before this, look at unit F1, *Manage customer service operations*.

          Write a report that shows how you have ▸managed customer
          service operations in your garden.
          """
        ),
      ],
      [
        "speak of this unit, or say 'unit F1': 'managed customer service operations' is the title of "
          + "another [other-units-title]"
      ])
  }

  @Test func `a marked term that is explained nowhere is reported if others are`() async {
    let guidance =
      "\n## Assessment guidance\n- **service offers**: what is sold\n\n**Methods**:\n- one\n"
    await expectFindings(
      in: [("s/suite.md", "# S\n## Glossary\n- Crumb: inside\n")]
        + unit(
          criteria:
            "- F1.1.1 make a **service offer**\n- F1.1.2 use ▸**good tools**, **crumbs** and\n"
            + "  **methods**\n- F1.1.3 keep **Good tools** dry", guidance),
      [
        "explain 'good tools' in the guidance or in the glossary, as other marked terms are, or take its "
          + "mark away [undefined-term]"
      ])
    await expectFindings(in: unit(criteria: "- F1.1.1 do **not** dig\n- F1.1.2 rake"), [])
  }

  @Test func `a list of the outcomes before the outcomes is no list of criteria`() async {
    await expectFindings(
      in: [
        (
          "s/units/204.md",
          """
          # Unit 204: Sow
          ## Learning outcomes
          ▸1. Dig a bed
          2. rake it
          ## Outcome 1: dig a bed
          - 1.1 dig
          - 1.2 rake
          """
        )
      ],
      [
        "take out '1.': it is the title of an element, and no criterion to be recorded [repeated-statement]"
      ])
  }

  @Test func `a term that is explained and not used is reported if others are used`() async {
    let guidance = """

      ## Assessment guidance
      Terms:

      - **compliance**: doing what is asked
      - **mulch**: leaves
      - ▸**tolerance**: how far off it may be

      Evidence:

      - **Observation**: somebody looks
      - **Diary**: you write
      """
    await expectFindings(
      in: unit(criteria: "- F1.1.1 comply with rules\n- F1.1.2 spread mulch", guidance),
      [
        "use 'tolerance' in the unit, or take its explanation out: nothing else has the word "
          + "[unused-term]"
      ])
  }

  @Test func `a star without a footnote and a footnote without a star are reported`() async {
    let sources = "\n## Assessment guidance\n- policies ▸and▸ laws\\*\n- notes\\*\n"
      .replacing("▸and▸ laws\\*", with: "and ▸laws\\*")
    await expectFindings(
      in: unit(criteria: "- F1.1.1 dig", sources),
      [
        "write the footnote that '*' points to, in a paragraph that begins with '\\*', or take the star "
          + "away [missing-footnote]"
      ])
    await expectFindings(
      in: unit(
        criteria: "- F1.1.1 dig 3 \\* 4 holes",
        "\n## Assessment guidance\n- laws\\*\n\n\\* May be shown at work.\n\n▸\\*\\* May be copied.\n"
      ),
      [
        "put '\\**' behind what this footnote is about, or remove the footnote [unused-footnote]"
      ])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a line of stars without spaces costs no more than its length`() async {
    let stars = String(repeating: "a\\*.", count: 100_000)
    let text = unit(criteria: "- F1.1.1 dig", "\n## Assessment guidance\n\(stars)\n")
    let (library, _) = await Library.read(Folder(files: text).read.0)
    #expect(checkAll(library).all.contains { $0.rule.name == "missing-footnote" })
  }

  @Test func `a term of two words has one spelling in like places`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 hand over the keys
          ▸- F1.1.2 handover the tools
          - F1.1.3 plan the handover
          - F1.1.4 send an e-mail
          - F1.1.5 read e-mail
          - F1.1.6 answer every ▸email
          - F1.1.7 mend the self-service till
          - F1.1.8 clean the ▸self service till and the self service
          """.replacing("▸- F1.1.2 handover", with: "- F1.1.2 ▸handover")),
      [
        "write 'hand over', as elsewhere, not 'handover' [mixed-spelling]",
        "write 'e-mail', as elsewhere, not 'email' [mixed-spelling]",
        "write 'self-service', as elsewhere, not 'self service' [mixed-spelling]",
      ])
  }

  @Test func `what English spells by its place, a name and another word are no mixture`() async {
    await expectFindings(
      in: unit(
        criteria: """
          - F1.1.1 set up the every-day table every day
          - F1.1.2 use the set-up that you may need, maybe
          - F1.1.3 re-sign the form before you resign
          - F1.1.4 go to any one of them, or to anyone
          - F1.1.5 log in on the page Login, face-to-face or face to face
          """), [])
  }

  @Test func `a remark that holds the place of a text is reported, brackets in a text are not`()
    async
  {
    await expectFindings(
      in: [
        (
          "s/units/F1.md",
          """
          # Unit F1: Sow
          ## What this unit is about
          [See](https://example.org/) the guide [of 2024] or [the other](https://example.org/a).

          ▸[Say in two words
          what this is.]

          [1] A note [2]

          ## Standards
          ### F1.1 ▸[Name the element]
          - F1.1.1 ▸[begin with a *verb*]
          - F1.1.2 dig [at least twice]
          - F1.1.3 [in dry weather] water
          - F1.1.4 [omitted]
          """
        ),
        (
          "s/qualifications/one.md",
          "# One\n## Introduction\n▸[Say whom this is for.]\n\nFor gardeners.\n"
        ),
      ],
      [
        "[Say whom this is for.]", "[Say in two words what this is.]", "[Name the element]",
        "[begin with a *verb*]",
      ].map { "write what belongs here in place of '\($0)' [unwritten-text]" })
  }

  @Test func `a link to a file beside the definition is reported, one to the web is not`() async {
    await expectFindings(
      in: [
        (
          "s/units/F1.md",
          """
          # Unit F1: Sow
          ## What this unit is about
          See the [guide](https://example.org/a:b/c) or *the [plan](▸plan.pdf)*, [mail](mailto:a@example.org),
          the [form](/forms/1.html) and [below](#F1.1.1).

          | Month | Bed |
          |---|---|
          | May | ![beds](▸../pictures/beds.png) |

          ## Standards
          ### F1.1 Dig
          - F1.1.1 dig as [shown](▸a/b:c.md)
          - F1.1.2 water `[a](b)` \\[c](d)
          """
        ),
        ("s/suite.md", "# S\n## Introduction\nAll of [it](▸?page=2).\n"),
      ],
      ["?page=2", "plan.pdf", "../pictures/beds.png", "a/b:c.md"].map {
        "give the whole address, such as 'https://…'; '\($0)' does not come along with the documents [lost-link]"
      })
  }

  @Test func `a theme has the same capitals everywhere`() async {
    await expectFindings(
      in: [
        ("s/suite.md", "# S\n## Themes\n- Impression and Image: looks\n"),
        (
          "s/units/F1.md",
          "# Unit F1: Sow\n▸Theme: Impression and image\n## Standards\n- F1.1 dig\n"
        ),
        (
          "s/units/F2.md", "# Unit F2: Mow\nTheme: Impression and Image\n## Standards\n- F2.1 mow\n"
        ),
      ], ["write 'Impression and Image', not 'Impression and image' [theme-spelling]"])
  }

  @Test func `HTML in a text is reported, words in such brackets are not`() async {
    for markup in ["<br>", "<BR/>", "</b>", "<td class=\"x\">", "<!-- ask -->"] {
      await expectFindings(
        in: [
          (
            "s/units/F1.md",
            "# Unit F1: Sow\n\nSow in ▸\(markup) rows.\n\n## Standards\n- F1.1 dig\n"
          ),
          ("s/qualifications/q.md", "# Q\n## Structure\n- all\n### Core\n- F1\n"),
        ], ["remove '\(markup)' here; HTML is printed as it is typed [typed-html]"])
    }
    for words in ["<name of the centre>", "2 < 3 and 4 > 3", "<strength>", "a <b c", "<>", "<"] {
      await expectFindings(
        in: [
          (
            "s/units/F1.md", "# Unit F1: Sow\n\nSow \(words) in rows.\n\n## Standards\n- F1.1 dig\n"
          ),
          ("s/qualifications/q.md", "# Q\n## Structure\n- all\n### Core\n- F1\n"),
        ], [])
    }
  }

  @Test func `a title in a structure that nearly is the unit's is reported`() async {
    func folder(_ titles: [String]) -> [(path: String, text: String)] {
      let own = ["Dig a bed", "Serve in a green and sustainable way", "Mow lawns"]
      return own.indices.map {
        (
          "s/units/F\($0 + 1).md",
          "# Unit F\($0 + 1): \(own[$0])\n## Standards\n- F\($0 + 1).1 do it\n"
        )
      } + [
        (
          "s/qualifications/q.md",
          "# Q\n## Structure\n- all\n### Core\n"
            + titles.enumerated().map { "- F\($0 + 1) \($1)\n" }.joined().replacing(
              "- F2 ▸", with: "- ▸F2 ")
        )
      ]
    }
    await expectFindings(
      in: folder(["Dig a bed", "▸Serve in a green and suitable way", "Mow lawns"]),
      [
        "write 'Serve in a green and sustainable way', the unit's own title, not 'Serve in a green and "
          + "suitable way' [differing-title]"
      ])
    await expectFindings(in: folder(["Dig a bed", "Be kind to the planet", "Mow lawns"]), [])
    for (behind, told) in [
      (" (5 credits)", "(5 credits)"), ("\t5 credits", "5 credits"), (", Level 3", ", Level 3"),
    ] {
      await expectFindings(
        in: folder(["Dig a patch", "▸Serve in a green and sustainable way\(behind)", "Mow"]),
        [
          "remove '\(told)' behind 'Serve in a green and sustainable way'; it is printed as a part of the "
            + "unit's title [differing-title]"
        ])
    }
    await expectFindings(in: folder(["Dig a bed with care", "Serve", "Mow"]), [])
    await expectFindings(
      in: folder(["Dig a Bed", "Serve in a Green and Sustainable Way", "Mow Lawns"]), [])
  }
}
