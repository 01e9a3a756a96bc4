import Choosing
import Findings
import Foundation
import Standards
import Testing

private let inn = Result { try Example(file: "rules/structure.md") }

struct HostileTests {
  @Test(arguments: [
    "", " ", ".", ",", "-", "(", ")", "((((", "\"", "'", "…", "units", "of", "either", "if", "0",
    "1",
    "not both", "neither A1 nor", "1 unit from", "1 unit from A to", "1 unit from \"A",
    "at level", "1 unit at level", "1 unit (", "1 unit ()", "1 unit (1 unit", "between", "one (",
    "if A1 is", "A1 only with", "A1 cannot be", "candidates", "candidates must", "to achieve",
    "each", "1 unit from each", "1 unit from each of", "1 unit from at least", "the the the",
    "\u{0}", "🙂 units", "1\u{301} unit", "ein Modul aus B", "１ unit", "1 unit from \u{202E}A",
    "and", "or",
    "1 unit or", "1 unit and", "1 unit from A and or B", "A1 or", "1 unit, including", ", , ,",
    "1 . 2",
  ])
  func `a broken rule is one finding inside the rule`(_ text: String) throws {
    let structure = try inn.get().structure(rules: [text])
    let finding = try #require(structure.findings.all.first)
    #expect(structure.findings.all.count == 1)
    #expect(finding.rule.name == "unreadable-rule")
    let place = try #require(finding.place)
    #expect(place.range.upperBound <= place.source.bytes.count)
    #expect(structure.judge(Set<String>()).isMet)
  }

  @Test func `long, deep and huge rules are read or refused in no time`() throws {
    let inn = try inn.get()
    let rules = [
      Array(repeating: "1 unit from A", count: 2_500).joined(separator: " and "),
      Array(repeating: "1 unit from A", count: 120).joined(separator: " and "),
      Array(repeating: "1 unit from A", count: 120).joined(separator: " or "),
      String(repeating: "word ", count: 10_000),
      String(repeating: "(", count: 900),
      String(repeating: "1 unit (", count: 200),
      String(repeating: "either ", count: 900) + "1 unit",
      String(repeating: "if A1 is taken, ", count: 150) + "1 unit",
      "1 unit from " + Array(repeating: "A", count: 400).joined(separator: ", "),
      "at least 999999 credits from A",
      "at least 18446744073709551616 units",
      "at most 9223372036854775807 credits",
      String(repeating: "9", count: 100_000) + " units",
      String(repeating: "ж", count: 100_000),
    ]
    let clock = ContinuousClock()
    let time = clock.measure {
      for rule in rules {
        let structure = inn.structure(rules: [rule])
        #expect(structure.findings.all.count + (structure.rules[0].isRead ? 1 : 0) == 1)
        let judgement = structure.judge(["A1", "B1"])
        #expect(judgement.rules.count == 1)
      }
    }
    #expect(time < .seconds(600))
  }

  @Test func `words in any order are read or refused`() throws {
    let inn = try inn.get()
    let words = """
      all both at least most no more than not a minimum of maximum exactly between and or to 1 2 3 one two \
      unit units credits optional mandatory further other from in of each theme themes group groups A B C \
      A1 A2 F1 Kitchen level 5 6 7 above below only with if is are taken must may be not together either \
      neither nor including which candidates complete ( ) , . ; - + " the any every following : these
      """.split { $0 == " " }
    var state: UInt64 = 11
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % sides
    }
    var read = 0
    for _ in 0..<1_500 {
      let rule = (0..<1 + roll(9)).map { _ in words[roll(words.count)] }.joined(separator: " ")
      let structure = inn.structure(rules: [rule])
      let unread = structure.findings.all.filter { $0.rule.name == "unreadable-rule" }
      #expect(unread.count == (structure.rules[0].isRead ? 0 : 1), "\(rule)")
      read += structure.rules[0].isRead ? 1 : 0
      guard structure.rules[0].isRead else { continue }
      #expect(structure.judge(["A1", "B1"]).isDecided, "\(rule)")
    }
    #expect(read > 2)
  }

  @Test func `a structure of thousands of units is judged`() throws {
    var text = "# Large\n## Structure\n- at least 200 units\n- at least 2000 credits\n"
    text += "- 1 further unit from Group 1, Group 2\n"
    for group in 1...100 { text += "- 1 unit from Group \(group)\n" }
    for group in 1...100 {
      text += "### Group \(group)\n\n| Unit | Credit value |\n|---|---|\n"
      for unit in 1...30 { text += "| U\(group)x\(unit) | \(unit % 7 + 4) |\n" }
      text += "\n"
    }
    let structure = try Example(text).structure
    #expect(structure.findings.all.map(\.message) == [])
    let judgement = structure.judge(["U1x1", "U7x3"])
    #expect(!judgement.isMet)
    #expect(judgement.needs.count == 101)
    if judgement.isDecided {
      let completion = try #require(judgement.completion)
      let ids = (completion + judgement.chosen).map { structure.units[$0].id }
      #expect(structure.judge(Set(ids)).isMet)
    }
  }

  @Test func `what cannot be worked out in time is undecided and never wrong`() throws {
    var text = "# Sums\n## Structure\n- exactly 599999 credits\n\n### Group A\n\n"
    text += "| Unit | Credit value |\n|---|---|\n"
    var state: UInt64 = 7
    for unit in 1...40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += "| U\(unit) | \(10_000 + 2 * ((state >> 40) % 20_000)) |\n"
    }
    let structure = try Example(text).structure
    #expect(structure.validChoice() == .undecided)
    #expect(structure.contradiction() == .undecided)
    let judgement = structure.judge(["U1"])
    #expect(!judgement.isMet)
    #expect(!judgement.isDecided)
    #expect(judgement.completion == nil)
  }

  @Test func `sums of credits that are small are worked out`() throws {
    var text = "# Sums\n## Structure\n- exactly 101 credits\n\n### Group A\n\n"
    text += "| Unit | Credit value |\n|---|---|\n"
    for unit in 1...60 { text += "| U\(unit) | \(2 * (unit % 9 + 1)) |\n" }
    #expect(try Example(text).structure.contradiction() == .proved([0]))
    let odd = text + "| U61 | 7 |\n"
    #expect(try Example(odd).structure.contradiction() == .proved([]))
  }
}
