extension RulePage {
  static let ofSheets: [RulePage] = [
    RulePage(
      "missing-column",
      """
      The head of a sheet lacks a column without which its rows say nothing, such as the number of a piece of evidence. No row is
      read. Columns may stand in any order, and capitals, spaces and hyphens in their names do not count.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/examples/robin/evidence.csv
        candidate,edition,item,method,date,criteria
        Robin Placeholder,baking-2 1.0,Photograph of a loaf,EI,3 May 2026,F1.1
        \(peopleSheet)
        """,
      mending: """
        candidate,edition,item,method,date,criteria
        Robin Placeholder,baking-2 1.0,Photograph of a loaf,EI,3 May 2026,F1.1
        """,
      into: """
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unknown-column",
      """
      A sheet has a column that nothing reads. A centre may keep columns of its own, so this is only a note; if the name is like that of a
      column that is missing, it is a warning, because then it is most likely misspelt.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/examples/robin/evidence.csv
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled,shelf
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,,4
        \(peopleSheet)
        """,
      mending: """
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled,shelf
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,,4
        """,
      into: """
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "repeated-column",
      """
      Two columns have one name. The first is read, and what stands in the second is not.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/examples/robin/evidence.csv
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled,item
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,,Loaf
        \(peopleSheet)
        """,
      mending: """
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled,item
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,,Loaf
        """,
      into: """
        candidate,edition,evidence number,item,method,date,criteria,by,relates to,account,signed,assessed,sampled
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "row-length",
      """
      A row has more cells than the head, so from some cell on each stands under the wrong name: a cell with a comma in it wants
      quotes around it. A row with fewer cells is a warning: what is missing is taken to be empty.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf, a roll, a cake,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf, a roll, a cake,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,"Photograph of a loaf, a roll, a cake",EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unclosed-quote",
      """
      A quote opens a cell, and nothing closes it before the end of the file. It is read as if it were a letter, so that the other rows
      are not swallowed. Close the cell, or double the quote if it belongs to the text.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,"Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,"Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,"Photograph of a loaf",EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "text-behind-quote",
      """
      A cell begins with a quote, and something follows its closing quote. A quote within such a cell is written twice.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,"Photograph" of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,"Photograph" of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,"The ""best"" loaf",EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
  ]
}
