import Choosing
import Foundation
import Standards
import Testing

/// A qualification before and after, from `Fixtures/changes.md`.
private struct ChangePair: CustomTestStringConvertible, Sendable {
  var name: String
  var blocks: [String: String]
  var testDescription: String { name }

  static let all: [ChangePair] = {
    let file = fixtures.appendingPathComponent("changes.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var pairs: [ChangePair] = []
    var (heading, blocks): (String, [String: String]) = ("", [:])
    var open: String?
    for line in text.components(separatedBy: "\n") {
      if let name = open {
        blocks[name, default: ""] += line == "````" ? "" : line + "\n"
        guard line == "````" else { continue }
        open = nil
        guard name == "shifts" else { continue }
        pairs.append(ChangePair(name: heading, blocks: blocks))
        blocks = [:]
      } else if line.hasPrefix("```` ") {
        open = String(line.dropFirst(5))
      } else if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      }
    }
    return pairs
  }()
}

@Suite struct ChangeTests {
  @Test func `there are pairs of rules to judge`() {
    #expect(ChangePair.all.count > 9)
    #expect(ChangePair.all.allSatisfy { $0.blocks["shifts"]?.isEmpty == false })
  }

  @Test(arguments: ChangePair.all)
  fileprivate func `a changed rule is judged by the choices that it leaves`(_ pair: ChangePair)
    throws
  {
    let old = try Example(pair.blocks["old"] ?? "")
    let new = try Example(pair.blocks["new"] ?? "")
    var names: [String: String] = [:]
    for line in (pair.blocks["names"] ?? "").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      names[words[0]] = words[1]
    }
    let change = StructureChange(
      from: old.qualification, in: old.suite, to: new.qualification, in: new.suite, newNames: names)
    for line in (pair.blocks["shifts"] ?? "").split(separator: "\n").map(String.init) {
      let (rules, shift) = (
        line.components(separatedBy: ": ")[0], line.components(separatedBy: ": ")[1]
      )
      let ends = rules.components(separatedBy: " > ")
      let before = old.qualification.rules.firstIndex { $0.text == ends[0] }
      let now = new.qualification.rules.firstIndex { $0.text == ends[1] }
      #expect((before == nil) == (ends[0] == "nothing"), "\(line)")
      #expect((now == nil) == (ends[1] == "nothing"), "\(line)")
      let answer = change.shift(from: before, to: now)
      #expect(answer.rawValue == shift, "\(line)")
    }
  }
}
