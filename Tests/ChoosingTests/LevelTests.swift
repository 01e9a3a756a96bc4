import Choosing
import Findings
import Standards
import Testing

/// Levels below level 1, in units and in rules.
struct LevelTests {
  private func structure(_ rule: String) throws -> Structure {
    let units = ["Entry 1", "Entry level 2", "Entry 3", "1", "2", "3"].enumerated()
    let rows = units.map { "| U\($0) | \($1) |" }.joined(separator: "\n")
    return try Example(
      """
      # Award in Walking

      ## Structure

      - \(rule)

      ### Group A

      | Unit | Level |
      |---|---|
      \(rows)
      """
    ).structure
  }

  @Test(arguments: [
    ("1 unit below level 2", "U0 U1 U2 U3", "at level 1 or below"),
    ("1 unit at level 1 or below", "U0 U1 U2 U3", "at level 1 or below"),
    ("1 unit below level 1", "U0 U1 U2", "at Entry 3 or below"),
    ("at most 1 unit below level 1", "U0 U1 U2", "at Entry 3 or below"),
    ("1 unit at Entry 3", "U2", "at Entry 3"),
    ("1 unit at entry level 2 or above", "U1 U2 U3 U4 U5", "at Entry 2 or above"),
    ("1 unit below Entry 3", "U0 U1", "at Entry 2 or below"),
    ("1 unit at Entry 1 or 3", "U0 U2", "at Entry 1 or Entry 3"),
    ("1 unit at Entry 3 or level 1", "U2 U3", "at Entry 3 or level 1"),
    ("1 unit at Entry 2 to level 2", "U1 U2 U3 U4", "at Entry 2 to level 2"),
    ("1 unit at Entry level", "U0 U1 U2", "at Entry 1 to Entry 3"),
    ("1 Entry 3 unit", "U2", "at Entry 3"),
    ("1 unit at level 3", "U5", "at level 3"),
  ])
  func `a rule counts the levels that it names, entry levels too`(
    _ rule: String, _ units: String, _ words: String
  ) throws {
    let structure = try structure(rule)
    #expect(structure.findings.all.map(\.message) == [])
    let count = try #require(structure.rules.first?.demand.counts.first)
    #expect(count.units.map { structure.units[$0].name }.joined(separator: " ") == units)
    #expect(count.name.level == words)
  }

  @Test func `an entry level keeps its words`() throws {
    let units = try structure("1 unit").units
    #expect(units.map(\.level) == [-2, -1, 0, 1, 2, 3])
    #expect(units.map(\.levelWords) == ["Entry 1", "Entry level 2", "Entry 3", "1", "2", "3"])
  }

  @Test func `a bound on entry levels is no idle rule`() throws {
    #expect(try structure("at most 1 unit below level 1").idleRules() == .proved([]))
  }
}
