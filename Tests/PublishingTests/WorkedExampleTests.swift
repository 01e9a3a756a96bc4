import Evidence
import Findings
import Foundation
import Publishing
import Testing

/// Filled forms: what stands on them, that they agree, and that blank ones know nothing of them.
@Suite struct WorkedExampleTests {
  private let path = "gardening-1/examples/ivy-template"

  @Test func `an example is printed as it was`() async throws {
    let text = try await printed()["\(path).txt"]
    let golden = Garden.fixtures.appending(path: "golden/\(path).txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
      Issue.record("recorded the example; read it, then run the tests without recording")
      return
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(text == expected)
  }

  @Test func `nothing is found in an example, or in the templates that print it`() async throws {
    let (examples, odd) = Garden.examples(try Garden.sheets())
    let plan = try await Garden.plan(examples: examples)
    let printed = await Printed(plan)
    #expect((odd.all + plan.findings.all + printed.findings.all).map(\.lines) == [])
  }

  @Test func `every form of an example says that it is one, on every page`() async throws {
    let page = try await printed()["\(path).html"]
    let parts = page.ranges(of: "<section class=\"part part").count
    #expect(parts == 18)
    #expect(page.ranges(of: "Worked example (invented)</strong>").count == parts)
    #expect(page.contains("<title>Worked example (invented): Ivy Template"))
    #expect(page.contains("content: \"Worked example \\28 invented\\29 \\3a  Ivy Template"))
  }

  @Test func `what no evidence shows is listed for each round and at the end`() async throws {
    let text = try await printed()["\(path).txt"].unwrapped
    let start = try #require(text.ranges(of: "What is not yet covered").last)
    let list = text[start.upperBound...]
    let states = list.split(separator: "With all the evidence of this portfolio")
    try #require(states.count == 3)
    #expect(states[0].contains("On 7 May 2026"))
    for state in states[0...1] { #expect(state.contains("G1.2.1 turn the soil")) }
    #expect(states[1].contains("G1b when soil is too wet"))
    #expect(states[2].contains("2(a)2 stop when the soil is wet"))
    #expect(!list.contains("G1.1.1"))
    #expect(!list.contains("G1.1.2"))
  }

  @Test func `every evidence number that is printed is in the index`() async throws {
    let text = try await printed()["\(path).txt"]
    let cited = text.split(separator: "no. ").dropFirst().map { $0.prefix { $0.isNumber } }
    #expect(cited.count >= 5)
    let index = try #require(text.split(separator: "Index of evidence\n---").last)
    let rows = try #require(index.split(separator: "Unit assessment plan").first)
    for number in Set(cited) { #expect(rows.contains("\n| \(number) "), "\(number)") }
  }

  @Test func `blank forms, packs and the handbook are the same with examples and without`()
    async throws
  {
    let without = await Printed(try await Garden.plan())
    let with = try await printed()
    let changed = Set(with.files.keys.filter { with[$0] != without[$0] })
    #expect(
      changed == [
        "gardening-1/index.html", "gardening-1/logbook.html", "gardening-1/logbook.txt",
        "\(path).html", "\(path).txt",
      ])
    #expect(Set(without.files.keys).isSubset(of: with.files.keys))
  }

  @Test func `a logbook shows the forms that beginners meet first, and has each anchor once`()
    async throws
  {
    let book = try await printed()["gardening-1/logbook.html"]
    let shown = book.ranges(of: " example form-").map { String(book[$0.upperBound...].prefix(2)) }
    #expect(shown == ["04", "07", "07", "07", "08", "08"])
    let ids = book.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a matrix of more pieces than columns goes on on a second sheet`() async throws {
    var sheets = try Garden.sheets()
    let more = (4...14).map { number in
      "Ivy Template,gardening-1 2,\(number),Leaf \(number),EI,9 May 2026,,G1.1.1,,,,,,,,,,,\n"
    }
    sheets["evidence.csv"]? += more.joined()
    let text = try await printed(sheets)["\(path).txt"]
    #expect(text.contains("Continuation sheet 2 of 2"))
    let second = try #require(text.split(separator: "Continuation sheet 2 of 2").last)
    #expect(second.unwrapped.contains("|14 |2 |3 |"))
  }

  @Test func `a criterion that was shown often has further rows in its record`() async throws {
    var sheets = try Garden.sheets()
    let more = (4...9).map { number in
      "Ivy Template,gardening-1 2,\(number),Leaf \(number),EI,9 May 2026,,G1.1.1,,,,,,,,,,,\n"
    }
    sheets["evidence.csv"]? += more.joined()
    let text = try await printed(sheets)["\(path).txt"]
    let records = text.split(separator: "Element achievement record\n").dropFirst()
    let record = try #require(records.first).unwrapped
    #expect(record.ranges(of: "G1.1.1").count == 3)
    let missing = (4...9).filter { !record.contains("no. \($0) ") }
    #expect(missing == [])
  }

  @Test func `what is planned for a unit without evidence is printed`() async throws {
    var sheets = try Garden.sheets()
    sheets["evidence.csv"] = sheets["evidence.csv"]?.replacing("2(a)", with: "G1")
    let page = try await printed(sheets)["\(path).html"]
    let isPlanned = page.contains("Water for a week in June")
    #expect(isPlanned)
  }

  @Test func `an edit of a sheet touches the example and what shows it`() async throws {
    let sheets = try Garden.sheets()
    let before = try await prints(sheets)
    var edited = sheets
    edited["profile.csv"]? += "interests,Bees\n"
    let after = try await prints(edited)
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(changed == [path, "gardening-1/index", "gardening-1/logbook"])
  }

  @Test func `text of a sheet is words in every place where it is printed`() async throws {
    let words =
      "</style><script>alert(1)</script> {{labels.unit}} *a* [b](http://c) | ::: __d__ [x]"
    var sheets = try Garden.sheets()
    for (name, text) in sheets {
      var text = text
      for cell in [
        "Ivy Template", "Moss Sample", "Observation: the long bed", "The long bed", "A clean bed.",
        "The barrow was emptied", "To say why leaves stay dry", "Volunteer", "The Walled Garden",
        "Weed the long bed", "Long bed", "Both beds were clean.", "Nothing has been dug yet.",
        "Dig a bed.",
      ] {
        text = text.replacing(cell, with: words)
      }
      sheets[name] = text
    }
    let printed = try await printed(sheets)
    for (path, page) in printed.files where path.hasSuffix(".html") {
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(page.ranges(of: "</style>").count == page.ranges(of: "<style").count, "\(path)")
      #expect(!page.contains("http://c\""), "\(path)")
    }
    #expect(printed["\(path).txt"].unwrapped.contains("[b](http://c) | ::: __d__ [x]"))
    #expect(printed.findings.all.map(\.lines) == [])
  }

  @Test(arguments: ["..", "CON", "a b", "é"])
  func `no folder of sheets leads out of the output folder`(folder: String) async throws {
    let (examples, _) = Garden.examples(try Garden.sheets(), in: folder)
    let plan = try await Garden.plan(examples: examples)
    let paths = plan.publications.map(\.path).filter { $0.contains("/examples/") }
    try #require(paths.count == 1)
    let name = paths[0].dropFirst("gardening-1/examples/".count)
    let isSafe = name.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || Character(UnicodeScalar(byte)).isLetter
        || Character(UnicodeScalar(byte)).isNumber
    }
    #expect(isSafe && !name.isEmpty && name != "CON")
  }

  @Test func `an example of another qualification is not shown`() async throws {
    let sheets = try Garden.sheets().mapValues { $0.replacing("gardening-1", with: "gardening-9") }
    let printed = try await printed(sheets)
    let paths = printed.files.keys.filter { $0.contains("/examples/") }
    #expect(paths == [])
  }

  private func printed(_ sheets: [String: String]? = nil) async throws -> Printed {
    let (examples, _) = Garden.examples(try sheets ?? Garden.sheets())
    return await Printed(try await Garden.plan(examples: examples))
  }

  private func prints(_ sheets: [String: String]) async throws -> [String: Fingerprint] {
    let plan = try await Garden.plan(examples: Garden.examples(sheets).examples)
    return Dictionary(
      uniqueKeysWithValues: plan.publications.map { ($0.path, plan.fingerprint(of: $0)) })
  }
}
