import Choosing
import Findings
import Foundation
import Testing

struct JudgingTests {
  @Test func `what is said of choices is what was recorded`() throws {
    let file = fixtures.appendingPathComponent("judging/judgements.txt")
    let golden = try String(contentsOf: file, encoding: .utf8)
    var structure: Structure?
    var actual: [String] = []
    for line in golden.components(separatedBy: "\n") where !line.hasPrefix("  ") {
      actual.append(line)
      if line.hasPrefix("== ") {
        structure = try Example(file: "judging/\(line.dropFirst(3)).md").structure
        #expect(structure?.findings.all.map(\.message) == [])
      } else if !line.isEmpty, let structure {
        let choice = line == "(nothing)" ? [] : line.split(separator: " ").map(String.init)
        actual += lines(structure.judge(Set(choice)), structure)
      }
    }
    let text = actual.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1", text != golden {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew")
    }
    #expect(text == golden)
  }

  private func lines(_ judgement: Judgement, _ structure: Structure) -> [String] {
    func names(_ units: [Int]) -> String {
      units.map { structure.units[$0].name }.joined(separator: " ")
    }
    var lines = ["  \(judgement.isMet ? "met" : "not met"), \(judgement.credits) credits"]
    if !judgement.isDecided { lines.append("  undecided") }
    for (index, verdict) in judgement.rules.enumerated() {
      #expect(verdict.isMet == verdict.needs.isEmpty)
      for need in verdict.needs { lines.append("  \(index + 1). \(need.words)") }
    }
    lines += judgement.remarks.map { "  remark: \($0)" }
    if !judgement.unknown.isEmpty {
      lines.append("  unknown: \(judgement.unknown.joined(separator: " "))")
    }
    if !judgement.removal.isEmpty { lines.append("  goes: \(names(judgement.removal))") }
    if !judgement.isMet {
      lines.append("  comes: " + (judgement.completion.map(names) ?? "nothing helps"))
      lines.append("  among: " + names(judgement.mending))
    }
    return lines
  }
}
