extension RulePage {
  static let ofBreakingChanges: [RulePage] = [
    RulePage(
      "criterion-added",
      """
      A criterion, product, behaviour or knowledge item was added to a unit. Nobody can have signed it, so every candidate who has not finished the
      unit needs evidence for it. An item nested in a criterion counts as one.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        - F1.3 weigh the loaves
        """, call: "diff"),
    RulePage(
      "criterion-extended",
      """
      Every word of the old text is there in its order, and words were added: the item asks for all that it did, and for more. Evidence that was
      signed for the old words may not show the new ones.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough by hand and by machine
        - F1.2 heat the oven
        """, call: "diff"),
    RulePage(
      "criterion-reinstated",
      """
      An item that was withdrawn is asked for again. Candidates who left it out, as they were told, need evidence for it now.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 (withdrawn) heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """, call: "diff"),
    RulePage(
      "unit-removed",
      """
      A unit is gone from the suite, or from the groups of a qualification. What was signed for it counts for nothing there any more. Candidates
      who have begun it have to know until when they can finish.
      """,
      wrong: choiceOfUnits,
      mending: """
        --> standards/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - F3.1 whip the cream
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1
        ### Extra
        Kind: optional

        - F2
        - F3
        """,
      into: """
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1
        ### Extra
        Kind: optional

        - F2
        """, call: "diff"),
    RulePage(
      "mandatory-unit-added",
      """
      A unit was added to a mandatory group, or was moved into one. Every candidate has to take it, those too who had all their units.
      """,
      wrong: choiceOfUnits,
      mending: """
        ### Extra
        Kind: optional

        - F2
        - F3
        """,
      into: """
        - F3
        ### Extra
        Kind: optional

        - F2
        """, call: "diff"),
    RulePage(
      "rule-tightened",
      """
      A rule for choosing units asks for more than it did, or leaves less to choose from; or a group has become mandatory. Choices that were
      right are not any more. Without anything better a rule is judged by its words: a greater number tightens, behind *at most* it loosens.
      """,
      wrong: choiceOfUnits,
      mending: "- 1 unit from Extra",
      into: "- 2 units from Extra", call: "diff"),
  ]

  static let ofRiskyChanges: [RulePage] = [
    RulePage(
      "item-reworded",
      """
      The wording has changed, and not only by words that were added. No program can tell whether the new words ask for the same; a person has to
      judge. If they do, record it under *Accepted changes* in `settings.md`.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough until it is smooth
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 work the dough until it is smooth
        - F1.2 heat the oven
        """, call: "diff"),
    RulePage(
      "item-removed",
      """
      An item is gone. What was signed for it may belong to another item now, or to none; and its code is free, and should not be given to anything
      else. Consider to withdraw it and keep its number.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        - F1.3 weigh the loaves
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """, call: "diff"),
    RulePage(
      "item-withdrawn",
      """
      An item is no longer asked for and keeps its number. Nobody has to show it any more; where it was all that a piece of evidence showed, that
      piece is of no use now.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 (withdrawn) heat the oven
        """, call: "diff"),
    RulePage(
      "item-moved",
      """
      An item belongs to another element or unit, or a unit to another group. Records name the old place, and a record of the new one does not
      have what was signed.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        ### F1.1 Make dough
        - F1.1.1 knead the dough
        - F1.1.2 heat the stone oven slowly
        - F1.1.3 let the dough rest
        ### F1.2 Bake
        - F1.2.1 shape the loaves
        """,
      mending: """
        - F1.1.2 heat the stone oven slowly
        - F1.1.3 let the dough rest
        ### F1.2 Bake
        - F1.2.1 shape the loaves
        """,
      into: """
        - F1.1.2 let the dough rest
        ### F1.2 Bake
        - F1.2.1 shape the loaves
        - F1.2.2 heat the stone oven slowly
        """, call: "diff"),
    RulePage(
      "code-reused",
      """
      A code stands for something else now. A record that was signed under the old edition names only the code: who reads
      it with the new edition in hand takes it for evidence of another text. Say in the records which edition they
      belong to, or keep the number of what is gone as withdrawn, so that nothing else gets it.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        - F1.3 let the bread cool
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 let the bread cool
        """, call: "diff"),
    RulePage(
      "item-split",
      """
      One item became several. Evidence for the old one covers one of them, or all; look at each piece.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour and the water for every batch of dough, and write down both weights with the date
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour and the water for every batch of dough
        - F1.2 write down both weights with the date
        - F1.3 heat the oven
        """, call: "diff"),
    RulePage(
      "items-merged",
      """
      Several items became one. It needs the evidence of all of them; who had one of them signed has a part of it.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour and the water for every batch of dough
        - F1.2 write down both weights with the date
        - F1.3 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 weigh the flour and the water for every batch of dough, and write down both weights with the date
        - F1.2 heat the oven
        """, call: "diff"),
    RulePage(
      "level-or-credit-changed",
      """
      The level or the credit value of a unit or a qualification is another. Sums over chosen units may come out differently, and so may rules that
      count a level.
      """,
      wrong: """
        # Unit F1: Bake bread
        Level: 4

        ## Standards
        - F1.1 knead the dough
        """,
      mending: "Level: 4",
      into: "Level: 5", call: "diff"),
    RulePage(
      "status-changed",
      """
      A qualification's status is another, or one of the days from or until which candidates are registered and certificated. Tell those who
      are registered.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 shape the rolls by hand
        --> standards/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - F3.1 whip the cream
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        Status: Draft

        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1
        ### Extra
        Kind: optional

        - F2
        - F3
        """,
      mending: "Status: Draft",
      into: "Status: Current", call: "diff"),
    RulePage(
      "theme-changed",
      """
      A unit or a group belongs to another theme. Rules that count by theme may come out differently.
      """,
      wrong: """
        # Unit F1: Bake bread
        Theme: Bread

        ## Standards
        - F1.1 knead the dough
        """,
      mending: "Theme: Bread",
      into: "Theme: Foundations", call: "diff"),
    RulePage(
      "title-changed",
      """
      A unit, an element, a qualification, a theme or a term is called something else. Judge whether it still means the same; certificates and records
      have the old name.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        """,
      right: """
        # Unit F1: Make bread
        ## Standards
        - F1.1 knead the dough
        """, call: "diff"),
    RulePage(
      "requirement-added",
      """
      An evidence requirement or a range was added, or a paragraph of guidance or of a structure. Judge whether evidence that was signed meets it.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## Evidence requirements
        1. Bake on two days.
        """,
      mending: "1. Bake on two days.",
      into: """
        1. Bake on two days.
        2. Use two sorts of flour.
        """, call: "diff"),
    RulePage(
      "rule-changed",
      """
      A rule or a group of units has changed, and nothing proves in which direction: the rule cannot be read, or it counts further units.
      Judge whether every choice that was right still is.
      """,
      wrong: choiceOfUnits,
      mending: "- 1 unit from Extra",
      into: "- some units, as agreed", call: "diff"),
  ]

  static let ofHarmlessChanges: [RulePage] = [
    RulePage(
      "rule-reworded",
      """
      A rule for choosing units has other words, and the same choices of units are right: it says the same, or follows from the others.
      """,
      wrong: choiceOfUnits,
      mending: "- 1 unit from Extra",
      into: "- 1 unit from F2 or F3", call: "diff"),
    RulePage(
      "unit-added",
      """
      There is a unit that nobody has to take. Nothing that was signed is touched.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 shape the rolls by hand
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1
        ### Extra
        Kind: optional

        - F2
        """,
      mending: """
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1
        ### Extra
        Kind: optional

        - F2
        """,
      into: """
        --> standards/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - F3.1 whip the cream
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1
        ### Extra
        Kind: optional

        - F2
        - F3
        """, call: "diff"),
    RulePage(
      "rule-loosened",
      """
      A rule for choosing units asks for less than it did, or gives more to choose from; or a group is no longer mandatory. Every choice that was
      right still is.
      """,
      wrong: choice(of: "2 units"),
      mending: "- 2 units from Extra",
      into: "- 1 unit from Extra", call: "diff"),
    RulePage(
      "text-added",
      """
      Text was added that asks candidates for nothing: a key word, a term of the glossary, a theme, an introduction.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        ## What this unit is about
        Bread that people come back for.
        """, call: "diff"),
    RulePage(
      "wording-unchanged",
      """
      The words are the same. White space, the style of quotes, a final full stop, emphasis or the style of a code has changed.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough.
        - F1.2 heat the oven
        """, call: "diff"),
    RulePage(
      "item-renumbered",
      """
      The code is another, and what it stands for is not. Signed evidence is good, but cites the old code.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.2 heat the oven
        """,
      right: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        - F1.3 heat the oven
        """, call: "diff"),
    RulePage(
      "order-changed",
      """
      An item has another place among its neighbours, within its element. Nothing else about it has changed.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Key words
        - knead the dough
        - heat the oven
        - shape the loaves
        - let them rise
        """,
      right: """
        # Unit F1: Bake bread
        ## Key words
        - shape the loaves
        - knead the dough
        - heat the oven
        - let them rise
        """, call: "diff"),
    RulePage(
      "heading-changed",
      """
      A heading has other words of the same meaning, or a section that is asked for nowhere has another heading.
      """,
      wrong: """
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        """,
      right: """
        # Unit F1: Bake bread
        ## Performance criteria
        - F1.1 knead the dough
        """, call: "diff"),
    RulePage(
      "fact-changed",
      """
      A fact has changed that asks candidates for nothing: a version, a date, an awarding body's number.
      """,
      wrong: """
        # Unit F1: Bake bread
        Version: 1.0

        ## Standards
        - F1.1 knead the dough
        """,
      mending: "Version: 1.0",
      into: "Version: 1.1", call: "diff"),
  ]

  static let ofSignedRecords: [RulePage] = [
    RulePage(
      "unknown-signed-item",
      """
      A record says that something was signed which the edition that is compared from does not have. It may be of an edition
      before that, or the code is misspelt. The candidate cannot be told what the changes mean for it.
      """,
      wrong: """
        --> old/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> new/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 shape the loaves
        --> records.csv
        candidate,item code,date
        Robin Placeholder,F1.7,1 May 2026
        """,
      mending: "Robin Placeholder,F1.7,1 May 2026",
      into: "Robin Placeholder,F1.1,1 May 2026", call: "diff old new --against-signed records.csv"),
    RulePage(
      "ambiguous-signed-item",
      """
      A record names a code that several units have, such as 1.1. Give the unit in a column `unit`, or the candidate's qualification
      in a column `qualification`.
      """,
      wrong: """
        --> old/bakery/units/F1.md
        # Unit F1: Bake loaves
        ## Standards
        - 1.1 shape the loaves
        --> old/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - 1.1 shape the cakes
        --> new/bakery/units/F1.md
        # Unit F1: Bake loaves
        ## Standards
        - 1.1 shape the loaves
        --> records.csv
        candidate,item code,date
        Robin Placeholder,1.1,1 May 2026
        """,
      mending: """
        candidate,item code,date
        Robin Placeholder,1.1,1 May 2026
        """,
      into: """
        candidate,item code,date,unit
        Robin Placeholder,1.1,1 May 2026,F1
        """, call: "diff old new --against-signed records.csv"),
  ]
}
