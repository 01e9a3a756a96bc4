import Evidence
import Findings
import Testing

/// Which files of a folder are the sheets of a worked example, and what is said of the others.
struct ExampleFolderTests {
  private let evidence =
    "candidate,edition,number,item,method,date,criteria\nJo,baking-5,1,loaf,EI,1 May 2026,B1.1.1\n"
  private let people = "name,role\nJo,candidate\nAl,assessor\n"

  @Test func `the capitals of a sheet's name do not count`() {
    let (examples, lines) = read(["Evidence.csv": evidence, "PEOPLE.CSV": people])
    #expect(lines == "")
    #expect(examples.map(\.portfolio.records.count) == [1])
    #expect(examples.map(\.portfolio.people.count) == [2])
  }

  @Test func `of two sheets whose names differ in capitals one is read, and that is said`() {
    let (examples, lines) = read([
      "evidence.csv": evidence, "Evidence.csv": "x", "people.csv": people,
    ])
    #expect(examples.map(\.portfolio.records.count) == [1])
    #expect(
      lines == """
        s/baking/examples/jo/Evidence.csv:1:1: warning: keep one 'evidence.csv' in this folder; the \
        capitals of its name do not count, and nothing reads this one [unknown-sheet]

        """)
  }

  @Test func `a portfolio has evidence and people`() {
    #expect(
      read(["people.csv": people]).lines == """
        s/baking/examples/jo:1:1: error: put the sheet 'evidence.csv' into this folder; an example \
        without evidence is not printed [missing-sheet]

        """)
    let (examples, lines) = read(["evidence.csv": evidence])
    #expect(examples.count == 1)
    #expect(
      lines == """
        s/baking/examples/jo:1:1: error: put the sheet 'people.csv' into this folder; nobody can sign \
        without it [missing-sheet]

        """)
    #expect(
      read(["evidence.csv": evidence, "people.csv": "name,role\n"]).lines == """
        s/baking/examples/jo/people.csv:1:1: error: add rows to this sheet; nobody can sign without it \
        [missing-sheet]

        """)
  }

  @Test func `a sheet that is saved as something else is told of`() {
    let (_, lines) = read(
      ["people.csv": people], beside: ["evidence.xlsx", "profile.csv.txt", "costs.ods", "plan"])
    #expect(
      lines == """
        s/baking/examples/jo:1:1: error: put the sheet 'evidence.csv' into this folder; an example \
        without evidence is not printed [missing-sheet]
        s/baking/examples/jo/costs.ods:1:1: note: know that nothing reads 'costs.ods' [unknown-sheet]
        s/baking/examples/jo/evidence.xlsx:1:1: warning: save this as 'evidence.csv' (in Excel: Save as, \
        CSV UTF-8); nothing reads 'evidence.xlsx' [unknown-sheet]
        s/baking/examples/jo/plan:1:1: warning: save this as 'plan.csv' (in Excel: Save as, CSV UTF-8); \
        nothing reads 'plan' [unknown-sheet]
        s/baking/examples/jo/profile.csv.txt:1:1: warning: save this as 'profile.csv' (in Excel: Save \
        as, CSV UTF-8); nothing reads 'profile.csv.txt' [unknown-sheet]

        """)
  }

  @Test func `pictures, notes and what a program leaves behind are nobody's business`() {
    let (examples, lines) = read(
      ["evidence.csv": evidence, "people.csv": people, "~$people.csv": "x"],
      beside: ["photo.png", "README.md", "~$evidence.xlsx"])
    #expect(lines == "")
    #expect(examples.count == 1)
    #expect(read([:], beside: ["photo.png"]).lines == "")
  }

  @Test func `an example of which a sheet cannot be read is left out`() {
    let (examples, lines) = read(["evidence.csv": evidence], beside: ["people.csv"])
    #expect(examples.isEmpty)
    #expect(lines == "")
  }

  @Test func `a sheet in another folder is told to move`() {
    let (examples, findings) = WorkedExample.read(
      ["baking/examples/evidence.csv", "baking/examples/jo/2026/plan.csv", "baking/class.csv"].map {
        ($0, Source(path: $0, text: "x"))
      })
    #expect(examples.isEmpty)
    #expect(
      findings.lines() == """
        baking/examples/evidence.csv:1:1: warning: move this to 'baking/examples/<name>/evidence.csv'; \
        nothing reads it here [unknown-sheet]
        baking/examples/jo/2026/plan.csv:1:1: warning: move this to 'baking/examples/<name>/plan.csv'; \
        nothing reads it here [unknown-sheet]

        """)
  }

  private func read(
    _ sheets: [String: String], beside others: [String] = []
  ) -> (examples: [WorkedExample], lines: String) {
    func file(_ name: String, _ text: String) -> (path: String, source: Source) {
      ("baking/examples/jo/\(name)", Source(path: "s/baking/examples/jo/\(name)", text: text))
    }
    let (examples, findings) = WorkedExample.read(
      sheets.map(file), beside: others.map { file($0, "") })
    return (examples, findings.lines())
  }
}
