extension RulePage {
  static let ofStructures: [RulePage] = [
    RulePage(
      "unreadable-member",
      """
      A group lists its units, each by code, by code and title, or by title. An item with neither names nothing.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        ### Core
        - F1 Bake bread
        - ![](oven.png)
        """,
      mending: """
        - F1 Bake bread
        - ![](oven.png)
        """,
      into: "- F1 Bake bread"),
    RulePage(
      "rule-without-text",
      """
      A rule is a list item that begins with its controlled form, in the English of `docs/rules.md`. The awarding body's own
      sentence stands below it as a quote. An item with the quote alone is printed, but nothing can be checked by it.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - > Take every unit of the core.

        ### Core
        - F1 Bake bread
        """,
      mending: "- > Take every unit of the core.",
      into: """
        - all units from Core
          > Take every unit of the core.
        """),
    RulePage(
      "unreadable-rule",
      """
      A rule is printed as it stands, and it is also read. From the word at which the finding stands the program could not go
      on, and until that is mended the rule asks for nothing: a wrong choice of units would pass. Nothing is guessed.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - some units from Optional

        ### Core
        - F1 Bake bread

        ### Optional
        - F2 Bake rolls
        """,
      mending: "- some units from Optional",
      into: "- 1 unit from Optional"),
    RulePage(
      "missing-figure",
      """
      A rule counts levels or credits, and a unit that it counts has none. The unit would count for nothing, and a candidate who
      took it would be told to take another one besides.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        Credit value: 4

        ## Standards
        - F2.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - at least 4 credits

        ### Core
        - F1 Bake bread
        - F2 Bake rolls
        """,
      mending: """
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        Credit value: 4

        ## Standards
        - F2.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - at least 4 credits
        """,
      into: """
        Credit value: 6

        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        Credit value: 4

        ## Standards
        - F2.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - at least 6 credits
        """),
    RulePage(
      "impossible-qualification",
      """
      No choice of units keeps all these rules: they ask for more than there is, or one forbids what another demands. Nobody
      could ever be certificated. The finding names the fewest rules that contradict each other; one of them has to give way.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 2 units from Optional

        ### Core
        - F1 Bake bread

        ### Optional
        - F2 Bake rolls
        """,
      mending: "- 2 units from Optional",
      into: "- 1 unit from Optional"),
    RulePage(
      "unreachable-unit",
      """
      A unit is on offer that no valid choice contains. Candidates would take it and find at the end that it does not count.
      Either it does not belong into the structure, or a rule is narrower than it was meant.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 do it well
        --> standards/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - F3.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from F2
        - exactly 1 unit from Optional

        ### Core
        - F1 Bake bread

        ### Optional
        - F2 Bake rolls
        - F3 Bake cakes
        """,
      mending: """
        - all units from Core
        - 1 unit from F2
        """,
      into: "- all units from Core"),
    RulePage(
      "idle-rule",
      """
      A rule excludes nothing that the others allow. It does no harm, but somebody wrote it for a reason, and that reason is not
      served: often a number was changed in one rule and not in the other. A total that is exactly the sum of the other rules is
      left alone, because readers look for it.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 do it well
        --> standards/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - F3.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 2 units from Optional
        - 1 unit from Optional

        ### Core
        - F1 Bake bread

        ### Optional
        - F2 Bake rolls
        - F3 Bake cakes
        """,
      mending: """
        - all units from Core
        - 2 units from Optional
        """,
      into: "- all units from Core"),
    RulePage(
      "undecided-rules",
      """
      The program works out exactly what rules come to, and gives up after a bounded search rather than guess or run for
      hours. That takes many units with credits of their own and a sum that hardly any choice reaches. People would not see
      through such rules either: write them in a simpler way, as counts of units for instance.
      """),
    RulePage(
      "overlapping-groups",
      """
      A unit stands in two groups, or twice in one. If a rule asks for one unit of each group, nobody can say for which of them it
      counts.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core
        - 1 unit from Optional

        ### Core
        - F1 Bake bread

        ### Optional
        - F1 Bake bread
        - F2 Bake rolls
        """,
      mending: """
        ### Optional
        - F1 Bake bread
        """,
      into: "### Optional"),
    RulePage(
      "differing-figure",
      """
      The table of a structure gives a unit another level or another credit value than the unit's own page. One of them was changed and the
      other was not. Candidates plan by the table and are certificated by the unit.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        Level: 5

        ## Standards
        - F1.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core

        ### Core

        | Unit | Level |
        |---|---|
        | F1 Bake bread | 4 |
        """,
      mending: "| F1 Bake bread | 4 |",
      into: "| F1 Bake bread | 5 |"),
    RulePage(
      "missing-rule",
      """
      The structure has groups of units, and nothing that was read as a rule: a sentence in the text is printed and asks for nothing.
      So any choice holds, also one without the mandatory units, and logbooks are made for it. A rule stands in a line of its own that
      begins with `- `.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 knead the dough
        --> standards/bakery/qualifications/baking-2.md
        # Certificate in Baking
        ## Structure
        Candidates take all units from Core.

        ### Core
        - F1 Bake bread
        """,
      mending: "Candidates take all units from Core.",
      into: "- Candidates take all units from Core."),
    RulePage(
      "differing-title",
      """
      A structure may give its units titles of its own: then they differ wholesale, and nothing is said. But where its other rows
      repeat the units' titles letter by letter, a row that nearly does is a slip, in a letter, a word or a capital. That title is printed in the
      handbook's table, and it is the first thing that two people with two documents in hand will disagree about.
      A figure or a remark behind the unit's own title, such as *(5 credits)*, is reported in any row: level and credits
      are facts of the unit, or stand in columns of their own.
      """,
      wrong: """
        --> standards/bakery/units/F1.md
        # Unit F1: Bake bread
        ## Standards
        - F1.1 do it well
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls and small loaves
        ## Standards
        - F2.1 do it well
        --> standards/bakery/units/F3.md
        # Unit F3: Bake cakes
        ## Standards
        - F3.1 do it well
        --> standards/bakery/qualifications/level-2.md
        # Certificate in Baking
        ## Structure
        - all units from Core

        ### Core
        - F1 Bake bread
        - F2 Bake rolls and little loaves
        - F3 Bake cakes
        """,
      mending: "- F2 Bake rolls and little loaves",
      into: "- F2 Bake rolls and small loaves"),
  ]
}
