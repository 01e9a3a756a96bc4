extension RulePage {
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
      right: "\(bread)", call: "diff"),
    RulePage(
      "item-withdrawn",
      """
      An item is no longer asked for and keeps its number. Nobody has to show it any more; where it was all that a piece of evidence showed, that
      piece is of no use now.
      """,
      wrong: bread,
      mending: "heat the oven",
      into: "(withdrawn) heat the oven", call: "diff"),
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
      wrong: choice(of: "1 unit", facts: "Status: Draft\n\n"),
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
}
