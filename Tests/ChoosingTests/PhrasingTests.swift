import Choosing
import Findings
import Foundation
import Standards
import Testing

/// Rules of a spec file with what stands under them.
private struct Passage: CustomTestStringConvertible {
  var rules: [String]
  var lines: [String] = []
  var testDescription: String { rules.joined(separator: "; ") }

  /// The passages of a file: rules are indented by two, what is said of them by four.
  static func read(_ name: String) -> [Passage] {
    let file = fixtures.appendingPathComponent("rules/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var passages: [Passage] = []
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("    ") {
        passages[passages.count - 1].lines.append(String(line.dropFirst(4)))
      } else if line.hasPrefix("  ") {
        let rule = String(line.dropFirst(2))
        if passages.last?.lines == [] {
          passages[passages.count - 1].rules.append(rule)
        } else {
          passages.append(Passage(rules: [rule]))
        }
      }
    }
    return passages
  }
}

private let phrasings = Passage.read("phrasings.txt")
private let meanings = Passage.read("meanings.txt")
private let inn = Result { try Example(file: "rules/structure.md") }

struct PhrasingTests {
  @Test func `there are rules to read`() {
    #expect(phrasings.count > 60)
    #expect(meanings.count > 50)
    #expect((phrasings + meanings).allSatisfy { !$0.lines.isEmpty })
  }

  @Test(arguments: phrasings)
  fileprivate func `a sentence of an awarding body means what it says`(
    _ passage: Passage
  ) throws { try expect(passage) }

  @Test(arguments: meanings)
  fileprivate func `a rule means what is written under it`(_ passage: Passage) throws {
    try expect(passage)
  }

  private func expect(_ passage: Passage) throws {
    let structure = try inn.get().structure(rules: passage.rules)
    let findings = structure.findings.all
    if let line = passage.lines.first, line.hasPrefix("? ") {
      let parts = line.dropFirst(2).split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let finding = try #require(findings.first)
      let place = try #require(finding.place)
      let word = parts.first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
      #expect(place.source[place.range] == word, "\(finding.message)")
      if parts.count > 1 { #expect(finding.message == parts[1].dropFirst()) }
      #expect(structure.rules.allSatisfy { !$0.isRead })
      return
    }
    #expect(findings.map(\.message) == [])
    let choices = passage.lines.filter { $0.hasPrefix("met") || $0.hasPrefix("not ") }
    for line in choices {
      let judgement = structure.judge(Set(line.split(separator: " ").dropFirst().map(String.init)))
      #expect(judgement.isMet == line.hasPrefix("met"), "\(line) \(judgement.needs.map(\.words))")
    }
    let meaning = passage.lines.filter { !choices.contains($0) }
    guard !meaning.isEmpty else { return }
    let lines = structure.rules.flatMap { $0.demand.lines(structure.units) }
    #expect(lines == meaning.map { expanded($0, structure) })
  }

  /// Writes the units of a group for its letter.
  private func expanded(_ line: String, _ structure: Structure) -> String {
    line.split(separator: " ").map { word -> String in
      let units =
        switch word {
        case "*": structure.units
        case "Opt": structure.units.filter(\.isOptional)
        case "A", "B", "C": structure.units.filter { $0.name.hasPrefix(word) }
        default: [Structure.ListedUnit]()
        }
      return units.isEmpty ? String(word) : units.map(\.name).joined(separator: " ")
    }.joined(separator: " ")
  }
}
