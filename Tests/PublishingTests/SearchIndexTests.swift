import Foundation
import Publishing
import Testing

/// What the search of the site finds, by what its index holds.
@Suite struct SearchIndexTests {
  /// A second qualification of the gardeners, which has unit G1 with another sentence.
  private static let second = [
    "gardening/qualifications/gardening-2.md": """
    # Gardening at Level 2

    ## Structure

    ### Core

    | Unit | Title |
    |------|-------|
    | G1 | Prepare the ground |
    """,
    "gardening/units/G1.md": """
    # Unit G1: Prepare the ground
    Theme: Ground
    Board unit (in gardening-2): 77-301

    ## Performance criteria

    - G1.1 (in gardening-1) dig by hand
    - G1.1 (in gardening-2) dig by machine
    - G1.2 clear up

    ## Knowledge and understanding

    - G1a what weeds do
    """,
  ]

  @Test func `the index of the gardeners holds what its golden says`() async throws {
    let dump = try SearchReader(try await Garden.plan()).dump
    let golden = Garden.fixtures.appending(path: "golden/search-index.txt")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] != nil {
      try dump.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden.lastPathComponent)")
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == dump)
  }

  @Test func `words lead to the statements that have them`() async throws {
    let index = try SearchReader(try await Garden.plan())
    #expect(
      index.items(with: "weeds") == ["G1.1.1 lift weeds with their roots", "G1a what weeds do:"])
    #expect(index.items(with: "mulch") == [" mulch: a layer spread on the soil"])
    #expect(index.items(with: "nonsense") == [])
  }

  @Test(arguments: [[:], second])
  func `every address of the index is there`(definitions: [String: String]) async throws {
    let plan = try await Garden.plan(replacing: definitions)
    let printed = await Printed(plan, as: [.html])
    let index = try SearchReader(plan)
    #expect(index.entries.count > 20)
    for entry in index.entries {
      for (place, page) in entry.pages.enumerated() {
        #expect(printed.files[page] != nil, "\(page)")
        for item in entry.items where item.pages?.contains(place) ?? true {
          let (path, anchor) = item.address.resolved(from: page)
          let isThere =
            anchor.isEmpty
            ? printed.files[path] != nil : printed[path].contains(" id=\"\(anchor)\"")
          #expect(isThere, "\(page): \(item.address)")
        }
      }
    }
  }

  @Test func `a unit that two qualifications use is there once, and says what only one has`()
    async throws
  {
    let index = try SearchReader(try await Garden.plan(replacing: Self.second))
    let units = index.entries.filter { $0.code == "G1" }
    #expect(units.map(\.title) == ["Prepare the ground"])
    #expect(
      units.first?.pages == [
        "gardening-1/units/G1/index.html", "gardening-2/units/G1/index.html",
      ])
    #expect(units.first?.otherCodes == ["77-301"])
    let criteria = units.flatMap(\.items).filter { $0.kind == "criterion" }
    #expect(criteria.map(\.text) == ["dig by machine", "dig by hand", "clear up"])
    #expect(criteria.map(\.pages) == [[1], [0], nil])
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "a\u{2028}b\u{2029}c", #"\" + alert(1) + "\u0022"#,
    "don't, don\u{2019}t 'quote' \u{201C}quote\u{201D}", "e\u{301}te\u{301} été", "𝒜𝒷 👩🏽‍🌾 x",
    "1,000.50 (A/B) -- end.", "<!-- --> ]]> &amp;",
  ])
  func `a text comes out of the index as it went in`(text: String) async throws {
    let title = text.replacing("\\", with: "\\\\").replacing("&", with: "\\&").replacing(
      "<", with: "\\<")
    let plan = try await Garden.plan(replacing: [
      "gardening/units/G1.md": "# Unit G1: \(title)\n\n## Knowledge\n\n- G1a x\n",
      "gardening/qualifications/gardening-1.md":
        "# Q\n\n## Structure\n\n### Core\n\n| Unit |\n|---|\n| G1 |\n",
    ])
    let index = try SearchReader(plan)
    let found = try #require(index.entries.first { $0.code == "G1" }).title
    #expect(
      Array(found.utf8)
        == Array(text.split(separator: " ").joined(separator: " ").utf8))
    #expect(index.file.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    #expect(!index.file.contains("<"))
  }

  @Test func `many words are told apart`() async throws {
    let words = (0..<12_000).map { "w\(String($0 &* 7919, radix: 36))" }
    let sentences = stride(from: 0, to: words.count, by: 40).map { start in
      "- \(words[start..<min(start + 40, words.count)].joined(separator: " "))"
    }
    let plan = try await Garden.plan(replacing: [
      "gardening/units/G1.md":
        "# Unit G1: x\n\n## Knowledge\n\n\(sentences.joined(separator: "\n"))\n"
    ])
    let found = try SearchReader(plan).entries.flatMap(\.items).filter { $0.kind == "knowledge" }
      .flatMap { $0.text.split(separator: " ").map(String.init) }
    #expect(Array(found.suffix(words.count)) == words)
  }

  @Test func `the same standards give the same index`() async throws {
    let one = try SearchReader(try await Garden.plan(replacing: Self.second)).file
    let other = try SearchReader(try await Garden.plan(replacing: Self.second)).file
    #expect(one == other)
  }
}

extension String {
  /// The file and the anchor that a reference from a page leads to.
  fileprivate func resolved(from page: String) -> (path: String, anchor: String) {
    let parts = split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let anchor = parts.count > 1 ? parts[1] : ""
    guard let file = parts.first, !file.isEmpty else { return (page, anchor) }
    let folder = page.split(separator: "/").dropLast()
    return ((folder.map(String.init) + [file]).joined(separator: "/"), anchor)
  }
}
