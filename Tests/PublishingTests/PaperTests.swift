import Publishing
import Testing

@Suite struct PaperTests {
  private static func paper(_ path: String) async throws -> (html: String, paper: String) {
    let plan = try await Garden.plan()
    let printed = await Printed(plan)
    let publication = try #require(plan.publications.first { $0.path == path })
    let html = printed["\(path).html"]
    let paper = plan.paper(Array(html.utf8), of: publication)
    return (html, String(decoding: paper, as: UTF8.self))
  }

  @Test func `a logbook on paper has empty cells where a page has fields`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(html.contains("<td><input type=\"text\" class=\"blank\""))
    #expect(!paper.contains("<td><input type=\"text\""))
    #expect(paper.contains("<td></td>"))
  }

  @Test func `a logbook on paper begins what is swapped on a right-hand page`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(!html.contains("break-before: right"))
    #expect(paper.contains(".logbook .record { break-before: right; }"))
  }

  @Test func `fields of a form have their names where the typesetter looks`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/forms/07-element-achievement-record")
    let fields = html.split(separator: "<input").count
    #expect(fields > 10)
    #expect(paper.split(separator: "<input").count == fields)
    #expect(paper.contains("class=\"blank\" title=\""))
    #expect(!paper.contains("aria-label=\"Candidate"))
  }

  @Test(arguments: ["gardening-1/logbook", "gardening-1/handbook"])
  func `every table on paper names each of its columns`(_ path: String) async throws {
    let (_, paper) = try await Self.paper(path)
    let tables = paper.split(separator: "<table>").dropFirst()
    #expect(!tables.isEmpty)
    for table in tables {
      let table = table.prefix(upTo: table.firstRange(of: "</table>")?.lowerBound ?? table.endIndex)
      let row = table.firstRange(of: "</tr>").map { table[..<$0.lowerBound] } ?? ""
      var columns = 0
      for cell in row.split(separator: "<t").filter({ $0.hasPrefix("d") || $0.hasPrefix("h") })
      where !cell.hasPrefix("head") {
        let span = cell.firstRange(of: "colspan=\"").map {
          cell[$0.upperBound...].prefix(while: \.isNumber)
        }
        columns += span.flatMap { Int($0) } ?? 1
      }
      #expect(columns > 0)
      #expect(
        table.split(separator: "<th scope=\"col\"></th>", omittingEmptySubsequences: false).count
          == columns + 1)
    }
  }

  @Test func `pages of a unit and of a form are counted from the first to the last`() async throws {
    let (html, _) = try await Self.paper("gardening-1/logbook")
    let ends = html.split(separator: "<div class=\"end\" id=\"part").dropFirst().map {
      $0.prefix { $0 != "-" }
    }
    let asked = html.split(separator: "target-counter(url(\"#part").dropFirst().map {
      $0.prefix { $0 != "-" }
    }
    #expect(asked.count > 2)
    // Once for pages that stand, once for those that lie.
    #expect(ends.flatMap { [$0, $0] } == asked)
    for end in ends {
      #expect(html.contains("target-counter(url(\"#part\(end)-end\"), unit)"))
      #expect(html.contains("@page part\(end):nth(1 of part\(end)) { counter-reset: unit 1;"))
    }
  }

  @Test func `no rule is for a list of pages, which browsers pass over whole`() async throws {
    let (html, _) = try await Self.paper("gardening-1/logbook")
    let rules = html.split(separator: "\n").filter { $0.hasPrefix("@page") }
    #expect(rules.count > 10)
    for rule in rules { #expect(!rule.prefix { $0 != "{" }.contains(",")) }
  }

  @Test func `large print is the same document beside the other`() async throws {
    let plan = try await Garden.plan()
    let handbook = try #require(plan.publications.first { $0.path == "gardening-1/handbook" })
    let large = handbook.inLargePrint
    #expect(large.path == "gardening-1/handbook-large-print")
    #expect(large.formats == [.html])
    #expect(plan.fingerprint(of: large) != plan.fingerprint(of: handbook))
  }

  @Test func `a document asks for nothing outside itself`() async throws {
    let printed = await Printed(try await Garden.plan())
    let documents = printed.files.filter {
      $0.key.contains("book.html") || $0.key.contains("/forms/")
    }
    #expect(documents.count > 2)
    for (path, html) in documents {
      for call in ["http:", "https:", "src=\"", "url(\"http", "@import", "<link", "localStorage"] {
        #expect(!html.contains(call), "\(path) holds \(call)")
      }
    }
  }
}
