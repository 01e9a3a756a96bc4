import Findings
import Foundation
import JSON
import Publishing
import Standards
import Testing

/// What is written for a browser to judge a choice of units by.
struct ChoiceTests {
  @Test func `the data tells the units by group and what each rule comes to`() async throws {
    let data = try await Self.data(
      """
      # Level 1
      ## Structure
      - all units from Core
      - at most 10 credits from Choice
        > Ten credits are enough.
      - a fair number of units
      ### Core
      Kind: mandatory

      | Unit | Title | Credit value |
      |---|---|---|
      | A1 | Dig | 4 |
      ### Choice
      Kind: optional

      | Unit | Title | Credit value |
      |---|---|---|
      | A1 | Dig | 4 |
      | B1 | Rake | 6 |

      """)
    #expect(
      data["units"]
        == [
          [
            "id": "A1", "name": "A1", "code": "A1", "title": "Dig", "credit": 4,
            "isMandatory": true,
          ],
          ["id": "B1", "name": "B1", "code": "B1", "title": "Rake", "credit": 6],
        ])
    // A unit of two groups is ticked in the first.
    #expect(
      data["groups"]
        == [
          ["name": "Core", "details": "mandatory", "units": [0]],
          ["name": "Choice", "details": "optional", "units": [1]],
        ])
    let rules = try #require(data["rules"]?.array)
    try #require(rules.count == 3)
    #expect(
      rules[0]["demand"]
        == [
          "measure": "units", "units": [0], "atLeast": 1, "noun": "unit", "place": "Core",
          "level": "",
        ])
    #expect(
      rules[1]["demand"]
        == [
          "measure": "credits", "units": [0, 1], "atLeast": 0, "atMost": 10, "noun": "credit",
          "place": "Choice", "level": "",
        ])
    #expect(rules.map { $0["isRead"] } == [true, true, false])
    #expect(rules[1]["printed"] == "Ten credits are enough.")
    #expect(rules[2]["printed"] == "a fair number of units")
  }

  @Test func `an entry level is shown by its words, and counted below level 1`() async throws {
    let data = try await Self.data(
      """
      # Level 1
      ## Structure
      - 1 unit below level 2
      ### Choice

      | Unit | Title | Level |
      |---|---|---|
      | A1 | Dig | Entry 3 |
      | B1 | Rake | 1 |
      | C1 | Mow | 2 |

      """)
    let units = try #require(data["units"]?.array)
    #expect(units.map { $0["level"] } == ["Entry 3", 1, 2])
    let rule = try #require(data["rules"]?.array?.first)
    #expect(rule["demand"]?["units"] == [0, 1])
  }

  @Test func `every label that scripts ask for has words`() async throws {
    let data = try await Self.data("# Level 1\n## Structure\n### Core\n- A1 Dig\n")
    let labels = try #require(data["labels"]?.members)
    #expect(labels.count > 10)
    for label in labels { #expect(label.value.string?.isEmpty == false, "\(label.name)") }
  }

  @Test func `nothing in a title can end the script that it stands in`() async throws {
    let plan = try await Self.plan(
      "# Level 1\n## Structure\n### Core\n- A1 Dig \\</script>\\<img src=x> & \"more\"\n")
    let asset = try #require(plan.assets(for: plan.publications).first { $0.path == "q/choice.js" })
    let script = String(decoding: asset.bytes, as: UTF8.self)
    #expect(script.contains("Dig \\u003c/script>\\u003cimg src=x> & \\\"more\\\""))
    #expect(!script.contains("<"))
    let printed = await Printed(plan, only: ["q/logbook"])
    let logbook = printed["q/logbook.html"]
    #expect(logbook.components(separatedBy: "</script>").count == 2)
  }

  @Test func `a logbook knows its units, other documents and candidates' own do not`() async throws
  {
    let printed = await Printed(try await Garden.plan())
    #expect(printed["gardening-1/logbook.html"].contains("const qualification = {"))
    for path in ["handbook", "units/G1/pack", "forms/07-element-achievement-record", "index"] {
      #expect(!printed["gardening-1/\(path).html"].contains("const qualification"), "\(path)")
    }
    let files = try Garden.definitions().map {
      LibraryFile(path: $0, source: Source(path: $0, text: $1))
    }
    let (library, _) = await Library.read(files)
    let plan = Plan(
      library, logbookOf: Candidate(units: ["G1"], folder: "G1"), in: "gardening-1",
      templates: Templates(), version: "1")
    let own = await Printed(plan)
    let logbook = try #require(own.files.first { $0.key.hasSuffix("logbook.html") })
    #expect(!logbook.value.contains("const qualification"))
    #expect(logbook.value.contains("new Blob([text]"))
  }

  @Test func `files of one qualification are not made for another`() async throws {
    let plan = try await Garden.plan()
    let entrance = plan.publications.filter { $0.kind == .entrance }
    #expect(plan.assets(for: entrance).map(\.path) == plan.assets.map(\.path))
    let all = plan.assets(for: plan.publications).map(\.path)
    #expect(all == plan.assets.map(\.path) + ["gardening-1/choice.js"])
  }

  private static func plan(_ qualification: String) async throws -> Plan {
    let path = "s/qualifications/q.md"
    let (library, _) = await Library.read([
      LibraryFile(path: path, source: Source(path: path, text: qualification))
    ])
    return Plan(library, templates: Templates(), version: "1")
  }

  private static func data(_ qualification: String) async throws -> JSON {
    let plan = try await plan(qualification)
    let asset = try #require(plan.assets(for: plan.publications).first { $0.path == "q/choice.js" })
    let script = String(decoding: asset.bytes, as: UTF8.self)
    let opening = "const qualification = "
    try #require(script.hasPrefix(opening) && script.hasSuffix(";\n"))
    let (value, findings) = JSON.parse(
      Source(path: "choice.js", text: String(script.dropFirst(opening.count).dropLast(2))))
    #expect(findings.isEmpty)
    return try #require(value)
  }
}
