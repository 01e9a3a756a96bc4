import Choosing
import Findings
import Foundation
import Standards
import Testing

/// A sentence of the fixture with the meaning that stands under it.
private struct Phrasing: CustomTestStringConvertible {
  var sentence: String
  var meaning: [String]
  var testDescription: String { sentence }
}

private let inn = Result { try Example(file: "phrasings/structure.md") }

private let phrasings: [Phrasing] = {
  let file = fixtures.appendingPathComponent("phrasings/phrasings.txt")
  guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
  var all: [Phrasing] = []
  var isBody = false
  for line in text.components(separatedBy: "\n") {
    if line.hasPrefix("== ") {
      isBody = true
    } else if !isBody || line.isEmpty {
      continue
    } else if line.hasPrefix("  ") {
      all[all.count - 1].meaning.append(line.trimmingCharacters(in: .whitespaces))
    } else {
      all.append(Phrasing(sentence: line, meaning: []))
    }
  }
  return all
}()

struct PhrasingTests {
  @Test func `there are phrasings`() {
    #expect(phrasings.count > 60)
    #expect(phrasings.allSatisfy { !$0.meaning.isEmpty })
  }

  @Test(arguments: phrasings)
  fileprivate func `a sentence of an awarding body means what it says`(_ phrasing: Phrasing) throws
  {
    let structure = try inn.get().structure(rules: [phrasing.sentence])
    if let word = phrasing.meaning[0].split(separator: "?").first,
      phrasing.meaning[0].hasPrefix("?")
    {
      let finding = try #require(structure.findings.all.first)
      let place = try #require(finding.place)
      #expect(
        place.source[place.range] == word.trimmingCharacters(in: .whitespaces), "\(finding.message)"
      )
      return
    }
    #expect(structure.findings.all.map { "\($0.message)" } == [])
    let demand = try #require(structure.rules.first).demand
    #expect(demand.lines(structure.units) == phrasing.meaning.map { expand($0, structure) })
  }

  /// Writes the units of a group for its letter.
  private func expand(_ line: String, _ structure: Structure) -> String {
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
