import Testing
import TouchstoneCLI

/// Two editions of a small library, of which the second asks for a criterion more.
private func editions(oldLogo: String = "<svg/>", newLogo: String = "<svg/>") throws
  -> TemporaryFolder
{
  let folder = try TemporaryFolder()
  let unit = "# Unit F1: Greet the customer\n\n## Performance criteria\n- F1.1 look up\n"
  for (edition, logo, text) in [
    ("old", oldLogo, unit), ("new", newLogo, unit + "- F1.2 say good morning\n"),
  ] {
    try folder.write("Name: Our Centre\nLogo: logo.svg\n", to: "\(edition)/brand.md")
    try folder.write(logo, to: "\(edition)/logo.svg")
    try folder.write(text, to: "\(edition)/retail/units/F1.md")
  }
  return folder
}

@Suite struct Diff {
  @Test func `tells what was added, and fails by it`() async throws {
    let folder = try editions()
    let outcome = await touchstone("diff", "old", "new", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("criterion F1.2 added [criterion-added]"))
  }

  @Test(arguments: [
    ("any", TouchstoneCLI.ExitStatus.found), ("breaking", .found), ("never", .success),
  ])
  func `fails at the threshold that the call names`(
    _ word: String, _ status: TouchstoneCLI.ExitStatus
  )
    async throws
  {
    let folder = try editions()
    let outcome = await touchstone("diff", "old", "new", "--fail-on", word, in: folder)
    #expect(outcome.status == status)
  }

  @Test func `is silent about an edition and itself`() async throws {
    let folder = try editions()
    let outcome = await touchstone("diff", "new", "new", in: folder)
    #expect(outcome.status == .success)
  }

  @Test func `makes nothing of the names of two files`() async throws {
    let folder = try editions()
    let unit = try #require(folder.text(of: "old/retail/units/F1.md"))
    for name in ["aa.md", "bb.md"] { try folder.write(unit, to: name) }
    let outcome = await touchstone("diff", "aa.md", "bb.md", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
  }

  @Test func `points annotations at the new files`() async throws {
    let folder = try editions()
    let outcome = await touchstone("diff", "old", "new", "--format", "github", in: folder)
    #expect(outcome.output.hasPrefix("::error file=new/retail/units/F1.md,line=5"))
  }

  @Test func `never prints the bytes of a logo`() async throws {
    let folder = try editions(newLogo: "<svg><rect/></svg>")
    let outcome = await touchstone("diff", "old", "new", in: folder)
    #expect(outcome.output.contains("F1.2"))
    #expect(!outcome.output.contains("base64"))
  }

  @Test func `prints a redline page that says in words what went and came`() async throws {
    let folder = try editions()
    try folder.write(
      "# Unit F1: Greet the customer\n\n## Performance criteria\n- F1.1 look <up> & smile\n",
      to: "new/retail/units/F1.md")
    let outcome = await touchstone("diff", "old", "new", "--format", "html", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors == "")
    let page = try #require(outcome.output.firstRange(of: "<main")).lowerBound
    try expectSnapshot(String(outcome.output[page...]), named: "redline.html")
    // Everything is in one file.
    #expect(!outcome.output.contains("<link"))
    #expect(!outcome.output.contains("<script"))
  }

  @Test func `takes the page from the templates beside the new edition`() async throws {
    let folder = try editions()
    try folder.write(
      "<title>{{title}}</title>{{#chapters}}[{{name}}: {{summary}}]{{/chapters}}",
      to: "templates/redline.html")
    let outcome = await touchstone("diff", "old", "new", "--format", "html", in: folder)
    #expect(
      outcome.output
        == "<title>What has changed: old → new</title>[F1 Greet the customer: 1 breaking]")
  }

  @Test func `prints a page when nothing has changed, too`() async throws {
    let folder = try editions()
    let outcome = await touchstone("diff", "new", "new", "--format", "html", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("<p>Nothing has changed.</p>"))
  }

  @Test func `judges rules by the choices of units that they leave`() async throws {
    let folder = try TemporaryFolder()
    let groups = "### Shops\n- B1\n- B2\n- B3\n"
    let rules = [
      ("2 units from Shops", "all units from Shops", "rule-tightened"),
      ("not both B1 and B2", "at most 2 units from B1, B2 and B3", "rule-loosened"),
      ("all units from Shops", "3 units from Shops", "rule-reworded"),
      ("2 units from Shops", "2 shops, as the master says", "rule-changed"),
    ]
    for (old, new, name) in rules {
      for (edition, rule) in [("old", old), ("new", new)] {
        try folder.write(
          "# Baker\n## Structure\n- \(rule)\n\(groups)",
          to: "\(edition)/bake/qualifications/baker-1.md")
      }
      let outcome = await touchstone("diff", "old", "new", in: folder)
      #expect(outcome.output.contains("[\(name)]"), "\(old) > \(new): \(outcome.output)")
    }
  }

  @Test func `cannot compare what is not there`() async throws {
    let folder = try editions()
    let outcome = await touchstone("diff", "old", "nowhere", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
  }
}

@Suite struct `The settings of the new edition` {
  /// The editions, with settings beside the new one that take the fingerprints from a comparison.
  private func compared(
    _ settings: (_ fingerprint: String) -> String, _ words: String...
  ) async throws -> Outcome {
    let folder = try editions()
    let before = await touchstone("diff", "old", "new", "--format", "json", in: folder)
    let print = try #require(
      before.output.firstMatch(of: /"fingerprint": "([0-9a-f]{16})"/)?.output.1)
    try folder.write("# Settings\n\n" + settings(String(print)), to: "new/settings.md")
    return await touchstone(["diff", "old", "new"] + words, in: folder)
  }

  @Test func `give a rule another class`() async throws {
    let outcome = try await compared({ _ in "## Changes\n\n- criterion-added: risk\n" })
    #expect(outcome.output.contains("  risk       criterion F1.2 added [criterion-added]"))
    #expect(outcome.output.hasSuffix("0 breaking, 1 risk, 0 additive, 0 editorial\n"))
    let status = try await compared(
      { _ in "## Changes\n\n- criterion-added: risk\n" }, "--fail-on", "breaking"
    ).status
    #expect(status == .success)
  }

  @Test func `accept a change, which is then counted and no reason to fail`() async throws {
    let outcome = try await compared({ "## Accepted changes\n\n- \($0): agreed in May\n" })
    #expect(outcome.status == .success)
    #expect(outcome.output == "1 change was accepted before and is not told\n")
  }

  @Test(arguments: ["text", "markdown", "json", "html", "github"])
  func `hold in every format`(_ format: String) async throws {
    let outcome = try await compared(
      { "## Accepted changes\n\n- \($0): agreed in May\n" }, "--format", format)
    #expect(outcome.status == .success)
    #expect(!outcome.output.contains("criterion-added"))
  }

  @Test func `are reported if they name no rule, and stop nothing`() async throws {
    let outcome = try await compared({ _ in "## Changes\n\n- criterion-aded: risk\n" })
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("did you mean 'criterion-added'?"))
    #expect(outcome.output.contains("  breaking   criterion F1.2 added"))
  }
}
