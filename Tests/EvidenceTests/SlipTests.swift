import Evidence
import Findings
import Testing

/// What hands do to sheets: a name typed twice in two ways, a field twice, codes as people say them.
struct SlipTests {
  private let people = ["Jo,candidate,", "Al,assessor,", "Wim  Wit,witness,"]

  @Test func `spaces and capitals of a name do not count`() {
    expectFindings(
      evidence: [
        row("1", "B1a", method: "WT", by: "wim wit"), row("2", "B1a").replacing("Jo,", with: "JO,"),
      ],
      people: people, [])
  }

  @Test func `a slip in the candidate's name is reported once, where it is`() {
    expectFindings(
      evidence: [row("1", "B1a"), row("2", "B1b"), row("3", "B1a")],
      people: ["▸Joe,candidate,", "Al,assessor,"],
      [
        "write the candidate's name as the evidence has it: 'Jo', not 'Joe' [other-candidate]"
      ])
  }

  @Test func `two candidates in one sheet are reported row by row`() {
    expectFindings(
      evidence: [row("1", "B1a"), row("2", "B1b").replacing("Jo,", with: "▸Bo,")],
      people: people,
      ["keep the evidence of one candidate in a portfolio; this one is of 'Jo' [other-candidate]"])
  }

  @Test func `somebody who is listed twice has one part all the same`() {
    expectFindings(
      evidence: [row("1", "B1a")], people: people + ["▸al,assessor,standards"],
      ["list 'al' once as assessor; the forms show the first row [repeated-row]"])
  }

  @Test func `a line of the profile is written once`() {
    expectFindings(
      evidence: [row("1", "B1a")],
      profile: ["email,a@x.example", "date,1 May 2026", "▸Email,b@x.example", "▸date,2 May 2026"],
      ["email", "date"].map {
        "write '\($0)' in one row; the forms show the first, and nothing of this one [repeated-row]"
      })
  }

  @Test func `codes stand between spaces of any sort`() {
    expectFindings(
      evidence: [
        row("1", "B1.1.1\u{A0}B1.1.2\u{202F}B1a\u{200B}\u{2003}B1b"),
        row("2", "B1.1.1\u{A0}▸B1.1.9"),
      ],
      [
        "claim a code of 'baking-5'; there is no 'B1.1.9'; did you mean 'B1.1.1'? [unknown-criterion]"
      ])
  }

  @Test func `codes are written out, and nothing else stands between them`() {
    func out(_ text: String) -> String {
      "write out each code of '\(text)', with spaces between [unknown-criterion]"
    }
    expectFindings(
      evidence: [
        row("1", "B1.1.1 ▸B1.1.1-B1.1.2 ▸B1a/B1b ▸B1.2.1–2"),
        row("2", "B1.1.1 ▸- B1.2.2 ▸and B1a ▸& B1b"),
      ],
      [
        out("B1.1.1-B1.1.2"), out("B1a/B1b"), out("B1.2.1–2"),
        "write out all codes in place of '-', with spaces between [unknown-criterion]",
        "write codes alone here, with spaces between; 'and' is none [unknown-criterion]",
        "write codes alone here, with spaces between; '&' is none [unknown-criterion]",
      ])
  }

  @Test(arguments: [
    "Q: Why?\nA: So.", "Question: Why?\nAnswer: So.", "q1: Why?\na1: So.",
    "Question 1: Why?\nANSWER 1 : So.",
  ])
  func `questions and answers begin with a letter or a word`(account: String) throws {
    let head = "candidate,edition,number,item,method,date,criteria,account\n"
    let text = head + "Jo,baking-5,1,talk,Q&A,1 May 2026,B1a,\"\(account)\"\n"
    let portfolio = Portfolio.read([.evidence: Source(path: "e.csv", text: text)]).portfolio
    let exchanges = try #require(portfolio.records.first).exchanges
    #expect(exchanges.map(\.question) == ["Why?"])
    #expect(exchanges.map(\.answer) == ["So."])
  }

  @Test func `a question without an answer is reported`() {
    let missing =
      "begin each question of this account with 'Q:' and its answer with 'A:'; one of them is missing at "
    expectFindings(
      evidence: [
        row("1", "B1a", method: "Q&A", account: "\"Q: Why?\nA: So.\""),
        row("2", "B1b", method: "Q&A", account: "▸\"Q: Why?\nA: So.\nQ: When?\""),
        row("3", "B1b", method: "Q&A", account: "▸Why? So."), row("4", "B1b", method: "Q&A"),
      ],
      ["\(missing)'When?' [unanswered-question]", "\(missing)'Why? So.' [unanswered-question]"])
  }

  @Test func `words before a colon are no head of a question`() throws {
    let head = "candidate,edition,number,item,method,date,criteria,account\n"
    let text =
      head + "Jo,baking-5,1,talk,Q&A,1 May 2026,B1a,\"Q: Which?\nQuite so: a rye\nA: At 9:30\"\n"
    let portfolio = Portfolio.read([.evidence: Source(path: "e.csv", text: text)]).portfolio
    let exchanges = try #require(portfolio.records.first).exchanges
    #expect(exchanges.map(\.question) == ["Which?\nQuite so: a rye"])
    #expect(exchanges.map(\.answer) == ["At 9:30"])
  }
}
