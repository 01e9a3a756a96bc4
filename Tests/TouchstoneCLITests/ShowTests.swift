import Findings
import JSON
import Testing
import TouchstoneCLI

/// A suite with a little of everything that `show` prints.
private func example() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    # Retail
    Awarding body: Example Awards
    """, to: "standards/retail/suite.md")
  try folder.write(
    """
    # Unit F1: Greet the *customer*
    Level: 2
    Credit value: 5
    Theme: Welcome

    Everybody begins here.

    ## What this unit is about
    The first minute.

    ## Performance criteria
    When you greet a customer you:

    ### F1.1 See who comes
    - F1.1.1 look up from your work
    - F1.1.2 (withdrawn) ring the bell

    ## Knowledge and understanding
    You know:
    - F1a how people like to be greeted:
      - by name
      - with a smile

    ## Key words and phrases
    - greeting
    """, to: "standards/retail/units/F1.md")
  try folder.write(
    """
    # Retail level 2
    Level: 2

    ## Structure
    - all units from Core

    ### Core
    - F1
    - F9
    """, to: "standards/retail/qualifications/retail-2.md")
  return folder
}

@Suite struct Show {
  @Test func `prints an outline of everything`() async throws {
    let folder = try example()
    let outcome = await touchstone("show", in: folder)
    #expect(outcome.status == .success)
    try expectSnapshot(outcome.output, named: "show-outline.txt")
  }

  @Test func `prints one unit alone`() async throws {
    let folder = try example()
    let outcome = await touchstone("show", "--unit", "f1", in: folder)
    #expect(outcome.status == .success)
    try expectSnapshot(outcome.output, named: "show-unit.txt")
  }

  @Test func `prints JSON with what has a value, and in order`() async throws {
    let folder = try example()
    let outcome = await touchstone("show", "--format", "json", in: folder)
    #expect(outcome.status == .success)
    try expectSnapshot(outcome.output, named: "show.json")
    let parsed = JSON.parse(Source(path: "show.json", text: outcome.output))
    #expect(parsed.findings.isEmpty)
  }

  @Test func `reads a single file of any name`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# Unit F1: Greet\n\n## Performance criteria\n- F1.1 look up\n", to: "unit.txt")
    let outcome = await touchstone("show", "unit.txt", "--format=json", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("\"title\": \"Greet\""))
    #expect(outcome.output.contains("\"file\": \"unit.txt\""))
  }

  @Test func `reads standard input, as a check does`() async throws {
    let folder = try TemporaryFolder()
    let text = "# Unit F1: Greet\n\n## Performance criteria\n- F1.1 look up\n- F1.1 wave\n"
    try folder.write("not this", to: "./-")
    let outcome = await touchstone("show", "-", "--format=json", in: folder, input: text)
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("\"title\": \"Greet\""))
    #expect(outcome.output.contains("\"file\": \"-\""))
    #expect(outcome.errors.hasPrefix("-:5:1: error: "), "\(outcome.errors)")
    let check = await touchstone("check", "-", in: folder, input: text)
    #expect(check.status == .found)
    #expect(check.output.contains("-:5:1: error: "), "\(check.output)")
    let fix = await touchstone("check", "-", "--fix", in: folder, input: text)
    #expect(fix.status == .failure)
    #expect(fix.errors.hasPrefix("error: name a folder or a file with '--fix'; nothing else is"))
    let diff = await touchstone("diff", "-", "./-", in: folder, input: text)
    #expect(diff.status == .failure)
    #expect(diff.errors.hasPrefix("./-:1:1: error: name standards that can be compared;"))
  }

  @Test func `prints what the templates of a document can see`() async throws {
    let folder = try example()
    let outcome = await touchstone(
      "show", "--context", "retail-2/handbook", "--unit", "f1", in: folder)
    #expect(outcome.status == .success)
    let seen = JSON.parse(Source(path: "", text: outcome.output)).value
    let units = try #require(seen?["units"]?.array)
    #expect(units.map { $0["code"]?.string } == ["F1"])
    #expect(units.first?["elements"]?.array?.first?["code"]?.string == "F1.1")
    #expect(seen?["qualification"]?["title"]?.string == "Retail level 2")
  }

  @Test func `takes the labels and forms that a build would take`() async throws {
    let folder = try example()
    try folder.write("Tool list: Tools to hand\n", to: "templates/labels.md")
    try folder.write("# {{labels.toolList}}\n", to: "templates/forms/14-tool-list.md")
    let outcome = await touchstone("show", "--context", "retail-2/forms/14-tool-list", in: folder)
    #expect(outcome.status == .success)
    let seen = JSON.parse(Source(path: "", text: outcome.output)).value
    #expect(seen?["labels"]?["toolList"]?.string == "Tools to hand")
  }

  @Test func `names the nearest document when there is none of a path`() async throws {
    let folder = try example()
    let outcome = await touchstone("show", "--context", "retail-2/handbok", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.hasPrefix(
        "error: name a document by its path without an ending; there is no 'retail-2/handbok', "
          + "but there is 'retail-2/handbook' [no-such-document]\n"))
  }

  @Test func `names the nearest unit when there is none of a code`() async throws {
    let folder = try example()
    let outcome = await touchstone("show", "--unit", "G1", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "error: name a unit that is there; 'G1' is not; did you mean 'F1'? [no-such-unit]\n1 error\n"
    )
  }

  @Test func `ends with status 0 whatever is odd, and with 2 when it cannot read`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([0xFF], to: "broken.md")
    let odd = await touchstone("show", "broken.md", in: folder)
    #expect(odd.status == .success)
    #expect(odd.errors.contains("[invalid-utf8]"))
    let missing = await touchstone("show", "missing.md", in: folder)
    #expect(missing.status == .failure)
    #expect(
      missing.errors
        == "missing.md:1:1: error: check the path; there is nothing of this name [unreadable-file]\n1 error\n"
    )
    let nowhere = await touchstone("show", in: folder)
    #expect(nowhere.errors.hasPrefix("standards:1:1: error: name a folder of standards; there is"))
  }
}

@Suite struct Check {
  @Test func `is content with the example`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", ".", in: folder)
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
    #expect(outcome.errors == "nothing to mend\n")
  }

  @Test func `prints findings as results, and how many apart`() async throws {
    let folder = try example()
    try folder.write([0xFF], to: "standards/retail/units/F2.md")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .found)
    #expect(
      outcome.output.contains("standards/retail/units/F2.md:1:1: error: save this file as UTF-8"))
    #expect(outcome.errors == "3 errors, 2 warnings\n")
  }

  @Test func `knows the forms that a qualification may name, as a build does`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", ".", in: folder)
    let path = "standards/bicycle-repair/qualifications/bicycle-repair-level-1.md"
    let definition = try #require(folder.text(of: path))
    try folder.write(
      definition + "\n## Recording forms\n\n- Witness testimony\n- Tool list\n", to: path)
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.output.contains("there is no 'Tool list' [unknown-form]"))
    #expect(outcome.errors == "1 error\n")
    try folder.write("# Tool list\n", to: "templates/forms/19-tool-list.md")
    let mended = await touchstone("check", in: folder)
    #expect(mended.errors == "nothing to mend\n")
  }

  @Test func `fails on warnings when asked to`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", ".", in: folder)
    try folder.link("standards/again", to: ".")
    let usual = await touchstone("check", in: folder)
    #expect(usual.status == .success)
    #expect(usual.errors == "1 warning\n")
    let strict = await touchstone("check", "--fail-on", "warning", in: folder)
    #expect(strict.status == .found)
  }

  @Test func `ends with status 2 when a file cannot be read`() async throws {
    let folder = try example()
    try folder.makeFolder("standards/retail/units/F3.md")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("[unreadable-file]"))
  }
}
