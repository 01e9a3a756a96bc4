extension RulePage {
  static let ofPortfolios: [RulePage] = [
    RulePage(
      "unknown-sheet",
      """
      A portfolio is five sheets: `evidence.csv`, `people.csv`, `profile.csv`, `plan.csv` and `decisions.csv`. One of another name is not
      read. Perhaps a name is misspelt; otherwise let it lie elsewhere.
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
    RulePage(
      "unknown-element",
      """
      A plan or a decision names an element or a unit that the qualification does not have.
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
        record,code,round,decision,assessor signed
        assessment,F1,1,not yet achieved,4 May 2026
        assessment,F1,1,not yet achieved,9 May 2026
        """,
      mending: "assessment,F1,1,not yet achieved,9 May 2026",
      into: "assessment,F1,2,not yet achieved,9 May 2026"),
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
        record,code,decision,assessor signed
        unit,F1,achieved,6 May 2026
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
        record,code,decision,assessor signed
        unit,F1,achieved,6 May 2026
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
  ]

  static let ofLogbooks: [RulePage] = [
    RulePage(
      "unmet-rule",
      """
      The units that a candidate has chosen do not meet a rule of the qualification. The finding says how many are missing, and a note which
      units would do. No logbook is made, because the candidate could finish it and not be certificated. With `--allow-incomplete` it is made, and
      says in front what is still open.
      """),
    RulePage(
      "undecided-choice",
      """
      Whether a choice meets the rules was not worked out within the bound that the search has. The rules are too involved; write them in a
      simpler way.
      """),
    RulePage(
      "more-than-asked",
      """
      A candidate has chosen more units than the rules ask for. That is allowed, and costs time and perhaps money: so it is said, as a
      note.
      """),
    RulePage(
      "way-to-complete",
      """
      A choice that does not meet the rules can be mended with few changes, and this note tells one way. There may be others.
      """),
    RulePage(
      "replaced-logbook",
      """
      A logbook was made under a name under which another stood, and says something else. Mostly it is the same candidate, who has chosen
      anew; then all is well. If it is another of that name, give each a number (`--number`, or the column `candidate number`): folders are
      called by name and number. A class is called by the name of its file; two classes need files of two names.
      """),
    RulePage(
      "former-candidate",
      """
      A class was made anew, and in its folder stands the logbook of somebody whom the file no longer names: a candidate who has left, or
      whose name or number was mended. It is personal data that nobody looks after, so remove the folder, or keep it elsewhere if the
      centre has to. The program never removes it.
      """),
    RulePage(
      "draft-logbook",
      """
      The qualification is a draft. It may still change, and evidence that is collected for it may count for nothing; so no logbook is
      made. With `--allow-draft` one is made, and says on every page that it is a draft.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 shape the rolls
        --> standards/bakery/qualifications/level-3.md
        # Diploma in Baking
        Status: Draft

        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1 Bake bread
        ### Extra
        Kind: optional

        - F2 Bake rolls
        """,
      mending: "Status: Draft",
      into: "Status: Current", call: "logbook level-3 --units F1,F2"),
    RulePage(
      "withdrawn-qualification",
      """
      The qualification is withdrawn: nobody may begin it. For a candidate who is registered already the logbook is made all the same.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 shape the rolls
        --> standards/bakery/qualifications/level-3.md
        # Diploma in Baking
        Status: Withdrawn

        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1 Bake bread
        ### Extra
        Kind: optional

        - F2 Bake rolls
        """,
      mending: "Status: Withdrawn",
      into: "Status: Current", call: "logbook level-3 --units F1,F2"),
    RulePage(
      "late-registration",
      """
      The day of registration that was given with `--on` is later than the last day that the definition names. The awarding body will not
      accept the registration.
      """,
      wrong: """
        \(bakery)
        --> standards/bakery/units/F2.md
        # Unit F2: Bake rolls
        ## Standards
        - F2.1 shape the rolls
        --> standards/bakery/qualifications/level-3.md
        # Diploma in Baking
        Last registration: 31 August 2026

        ## Structure
        - all units from Core
        - 1 unit from Extra
        ### Core
        - F1 Bake bread
        ### Extra
        Kind: optional

        - F2 Bake rolls
        """,
      mending: "Last registration: 31 August 2026",
      into: "Last registration: 31 August 2027",
      call: "logbook level-3 --units F1,F2 --on 2026-09-01"),
  ]
}
