import Foundation
import Testing
import TouchstoneCLI

/// Two editions of a bakery: a criterion more, one reworded, one removed, another level, a stricter rule.
private func editions() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    # Unit F1: Keep a bakery clean
    Level: 4
    ## Standards
    ### F1.1 Clean the benches
    - F1.1.1 clear the bench before flour is weighed
    - F1.1.2 sweep the floor
    ## Knowledge and understanding
    - F1a where dough collects
    - F1b when to sweep

    """, to: "old/bake/units/F1.md")
  try folder.write(
    """
    # Unit F1: Keep a bakery clean
    Level: 4
    ## Standards
    ### F1.1 Clean the benches
    - F1.1.1 clear the bench before flour is measured
    - F1.1.2 sweep the floor
    - F1.1.3 wash your hands
    ## Knowledge and understanding
    - F1a where dough collects.

    """, to: "new/bake/units/F1.md")
  let second = "# Unit F2: Bake bread\nLevel: 4\n## Standards\n- 1.1 heat the oven\n"
  try folder.write(second, to: "old/bake/units/F2.md")
  try folder.write(
    second.replacing("Level: 4", with: "Level: 5"), to: "new/bake/units/F2.md")
  let third = "# Unit F3: Sell bread\n## Standards\n- 1.1 greet the customer\n"
  for edition in ["old", "new"] { try folder.write(third, to: "\(edition)/bake/units/F3.md") }
  let qualification = """
    # Baker, level 1
    ## Structure
    - 2 units from Core units
    ### Core units
    - F1
    - F2
    - F3

    """
  try folder.write(qualification, to: "old/bake/qualifications/baker-1.md")
  try folder.write(
    qualification.replacing("2 units", with: "3 units"), to: "new/bake/qualifications/baker-1.md")
  try folder.write(
    "# Baker, level 2\n## Structure\n### Core units\n- F2\n- F3\n",
    to: "old/bake/qualifications/baker-2.md")
  try folder.write(
    "# Baker, level 2\n## Structure\n### Core units\n- F2\n- F3\n",
    to: "new/bake/qualifications/baker-2.md")
  return folder
}

@Suite struct `Signed records` {
  /// As a spreadsheet saves them: a mark at the beginning, semicolons, carriage returns.
  private static let records = """
    \u{FEFF}Candidate;Item code;Date;Unit;Qualification\r
    Ann Example;F1.1.1;2026-03-01;;\r
    Ann Example;f1.1.2.;1 April 2026;;\r
    Ann Example;F1a;;;\r
    Ben Sample;F1b;2026-03-02;;baker-1\r
    Ben Sample;1.1;2026-03-03;F2;\r
    Cy Specimen;1.1;2026-03-04;F3;baker-2\r
    "Dee <b>Bold</b>; junior";F1.1;2026-03-05;;\r

    """

  private func diff(_ format: String, _ records: String = records) async throws -> Outcome {
    let folder = try editions()
    try folder.write(records, to: "records.csv")
    return await touchstone(
      "diff", "old", "new", "--against-signed", "records.csv", "--format", format, in: folder)
  }

  @Test(arguments: ["text", "markdown", "json", "github"])
  func `are named beside the changes that touch them`(_ format: String) async throws {
    let outcome = try await diff(format)
    #expect(outcome.status == .found)
    #expect(outcome.errors == "")
    try expectSnapshot(outcome.output, named: "Signed/\(format).txt")
  }

  /// What is told of the standards of one unit, without fingerprints.
  private func told(
    from old: [String], to new: [String], _ records: String
  ) async throws -> String {
    let folder = try TemporaryFolder()
    for (edition, criteria) in [("old", old), ("new", new)] {
      try folder.write(
        "# Unit F1: Bake\n## Standards\n" + criteria.map { "- \($0)\n" }.joined(),
        to: "\(edition)/bake/units/F1.md")
    }
    try folder.write("candidate,item code\n" + records, to: "records.csv")
    let outcome = await touchstone(
      "diff", "old", "new", "--against-signed", "records.csv", in: folder)
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n").map { line in
      String(line.contains("] ") ? line.dropLast(17) : line)
    }.joined(separator: "\n")
  }

  @Test func `are named where their code stands for another criterion, whose own was deleted`()
    async throws
  {
    let told = try await told(
      from: ["F1.1 clear the bench", "F1.2 sweep the floor", "F1.3 wipe the scales"],
      to: ["F1.1 clear the bench", "F1.2 wipe the scales"],
      "Ann Example,F1.2\nBen Sample,F1.1\nCy Specimen,F1.3\n")
    #expect(
      told == """
        F1 Bake
          risk       criterion F1.2 removed [item-removed]
                     [-sweep the floor-]
                     signed by Ann Example (F1.2)
          risk       criterion F1.3 renumbered to F1.2, which stood for something else [code-reused]
                     signed by Ann Example (F1.2)
        1 removed, 1 renumbered
        0 breaking, 2 risk, 0 additive, 0 editorial
        """)
  }

  @Test func `are named where two criteria have changed their codes`() async throws {
    let told = try await told(
      from: ["F1.1 clear the bench", "F1.2 sweep the floor", "F1.3 wipe the scales"],
      to: ["F1.1 sweep the floor", "F1.2 clear the bench", "F1.3 wipe the scales"],
      "Ann Example,F1.2\nBen Sample,F1.1\nCy Specimen,F1.3\n")
    #expect(
      told == """
        F1 Bake
          risk       criterion F1.2 renumbered to F1.1, which stood for something else [code-reused]
                     signed by Ben Sample (F1.1)
          risk       criterion F1.1 renumbered to F1.2, which stood for something else [code-reused]
                     signed by Ann Example (F1.2)
        2 renumbered
        0 breaking, 2 risk, 0 additive, 0 editorial
        """)
  }

  @Test func `are named where a new unit has the code of theirs`() async throws {
    let folder = try TemporaryFolder()
    let old =
      "Bake\n## Standards\n- 1.1 heat the oven before the dough has risen\n- 1.2 bake bread\n"
    try folder.write("# Unit F1: \(old)", to: "old/bake/units/F1.md")
    try folder.write("# Unit F2: \(old)", to: "new/bake/units/F2.md")
    try folder.write(
      "# Unit F1: Sell\n## Standards\n- 1.1 greet every customer\n", to: "new/bake/units/F1.md")
    try folder.write("candidate,item code,unit\nAnn Example,1.1,F1\n", to: "records.csv")
    let outcome = await touchstone(
      "diff", "old", "new", "--against-signed", "records.csv", in: folder)
    #expect(
      outcome.output.contains(
        "unit F1 added under a code that stood for something else [code-reused]"))
    #expect(outcome.output.contains("signed by Ann Example (1.1)"))
  }

  @Test func `are named once where an item has new words and a code of another`() async throws {
    let told = try await told(
      from: ["F1.1 clear the long bench", "F1.2 sweep the floor"],
      to: ["F1.1 put on an apron", "F1.2 clear the short bench"],
      "Ann Example,F1.1\nBen Sample,F1.2\n")
    #expect(
      told.contains(
        "criterion F1.1 reworded, renumbered to F1.2, which stood for something else [item-reworded]"
      ))
    #expect(told.contains("signed by Ann Example (F1.1), Ben Sample (F1.2)"))
  }

  @Test func `of a unit that nobody has touched are found all the same`() async throws {
    let folder = try editions()
    try folder.write(
      "# Baker, level 2\n## Structure\n### Core units\n- F2\n",
      to: "new/bake/qualifications/baker-2.md")
    try folder.write("candidate;code;unit\nAnn Example;1.1;F3\n", to: "records.csv")
    let outcome = await touchstone(
      "diff", "old", "new", "--against-signed", "records.csv", in: folder)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("signed by Ann Example (1.1)"))
  }

  @Test func `that are unknown by the hundred get no more guesses`() async throws {
    let rows = (0..<150).map { "Ann Example;F1.1.\($0 + 10);2026-03-01;;\n" }.joined()
    let outcome = try await diff("text", "candidate;item code;date;unit;qualification\n" + rows)
    #expect(outcome.errors.components(separatedBy: "[unknown-signed-item]").count == 151)
    #expect(outcome.errors.components(separatedBy: "did you mean").count == 101)
  }

  @Test func `are named on the redline page, as text and nothing else`() async throws {
    let outcome = try await diff("html")
    #expect(outcome.output.contains("<dd>records.csv</dd>"))
    #expect(
      outcome.output.contains(
        "<p class=\"note signed\">Signed by: Dee &lt;b&gt;Bold&lt;/b&gt;; junior (F1.1 on 2026-03-05), "
          + "Ann Example (F1.1.1 on 2026-03-01)</p>"))
    #expect(!outcome.output.contains("<b>Bold"))
  }

  @Test func `may be the evidence of a portfolio`() async throws {
    let outcome = try await diff(
      "json",
      """
      candidate,edition,evidence number,item,method,criteria,date,location,account,signed,mood
      Ann Example,baker-1 1.0,1,Bench,O,F1.1.1 F1.1.2,1 March 2026,,,,
      Ann Example,baker-1 1.0,2,Floor,O,"F1.1.1, F1b",2 March 2026,,,,

      """)
    // What other readers of the sheet ask for is nothing unknown.
    #expect(
      outcome.errors == """
        records.csv:1:85: note: know that nothing reads the column 'mood' [unknown-column]
        1 note

        """)
    #expect(
      outcome.output.contains(
        #""code": "F1b","# + "\n" + #"          "date": "2 March 2026""#))
  }

  @Test func `are reported with their lines if nobody can tell what they mean`() async throws {
    let outcome = try await diff(
      "text",
      """
      candidate;item code;date;unit;qualification
      Ann Example;F1.1.9;2026-03-01;;
      Ann Example;1.1;2026-03-01;;
      Ann Example;1.1;2026-03-01;;baker-2
      Ann Example;F1.1.1;2026-03-01;F2;
      Ann Example;F1.1.1;2026-03-01;;baker-3
      Ann Example;F1.1.1;01/03/2026;;
      ;F1.1.1;2026-03-01;;
      Ann Example;;2026-03-01;;

      """)
    #expect(outcome.status == .found)
    try expectSnapshot(outcome.errors, named: "Signed/errors.txt")
  }

  @Test func `cannot be used without the columns that name the candidate and the item`()
    async throws
  {
    let outcome = try await diff("text", "name;date\nAnn Example;2026-03-01\n")
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("add the columns 'candidate', 'item code' to this head row"))
  }

  @Test func `must be there`() async throws {
    let folder = try editions()
    let outcome = await touchstone(
      "diff", "old", "new", "--against-signed", "nowhere.csv", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.hasPrefix("nowhere.csv:1:1: error: "))
  }

  @Test func `touch nobody where nothing has changed, and fail the call by their own faults alone`()
    async throws
  {
    let folder = try editions()
    try folder.write("candidate;item code\nAnn Example;F1.1.1\n", to: "good.csv")
    try folder.write("candidate;item code\nAnn Example;F9.9.9\n", to: "bad.csv")
    let good = await touchstone("diff", "old", "old", "--against-signed", "good.csv", in: folder)
    #expect(good.status == .success)
    let bad = await touchstone("diff", "old", "old", "--against-signed", "bad.csv", in: folder)
    #expect(bad.status == .found)
    let never = await touchstone(
      "diff", "old", "old", "--against-signed", "bad.csv", "--fail-on", "never", in: folder)
    #expect(never.status == .success)
  }
}
