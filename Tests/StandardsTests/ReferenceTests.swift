import Findings
import Foundation
import Testing

@testable import Standards

/// The published level 1 standards, which are not ours to keep here: named by an environment variable.
private let path = ProcessInfo.processInfo.environment["TOUCHSTONE_LEVEL_1_STANDARDS"]

@Suite(.enabled(if: path != nil, "TOUCHSTONE_LEVEL_1_STANDARDS names no file"))
struct ReferenceTests {
  private func read() throws -> (library: Library, findings: Findings, source: Source) {
    let bytes = try Array(Data(contentsOf: URL(filePath: #require(path))))
    let source = Source.read(path: "level-1.txt", bytes: bytes).source
    let (library, findings) = Library.read(source)
    return (library, findings, source)
  }

  @Test func `the counts are those of the published document`() throws {
    let units = try read().library.suites[0].units
    #expect(units.map { $0.code?.printed } == ["1", "2(a)", "2(b)", "3", "4", "5", "6"])
    #expect(units.flatMap(\.elements).count == 12)
    #expect(units.flatMap(\.criteria).count == 72)
    #expect(units.flatMap(\.elements).flatMap(\.criteria).count == 72)
    #expect(units.flatMap(\.knowledge).count == 70)
    #expect(units.flatMap(\.knowledge).flatMap(\.items).count == 6)
    #expect(units.flatMap(\.keyWords).count == 70)
  }

  @Test func `codes are as printed`() throws {
    let units = try read().library.suites[0].units
    #expect(units[2].elements.map { $0.code?.printed } == ["2(b).1", "2(b).2"])
    #expect(units[2].elements.map(\.id) == ["2(b)1", "2(b)2"])
    #expect(units[5].elements[0].criteria.first?.code?.printed == "5.1.1.")
    #expect(units[5].knowledge.map(\.items.count) == [0, 0, 0, 0, 0, 0, 6, 0])
    #expect(units[1].knowledge.map(\.id).last == "2(a)g")
  }

  @Test func `no word is lost`() throws {
    let (library, _, source) = try read()
    #expect(library.words.dropFirst(2).joined() == words(of: source).joined())
  }

  @Test func `what is odd is named, and nothing else`() throws {
    let messages = try read().findings.sorted.map { "\($0.place?.start.line ?? 0) \($0.message)" }
    #expect(
      messages == [
        "178 write '2(b)1' for '2(b).1', as other codes of this unit are written",
        "185 write '2(b)2' for '2(b).2', as other codes of this unit are written",
        "346 write '5.1.1' for '5.1.1.': others of this unit have no final mark",
        "347 write '5.1.2' for '5.1.2.': others of this unit have no final mark",
        "348 write '5.1.3' for '5.1.3.': others of this unit have no final mark",
        "349 write '5.1.4' for '5.1.4.': others of this unit have no final mark",
        "426 add '6f' between '6e' and '6g', or keep it as withdrawn",
      ])
  }
}
