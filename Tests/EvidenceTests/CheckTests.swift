import Evidence
import Findings
import Testing

struct CheckTests {
  @Test func `nothing is found in a portfolio that agrees`() {
    expectFindings(
      evidence: [
        row("1", "B1.1.1 B1.1.2 B1.2.2 b1a. B1b B2"), row("2", "B1.1.1", related: "1"),
        row("3", "B1a", account: "as evidence 1 and 2 show"),
      ],
      people: ["Jo,candidate,", "Al,assessor,assessor; standards", "Bo,internal verifier,"],
      plan: ["B1.1,normal,bake,4 May 2026,B2"], profile: ["job title,baker", "units,B1 B2"],
      decisions: [
        "plan,B1,agreed,,1 April 2026,,", "element,B1.1,achieved,,3 May 2026,,",
        "unit,B1,achieved,,3 May 2026,,",
      ], [])
  }

  @Test func `a code that there is not is reported, with the nearest`() {
    expectFindings(
      evidence: [row("1", "B1.1.1 ▸B1.1.22 ▸Q9z9z9 B1a")],
      [
        "claim a code of 'baking-5'; there is no 'B1.1.22'; did you mean 'B1.1.2'? [unknown-criterion]",
        "claim a code of 'baking-5'; there is no 'Q9z9z9' [unknown-criterion]",
      ])
  }

  @Test func `nothing can be claimed for what is withdrawn`() {
    expectFindings(
      evidence: [row("1", "B1.1.1 ▸B1.2.1")],
      ["claim nothing for 'B1.2.1', which is withdrawn [withdrawn-criterion]"])
  }

  @Test func `a code is claimed once for a piece of evidence`() {
    expectFindings(
      evidence: [row("1", "B1.1.1 ▸b1.1.1")],
      ["claim 'b1.1.1' once for one piece of evidence [repeated-claim]"])
  }

  @Test func `what an account says in brackets is claimed`() {
    expectFindings(
      evidence: [row("1", "B1.1.1", account: "▸\"Dough. [B1.1.1, B1a]\"")],
      [
        "claim 'B1a' in the column 'criteria', or take it out of the account [unclaimed-code]"
      ])
  }

  @Test func `the rounds of an assessment are numbered`() {
    expectFindings(
      evidence: [row("1", "B1.1.1")],
      decisions: [
        "assessment,B1,not yet,,9 May 2026,,1", "assessment,b1,not yet,,9 May 2026,,▸1",
        "assessment,B1,not yet,,9 May 2026,,▸4", "assessment,B1,not yet,,9 May 2026,,▸",
      ],
      [
        "give this round of assessment a number of its own; the forms show the first round 1 "
          + "[repeated-round]",
        "write a number from 1 to 3 as 'round', not '4' [unknown-word]",
        "number this round of assessment, from 1 to 3 [repeated-round]",
      ])
  }

  @Test func `evidence that claims nothing is reported`() {
    expectFindings(
      evidence: [row("▸1", "B2"), row("▸2", "")],
      [
        "claim at least one criterion or item of knowledge with this evidence [claims-nothing]",
        "claim at least one criterion or item of knowledge with this evidence [claims-nothing]",
      ])
  }

  @Test func `a product shows no knowledge, and answers show no performance`() {
    expectFindings(
      evidence: [row("1", "B1.1.1 ▸B1a", method: "EI"), row("2", "B1a ▸B1.1.1", method: "Q&A")],
      [
        "show 'B1a' in another way than by EI: it is knowledge, and a product alone ticks no type of "
          + "evidence [method-does-not-apply]",
        "show 'B1.1.1' in another way than by Q&A: it is performance, and answers alone do not show what "
          + "a candidate does [method-does-not-apply]",
      ])
  }

  @Test func `a method that there is not is reported, with the nearest`() {
    expectFindings(
      evidence: [row("1", "B1a", method: "▸observaton")],
      [
        "write one of 'EI', 'O', 'P', 'WT', 'S', 'APEL', 'Q&A', 'EWE', 'PD' as 'method', not "
          + "'observaton'; did you mean 'observation'? [unknown-word]"
      ])
  }

  @Test func `each piece of evidence has a number of its own`() {
    expectFindings(
      evidence: [row("1", "B1a"), row("▸1", "B1b")],
      [
        "give this piece of evidence a number of its own; '1' is used before "
          + "[repeated-evidence-number]"
      ])
  }

  @Test func `every number that is cited exists`() {
    expectFindings(
      evidence: [
        row("1", "B1a", related: "2 ▸3 ▸1"),
        row("2", "B1b", account: "\"see evidence numbers 1, ▸4 and ▸(5). Oven 7.\""),
      ],
      decisions: ["plan,B1,agreed,,1 May 2026,Evidence ▸9 is enough,"],
      [
        "cite a piece of evidence that is in the index; there is no number '9' [unknown-evidence-number]",
        "cite a piece of evidence that is in the index; there is no number '3' [unknown-evidence-number]",
        "relate this piece to others than itself [unknown-evidence-number]",
        "cite a piece of evidence that is in the index; there is no number '4' [unknown-evidence-number]",
        "cite a piece of evidence that is in the index; there is no number '5' [unknown-evidence-number]",
      ])
  }

  @Test func `days are written so that nobody can mistake them`() {
    expectFindings(
      evidence: [
        row("1", "B1a", date: "▸01/05/2026", signed: "▸31 June 2026", assessed: "2026-05-03")
      ],
      [
        "write '01/05/2026' as a day of the calendar, like '1 September 2026' or '2026-09-01' "
          + "[unreadable-day]",
        "write '31 June 2026' as a day of the calendar, like '1 September 2026' or '2026-09-01' "
          + "[unreadable-day]",
      ])
  }

  @Test func `nothing is signed before it happened`() {
    expectFindings(
      evidence: [
        row("1", "B1a", date: "3 May 2026", signed: "▸2 May 2026", assessed: "3 May 2026"),
        row("2", "B1b", signed: "5 May 2026", assessed: "▸2026-05-04"),
      ],
      decisions: ["assessment,B1,not yet,▸1 May 2026,2 May 2026,,1"],
      [
        "correct this day, due, or the one before it: '1 May 2026' comes before '2 May 2026', signed by "
          + "the assessor [evidence-out-of-order]",
        "correct this day, signed, or the one before it: '2 May 2026' comes before '3 May 2026', the date "
          + "of the evidence [evidence-out-of-order]",
        "correct this day, assessed, or the one before it: '2026-05-04' comes before '5 May 2026', signed "
          + "[evidence-out-of-order]",
      ])
  }

  @Test func `what is not covered cannot be signed as achieved`() {
    expectFindings(
      evidence: [
        row("1", "B1.1.1 B1a"),
        row("2", "B1.1.2 ▸B1b", method: "EI", date: "9 May 2026", signed: "", assessed: ""),
      ],
      decisions: [
        "element,▸B1.1,▸achieved,,3 May 2026,,", "element,B1.1,achieved,,9 May 2026,,",
        "knowledge,B1,▸achieved,,9 May 2026,,", "assessment,B1,not yet,,9 May 2026,,1",
      ],
      [
        "decide on this element in one row; the forms show the last row about 'B1.1', and nothing of this "
          + "one [repeated-row]",
        "sign 'B1.1' as achieved when all of it is covered; on 3 May 2026 nothing shows 'B1.1.2' "
          + "[open-at-sign-off]",
        "sign 'B1' as achieved when all of it is covered; on 9 May 2026 nothing shows 'B1b' "
          + "[open-at-sign-off]",
        "show 'B1b' in another way than by EI: it is knowledge, and a product alone ticks no type of "
          + "evidence [method-does-not-apply]",
      ])
  }

  @Test func `no evidence is dated after the sign-off of what it shows`() {
    expectFindings(
      evidence: [
        row("1", "B2.1 B2a"),
        row("2", "B2.1", date: "9 May 2026", signed: "9 May 2026", assessed: "9 May 2026"),
      ],
      decisions: ["unit,B2,achieved,,▸3 May 2026,,"],
      [
        "sign 'B2' off after its last evidence; number '2' is of 9 May 2026 [date-after-sign-off]"
      ])
  }

  @Test func `a record that is not signed is reported`() {
    expectFindings(
      evidence: [
        row("▸1", "B1a", method: "P", assessed: ""),
        row("▸2", "B1a", method: "WT", by: "Wim", signed: ""),
      ],
      people: ["Jo,candidate,", "Al,assessor,", "Wim,witness,"],
      [
        "fill in the day on which the assessor signed this P: the column 'assessed' [unsigned-record]",
        "fill in the day on which the witness signed this WT: the column 'signed' [unsigned-record]",
      ])
  }

  @Test func `everybody who is named is known and has the part for it`() {
    expectFindings(
      evidence: [
        row("1", "B1a", method: "WT", by: "▸Vim"), row("2", "B1a", method: "WT", by: "▸Al"),
        row("3", "B1a", method: "EWE", by: "▸Wim"), row("4", "B1a", method: "O", by: "Al"),
        row("5", "B1a", method: "WT", by: "▸"),
      ],
      people: ["Jo,candidate,", "Al,assessor,", "Wim,witness,"],
      [
        "add 'Vim' to the people of this portfolio; did you mean 'Wim'? [unknown-person]",
        "let the witness sign this WT; 'Al' is assessor [unfit-part]",
        "let the expert witness sign this EWE; 'Wim' is witness [unfit-part]",
        "name the witness of this WT in the column 'by' [unknown-person]",
      ])
  }

  @Test func `nobody signs on two lines`() {
    expectFindings(
      evidence: [row("1", "B1a")],
      people: [
        "Jo,candidate,", "Al,assessor,", "▸Jo,internal verifier,▸princess", "Wim,witness,",
        "Wim,mentor,",
      ],
      [
        "let somebody else be internal verifier; 'Jo' is candidate already [two-parts]",
        "write one of 'assessor', 'work role', 'expertise', 'standards' as 'status', not 'princess' "
          + "[unknown-word]",
      ])
  }

  @Test func `a portfolio has one candidate and an assessor`() {
    expectFindings(
      evidence: [row("1", "B1a").replacing("Jo,", with: "▸Bo,")], people: ["Jo,candidate,"],
      head: "▸name,role,status",
      [
        "keep the evidence of one candidate in a portfolio; this one is of 'Jo' [other-candidate]",
        "add a row for the assessor to the people of this portfolio [missing-part]",
      ])
  }

  @Test func `a portfolio is for one edition of a qualification that exists`() {
    expectFindings(
      evidence: [row("1", "B1a", edition: "▸baking-6")],
      [
        "name a qualification by its file; there is no 'baking-6'; did you mean 'baking-5'? "
          + "[missing-edition]"
      ])
    expectFindings(
      evidence: [
        row("1", "B1a", edition: "▸baking-5 1.0"), row("2", "B1a", edition: "▸baking-5 2.0"),
      ],
      [
        "look through this evidence again: 'baking-5' is at version '2.0', it was collected for '1.0' "
          + "[other-edition]",
        "collect evidence of one edition in a portfolio; the first row has 'baking-5 1.0' "
          + "[other-edition]",
      ])
  }

  @Test func `plans, decisions and the profile are about units and elements`() {
    expectFindings(
      evidence: [row("1", "B1a")],
      plan: ["▸B1.9,normal,bake,4 May 2026,B2 ▸B77", "▸B1a,needed,rest,,"],
      profile: ["units,B1 ▸B3", "▸shoe size,7"],
      decisions: [
        "element,▸B1,agreed,,1 May 2026,,", "unit,▸B1.1,agreed,,1 May 2026,,",
        "▸cake,B1,agreed,,,,",
      ],
      [
        "name an element of 'baking-5'; 'B1' is none [unknown-element]",
        "name a unit of 'baking-5'; 'B1.1' is none; did you mean 'B1'? [unknown-element]",
        "write one of 'plan', 'element', 'knowledge', 'assessment', 'unit' as 'record', not 'cake' "
          + "[unknown-word]",
        "name a unit or an element of 'baking-5'; 'B1.9' is none; did you mean 'B1.1'? "
          + "[unknown-element]",
        "name a unit or an element of 'baking-5'; 'B77' is none [unknown-element]",
        "name a unit or an element of 'baking-5'; 'B1a' is none; did you mean 'B1'? [unknown-element]",
        "name a unit of 'baking-5'; 'B3' is none; did you mean 'B1'? [unknown-element]",
        "write 'job title', 'address', 'postcode', 'home telephone', 'work telephone', 'email', 'fax', "
          + "'current job', 'previous work', 'qualifications and training' or another word that is known "
          + "as 'field', not 'shoe size' [unknown-word]",
      ])
  }

  @Test func `what a row must say is asked for`() {
    expectFindings(
      evidence: ["Jo,baking-5,1,▸,S,1 May 2026,B1a,,,,2 May 2026,2 May 2026"],
      people: ["▸,candidate,", "Al,assessor,"],
      [
        "fill in the column 'item' of this row [empty-cell]",
        "fill in the column 'name' of this row [empty-cell]",
      ])
  }
}
