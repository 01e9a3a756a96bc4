import Testing

@testable import TouchstoneCLI

struct ExampleTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      # Certificate in Baking
      ## Structure
      - all units from Mandatory
      ### Mandatory
      - B1 Knead
      """, to: "standards/baking/qualifications/baking-5.md")
    try folder.write(
      """
      # Unit B1: Knead
      ## Standards
      - B1.1 weigh the flour
      - B1.2 push the dough away
      """, to: "standards/baking/units/B1.md")
    return folder
  }

  private let people = "name,role\nJo,candidate\nAl,assessor\n"

  private let head = "candidate,edition,evidence number,item,method,date,criteria\n"

  @Test func `check looks through the worked examples`() async throws {
    let folder = try folder()
    try folder.write(
      head + "Jo,baking-5,1,loaf,EI,1 May 2026,B1.1 B1.9\n",
      to: "standards/baking/examples/jo/evidence.csv")
    try folder.write(people, to: "standards/baking/examples/jo/people.csv")
    try folder.write("x", to: "standards/baking/examples/jo/evidnce.csv")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .found)
    #expect(
      outcome.output == """
        standards/baking/examples/jo/evidence.csv:2:39: error: claim a code of 'baking-5'; there is no \
        'B1.9'; did you mean 'B1.1'? [unknown-criterion]
        standards/baking/examples/jo/evidnce.csv:1:1: note: know that nothing reads 'evidnce.csv'; did \
        you mean 'evidence.csv'? [unknown-sheet]

        """)
  }

  @Test func `other sheets among the standards are nobody's business`() async throws {
    let folder = try folder()
    try folder.write("a,b\n1\n", to: "standards/baking/class.csv")
    try folder.write(
      head + "Jo,baking-5,1,loaf,EI,1 May 2026,B1.1\n",
      to: "standards/baking/examples/jo/evidence.csv")
    try folder.write(people, to: "standards/baking/examples/jo/people.csv")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
  }

  @Test func `build fills the forms of an example, and --check follows its sheets`() async throws {
    let folder = try folder()
    let sheet = "standards/baking/examples/jo/evidence.csv"
    try folder.write(head + "Jo,baking-5,1,loaf,EI,1 May 2026,B1.1\n", to: sheet)
    try folder.write(people, to: "standards/baking/examples/jo/people.csv")
    let built = await touchstone("build", in: folder)
    #expect(built.status == .success)
    let text = try #require(folder.text(of: "output/baking-5/examples/jo.txt"))
    #expect(text.contains("| 1        | loaf "))
    let page = try #require(folder.text(of: "output/baking-5/index.html"))
    #expect(page.contains("<a href=\"examples/jo.html\">Jo (B1)</a>"))
    let same = await touchstone("build", "--check", in: folder)
    #expect(same.status == .success)

    try folder.write(head + "Jo,baking-5,1,rye loaf,EI,1 May 2026,B1.1\n", to: sheet)
    let other = await touchstone("build", "--check", in: folder)
    #expect(other.status == .found)
    #expect(other.output.contains("output/baking-5/examples/jo.txt"))
    #expect(other.output.contains("output/baking-5/logbook.txt"))
    #expect(!other.output.contains("/forms/"))
    let again = await touchstone("build", in: folder)
    #expect(again.status == .success)
    let edited = try #require(folder.text(of: "output/baking-5/examples/jo.txt"))
    #expect(edited.contains("rye loaf"))
  }

  @Test func `what is wrong in an example is said when it is built`() async throws {
    let folder = try folder()
    try folder.write(
      head + "Jo,baking-5,1,loaf,EI,1 May 2026,B1.9\n",
      to: "standards/baking/examples/jo/evidence.csv")
    try folder.write(people, to: "standards/baking/examples/jo/people.csv")
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("[unknown-criterion]"))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x63, 0x00, 0x61, 0x00], "it is UTF-16", 1),
      ([0x63, 0x00, 0x61, 0x00], "it is UTF-16", 1),
      (Array("PK\u{3}\u{4}xx".utf8), "it is a workbook", 1),
      (Array("candidate\nJ".utf8) + [0xF6], "letters of it cannot be read", 2),
    ] as [([UInt8], String, Int)])
  func `a sheet that is not UTF-8 is told of once`(
    bytes: [UInt8], advice: String, line: Int
  ) async throws {
    let folder = try folder()
    try folder.write(people, to: "standards/baking/examples/jo/people.csv")
    try folder.write(bytes, to: "standards/baking/examples/jo/evidence.csv")
    let outcome = await touchstone("check", in: folder)
    #expect(
      outcome.output == """
        standards/baking/examples/jo/evidence.csv:\(line):\(line): error: save this file as CSV UTF-8 (in \
        Excel: Save as, CSV UTF-8); \(advice) [invalid-utf8]

        """)
  }

  @Test func `an example whose sheets have other names is told of`() async throws {
    let folder = try folder()
    try folder.write(people, to: "standards/baking/examples/jo/People.Csv")
    try folder.write("PK", to: "standards/baking/examples/jo/evidence.xlsx")
    try folder.write("Notes.", to: "standards/baking/examples/jo/README.md")
    try folder.write("Notes.", to: "standards/baking/examples/README.md")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .found)
    #expect(
      outcome.output == """
        standards/baking/examples/jo:1:1: error: put the sheet 'evidence.csv' into this folder; an example \
        without evidence is not printed [missing-sheet]
        standards/baking/examples/jo/evidence.xlsx:1:1: warning: save this as 'evidence.csv' (in Excel: Save \
        as, CSV UTF-8); nothing reads 'evidence.xlsx' [unknown-sheet]

        """)
  }
}
