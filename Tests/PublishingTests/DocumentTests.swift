import Findings
import Foundation
import Publishing
import Standards
import Testing

/// Whole documents beside what they were when somebody last read them.
///
/// After a change that is meant, `TOUCHSTONE_RECORD=1 swift test --filter DocumentTests` writes them
/// anew, fails, and leaves the difference to be read.
@Suite struct DocumentTests {
  @Test(arguments: [
    "index.html", "search.html", "gardening-1/index.html", "gardening-1/handbook.txt",
    "gardening-1/logbook.txt",
    "gardening-1/forms/06-unit-progress-and-sign-off-record.txt",
    "gardening-1/forms/07-element-achievement-record.txt",
    "gardening-1/forms/08-knowledge-evidence-record.txt",
    "gardening-1/forms/12-expert-witness-evidence-record.txt",
    "gardening-1/forms/14-evidence-matrix.txt", "gardening-1/units/G1/index.html",
  ])
  func `a document is printed as it was`(path: String) async throws {
    let printed = await Printed(try await Garden.plan())
    let golden = Garden.fixtures.appending(path: "golden").appending(path: path)
    if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(printed[path].utf8).write(to: golden)
      Issue.record("recorded \(path); read it, then run the tests without recording")
      return
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(printed[path] == expected)
  }

  @Test func `nothing is found in the templates that are built in`() async throws {
    let plan = try await Garden.plan()
    let printed = await Printed(plan)
    let lines = (plan.findings.all + printed.findings.all).map(\.lines)
    #expect(lines == [])
  }

  @Test func `the paths are those that others link to`() async throws {
    let plan = try await Garden.plan()
    let paths = plan.publications.flatMap { publication in
      publication.formats.map { publication.path + $0.ending }
    }
    let forms = [
      "01-portfolio-title-page", "02-personal-profile", "03-contents-checklist",
      "04-index-of-evidence", "05-unit-assessment-plan", "06-unit-progress-and-sign-off-record",
      "07-element-achievement-record", "08-knowledge-evidence-record", "09-personal-statement",
      "10-observation-record", "11-witness-testimony", "12-expert-witness-evidence-record",
      "13-record-of-questions-and-candidates-answers", "14-evidence-matrix",
      "15-witness-status-list", "16-professional-discussion-record",
      "17-assessment-decision-and-feedback", "18-unit-declaration",
    ]
    #expect(
      paths == [
        "index.html", "search.html", "gardening-1/index.html", "gardening-1/handbook.html",
        "gardening-1/handbook.txt", "gardening-1/logbook.html", "gardening-1/logbook.txt",
      ] + forms.flatMap { ["gardening-1/forms/\($0).html", "gardening-1/forms/\($0).txt"] } + [
        "gardening-1/themes/ground.html", "gardening-1/glossary.html",
        "gardening-1/units/G1/index.html", "gardening-1/units/G1/pack.html",
        "gardening-1/units/2a/index.html", "gardening-1/units/2a/pack.html",
      ])
    let assets = [
      "site.css", "site.js", "chooser.js", "chooser.css", "search.js", "search-words.js",
      "search-engine.js", "search-results.js", "search.css", "search-index.js",
    ]
    #expect(plan.assets.map(\.path) == assets.map { "assets/\($0)" } + ["standards.json"])
  }

  @Test func `many workers print the same as one`() async throws {
    let plan = try await Garden.plan()
    let one = await Printed(plan, workers: 1)
    let many = await Printed(plan, workers: 16)
    #expect(one.files == many.files)
    #expect(one.steps == many.steps)
  }

  @Test func `only the formats that are asked for are printed`() async throws {
    let printed = await Printed(try await Garden.plan(), as: [.text])
    #expect(printed.files.keys.allSatisfy { $0.hasSuffix(".txt") })
    #expect(printed.files.count == 20)
  }

  @Test func `a library without standards still has an entrance`() async {
    let plan = Plan(Library(), templates: Templates(), version: "1")
    let printed = await Printed(plan)
    #expect(printed.files.keys.sorted() == ["index.html", "search.html"])
    #expect(printed["index.html"].contains("<h1>Vocational standards</h1>"))
  }

  @Test func `a unit is a page of its own and a part of the handbook`() async throws {
    let printed = await Printed(try await Garden.plan())
    let page = printed["gardening-1/units/G1/index.html"]
    let handbook = printed["gardening-1/handbook.html"]
    #expect(page.contains("<h1 id=\"G1\">Unit G1: Prepare the ground</h1>"))
    #expect(page.contains("<h3 id=\"G1.1\">G1.1 Clear a bed</h3>"))
    #expect(handbook.contains("<h2 id=\"G1\">Unit G1: Prepare the ground</h2>"))
    #expect(handbook.contains("<h4 id=\"G1.1\">G1.1 Clear a bed</h4>"))
    #expect(handbook.contains("<span id=\"G1.1.3\" class=\"code\">G1.1.3</span>"))
  }

  @Test func `a section about the forms is for the logbook, one about the handbook is not`()
    async throws
  {
    let printed = await Printed(try await Garden.plan())
    #expect(printed["gardening-1/logbook.txt"].contains("Write in ink."))
    #expect(!printed["gardening-1/handbook.txt"].contains("Write in ink."))
    #expect(printed["gardening-1/handbook.txt"].contains("Look up what you need."))
    #expect(!printed["gardening-1/logbook.txt"].contains("Look up what you need."))
  }
}
