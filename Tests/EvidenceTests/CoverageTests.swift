import CSV
import Evidence
import Findings
import Standards
import Testing

private let portfolio = Portfolio.read([
  .evidence: Source(
    path: "evidence.csv",
    text: """
      candidate,edition,number,item,method,date,criteria,account
      Jo,baking-5,7,letter,EI,3 May 2026,B1.1.1 B1a B1,
      Jo,baking-5,8,loaf,O,1 May 2026,B1.1.2 B1.1.1 B2.1,
      Jo,baking-5,9,talk,Q&A,2 May 2026,B1b b1b. B1.1.1,"Q: Why salt?
      A: For taste.
      And to slow the yeast.

      q: Why rest?
      a: It rises."
      Jo,baking-5,x,bun,P,some day,B1.2.2,Just a bun.
      """)
]).portfolio

struct CoverageTests {
  private func coverage(_ code: String) throws -> Coverage {
    let register = try register()
    let unit = try #require(register.unit(code))
    return Coverage(of: unit, by: Claims(of: portfolio, in: register))
  }

  @Test func `each statement knows its evidence by the days`() throws {
    let coverage = try coverage("B1")
    let lines = coverage.lines.map { line in
      "\(line.statement.id): "
        + line.occasions.map { "\($0.number) \($0.date.text)" }.joined(separator: ", ")
    }
    #expect(
      lines == [
        "B1.1.1: 8 1 May 2026, 9 2 May 2026, 7 3 May 2026", "B1.1.2: 8 1 May 2026", "B1.2.1: ",
        "B1.2.2: x some day", "B1a: 7 3 May 2026", "B1b: 9 2 May 2026",
      ])
  }

  @Test func `what no fit evidence shows is open`() throws {
    #expect(try coverage("b1").open().map(\.statement.id) == ["B1a"])
    #expect(try coverage("B2").open().map(\.statement.id) == ["B2a"])
  }

  @Test func `it can be asked of any day`() throws {
    let day = try #require(Day("1 May 2026"))
    #expect(try coverage("B1").open(on: day).map(\.statement.id) == ["B1a", "B1b"])
    let before = try #require(Day("30 April 2026"))
    #expect(
      try coverage("B1").open(on: before).map(\.statement.id)
        == ["B1.1.1", "B1.1.2", "B1a", "B1b"])
  }

  @Test func `knowledge knows the types of its evidence`() throws {
    let coverage = try coverage("B1")
    #expect(coverage.knowledge.map { $0.methods.map(\.key) } == [[], ["Q&A"]])
    let line = try #require(coverage["B1b"])
    #expect(line.questions?.date.text == "2 May 2026")
  }

  @Test func `the matrix crosses the pieces of a unit`() throws {
    let matrix = EvidenceMatrix(try coverage("B1"), of: portfolio)
    #expect(matrix.numbers == ["7", "8", "9", "x"])
    #expect(
      matrix.rows.map { row in
        row.statement.id + " " + row.crosses.map { $0 ? "x" : "." }.joined()
      } == ["B1.1.1 xxx.", "B1.1.2 .x..", "B1.2.1 ....", "B1.2.2 ...x", "B1a x...", "B1b ..x."])
    #expect(EvidenceMatrix(try coverage("B2"), of: portfolio).numbers == ["8"])
  }

  @Test func `a unit or an element is a link and claims nothing`() throws {
    let register = try register()
    let record = try #require(portfolio.record("7"))
    #expect(record.links(in: register).map(\.text) == ["B1"])
    #expect(record.statements(in: register).map(\.id) == ["B1.1.1", "B1a"])
  }

  @Test func `evidence knows the units and elements that it is about`() throws {
    let register = try register()
    let record = try #require(portfolio.record("8"))
    let units = record.units(in: register)
    #expect(units.map(\.id) == ["B1", "B2"])
    #expect(record.elements(of: units[0], in: register).map(\.id) == ["B1.1"])
  }

  private func record(recording: String, account: String) throws -> EvidenceRecord {
    let text =
      "number,item,method,date,candidate,edition,criteria,time,recording,account\n"
      + "1,talk,PD,1 May 2026,Jo,baking-5,B1a,10:00 to half past ten,\(recording),\"\(account)\""
    let portfolio = Portfolio.read([.evidence: Source(path: "e.csv", text: text)]).portfolio
    return try #require(portfolio.records.first)
  }

  @Test func `an account is read by its paragraphs`() throws {
    let account = "09:15 Yeast. [B1a, B1b]\n\n 2: no time [\nplain [1] end\n12:40\nHa! [laughs 2]"
    let recorded = try record(recording: "shelf", account: account)
    #expect(
      recorded.points.map { "\($0.position)|\($0.text)|\($0.codes)" } == [
        "09:15|Yeast.|[\"B1a\", \"B1b\"]", "|2: no time [|[]", "|plain [1] end|[]", "12:40||[]",
        "|Ha! [laughs 2]|[]",
      ])
    #expect(recorded.began == "10:00")
    #expect(recorded.ended == "half past ten")
  }

  @Test func `without a recording, a time is a word like others`() throws {
    let record = try record(recording: "", account: "10:30 was the busiest time.")
    #expect(record.points.map(\.text) == ["10:30 was the busiest time."])
    #expect(record.points.map(\.position) == [""])
  }

  @Test func `questions and answers are told apart`() throws {
    let record = try #require(portfolio.record("9"))
    let exchanges = record.exchanges
    #expect(exchanges.map(\.question) == ["Why salt?", "Why rest?"])
    #expect(exchanges.map(\.answer) == ["For taste.\nAnd to slow the yeast.", "It rises."])
    let other = try #require(portfolio.record("x"))
    #expect(other.exchanges.map(\.question) == ["Just a bun."])
  }
}
