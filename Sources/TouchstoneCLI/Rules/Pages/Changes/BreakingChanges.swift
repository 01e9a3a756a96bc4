extension RulePage {
  static let ofBreakingChanges: [RulePage] = [
    RulePage(
      "criterion-added",
      """
      A criterion, product, behaviour or knowledge item was added to a unit. Nobody can have signed it, so every candidate who has not finished the
      unit needs evidence for it. An item nested in a criterion counts as one.
      """,
      wrong: bread,
      mending: "heat the oven",
      into: """
        heat the oven
        - F1.3 weigh the loaves
        """, call: "diff"),
    RulePage(
      "criterion-extended",
      """
      Every word of the old text is there in its order, and words were added: the item asks for all that it did, and for more. Evidence that was
      signed for the old words may not show the new ones.
      """,
      wrong: bread,
      mending: "knead the dough",
      into: "knead the dough by hand and by machine", call: "diff"),
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
      right: "\(bread)", call: "diff"),
    RulePage(
      "unit-removed",
      """
      A unit is gone from the suite, or from the groups of a qualification. What was signed for it counts for nothing there any more. Candidates
      who have begun it have to know until when they can finish.
      """,
      wrong: "\(choiceOfUnits)",
      right: "\(choice(of: "1 unit", hasCakes: false))", call: "diff"),
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
}
