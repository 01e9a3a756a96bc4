import Findings
import Testing

@testable import Standards

private func read(_ facts: String) async -> (Qualification, [String]) {
  let file = LibraryFile(
    path: "s/qualifications/q.md", source: Source(path: "q.md", text: "# Q\n\(facts)\n"))
  let (library, findings) = await Library.read([file])
  return (library.suites[0].qualifications[0], findings.sorted.map(\.lines))
}

struct LifeTests {
  @Test(arguments: [
    ("1 September 2026", "2026-09-01"), ("2026-09-01", "2026-09-01"),
    ("29 FEB 2028", "2028-02-29"), ("  31  december 1999 ", "1999-12-31"),
    ("30 April 2027", "2027-04-30"),
  ])
  func `a day is read as people write it`(_ c: (String, String)) {
    #expect(Day(c.0)?.description == c.1)
  }

  @Test(arguments: [
    "", "October 2012", "01/09/2026", "13/09/2026", "September 1, 2026", "29 February 2027",
    "31 April 2027", "0 May 2027", "2026-13-01", "2026-9-1", "1 Se 2026", "1 Septembre 2026",
    "see the catalogue", "99999999999999999999 May 2027", "1 May 26", "-1 May 2027", "2026-09-01-",
  ])
  func `other text is no day`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days come one after another`() throws {
    let days = try ["31 December 2025", "2026-01-01", "1 February 2026", "2 February 2026"]
      .map { try #require(Day($0)) }
    #expect(days.shuffled().sorted() == days)
  }

  @Test func `a qualification says where it stands in its life`() async {
    let (qualification, findings) = await read(
      """
      Status: superseded
      Effective from: 1 September 2020
      Last registration: 2026-08-31
      Last certification: 31 August 2028
      Date: October 2012
      """)
    #expect(findings == [])
    #expect(qualification.status == .superseded)
    #expect(qualification.effectiveFrom == Day(year: 2020, month: 9, day: 1))
    #expect(qualification.lastRegistration == Day(year: 2026, month: 8, day: 31))
    #expect(qualification.lastCertification == Day(year: 2028, month: 8, day: 31))
    #expect(qualification.date == "October 2012")
    #expect(await read("Level: 1").0.status == .current)
  }

  @Test(arguments: [
    ("Date: 31 February 2026", "31 February 2026"), ("Version: 2.0, 31 Apr 2026", "31 Apr 2026"),
    ("Effective from: 29 February 2027", "29 February 2027"), ("Seen (2026-02-30).", ""),
    ("Level: 2\nApproved: (2026-02-30)", "2026-02-30"), ("Date: 0 May 2027, again", "0 May 2027"),
    ("Date: 29 February 2028", ""), ("Version: 2.0, September 2016", ""), ("Date: Easter 2026", ""),
    ("Number: 4427-30-08", ""), ("Other: 31 July 20265", ""), ("Date: 31 of February 2026", ""),
  ])
  func `a day that no calendar has is told in any fact`(_ c: (fact: String, day: String)) async {
    let findings = await read(c.fact).1
    #expect(findings.count == (c.day.isEmpty ? 0 : 1))
    if let finding = findings.first {
      #expect(
        finding.contains("write a day that the calendar has, not '\(c.day)' [unreadable-fact]"))
    }
  }

  @Test func `a day that no calendar has is told in a change history`() async {
    let findings = await read(
      """
      Level: 2

      ## Change history
      | Version | Date | What has changed |
      |---|---|---|
      | 1.2 | 31 February 2027 | Unit F4 added |
      | 1.1 | 28 February 2027 | Registration ends on 31 June 2027 |
      | 1.0 | March 2026 | First edition |

      ### Before
      - 0.9, 30 February 2026: a draft
      - 0.8, 1 January 2026: a draft
      """
    ).1
    #expect(findings.count == 3)
    for (finding, start) in zip(findings, ["q.md:7:8:", "q.md:8:27:", "q.md:12:1:"]) {
      #expect(finding.hasPrefix(start))
    }
  }

  @Test func `a status or a day that is none is reported and kept`() async {
    let (qualification, findings) = await read("Status: final\nLast registration: October 2012")
    #expect(qualification.status == .draft)
    #expect(qualification.lastRegistration == nil)
    #expect(qualification.facts.map(\.value.markdown) == ["final", "October 2012"])
    #expect(
      findings == [
        "q.md:2:1: warning: write 'draft', 'current', 'superseded' or 'withdrawn' behind 'Status:', "
          + "not 'final', which is taken for a draft [unreadable-fact]\n",
        "q.md:3:1: warning: write a day such as '1 September 2026' or '2026-09-01' behind 'Last "
          + "registration:', not 'October 2012' [unreadable-fact]\n",
      ])
  }

  @Test func `days in an order that makes no sense are reported`() async {
    let findings = await read(
      """
      Last certification: 1 May 2026
      Last registration: 1 June 2026
      Effective from: 1 July 2026
      """
    ).1
    #expect(
      findings.map { $0.split(separator: "\n")[0] } == [
        "q.md:2:1: error: put 'Last certification' on or behind 'Effective from': 1 May 2026 is "
          + "before 1 July 2026 [days-out-of-order]",
        "q.md:3:1: error: put 'Last registration' on or behind 'Effective from': 1 June 2026 is "
          + "before 1 July 2026 [days-out-of-order]",
      ])
    #expect(await read("Last registration: 1 May 2026\nLast certification: 2026-05-01").1 == [])
  }
}
