import Choosing
import Findings
import Standards
import Testing

/// Groups whose names begin like an amount.
struct NameTests {
  private let text = """
    # Award in Names

    ## Structure

    ### All
    - A1
    - A2

    ### Any one
    - B1

    ### Group C
    - C1
    """

  @Test(arguments: [
    ("1 unit from All", "A1 A2"), ("1 unit from the group All", "A1 A2"),
    ("1 unit from Any one", "B1"), ("1 unit from C or All", "A1 A2 C1"),
    ("1 unit from Any one or C", "B1 C1"), ("all units from All", "A1 A2"),
    ("all units", "A1 A2 B1 C1"), ("any one unit", "A1 A2 B1 C1"),
  ])
  func `a group may be called like an amount`(_ rule: String, _ units: String) throws {
    let structure = try Example(text).structure(rules: [rule])
    #expect(structure.findings.all.map(\.message) == [])
    let counts = try #require(structure.rules.first).demand.counts
    #expect(counts.count == 1)
    #expect(
      counts[0].units.map { structure.units[$0].name }.sorted().joined(separator: " ") == units)
  }

  @Test(arguments: [
    ("all units in Group A", "A1 A2"), ("all units in A", "A1 A2"),
    ("1 unit from Group A (mandatory)", "A1 A2"), ("1 unit from B", "B1"),
    ("1 unit from Group B: Optional units", "B1"),
  ])
  func `a group is called by what stands before a bracket`(
    _ rule: String, _ units: String
  ) throws {
    let text = """
      # Award in Names

      ## Structure

      ### Group A (mandatory)
      - A1
      - A2

      ### Group B: Optional units
      - B1
      """
    let structure = try Example(text).structure(rules: [rule])
    #expect(structure.findings.all.map(\.message) == [])
    let counts = try #require(structure.rules.first).demand.counts
    #expect(
      counts.flatMap(\.units).map { structure.units[$0].name }.joined(separator: " ") == units)
  }
}
