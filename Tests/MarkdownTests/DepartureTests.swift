import Findings
import Foundation
import Markdown
import Testing

/// Every example of CommonMark's specification is kept, or is listed in `docs/markdown.md`.
///
/// The examples are not part of this project. `COMMONMARK_SPEC` names a file of them, the `spec.json` of
/// version 0.31.2 (https://spec.commonmark.org/0.31.2/spec.json).
@Suite(
  .enabled(
    if: CommonMarkSpec.path != nil,
    "set COMMONMARK_SPEC to the spec.json of CommonMark 0.31.2 to compare all its examples"))
struct DepartureTests {
  @Test func `the examples that differ are those the documentation lists`() throws {
    let examples = try CommonMarkSpec.examples()
    try #require(examples.count == 652)
    let different = examples.filter { example in
      let html = Source(path: "", text: example.markdown).html
      return html != example.html.replacingOccurrences(of: " />", with: ">")
    }
    #expect(Set(different.map(\.example)) == (try CommonMarkSpec.departures()))
  }
}

/// The list can be read without the examples.
struct DepartureListTests {
  @Test func `the documentation lists departures by number`() throws {
    let departures = try CommonMarkSpec.departures()
    #expect(departures.count > 50)
    #expect(departures.allSatisfy { (1...652).contains($0) })
  }
}

private enum CommonMarkSpec {
  struct Example: Decodable {
    let example: Int
    let markdown: String
    let html: String
  }

  static var path: String? { ProcessInfo.processInfo.environment["COMMONMARK_SPEC"] }

  static func examples() throws -> [Example] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path ?? ""))
    return try JSONDecoder().decode([Example].self, from: data)
  }

  /// The numbers behind `Examples:` in the documentation: `1, 3–5`.
  static func departures() throws -> Set<Int> {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/markdown.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var numbers: Set<Int> = []
    for line in text.components(separatedBy: "\n") where line.hasPrefix("Examples: ") {
      for item in line.dropFirst("Examples: ".count).components(separatedBy: ", ") {
        let ends = try item.components(separatedBy: "–").map { try #require(Int($0)) }
        let first = try #require(ends.first)
        for number in first...(try #require(ends.last)) {
          #expect(numbers.insert(number).inserted, "example \(number) is listed twice")
        }
      }
    }
    return numbers
  }
}
