extension RulePage {
  static let ofPortfolioSheets: [RulePage] = [
    RulePage(
      "unknown-sheet",
      """
      A portfolio is five sheets: `evidence.csv`, `people.csv`, `profile.csv`, `plan.csv` and `decisions.csv`. One of another name is not
      read. Perhaps a name is misspelt, or a program saved a workbook; otherwise let it lie elsewhere.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        --> standards/bakery/examples/robin/index.csv
        number,item
        1,Loaf
        """,
      mending: """
        Una Example,internal verifier
        --> standards/bakery/examples/robin/index.csv
        number,item
        1,Loaf
        """,
      into: "Una Example,internal verifier"),
    RulePage(
      "missing-sheet",
      """
      A portfolio needs the sheet of its evidence, without which nothing is printed, and that of its people, without whom nobody can
      sign. Perhaps the sheet is there under another name, or as a workbook, or has nothing but a head.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      right: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """),
    RulePage(
      "empty-cell",
      """
      A cell that every row needs says nothing, such as the number or the method of a piece of evidence. The row cannot be understood.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: "Robin Placeholder,baking-2 1.0,1,,EI,3 May 2026,F1.1,,,,,4 May 2026,",
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unreadable-day",
      """
      A day is written `13 October 2026` or `2026-10-13`. `10/11/2026` is the tenth of November to one half of the world and the
      eleventh of October to the other, and a signature must have one day.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,03/05/2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,03/05/2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unknown-word",
      """
      Some columns take one of a few words: a method, a part, a decision. The finding lists them.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,Photo,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,Photo,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "missing-edition",
      """
      Evidence names the qualification that it counts for, by the name of its file, and the version. There is no qualification of this
      name, so nothing can be said of what the evidence covers.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-3 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-3 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "other-edition",
      """
      One portfolio is for one edition of one qualification. If its rows name two, some of it counts for nothing. As a warning it says
      that the qualification has another version by now: see with `touchstone diff` what has changed, and then write the new one.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 0.9,2,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 0.9,2,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
  ]
}
