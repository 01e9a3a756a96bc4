import Testing

/// What `decisions.csv` and `plan.csv` say, and where a form could not show all of it.
struct DecisionTests {
  private let evidence = [row("1", "B1.1.1 B1.1.2 B1.2.2 B1a B1b B2.1 B2a")]

  @Test func `what is decided is signed by the candidate and the assessor`() {
    expectFindings(
      evidence: evidence,
      decisions: [
        "plan,B1,agreed,,▸,,", "element,B1.1,achieved,,▸,,,▸,", "knowledge,B1,achieved,,▸,,",
        "assessment,B1,not yet,,▸,,1", "unit,B1,achieved,,▸,,",
      ],
      [
        unsigned("assessor", "plan"), unsigned("assessor", "element"),
        unsigned("candidate", "element"), unsigned("assessor", "knowledge"),
        unsigned("assessor", "assessment"), unsigned("assessor", "unit"),
      ])
  }

  @Test func `what is not yet achieved stays open, unless somebody has signed that it is`() {
    expectFindings(
      evidence: evidence,
      decisions: [
        "element,B1.1,not yet,,,,,,", "knowledge,B1,not yet,,,,,,", "unit,B1,not yet,,,,,,",
        "element,B1.2,not yet,,3 May 2026,,,▸,",
      ], [unsigned("candidate", "element")])
  }

  @Test func `what is not covered is not achieved, signed or not`() {
    expectFindings(
      evidence: [row("1", "B1.1.1")], decisions: ["element,B1.1,▸achieved,,▸,,"],
      [
        "sign 'B1.1' as achieved when all of it is covered; nothing shows 'B1.1.2' [open-at-sign-off]",
        unsigned("assessor", "element"),
      ])
  }

  @Test func `an element or a unit is decided on in one row, in whatever style its code is`() {
    expectFindings(
      evidence: evidence,
      decisions: [
        "element,▸B1.1,not yet,,3 May 2026,,", "element,▸b1.1.,achieved,,4 May 2026,,",
        "element,B1.1,achieved,,5 May 2026,,", "knowledge,B1,achieved,,5 May 2026,,",
        "unit,▸B1,achieved,,5 May 2026,,", "unit,B1,not yet,,6 May 2026,,",
      ],
      [
        repeated("element", "B1.1"), repeated("element", "B1.1"), repeated("unit", "B1"),
      ])
  }

  @Test func `rounds of assessment follow each other`() {
    expectFindings(
      evidence: evidence,
      decisions: [
        "assessment,B1,not yet,,9 May 2026,,1,9 May 2026,8 May 2026",
        "assessment,B1,achieved,,▸8 May 2026,,2,8 May 2026,▸7 May 2026",
        "assessment,B2,achieved,,5 May 2026,,1,5 May 2026,5 May 2026",
      ],
      [
        "correct this day, the day on which round 2 was signed, or the one before it: '8 May 2026' comes "
          + "before '9 May 2026', the day on which round 1 was signed [evidence-out-of-order]",
        "correct this day, the day on which round 2 was submitted, or the one before it: '7 May 2026' "
          + "comes before '8 May 2026', the day on which round 1 was submitted [evidence-out-of-order]",
      ])
  }

  @Test func `a unit with elements has no rows of its own in the plan`() {
    expectFindings(
      evidence: evidence,
      plan: ["▸B1,normal,bake,4 May 2026,", "B1.1,normal,bake,4 May 2026,", "B2,needed,listen,,"],
      [
        "plan this for an element of 'B1', such as 'B1.1'; the plan has no rows for all of it "
          + "[unknown-element]"
      ])
  }

  @Test func `nobody plans or decides about a unit that the candidate does not take`() {
    expectFindings(
      evidence: [row("1", "B1.1.1")], plan: ["B1.1,normal,bake,,", "▸B2,normal,listen,,"],
      profile: ["units,B1"], decisions: ["plan,▸B2,agreed,,1 April 2026,,"],
      [notTaken("B2"), notTaken("B2")])
    expectFindings(
      evidence: [row("1", "B1.1.1")], plan: ["B2,normal,listen,,"], profile: ["units,B1 B2"], [])
  }

  @Test func `not achieved is not taken for achieved`() {
    expectFindings(
      evidence: evidence, decisions: ["element,B1.1,▸Not achieved,,1 May 2026,,"],
      [
        "write one of 'achieved', 'not yet achieved', 'agreed' as 'decision', not 'Not achieved'; did you "
          + "mean 'not yet achieved'? [unknown-word]"
      ])
  }

  private func unsigned(_ role: String, _ subject: String) -> String {
    "fill in the day on which the \(role) signed this \(subject): the column '\(role) signed' "
      + "[unsigned-record]"
  }

  private func repeated(_ subject: String, _ code: String) -> String {
    "decide on this \(subject) in one row; the forms show the last row about '\(code)', and nothing of "
      + "this one [repeated-row]"
  }

  private func notTaken(_ code: String) -> String {
    "name a unit that the candidate takes; '\(code)' is in none of those in the profile "
      + "[unknown-element]"
  }
}
