import CSV
import Evidence
import Findings
import Testing

struct HostileTests {
  @Test(.timeLimit(.minutes(10)))
  func `a large portfolio in which nothing agrees is looked through`() throws {
    let rows = (0..<2000).map { number in
      "Jo \(number % 3),baking-5 \(number % 2),\(number / 2),loaf,Z,\(number % 40) May 2026,"
        + "B1.1.1 B9.9.\(number) B1a,Wim \(number),\(number + 1) \(number + 7000),evidence \(number),"
        + "1 May 2026,30 April 2026\n"
    }
    let people = (0..<2000).map { "Wim \($0 % 1500 + 400),witness\n" }
    let decisions = (0..<2000).map { "unit,B\($0 % 3),achieved,,\($0 % 28 + 1) April 2026\n" }
    let (portfolio, read) = Portfolio.read([
      .evidence: Source(
        path: "evidence.csv",
        text:
          "candidate,edition,number,item,method,date,criteria,by,relates to,account,signed,assessed\n"
          + rows.joined()),
      .people: Source(path: "people.csv", text: "name,role\n" + people.joined()),
      .decisions: Source(
        path: "decisions.csv",
        text: "record,code,decision,due,assessor signed\n" + decisions.joined()),
    ])
    #expect(portfolio.records.count == 2000)
    #expect(!read.isEmpty)
    #expect(portfolio.findings(in: baking).all.count > 2000)
  }

  @Test func `any bytes are read, and all places lie in the file`() {
    var state: UInt64 = 23
    let words = [
      "1", "Jo", "B1a", "Q&A", "1 May 2026", "\"", ",", "\n", ";", "\t", "achieved", "unit",
      "baking-5", "evidence 3",
      "candidate", "witness", "\u{FFFD}", "'=",
    ]
    for _ in 0..<200 {
      var files: [Portfolio.File: Source] = [:]
      for file in Portfolio.File.allCases {
        var text = heads[file] ?? ""
        for _ in 0..<40 {
          state = state &* 48271 % 0x7FFF_FFFF
          text += words[Int(state) % words.count] + (state % 3 == 0 ? "," : "")
        }
        files[file] = Source(path: file.name, text: text)
      }
      var (portfolio, findings) = Portfolio.read(files)
      findings.append(portfolio.findings(in: baking))
      for place in findings.all.compactMap(\.place) {
        #expect(place.range.upperBound <= place.source.bytes.count)
      }
      for record in portfolio.records { _ = record.exchanges }
      portfolio.records = []
      #expect(portfolio.candidate.utf8.count >= 0)
    }
  }
}

private let heads: [Portfolio.File: String] = [
  .evidence: "candidate,edition,evidence number,item,method,date,criteria,by,relates to,account\n",
  .people: "name,role,status\n", .profile: "field,value\n", .plan: "element,kind,activity,links\n",
  .decisions: "record,code,decision,assessor signed\n",
]
