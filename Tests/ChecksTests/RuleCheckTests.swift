import Testing

/// A qualification of two groups, one of them with levels and credits, and a unit for each member.
private func folder(
  rules: [String], _ groups: String = "### Core\n- F1\n- F2\n\n### Optional\n- ▹G1\n- G2\n- G3\n",
  units: [String: String] = [:]
) -> [(path: String, text: String)] {
  let codes = ["F1", "F2", "G1", "G2", "G3"].filter { groups.contains($0) }
  return codes.map { code in
    (
      "s/units/\(code).md",
      "# Unit \(code): Do \(code)\n\(units[code].map { "\($0)\n" } ?? "")## Standards\n- \(code).1 do\n"
    )
  } + [
    (
      "s/qualifications/one.md",
      "# One\n## Structure\n" + rules.map { "- \($0)\n" }.joined()
        + groups.replacing("▹", with: "")
    )
  ]
}

struct RuleCheckTests {
  @Test func `rules that are right have no findings`() async {
    await expectFindings(
      in: folder(rules: ["all units from Core", "1 unit from Optional", "at least 3 units"]), [])
  }

  @Test func `a rule that cannot be read is reported at the word`() async {
    await expectFindings(
      in: folder(rules: ["all units from Core", "1 unit from ▸Optonal"]),
      ["write 'Optional' for 'Optonal' (understood: '1 unit from') [unreadable-rule]"])
  }

  @Test func `words with marks are found in their place`() async {
    await expectFindings(
      in: folder(rules: ["**all** units\n  from `Core`", "1 unit from *the*\n  **▸Elsewhere**"]),
      [
        "name a group, theme or unit of this qualification, not 'Elsewhere'; there are 'Core', "
          + "'Optional', 'F1', 'F2', 'G1', 'G2' … (understood: '1 unit from the') [unreadable-rule]"
      ])
  }

  @Test func `figures that a rule counts are missed`() async {
    await expectFindings(
      in: folder(
        rules: ["all units from Core", "▸at most 1 unit at level 5", "2 units from Optional"],
        units: ["F1": "Level: 6", "G1": "Level: 5", "G2": "Level: 5", "G3": "Level: 6"]),
      ["give 'F2' a level: this rule counts it [missing-figure]"])
  }

  @Test func `an entry level is a figure below all others`() async {
    await expectFindings(
      in: folder(
        rules: ["all units from Core", "at most 1 unit at level 3", "2 units from Optional"],
        units: [
          "F1": "Level: Entry 3", "F2": "Level: Entry 3", "G1": "Level: 3", "G2": "Level: 3",
          "G3": "Level: Entry 3",
        ]), [])
  }

  @Test func `a qualification that asks for more than there is is reported`() async {
    await expectFindings(
      in: folder(rules: ["all units from Core", "▸4 units from Optional"]),
      [
        "ask for no more than there is: 'at least 4 units from Optional' has 3 to choose from "
          + "[impossible-qualification]"
      ])
  }

  @Test func `rules that contradict each other are named`() async {
    await expectFindings(
      in: folder(rules: ["▸all units from Core", "2 units from Optional", "at most 3 units"]),
      [
        "change one of these 3 rules: no choice of units keeps them all [impossible-qualification]"
      ])
  }

  @Test func `a unit that no valid choice contains is reported`() async {
    await expectFindings(
      in: folder(
        rules: ["all units from Core", "1 unit from G1 or G2", "exactly 1 unit from Optional"],
        "### Core\n- F1\n- F2\n\n### Optional\n- G1\n- G2\n- ▸G3\n"),
      [
        "take 'G3' out of the structure, or change the rules: no valid choice contains it "
          + "[unreachable-unit]"
      ])
  }

  @Test func `a rule that follows from others is reported`() async {
    await expectFindings(
      in: folder(rules: ["all units from Core", "2 units from Optional", "▸1 unit from Optional"]),
      ["remove this rule or change it: it follows from the others [idle-rule]"])
  }

  @Test func `a rule that every choice keeps is reported`() async {
    await expectFindings(
      in: folder(rules: ["all units from Core", "▸at most 3 units from Optional"]),
      ["remove this rule or change it: every choice keeps it [idle-rule]"])
  }

  @Test func `a total may repeat the sum and say no less`() async {
    await expectFindings(
      in: folder(rules: ["▸at least 3 units", "all units from Core", "2 units from Optional"]),
      [
        "raise this total to 4 or remove it: the other rules come to 4 already [idle-rule]"
      ])
    await expectFindings(
      in: folder(
        rules: [
          "at least 4 units", "all units from Core", "1 unit from G1 or G2",
          "1 further unit from Optional",
        ]), [])
  }

  @Test func `a unit in two groups is reported`() async {
    await expectFindings(
      in: folder(
        rules: ["all units from Core", "2 units from Optional"],
        "### Core\n- F1\n- F2\n\n### Optional\n- G1\n- G2\n- ▸F1\n- ▸G1\n"),
      [
        "name 'F1' in one group: 'Core' and 'Optional' both have it [overlapping-groups]",
        "name 'G1' once in 'Optional' [overlapping-groups]",
      ])
  }

  @Test func `a row that differs from its unit is reported`() async {
    await expectFindings(
      in: folder(
        rules: ["all units from Core"],
        "### Core\n\n| Unit | Level | Credit value |\n|---|---|---|\n| F1 |▸ 5 | 3 |\n| F2 | 6 |▸ 4 |\n",
        units: ["F1": "Level: 6\nCredit value: 3", "F2": "Level: 6\nCredit value: 10 credits"]),
      [
        "write the unit's own level, 6, for 'F1', or mend the unit: s/units/F1.md has 6, and this "
          + "row has 5 [differing-figure]",
        "write the unit's own credit value, 10, for 'F2', or mend the unit: s/units/F2.md has 10, "
          + "and this row has 4 [differing-figure]",
      ])
  }

  @Test func `an entry level in a row is another than the number in the unit`() async {
    await expectFindings(
      in: folder(
        rules: ["all units from Core", "1 unit from Optional"],
        "### Core\n\n| Unit | Level |\n|---|---|\n| F1 |▸ Entry 3 |\n| F2 |▸ 3 |\n\n"
          + "### Optional\n\n| Unit | Level |\n|---|---|\n| G1 |▸ Entry 1 |\n"
          + "| G2 | Entry level 2 |\n| G3 | 3 |\n",
        units: [
          "F1": "Level: Entry 1", "F2": "Level: Entry 3", "G1": "Level: 1", "G2": "Level: Entry 2",
          "G3": "Level: 3",
        ]),
      [
        "write the unit's own level, Entry 1, for 'F1', or mend the unit: s/units/F1.md has "
          + "Entry 1, and this row has Entry 3 [differing-figure]",
        "write the unit's own level, Entry 3, for 'F2', or mend the unit: s/units/F2.md has "
          + "Entry 3, and this row has 3 [differing-figure]",
        "write the unit's own level, 1, for 'G1', or mend the unit: s/units/G1.md has 1, and "
          + "this row has Entry 1 [differing-figure]",
      ])
  }

  @Test func `rules that are too hard to work out are undecided`() async {
    // All credits are even, so that no odd sum is reached: to be sure of that, all would have to be tried.
    var state: UInt64 = 7
    var files: [(path: String, text: String)] = []
    var groups = "### Optional\n"
    for index in 1...40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let credit = 10_000 + 2 * ((state >> 40) % 20_000)
      groups += "- H\(index)\n"
      files.append(
        (
          "s/units/H\(index).md",
          "# Unit H\(index): Do\nCredit value: \(credit)\n## Standards\n- H\(index).1 do\n"
        ))
    }
    files.append(
      ("s/qualifications/q.md", "# One\n## Structure\n- ▸exactly 599999 credits\n\n\(groups)"))
    await expectFindings(
      in: files,
      [
        "write the rules in a simpler way: whether 'One' can be achieved could not be worked out "
          + "[undecided-rules]"
      ])
  }
}
