import Comparison
import Foundation
import Standards
import Testing

@Suite struct SpecTests {
  @Test func `there are pairs to compare`() {
    #expect(SpecPair.all.count > 20)
  }

  @Test(arguments: ClassRule.all)
  func `each rule that gives a class has a pair that shows it, and an example in the documentation`(
    _ rule: ClassRule
  ) throws {
    let line = "\(rule.impact) \(rule.name):"
    #expect(SpecPair.all.contains { $0.changes.contains(line) }, "\(line)")
    let page = SpecPair.folder.appending(path: "../../../docs/diff.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = try #require(
      text.components(separatedBy: "#### \(rule.name)\n").dropFirst().first)
    let own = section.components(separatedBy: "\n#")[0]
    #expect(own.contains("\n> "))
  }

  @Test(arguments: SpecPair.all)
  func `what changed is told`(_ pair: SpecPair) async {
    let comparison = await compare(old: library(pair.old), new: library(pair.new), judging: .words)
    #expect(lines(comparison) == pair.changes)
  }
}

/// A line for each change: class and rule, kinds, what sort of thing, from what to what, and for whom.
func lines(_ comparison: Comparison) -> String {
  comparison.changes.map { $0.line + "\n" }.joined()
}

extension Change {
  fileprivate var line: String {
    let (before, after) = (old.map(\.name), new.map(\.name))
    let ends = (before == after ? [before] : [before, after].filter { !$0.isEmpty })
      .map { $0.joined(separator: " + ") }.joined(separator: " > ")
    let audience = effects.map {
      $0.rule == rule ? $0.qualification : "\($0.qualification) (\($0.rule.impact) \($0.rule.name))"
    }
    let kinds = kinds.map(\.rawValue).joined(separator: "+")
    return "\(impact) \(rule.name): \(kinds) \(subject) \(ends)"
      + (audience.isEmpty ? "" : " for \(audience.joined(separator: ", "))")
  }
}

extension Change.Item {
  /// The code, or the identifier of what has none.
  fileprivate var name: String {
    guard code == nil, let unit, !id.hasPrefix(unit) else { return code ?? id }
    return "\(id) of \(unit)"
  }
}
