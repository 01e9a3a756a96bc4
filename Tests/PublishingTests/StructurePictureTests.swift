import Findings
import Publishing
import Standards
import Testing

/// What documents show of rules and groups: in text the words of the picture, in HTML the picture with them.
struct StructurePictureTests {
  /// The words that stand for the picture in the handbook of a qualification with these rules.
  ///
  /// The units are B1 to B9; B1 and B2 are mandatory, and B5 and B8 are at level 6.
  private func words(_ rules: String, groups: String = Self.flat) async throws -> String {
    let plan = try await plan(rules, groups: groups)
    let printed = await Printed(plan, as: [.text], only: ["gardening-1/handbook"])
    let text = printed["gardening-1/handbook.txt"]
    let words = text.split(separator: "The structure in words:\n\n").last ?? ""
    return String(words.prefix(upTo: words.firstRange(of: "\n\n")?.lowerBound ?? words.endIndex))
  }

  private func printed(_ rules: String, groups: String = Self.flat) async throws -> Printed {
    await Printed(
      try await plan(rules, groups: groups),
      only: ["gardening-1/index", "gardening-1/handbook", "gardening-1/units/B1/index"])
  }

  private func plan(_ rules: String, groups: String) async throws -> Plan {
    var files = [
      "gardening/qualifications/gardening-1.md":
        "# Beds & borders\nLevel: 5\n\n## Structure\n\n\(rules)\n\n\(groups)\n"
    ]
    for number in 1...9 {
      files["gardening/units/B\(number).md"] = """
        # Unit B\(number): Bed <\(number)>
        Level: \(number == 5 || number == 8 ? 6 : 5)
        Credit value: 4

        ## Performance criteria
        - B\(number).1 dig
        """
    }
    return try await Garden.plan(replacing: files)
  }

  private static let flat = """
    ### Core
    Theme: Soil
    - B1
    - B2

    ### Group X
    Theme: Flowers
    - B3
    - B4
    - B5

    ### Group Y
    - B6
    - B7

    ### Group Z
    - B8
    - B9
    """

  private static let nested = """
    ### Core
    - B1
    - B2

    ### Optional units
    #### Flowers
    - B3
    - B4
    - B5

    #### Vegetables
    - B6
    - B7

    ### Extras
    - B8
    - B9
    """

  @Test func `a rule about one group stands with the group`() async throws {
    let words = try await words(
      """
      - all units from Core
      - 1 unit from X
      - at least 1 unit from Y
      - no more than 1 unit from Z
      """)
    #expect(
      words == """
        - Core (Soil, mandatory), take all 2: B1, B2
        - Group X (Flowers, optional), take 1 of 3: B3, B4, B5 (L6)
        - Group Y (optional), take at least 1 of 2: B6, B7
        - Group Z (optional), take at most 1 of 2: B8 (L6), B9
        - L6: the unit's own level, where it is not that of the qualification
        """)
  }

  @Test func `a rule about all groups of a sort stands with each of them`() async throws {
    let words = try await words("- 1 or 2 units from each of X, Y and Z")
    #expect(
      words == """
        - Core (Soil, mandatory): B1, B2
        - Group X (Flowers, optional), take 1–2 of 3: B3, B4, B5 (L6)
        - Group Y (optional), take 1–2 of 2: B6, B7
        - Group Z (optional), take 1–2 of 2: B8 (L6), B9
        - L6: the unit's own level, where it is not that of the qualification
        """)
  }

  @Test func `a rule about a group of groups stands with it`() async throws {
    let words = try await words(
      "- 3 units from Optional units\n- at least 4 credits from Vegetables", groups: Self.nested)
    #expect(
      words == """
        - Core (mandatory): B1, B2
        - Optional units, take 3 from these groups
          - Flowers: B3, B4, B5 (L6)
          - Vegetables, take at least 4 credits: B6, B7
        - Extras (optional): B8 (L6), B9
        - L6: the unit's own level, where it is not that of the qualification
        """)
  }

  @Test
  func `a rule about several groups stands behind them, and one about all of them at the end`()
    async throws
  {
    let words = try await words(
      """
      - at least 6 units
      - at least 24 credits
      - 2 units from X or Y
      - 1 further unit from X, Y, Z
      """)
    #expect(
      words == """
        - Core (Soil, mandatory): B1, B2
        - Group X (Flowers, optional): B3, B4, B5 (L6)
        - Group Y (optional): B6, B7
        - Group Z (optional): B8 (L6), B9
        - 2 units from X or Y
        - 1 further unit from X, Y, Z
        - In all: at least 6 units, at least 24 credits
        - L6: the unit's own level, where it is not that of the qualification
        """)
  }

  @Test func `a rule that no band and no bracket can say is said as it is printed`() async throws {
    let words = try await words(
      """
      - at most 1 optional unit at level 6
      - B3 or B4

        > Either the third bed
        > or the *fourth*.

      - as the moon allows
      """)
    #expect(
      words == """
        - Core (Soil, mandatory): B1, B2
        - Group X (Flowers, optional): B3, B4, B5 (L6)
        - Group Y (optional): B6, B7
        - Group Z (optional): B8 (L6), B9
        - at most 1 optional unit at level 6
        - Either the third bed or the fourth.
        - as the moon allows
        - L6: the unit's own level, where it is not that of the qualification
        """)
  }

  @Test func `the page and the handbook show the picture, and its words under it`() async throws {
    let printed = try await printed("- 2 units from Y, Z")
    for path in ["gardening-1/index.html", "gardening-1/handbook.html"] {
      let html = printed[path]
      let figures = html.split(separator: "<figure class=\"structure-picture\">").count - 1
      #expect(figures == 1)
      #expect(html.contains("<title>Structure of Beds &amp; borders</title>"))
      #expect(html.contains("<title>B3 Bed &lt;3&gt;</title>"))
      #expect(html.contains("<details>\n<summary>The structure in words:</summary>\n<ul>\n"))
      #expect(html.contains("<strong>Core</strong> (Soil, mandatory): B1, B2"))
    }
    #expect(!printed["gardening-1/handbook.txt"].contains("<svg"))
    #expect(!printed["gardening-1/units/B1/index.html"].contains("<svg"))
  }

  @Test func `levels of another framework are no marks`() async throws {
    let groups = "### Core\n- B5\n- B8\n"
    #expect(try await words("", groups: groups) == "- Core (mandatory): B5, B8")
  }

  @Test func `a qualification without groups has no picture`() async throws {
    let printed = try await printed("- at least 2 units", groups: "")
    #expect(!printed["gardening-1/handbook.html"].contains("<figure"))
    #expect(!printed["gardening-1/handbook.txt"].contains("in words"))
  }

  @Test func `the logbook of a candidate, who has chosen, has no picture`() async throws {
    let everybody = try await plan("- 1 unit from Y", groups: Self.flat)
    let everybodys = await Printed(everybody, as: [.html], only: ["gardening-1/logbook"])
    #expect(everybodys["gardening-1/logbook.html"].contains("<figure"))
    let files = try Garden.definitions()
    let (library, _) = await Library.read(
      files.map { LibraryFile(path: $0, source: Source(path: $0, text: $1)) })
    let candidate = Candidate(name: "A", units: ["G1"], folder: "a")
    let plan = Plan(
      library, logbookOf: candidate, in: "gardening-1", templates: Templates(), version: "1")
    let printed = await Printed(plan, as: [.html])
    let logbook = printed["gardening-1/candidates/a/logbook.html"]
    #expect(logbook.contains("G1"))
    #expect(!logbook.contains("<figure"))
  }
}
