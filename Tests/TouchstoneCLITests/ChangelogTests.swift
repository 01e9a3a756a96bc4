import Testing
import TouchstoneCLI

/// A bakery in three editions: the second is tagged and states its version, the third states nothing new.
private func bakery() throws -> Repository {
  let repository = try Repository()
  let folder = repository.folder
  func qualification(_ version: String, _ date: String, rule: String, more: String = "") -> String {
    """
    # Baker, level 1
    Version: \(version)
    Date: \(date)
    Credit value: 12

    ## Introduction
    Bakers get up | early.\(more)

    ## Structure
    - \(rule) from Core units

    ### Core units
    - F1
    - F2

    """
  }
  let second = "# Unit F2: Bake bread\n## Standards\n- F2.1 heat the oven\n"
  try folder.write(
    qualification("1.0", "1 September 2026", rule: "1 unit"),
    to: "standards/bake/qualifications/baker-1.md")
  try folder.write(
    "# Baker, level 2\nVersion: 1.0\n## Structure\n- all\n### Core units\n- F2\n",
    to: "standards/bake/qualifications/baker-2.md")
  try folder.write(
    """
    # Unit F1: Keep a bakery clean
    Level: 4
    ## What this unit is about
    Flour is everywhere.
    ## Standards
    - F1.1 clear the bench before flour is weighed
    - F1.2 sweep the floor
    - F1.3 wipe the scales
    ## Knowledge and understanding
    - F1a where dough collects
    - F1b when to sweep

    """, to: "standards/bake/units/F1.md")
  try folder.write(second, to: "standards/bake/units/F2.md")
  try repository.commit("Begin", tag: "v1.0", on: "2026-09-01")
  try folder.write(
    qualification("1.1", "1 October 2026", rule: "2 units", more: "\n\nSome get up late."),
    to: "standards/bake/qualifications/baker-1.md")
  try folder.write(
    """
    # Unit F1: Keep a bakery clean
    Level: 5
    ## What this unit is about
    Flour is in every corner.
    ## Standards
    - F1.1 wash your hands
    - F1.2 clear the bench before flour is measured
    - F1.3 dry your hands
    - F1.4 sweep the floor
    - F1.5 wipe the scales.
    ## Knowledge and understanding
    - F1a where dough collects

    """, to: "standards/bake/units/F1.md")
  try repository.commit("Wash hands", tag: "v1.1", on: "2026-10-05")
  try folder.write(
    second + "- F2.2 cool the bread\n", to: "standards/bake/units/F2.md")
  try repository.commit("Cool the bread", tag: "v1.2", on: "2026-11-06")
  return repository
}

@Suite struct `A change history` {
  @Test func `tells each step from one edition to the next, for each qualification`() async throws {
    let outcome = try await bakery().touchstone("changelog", "git:v1.0", "git:v1.1", "git:v1.2")
    #expect(outcome.status == .success)
    #expect(outcome.errors == "")
    try expectSnapshot(outcome.output, named: "changelog.md")
  }

  @Test func `can be put into the definition, and is no change of its own`() async throws {
    let repository = try bakery()
    let words = ["changelog", "git:v1.0", ".", "--qualification", "baker-1"]
    let history = await TouchstoneCLITests.touchstone(
      words, in: repository.folder, programs: Repository.programs)
    #expect(history.output.hasPrefix("## Change history\n"))
    let path = "standards/bake/qualifications/baker-1.md"
    let definition = try #require(repository.folder.text(of: path))
    try repository.folder.write(definition + "\n" + history.output, to: path)
    let check = await repository.touchstone("check", "--fail-on", "warning")
    #expect(check.status == .success, "\(check.output)")
    let again = await TouchstoneCLITests.touchstone(
      words, in: repository.folder, programs: Repository.programs)
    #expect(again.output == history.output)
  }

  @Test func `takes folders too, which have no day of their own`() async throws {
    let folder = try TemporaryFolder()
    for (edition, text) in [("old", "early"), ("new", "late")] {
      try folder.write(
        "# Baker\n\n## Introduction\n\nBakers get up \(text).\n\n## Structure\n\n### Core units\n- F1\n",
        to: "\(edition)/bake/qualifications/baker.md")
      try folder.write(
        "# Unit F1: Bake\n\n## Standards\n- F1.1 bake\n", to: "\(edition)/bake/units/F1.md")
    }
    let outcome = await touchstone("changelog", "old", "new", in: folder)
    #expect(outcome.output.hasSuffix("|  |  | Text reworded | Introduction |\n"))
  }

  @Test func `dates nothing to the old version where a folder states no new one`() async throws {
    let folder = try TemporaryFolder()
    for (edition, text) in [("old", "early"), ("new", "late")] {
      try folder.write(
        """
        # Baker
        Version: 1.0
        Date: 1 September 2026
        \(edition == "new" ? "Earlier edition: ../old\n" : "")
        ## Introduction
        Bakers get up \(text).

        """, to: "\(edition)/bake/qualifications/baker.md")
    }
    let outcome = await touchstone("changelog", "old", "new", in: folder)
    #expect(
      outcome.output == """
        ## Change history

        | Version | Date | Change | Section |
        |------|--------|--------------------|--------|
        |  |  | Text reworded | Introduction |

        """)
  }

  @Test func `tells nothing of the books that an edition keeps of itself`() async throws {
    let folder = try TemporaryFolder()
    func write(_ edition: String, facts: String, unit: String, notes: String) throws {
      try folder.write(
        "# Baker\n\(facts)\n## Introduction\nBakers get up.\n\n## Structure\n\n### Core units\n- B2\n\(notes)",
        to: "\(edition)/bake/qualifications/baker.md")
      try folder.write(unit, to: "\(edition)/bake/units/B2.md")
    }
    try write(
      "old", facts: "Version: 1.0\n",
      unit: "# Unit B2: Bake\n\n## Standards\n- B2.1 bake\n- B2.2 cool\n", notes: "")
    try write(
      "new",
      facts: "Version: 2.0\nEffective from: 1 September 2026\nEarlier edition: ../old\n",
      unit: "# Unit B2: Bake\nAliases: B1\n\n## Standards\n- B2.1 (was B1.1) bake\n- B2.2 cool\n",
      notes:
        "\n## Transition notes\n\nAsk us.\n\n| Item | Meaning |\n|---|---|\n| B2.1 | Show it |\n")
    let history = await touchstone("changelog", "old", "new", in: folder)
    #expect(history.output == "", "\(history.output)")
    #expect(history.errors == "no changes\n")
    let changes = await touchstone("diff", "old", "new", in: folder)
    let lines = changes.output.split(separator: "\n").filter { $0.contains(" for baker [") }
    #expect(lines.count == 5, "\(changes.output)")
    #expect(lines.count { $0.contains("[fact-changed]") } == 4)
    #expect(
      lines.contains { $0.contains("fact 'Effective from' added, for baker [status-changed]") })
    #expect(changes.output.contains("section transition-notes added, for baker [fact-changed]"))
    #expect(!changes.output.contains("was B1.1"))
  }

  @Test func `keeps the steps of a qualification that has another name now`() async throws {
    let folder = try TemporaryFolder()
    for (edition, name, text) in [
      ("1", "baker", "early"), ("2", "baker", "at five"), ("3", "baking", "at five"),
      ("4", "baking", "at six"),
    ] {
      try folder.write(
        """
        # Baker
        Version: \(edition).0

        ## Introduction
        Bakers get up \(text), and go to bed before others have their supper.

        """, to: "\(edition)/bake/qualifications/\(name).md")
    }
    let outcome = await touchstone(
      "changelog", "1", "2", "3", "4", "--qualification", "baking", in: folder)
    let rows = outcome.output.split(separator: "\n").dropFirst(3)
    #expect(rows.map { $0.prefix(6) } == ["| 2.0 ", "| 3.0 ", "| 4.0 "], "\(outcome.output)")
  }

  @Test func `is empty if nothing has changed`() async throws {
    let outcome = try await bakery().touchstone("changelog", "git:v1.2", ".")
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
    #expect(outcome.errors == "no changes\n")
  }

  @Test func `needs two editions, and a qualification that is there`() async throws {
    let repository = try bakery()
    let one = await repository.touchstone("changelog", "git:v1.0")
    #expect(one.status == .failure)
    #expect(one.errors.hasPrefix("error: name the NEW; it is missing"))
    let other = await repository.touchstone(
      "changelog", "git:v1.0", ".", "--qualification", "baker-3")
    #expect(other.status == .failure)
    #expect(other.errors.contains("name a qualification that is there; 'baker-3' is not"))
  }
}
