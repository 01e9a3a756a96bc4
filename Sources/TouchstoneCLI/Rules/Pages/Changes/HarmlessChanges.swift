extension RulePage {
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
      wrong: "\(choice(of: "1 unit", hasCakes: false))",
      right: "\(choiceOfUnits)", call: "diff"),
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
      wrong: bread,
      mending: "knead the dough",
      into: "knead the dough.", call: "diff"),
    RulePage(
      "item-renumbered",
      """
      The code is another, and what it stands for is not. Signed evidence is good, but cites the old code.
      """,
      wrong: bread,
      mending: "F1.2",
      into: "F1.3", call: "diff"),
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
}
