import Testing
import TouchstoneCLI

/// A suite with two levels, of which the second is a draft.
private func retail(status: String = "Current") throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write("# Retail\n", to: "standards/retail/suite.md")
  for (code, title) in [
    ("R1", "Serve"), ("R2", "Pack"), ("S1", "Stock shelves"), ("S2", "Count stock"),
    ("T1", "Take payment"), ("T2", "Refund"), ("X9", "Train others"),
  ] {
    try folder.write(
      """
      # Unit \(code): \(title)
      Level: 2
      Unit number: 77-\(code)

      ## Performance criteria
      - \(code).1 do it well

      ## Knowledge and understanding
      - \(code)a how it is done
      """, to: "standards/retail/units/\(code).md")
  }
  try folder.write(
    """
    # Retail level 2
    Status: \(status)
    Last registration: 31 August 2026

    ## Structure
    - all units from Core
    - at least 1 unit from each of Stock and Till
    - at most 3 optional units

    ### Core
    Kind: mandatory

    - R1
    - R2

    ### Stock
    - S1
    - S2

    ### Till
    - T1
    - T2
    """, to: "standards/retail/qualifications/retail-2.md")
  try folder.write(
    "# Retail level 3\n\n## Structure\n\n### All\n- X9\n",
    to: "standards/retail/qualifications/retail-3.md")
  return folder
}

private let home = "output/retail-2/candidates"

@Suite struct Logbook {
  @Test func `has the units that were chosen and no others`() async throws {
    let folder = try retail()
    let outcome = await touchstone(
      "logbook", "retail-2", "--units", "r1, R2,S2,77-t1", "--candidate", "Jo Example",
      "--centre", "Our <Centre>", "--assessor", "A. N. Assessor", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == "\(home)/Jo-Example/logbook.html\n\(home)/Jo-Example/logbook.txt\n")
    let text = try #require(folder.text(of: "\(home)/Jo-Example/logbook.txt"))
    for words in ["Unit R1: Serve", "Unit S2: Count stock", "Jo Example", "Our <Centre>"] {
      #expect(text.contains(words))
    }
    for words in ["Stock shelves", "Refund", "Train others"] { #expect(!text.contains(words)) }
    let page = try #require(folder.text(of: "\(home)/Jo-Example/logbook.html"))
    #expect(page.contains("Our &lt;Centre&gt;"))
  }

  @Test func `has units that are named with spaces between them`() async throws {
    let folder = try retail()
    let outcome = await touchstone(
      "logbook", "retail-2", "--units", "S1, 77-T1", "--achieved", "R1 R2", in: folder)
    #expect(outcome.errors == "")
    #expect(outcome.status == .success)
    let semicolons = await touchstone(
      "logbook", "retail-2", "--units", "S1;77-T1 ;", "--achieved", "R1; R2", in: folder)
    #expect(semicolons.output == outcome.output)
    let unknown = await touchstone("logbook", "retail-2", "--units", "R1 R9 S1", in: folder)
    #expect(unknown.errors.contains("there is no 'R9'"))
    let unread = await touchstone("logbook", "retail-2", "--units", "R 9", in: folder)
    #expect(unread.errors.contains("there is no 'R 9'"))
  }

  @Test func `is not made of a choice that does not hold, which says what would mend it`()
    async throws
  {
    let folder = try retail()
    let outcome = await touchstone("logbook", "retail-2", "--units", "R1,S1", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.output == "")
    let rules = "standards/retail/qualifications/retail-2.md"
    #expect(
      outcome.errors == """
        \(rules):6:3: error: take 1 more unit from Core: R2 [unmet-rule]
        \(rules):7:3: error: take 1 more unit from Till: T1 or T2 would do [unmet-rule]
        \(rules):7:3: note: take R2 and T1, for example, to meet all rules [way-to-complete]
        2 errors, 1 note

        """)
    #expect(!folder.files.contains { $0.hasPrefix("output") })
  }

  @Test func `is made of an incomplete choice on request, and says what is open`() async throws {
    let folder = try retail()
    let outcome = await touchstone(
      "logbook", "retail-2", "--units", "R1,R2,S1", "--allow-incomplete", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors.contains("warning: take 1 more unit from Till: T1 or T2 would do"))
    let text = try #require(folder.text(of: "\(home)/R1-R2-S1/logbook.txt"))
    #expect(text.contains("take 1 more unit from Till: T1 or T2 would do"))
  }

  @Test(arguments: [[], ["--allow-incomplete"]])
  func `is not made if nothing is left to record`(_ more: [String]) async throws {
    let folder = try retail()
    let words = ["logbook", "retail-2", "--units", "R1,S1", "--achieved", "S1,T1,R2,R1"]
    let outcome = await touchstone(words + more, in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "error: choose a unit that is not achieved yet; nothing is left to record [all-achieved]\n"
        + "1 error\n")
    #expect(!folder.files.contains { $0.hasPrefix("output") })
    try folder.write("candidate,units,achieved\nAn,R1,R1\n", to: "class.csv")
    let group = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
    #expect(group.status == .found)
    #expect(
      group.errors.contains("class.csv:2:1: error: An: choose a unit that is not achieved yet;"),
      "\(group.errors)")
  }

  @Test func `counts a unit that is achieved, and has no record for it`() async throws {
    let folder = try retail()
    let outcome = await touchstone(
      "logbook", "retail-2", "--units", "R2,S1,T1", "--achieved", "R1", in: folder)
    #expect(outcome.status == .success)
    let text = try #require(folder.text(of: "\(home)/R2-S1-T1/logbook.txt"))
    #expect(text.contains("Serve"))
    #expect(!text.contains("Unit R1: Serve"))
    #expect(text.contains("already achieved"))
  }

  @Test(arguments: [
    (["retail-2", "--units", "R1,R9"], "there is no 'R9'; did you mean 'R1'? [no-such-unit]"),
    (["retail-2", "--units", "X9"], "'X9' belongs to 'retail-3' [no-such-unit]"),
    (["retial-2", "--units", "R1"], "did you mean 'retail-2'? [no-such-qualification]"),
    (["shop", "--units", "R1"], "'shop' is not; there are 'retail-2'"),
    (["retail-2"], "say '--units CODE,…' too; it is missing"),
    (["retail-2", "--units", "R1", "--on", "soon"], "'soon' is none"),
  ])
  func `of what is not there is refused with the nearest name`(
    _ words: [String], _ complaint: String
  ) async throws {
    let folder = try retail()
    let outcome = await touchstone(["logbook"] + words, in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(complaint))
    #expect(!folder.files.contains { $0.hasPrefix("output") })
  }

  @Test func `of a unit that has another code by now is refused with that`() async throws {
    let folder = try retail()
    try folder.write(
      "# Unit R1: Serve\nAliases: Q7, Q8\n\n## Performance criteria\n- R1.1 do it\n",
      to: "standards/retail/units/R1.md")
    let outcome = await touchstone("logbook", "retail-2", "--units", "q8,R2,S1,T1", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("choose 'R1', as 'q8' of 'retail-2' is called now"))
  }

  @Test func `of a draft is made only on request, and says so`() async throws {
    let folder = try retail(status: "Draft")
    let words = ["logbook", "retail-2", "--units", "R1,R2,S1,T1"]
    let refused = await touchstone(words, in: folder)
    #expect(refused.status == .found)
    #expect(refused.errors.contains("retail-2.md:2:1: error: "))
    #expect(!folder.files.contains { $0.hasPrefix("output") })
    let made = await touchstone(words + ["--allow-draft"], in: folder)
    #expect(made.status == .success)
    #expect(made.errors.contains("warning: tell the candidate that this is a draft"))
    let text = try #require(folder.text(of: "\(home)/R1-R2-S1-T1/logbook.txt"))
    #expect(text.contains("Draft – not for assessment"))
  }

  @Test func `a status that is no word of the four is no leave to make one`() async throws {
    let folder = try retail(status: "Curent")
    let words = ["logbook", "retail-2", "--units", "R1,R2,S1,T1"]
    let refused = await touchstone(words, in: folder)
    #expect(refused.status == .found)
    #expect(refused.errors.contains("not 'Curent', which is taken for a draft [unreadable-fact]"))
    #expect(refused.errors.contains("retail-2.md:2:1: error: wait until this is in force"))
    #expect(!folder.files.contains { $0.hasPrefix("output") })
    _ = await touchstone("build", in: folder)
    let handbook = try #require(folder.text(of: "output/retail-2/handbook.txt"))
    #expect(handbook.contains("Draft \u{2013} not for assessment"))
  }

  @Test func `begun after the last day of registration is warned of`() async throws {
    let folder = try retail()
    let words = ["logbook", "retail-2", "--units", "R1,R2,S1,T1", "--on"]
    let early = await touchstone(words + ["31 August 2026"], in: folder)
    #expect(early.status == .success)
    #expect(early.errors == "")
    let late = await touchstone(words + ["2026-09-01"], in: folder)
    #expect(late.status == .success)
    #expect(late.errors.contains("retail-2.md:3:1: warning: "))
    #expect(late.errors.contains("2026-09-01 is after 31 August 2026 [late-registration]"))
  }

  @Test func `cannot be told where a rule cannot be read`() async throws {
    let folder = try retail()
    let file = "standards/retail/qualifications/retail-2.md"
    let text = try #require(folder.text(of: file))
    try folder.write(
      text.replacing("- at most 3 optional units", with: "- a few units"), to: file)
    let outcome = await touchstone("logbook", "retail-2", "--units", "R1,R2,S1,T1", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("retail-2.md:8:3: error: "))
    #expect(!folder.files.contains { $0.hasPrefix("output") })
  }

  @Test func `of another of that name is told from one that is made again by a number alone`()
    async throws
  {
    let folder = try retail()
    func make(_ units: String, _ words: String...) async -> String {
      await touchstone(
        ["logbook", "retail-2", "--candidate", "Jo Example", "--units", units] + words, in: folder
      ).errors
    }
    #expect(await make("R1,R2,S1,T1") == "")
    #expect(await make("R1,R2,S1,T1") == "")
    #expect(
      await make("R1,R2,S2,T2") == """
        \(home)/Jo-Example/logbook.html:1:1: note: give each a number with '--number' if it was \
        another 'Jo Example'; what stood here was replaced [replaced-logbook]
        1 note

        """)
    for (number, units) in [("1", "R1,R2,S1,T1"), ("2", "R1,R2,S2,T2"), ("2", "R1,R2,S2,T1")] {
      #expect(await make(units, "--number", number) == "")
    }
    let first = try #require(folder.text(of: "\(home)/Jo-Example-1/logbook.txt"))
    #expect(first.contains("Unit S1: Stock shelves"))
    let second = try #require(folder.text(of: "\(home)/Jo-Example-2/logbook.txt"))
    #expect(second.contains("Unit T1: Take payment"))
  }

  @Test func `is left alone by a build, and passed over when what is there is compared`()
    async throws
  {
    let folder = try retail()
    _ = await touchstone("build", in: folder)
    _ = await touchstone("logbook", "retail-2", "--units", "R1,R2,S1,T1", in: folder)
    let file = "\(home)/R1-R2-S1-T1/logbook.txt"
    try #require(folder.text(of: file) != nil)
    let compared = await touchstone("build", "--check", in: folder)
    #expect(compared.status == .success)
    _ = await touchstone("build", in: folder)
    #expect(folder.text(of: file) != nil)
  }
}

@Suite struct `Logbooks of a class` {
  static let rows = """
    Candidate;Candidate number;Units;Achieved
    Ana Example;1;"R1 R2 S1 T1";
    Ben Example;2;R2 S1 T1;R1
    Cy Example;3;R1;
    Di Example;4;R1 R9;
    Ana Example;5;R1, R2, S2, T2;

    """

  @Test func `are made of each row that holds, and the others are reported`() async throws {
    let folder = try retail()
    try folder.write(Self.rows, to: "class.csv")
    let outcome = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
    #expect(outcome.status == .found)
    let names = ["Ana-Example-1", "Ben-Example-2", "Ana-Example-5"]
    let made = names.map { "\(home)/class/\($0)/logbook" } + ["\(home)/class/class"]
    #expect(outcome.output == made.map { "\($0).html\n\($0).txt\n" }.joined())
    #expect(
      outcome.errors == """
        class.csv:4:1: error: Cy Example: take 1 more unit from Core: R2 [unmet-rule]
        class.csv:4:1: error: Cy Example: take 1 more unit from Stock: S1 or S2 would do [unmet-rule]
        class.csv:4:1: error: Cy Example: take 1 more unit from Till: T1 or T2 would do [unmet-rule]
        class.csv:4:1: note: Cy Example: take R2, S1 and T1, for example, to meet all rules [way-to-complete]
        class.csv:5:17: error: Di Example: choose a unit of 'retail-2'; there is no 'R9'; did you mean 'R1'? [no-such-unit]
        4 errors, 1 note

        """)
    let second = try #require(folder.text(of: "\(home)/class/Ana-Example-5/logbook.txt"))
    #expect(second.contains("Unit T2: Refund"))
    #expect(!second.contains("Unit T1"))
  }

  @Test func `come with a sheet of who takes which unit, and a sampling plan`() async throws {
    let folder = try retail()
    try folder.write(Self.rows, to: "Monday evening.csv")
    _ = await touchstone("logbook", "retail-2", "--cohort", "Monday evening.csv", in: folder)
    let sheet = try #require(folder.text(of: "\(home)/Monday-evening/class.txt"))
    try expectSnapshot(sheet, named: "class.txt")
  }

  @Test func `come with a sheet in several tables for many units, and no code is broken`()
    async throws
  {
    let folder = try TemporaryFolder()
    let codes = (1...9).map { "U/61/0\($0)" }
    try folder.write("# Store\n", to: "standards/store/suite.md")
    for code in codes {
      try folder.write(
        "# Unit \(code): Store\n\n## Performance criteria\n- store it\n",
        to: "standards/store/units/\(code.suffix(2)).md")
    }
    try folder.write(
      "# Store\n\n## Structure\n\n### All\n" + codes.map { "- \($0)\n" }.joined(),
      to: "standards/store/qualifications/store.md")
    try folder.write(
      "candidate,candidate number,units\n"
        + (1...2).map { "Ana Example,\($0),\(codes.joined(separator: " "))\n" }.joined(),
      to: "class.csv")
    let outcome = await touchstone("logbook", "store", "--cohort", "class.csv", in: folder)
    #expect(outcome.status == .success, "\(outcome.errors)")
    let sheet = try #require(folder.text(of: "output/store/candidates/class/class.txt"))
    let lines = sheet.split(separator: "\n")
    for code in codes { #expect(sheet.ranges(of: code).count == 2) }
    for number in 1...2 { #expect(sheet.ranges(of: "(\(number))").count == 6) }
    #expect(lines.filter { $0.contains("Candidate") }.count == 6)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `and of another class come each in a folder, though candidates share a name`()
    async throws
  {
    let folder = try retail()
    for (file, units) in [("monday.csv", "R1 R2 S1 T1"), ("tuesday.csv", "R1 R2 S2 T2")] {
      try folder.write("candidate,units\nAna Example,\(units)\n", to: file)
      let outcome = await touchstone("logbook", "retail-2", "--cohort", file, in: folder)
      #expect(outcome.errors == "")
    }
    let monday = try #require(folder.text(of: "\(home)/monday/Ana-Example/logbook.txt"))
    #expect(monday.contains("Unit S1: Stock shelves"))
    let tuesday = try #require(folder.text(of: "\(home)/tuesday/Ana-Example/logbook.txt"))
    #expect(tuesday.contains("Unit S2: Count stock"))
    let sheet = try #require(folder.text(of: "\(home)/monday/class.txt"))
    #expect(sheet.contains("Class sheet monday: Retail level 2"))
  }

  @Test func `keep their folders when rows change places, and are replaced when made again`()
    async throws
  {
    let folder = try retail()
    let rows = ["Ana Example,7,R1 R2 S1 T1", "Ana Example,8,R1 R2 S2 T2"]
    for rows in [rows, rows.reversed()] {
      try folder.write(
        "candidate,candidate number,units\n" + rows.joined(separator: "\n"), to: "class.csv")
      _ = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
      let text = try #require(folder.text(of: "\(home)/class/Ana-Example-7/logbook.txt"))
      #expect(text.contains("Unit S1: Stock shelves"))
    }
    #expect(folder.files.filter { $0.hasSuffix("logbook.txt") }.count == 2)
  }

  @Test func `of a class whose file is called as another's was say what they replace`() async throws
  {
    let folder = try retail()
    var said: [String] = []
    for day in ["monday", "tuesday", "tuesday"] {
      try folder.write("candidate,units\nAna of \(day),R1 R2 S1 T1\n", to: "\(day)/class.csv")
      let outcome = await touchstone(
        "logbook", "retail-2", "--cohort", "\(day)/class.csv", in: folder)
      #expect(outcome.status == .success)
      said.append(outcome.errors)
    }
    let left = former("Ana-of-monday", "tuesday/class.csv")
    let note = """
      \(left)\(home)/class/class.html:1:1: note: give the file 'tuesday/class.csv' a name of its own if that was \
      another class; what stood here was replaced [replaced-logbook]
      2 notes

      """
    #expect(said == ["", note, "\(left)1 note\n"])
  }

  @Test func `name the folders of candidates who have left, and leave them`() async throws {
    let folder = try retail()
    func call(_ rows: String...) async throws -> String {
      try folder.write(
        "candidate,units\n" + rows.map { "\($0)\n" }.joined(), to: "class.csv")
      return await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder).errors
    }
    let ana = "Ana Example,R1 R2 S1 T1"
    #expect(try await call(ana, "Ben Example,R1 R2 S1 T1", "Cy Example,R1 R2 S1 T1") == "")
    try folder.write("Not a logbook.\n", to: "\(home)/class/notes/notes.txt")
    let left = former("Ben-Example", "class.csv")
    // Whose choice does not hold is still in the class.
    #expect(try await call(ana, "Cy Example,R1").contains(left))
    #expect(try await !call(ana, "Cy Example,R1").contains(former("Cy-Example", "class.csv")))
    // Whose row cannot be read may be anybody.
    #expect(try await !call(ana, ",R1 R2 S1 T1").contains("former-candidate"))
    // The sheet of before listed the row that could not be read.
    #expect(try await call(ana).contains("[replaced-logbook]"))
    #expect(try await call(ana) == left + former("Cy-Example", "class.csv") + "2 notes\n")
    #expect(folder.text(of: "\(home)/class/Ben-Example/logbook.txt") != nil)
  }

  @Test func `say what is no error as the settings of the folder judge it`() async throws {
    let folder = try retail()
    func call(_ rows: String, _ words: String...) async throws -> Outcome {
      try folder.write("candidate,units\n\(rows)", to: "class.csv")
      return await touchstone(
        ["logbook", "retail-2", "--cohort", "class.csv"] + words, in: folder)
    }
    _ = try await call("Ana Example,R1 R2 S1 T1\nBen Example,R1 R2 S1 T1\n")
    try folder.write(
      "# Settings\n## Findings\n- former-candidate: error\n- replaced-logbook: off\n"
        + "- unmet-rule: off\n- way-to-complete: off\n", to: "standards/settings.md")
    let left = try await call("Ana Example,R1 R2 S1 T1\n")
    #expect(left.status == .found)
    #expect(
      left.errors
        == former("Ben-Example", "class.csv").replacing(": note: ", with: ": error: ")
        + "1 error\n")
    let incomplete = try await call("Ana Example,R1 R2\nBen Example,R1 R2\n", "--allow-incomplete")
    #expect(incomplete.status == .success)
    #expect(incomplete.errors == "")
    let refused = try await call("Ana Example,R1 R2\nBen Example,R1 R2 S1 T1\n")
    #expect(refused.status == .found)
    #expect(refused.errors.contains("Ana Example: take 1 more unit from Stock"))
  }

  /// The note on the folder of a candidate.
  private func former(_ name: String, _ file: String) -> String {
    "\(home)/class/\(name):1:1: note: remove this folder if nobody needs it; '\(file)' no longer has this "
      + "candidate [former-candidate]\n"
  }

  @Test func `of rows whose letters are lost are not made, and of the others they are`()
    async throws
  {
    let folder = try retail()
    let bytes =
      Array("candidate;units\nJ".utf8) + [0xF6] + Array("rgen;R1 R2 S1 T1\nAda;R1 R2 S1 T1\n".utf8)
    try folder.write(bytes, to: "class.csv")
    let outcome = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
    #expect(outcome.status == .found)
    #expect(
      outcome.errors == """
        class.csv:2:2: error: J\u{FFFD}rgen: save this file as CSV UTF-8 (in Excel: Save as, CSV UTF-8); letters of this \
        row cannot be read [invalid-utf8]
        1 error

        """)
    #expect(
      folder.files.filter { $0.hasSuffix("logbook.txt") } == ["\(home)/class/Ada/logbook.txt"])
  }

  @Test(arguments: [
    ([0x50, 0x4B, 3, 4, 0], "a workbook"), ([0xFF, 0xFE, 0x63, 0], "UTF-16"),
    ([0xFE, 0xFF, 0, 0x63], "UTF-16"),
  ])
  func `of a file that a spreadsheet program saved otherwise are refused in a line`(
    bytes: [UInt8], format: String
  ) async throws {
    let folder = try retail()
    try folder.write(bytes, to: "class.xlsx")
    let outcome = await touchstone("logbook", "retail-2", "--cohort", "class.xlsx", in: folder)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors == """
        class.xlsx:1:1: error: save this file as CSV UTF-8 (in Excel: Save as, CSV UTF-8); it is \
        \(format) [unreadable-file]
        1 error

        """)
  }

  @Test func `of two of one long name with two numbers stand in two folders`() async throws {
    let folder = try retail()
    let name = String(repeating: "Ana ", count: 60)
    for number in ["1", "2"] {
      let outcome = await touchstone(
        "logbook", "retail-2", "--units", "R1,R2,S1,T1", "--candidate", name, "--number", number,
        in: folder)
      #expect(outcome.errors == "")
    }
    #expect(folder.files.filter { $0.hasSuffix("logbook.txt") }.count == 2)
  }

  @Test func `that cannot be made are listed in the sheet, each row with its line`() async throws {
    let folder = try retail()
    try folder.write(
      """
      candidate,units
      "Example, Jo",R1 R2 S1 T1
      "Lee, Kim",
      Al,R1
      Bo,R1,R2,S1,T1
      "Example, Jo",R1 R2 S2 T1
      ,R1 R2 S2 T1
      """, to: "class.csv")
    let outcome = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
    #expect(outcome.status == .found)
    let sheet = try #require(folder.text(of: "\(home)/class/class.txt"))
    #expect(
      sheet.contains(
        """
        - Lee, Kim (line 3)
        - Al (line 4)
        - Bo (line 5)
        - Example, Jo (line 6)
        - (line 7)
        """), "\(sheet)")
  }

  @Test func `of names that differ in capitals alone share a folder, as on every system`()
    async throws
  {
    let folder = try retail()
    for name in ["Ann Lee", "ANN LEE"] {
      let outcome = await touchstone(
        "logbook", "retail-2", "--units", "R1,R2,S1,T1", "--candidate", name, in: folder)
      #expect(outcome.output.hasPrefix("\(home)/Ann-Lee/logbook.html\n"))
      #expect(outcome.errors.contains("[replaced-logbook]") == (name == "ANN LEE"))
    }
    for file in ["Monday.csv", "monday.csv"] {
      try folder.write("candidate,units\n\(file),R1 R2 S1 T1\n", to: file)
      let outcome = await touchstone("logbook", "retail-2", "--cohort", file, in: folder)
      #expect(outcome.output.hasPrefix("\(home)/Monday/Monday-csv/logbook.html\n"))
      #expect(!outcome.errors.contains("[former-candidate]"))
      #expect(outcome.errors.contains("[replaced-logbook]") == (file == "monday.csv"))
    }
  }

  @Test func `can be had in large print too`() async throws {
    let folder = try retail()
    let outcome = await touchstone(
      "logbook", "retail-2", "--units", "R1,R2,S1,T1", "--candidate", "Jo Example",
      "--large-print", in: folder)
    #expect(outcome.status == .success)
    #expect(
      outcome.output
        == ["logbook.html", "logbook.txt", "logbook-large-print.html"]
        .map { "\(home)/Jo-Example/\($0)\n" }.joined())
    let large = try #require(folder.text(of: "\(home)/Jo-Example/logbook-large-print.html"))
    #expect(large.contains("class=\"logbook large-print\""))
    #expect(large.contains("Jo Example"))
    #expect(!large.contains("Refund"))
    try folder.write("candidate,units\nAna,R1 R2 S1 T1\n", to: "class.csv")
    let cohort = await touchstone(
      "logbook", "retail-2", "--cohort", "class.csv", "--large-print", in: folder)
    #expect(
      cohort.output
        == [
          "Ana/logbook.html", "Ana/logbook.txt", "Ana/logbook-large-print.html", "class.html",
          "class.txt",
        ].map { "\(home)/class/\($0)\n" }.joined())
  }

  @Test func `print no control characters of names`() async throws {
    let folder = try retail()
    _ = await touchstone(
      "logbook", "retail-2", "--units", "R1,R2,S1,T1", "--candidate", "Jo\u{1B}[31m\u{7}",
      "--centre", "\u{9B}here", in: folder)
    let files = folder.files.filter { $0.hasPrefix(home) }
    #expect(files.count == 2)
    for file in files {
      let text = try #require(folder.text(of: file))
      #expect(
        !text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{9B}"].contains($0) }, "\(file)")
    }
  }

  @Test func `of a class without candidates say so`() async throws {
    let folder = try retail()
    try folder.write("candidate,units\n", to: "class.csv")
    let outcome = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("this class has no candidates [empty-class]"))
  }

  @Test func `of a file that is no class are refused`() async throws {
    let folder = try retail()
    try folder.write("name,age\nAna,19\n", to: "class.csv")
    let outcome = await touchstone("logbook", "retail-2", "--cohort", "class.csv", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("class.csv:1:1: error: "))
    #expect(outcome.output == "")
    let missing = await touchstone("logbook", "retail-2", "--cohort", "none.csv", in: folder)
    #expect(missing.status == .failure)
    let both = await touchstone(
      "logbook", "retail-2", "--cohort", "class.csv", "--units", "R1", in: folder)
    #expect(both.errors.hasPrefix("error: leave out '--units'; '--cohort' says that"))
  }
}
