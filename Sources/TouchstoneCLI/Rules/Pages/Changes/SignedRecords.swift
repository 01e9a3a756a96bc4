extension RulePage {
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
