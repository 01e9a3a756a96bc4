import Choosing
import Findings
import Testing

struct ProofTests {
  static let qualifications = [
    "nvq-level-1", "svq-scqf-5", "svq-scqf-6", "svq-scqf-8", "svq-level-3",
  ]

  @Test(arguments: qualifications)
  func `a real qualification can be achieved, each unit chosen, and no rule left out`(
    _ name: String
  ) throws {
    let structure = try Example(file: "judging/\(name).md").structure
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(structure.contradiction() == .proved([]))
      #expect(structure.unreachableUnits() == .proved([]))
      #expect(structure.idleRules() == .proved([]))
    }
    #expect(time < .seconds(600))
  }

  @Test func `rules that contradict each other are as few as can be`() throws {
    let inn = try Example(file: "rules/structure.md")
    #expect(
      inn.structure(rules: ["1 unit from A", "5 units from A"]).contradiction() == .proved([1]))
    #expect(
      inn.structure(rules: [
        "1 unit from B", "A1 only with A2", "all units from A", "no units from A",
      ])
      .contradiction() == .proved([2, 3]))
    #expect(
      inn.structure(rules: ["at most 2 units", "1 unit from A", "1 unit from B", "1 unit from C"])
        .contradiction() == .proved([0, 1, 2, 3]))
    #expect(
      inn.structure(rules: ["all units from C", "1 further unit from C"]).contradiction()
        == .proved([0, 1]))
  }

  @Test func `units that are shut out are found`() throws {
    let inn = try Example(file: "rules/structure.md")
    let structure = inn.structure(rules: [
      "A1 requires A2", "not both A1 and A2", "at most 5 credits from C",
    ])
    guard case .proved(let units) = structure.unreachableUnits() else {
      Issue.record("undecided")
      return
    }
    #expect(units.map { structure.units[$0].name } == ["A1", "C1", "C2"])
  }

  @Test func `rules that follow from others are found, with those they follow from`() throws {
    let inn = try Example(file: "rules/structure.md")
    func idle(_ rules: String...) -> [String] {
      guard case .proved(let idle) = inn.structure(rules: rules).idleRules() else {
        return ["undecided"]
      }
      return idle.map { rule in
        let reasons = rule.followsFrom.map { rules[$0] }.joined(separator: " & ")
        let total = rule.otherTotal.map { ", which come to \($0)" } ?? ""
        return "\(rules[rule.rule]) <- \(reasons)\(total)"
      }
    }
    #expect(
      idle("1 unit from A", "1 unit from B", "1 unit from A or B")
        == ["1 unit from A or B <- 1 unit from A"])
    #expect(
      idle("2 units from A", "2 units from B", "at least 3 units")
        == ["at least 3 units <- 2 units from A & 2 units from B, which come to 4"])
    #expect(idle("2 units from A", "2 units from B", "at least 4 units") == [])
    #expect(idle("2 units from A", "2 units from B", "at least 5 units") == [])
    #expect(
      idle("2 units from A", "1 unit from A", "1 further unit from A")
        == ["1 unit from A <- 2 units from A"])
    #expect(idle("1 unit from A", "1 further unit from A") == [])
    #expect(idle("A1 and A2", "if B1 is taken, A1") == ["if B1 is taken, A1 <- A1 and A2"])
    #expect(idle("at least 0 units from A") == ["at least 0 units from A <- "])
  }
}
