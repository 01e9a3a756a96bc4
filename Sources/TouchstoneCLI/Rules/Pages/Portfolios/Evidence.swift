extension RulePage {
  static let ofEvidence: [RulePage] = [
    RulePage(
      "repeated-evidence-number",
      """
      Everything cites evidence by its number. Two pieces with one number cannot be told apart in any record.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 1.0,1,Photograph of a roll,EI,3 May 2026,F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a roll,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,2,Photograph of a roll,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unknown-evidence-number",
      """
      A text or the column `relates to` cites a number that is not in the index. The piece was renumbered, or was never handed in.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,7,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,7,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unknown-criterion",
      """
      Evidence is claimed for a code that no unit of the qualification has. It would count for nothing. The finding names the nearest
      code.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.9,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.9,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "withdrawn-criterion",
      """
      Evidence is claimed for a criterion that is withdrawn. Nobody has to show it any more; if there is another that it shows, claim it for
      that.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1 F1.2,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1 F1.2,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "method-does-not-apply",
      """
      A product shows what somebody can make and not what they know; answers to questions show what they know and not
      that they can do it. Claim the piece for something else, or add one of another sort.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1a,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1a,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "repeated-claim",
      """
      A code stands twice in the claim of one piece of evidence. Once is enough; perhaps another code was meant.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1 F1.1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1 F1.1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unclaimed-code",
      """
      An account says in brackets what a paragraph shows, and the piece as a whole is not claimed for that code. One of the two is
      wrong, and the records follow the claim.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,I kneaded it for ten minutes. [F1a],,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,I kneaded it for ten minutes. [F1a],,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,I kneaded it for ten minutes. [F1.1],,4 May 2026,
        """),
    RulePage(
      "unanswered-question",
      """
      In a record of questions, each line of the account that begins with `Q:` is a question, and one with `A:` an answer. Here a question
      would be printed with no answer below it, or an answer with no question above.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Answers,Q&A,3 May 2026,F1a,,,"What does yeast do? It breathes.",3 May 2026,4 May 2026,
        \(peopleSheet)
        """,
      right: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Answers,Q&A,3 May 2026,F1a,,,"Q: What does yeast do?
        A: It breathes.",3 May 2026,4 May 2026,
        \(peopleSheet)
        """),
    RulePage(
      "claims-nothing",
      """
      A piece of evidence is claimed for nothing, so it is in the portfolio to no end. Often the codes were forgotten.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 1.0,2,Photograph of a loaf,EI,3 May 2026,F1,,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        Robin Placeholder,baking-2 1.0,2,Photograph of a loaf,EI,3 May 2026,F1,,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "evidence-out-of-order",
      """
      Evidence is made, then signed, then assessed, then sampled. Days in another order cannot be right, and they are the first thing
      that an external verifier looks at.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,1 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,1 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Photograph of a loaf,EI,3 May 2026,F1.1,,,,,4 May 2026,
        """),
    RulePage(
      "unsigned-record",
      """
      A line of a form wants a signature, and there is no day for it. The form is not complete until there is.
      """,
      wrong: """
        \(evidenceSheet)
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Specimen,,,,4 May 2026,
        \(peopleSheet)
        """,
      mending: """
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Specimen,,,,4 May 2026,
        """,
      into: """
        Robin Placeholder,baking-2 1.0,1,Testimony,WT,3 May 2026,F1.1,Sam Specimen,,,3 May 2026,4 May 2026,
        """),
  ]
}
