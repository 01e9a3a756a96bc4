extension RulePage {
  static let ofDecisions: [RulePage] = [
    RulePage(
      "unknown-element",
      """
      A plan or a decision names an element or a unit that the qualification does not have, or that the candidate does not take. A
      plan has rows for elements: a whole unit stands there only if it has none.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        --> standards/bakery/examples/robin/plan.csv
        element,kind,activity
        F9,normal,Bake for the canteen
        """,
      mending: "F9,normal,Bake for the canteen",
      into: "F1,normal,Bake for the canteen"),
    RulePage(
      "repeated-round",
      """
      The rounds of a unit's assessment are numbered from 1 to 3, each number once. The form has a row for each, and could not
      say which feedback belongs to which.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        --> standards/bakery/examples/robin/decisions.csv
        record,code,round,decision,candidate signed,assessor signed
        assessment,F1,1,not yet achieved,4 May 2026,4 May 2026
        assessment,F1,1,not yet achieved,9 May 2026,9 May 2026
        """,
      mending: "assessment,F1,1,not yet achieved,9 May 2026,9 May 2026",
      into: "assessment,F1,2,not yet achieved,9 May 2026,9 May 2026"),
    RulePage(
      "repeated-row",
      """
      Two rows say what a form has one place for: two decisions about one element, two addresses for mail, a person listed twice in one
      part. Only one of them would be printed; the finding says which. Keep one row.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        --> standards/bakery/examples/robin/decisions.csv
        record,code,decision,candidate signed,assessor signed
        plan,F1,agreed,1 May 2026,1 May 2026
        plan,F1,agreed,2 May 2026,2 May 2026
        """,
      mending: """
        plan,F1,agreed,1 May 2026,1 May 2026
        plan,F1,agreed,2 May 2026,2 May 2026
        """,
      into: "plan,F1,agreed,2 May 2026,2 May 2026"),
    RulePage(
      "open-at-sign-off",
      """
      A record was signed as achieved, and on that day something in it was covered by no evidence. Either evidence is missing in the index,
      or the signature came too early.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        --> standards/bakery/examples/robin/decisions.csv
        record,code,decision,candidate signed,assessor signed
        unit,F1,achieved,6 May 2026,6 May 2026
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 1.0,2,Answers,Q&A,3 May 2026,F1a,,,,3 May 2026,4 May 2026,
        """),
    RulePage(
      "date-after-sign-off",
      """
      Evidence is later than the day on which what it shows was signed off. The assessor cannot have seen it: a day is wrong, or the
      evidence belongs to something else.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 1.0,2,Answers,Q&A,3 May 2026,F1a,,,,3 May 2026,4 May 2026,
        Robin Placeholder,baking-2 1.0,3,More answers,Q&A,8 May 2026,F1a,,,,8 May 2026,8 May 2026,
        \(peopleSheet)
        --> standards/bakery/examples/robin/decisions.csv
        record,code,decision,candidate signed,assessor signed
        unit,F1,achieved,6 May 2026,6 May 2026
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,2,Answers,Q&A,3 May 2026,F1a,,,,3 May 2026,4 May 2026,
        Robin Placeholder,baking-2 1.0,3,More answers,Q&A,8 May 2026,F1a,,,,8 May 2026,8 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,2,Answers,Q&A,3 May 2026,F1a,,,,3 May 2026,4 May 2026,
        """),
    RulePage(
      "repeated-candidate",
      """
      Two rows of a class have one name and one number. Their logbooks would be the same file, and the second would overwrite the first. If
      they are two people, give them numbers; if they are one, take a row out.
      """,
      wrong: """
        \(bakery)
        --> class.csv
        candidate,candidate number,units
        Robin Placeholder,1001,F1
        Robin Placeholder,1001,F1
        """,
      right: """
        \(bakery)
        --> class.csv
        candidate,candidate number,units
        Robin Placeholder,1001,F1
        Robin Placeholder,1002,F1
        """, call: "logbook baking-2 --cohort class.csv"),
    RulePage(
      "empty-class",
      """
      The file of a class has a head row and no row below it, so there is nobody to make a logbook for. Perhaps it was saved before the
      candidates were filled in, or another sheet of the workbook was saved.
      """,
      wrong: """
        \(bakery)
        --> class.csv
        candidate,candidate number,units
        """,
      right: """
        \(bakery)
        --> class.csv
        candidate,candidate number,units
        Robin Placeholder,1001,F1
        """, call: "logbook baking-2 --cohort class.csv"),
  ]
}
