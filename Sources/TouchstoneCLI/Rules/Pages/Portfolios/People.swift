extension RulePage {
  static let ofPeople: [RulePage] = [
    RulePage(
      "missing-part",
      """
      A portfolio needs its candidate and an assessor: without them nobody can sign.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        --> standards/bakery/examples/robin/people.csv
        name,role
        Robin Placeholder,candidate
        """,
      mending: "Robin Placeholder,candidate",
      into: """
        Robin Placeholder,candidate
        Ines Mockford,assessor
        Sam Specimen,witness
        Una Example,internal verifier
        """),
    RulePage(
      "two-parts",
      """
      One person would sign on two lines of a form: a candidate cannot be witness to their own work, nor an assessor verify what
      they assessed. Only a mentor may be a witness too.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        Ines Mockford,witness
        """,
      mending: """
        Una Example,internal verifier
        Ines Mockford,witness
        """,
      into: "Una Example,internal verifier"),
    RulePage(
      "unknown-person",
      """
      Evidence names somebody who is not in `people.csv`. So there is nobody to ask, and the form has no address and no part for
      them. Add them, or mend the spelling.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Speciman,,,3 May 2026,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Speciman,,,3 May 2026,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Specimen,,,3 May 2026,4 May 2026,
        """),
    RulePage(
      "unfit-part",
      """
      Each sort of evidence is signed by somebody of a certain part: an observation by an assessor, a testimony by a witness, expert
      evidence by an expert witness. Who is named here has another part.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Una Example,,,3 May 2026,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Una Example,,,3 May 2026,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Specimen,,,3 May 2026,4 May 2026,
        """),
    RulePage(
      "other-candidate",
      """
      A portfolio is one candidate's, and this row is another's. Somebody's evidence has got into somebody else's file.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Sam Placeholder,baking-2 1.0,2,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Sam Placeholder,baking-2 1.0,2,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
  ]
}
