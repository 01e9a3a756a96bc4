import CSV
import Evidence
import Findings
import Testing

struct CohortTests {
  @Test func `a class is read as a spreadsheet writes it`() {
    let bytes =
      [0xEF, 0xBB, 0xBF]
      + Array(
        "Candidate;Candidate number;Units;Achieved;Centre;Assessor\r\n"
          .utf8)
      + Array("Björk Placeholder;007;\"F1, F2;A10\r\nB2\";C3;Northside;Al\r\n".utf8)
      + Array("Ada Example;;F1 F2;;;\r\n".utf8)
    let source = Source.read(path: "class.csv", bytes: bytes).source
    let (cohort, findings) = Cohort.read(source)
    #expect(findings.isEmpty)
    #expect(cohort.members.map(\.name.text) == ["Björk Placeholder", "Ada Example"])
    #expect(
      cohort.members.map { $0.units.map(\.text) } == [["F1", "F2", "A10", "B2"], ["F1", "F2"]])
    #expect(cohort.members.map { $0.achieved.map(\.text) } == [["C3"], []])
    #expect(cohort.members.map(\.centre.text) == ["Northside", ""])
    #expect(cohort.members.map(\.number.text) == ["007", ""])
    #expect(cohort.members[0].units[3].place.start == Position(line: 3, column: 1))
    #expect(cohort.omitted.isEmpty)
  }

  @Test func `a row that cannot be used is reported with its line, and the others go on`() {
    let text = """
      candidate,units,achieved
      Ada Example,F1 F2,
      ,F1 F2,
      Björk Placeholder,,F1
      Cy Sample,F1,F2,A10
      Ada Example,F1,
      Dee Specimen,"F1, F2",A10

      """
    let (cohort, findings) = Cohort.read(Source(path: "class.csv", text: text))
    #expect(cohort.members.map(\.name.text) == ["Ada Example", "Dee Specimen"])
    #expect(
      cohort.omitted.map(\.text) == ["", "Björk Placeholder", "Cy Sample", "Ada Example"])
    #expect(cohort.omitted.map(\.place.start.line) == [3, 4, 5, 6])
    #expect(
      findings.lines() == """
        class.csv:3:1: error: fill in the column 'candidate' of this row [empty-cell]
        class.csv:4:19: error: Björk Placeholder: fill in the column 'units' of this row [empty-cell]
        class.csv:5:17: error: Cy Sample: put cells that hold the delimiter in quotes; the head has 3 cells, this row 4 [row-length]
        class.csv:6:1: error: give each candidate one row, or tell two 'Ada Example' apart in the column 'candidate number' [repeated-candidate]
        class.csv:2:1: note: the first is here

        """)
  }

  @Test func `a row whose letters are lost is left out, and says how the file is saved`() {
    // What Excel makes of *CSV*: one byte for each letter, as Windows has them.
    let bytes =
      Array("candidate;units;centre\nJ".utf8) + [0xF6] + Array("rgen;F1;\nAda;F1;\nBo;F1;D".utf8)
      + [0xFC] + Array("ne\n".utf8)
    let (cohort, findings) = Cohort.read(Source.read(path: "class.csv", bytes: bytes).source)
    #expect(cohort.members.map(\.name.text) == ["Ada"])
    #expect(cohort.omitted.map(\.place.start.line) == [2, 4])
    let advice =
      "save this file as CSV UTF-8 (in Excel: Save as, CSV UTF-8); letters of this row cannot be "
      + "read [invalid-utf8]\n"
    #expect(
      findings.lines() == "class.csv:2:2: error: J\u{FFFD}rgen: \(advice)"
        + "class.csv:4:8: error: Bo: \(advice)")
  }

  @Test func `two of one name are told apart by their numbers`() {
    let text = "candidate,candidate number,units\nAda Example,1,F1\nAda Example,2,F2\n"
    let (cohort, findings) = Cohort.read(Source(path: "class.csv", text: text))
    #expect(cohort.members.count == 2)
    #expect(findings.isEmpty)
  }

  @Test func `names that only look alike are different names`() {
    let text = "candidate,units\nRen\u{E9}e,F1\nRene\u{301}e,F2\n"
    let (cohort, findings) = Cohort.read(Source(path: "class.csv", text: text))
    #expect(cohort.members.count == 2)
    #expect(findings.isEmpty)
  }

  @Test(arguments: ["Units", "units chosen", "Unit codes"])
  func `the column of units goes by several names`(_ name: String) {
    let (cohort, findings) = Cohort.read(
      Source(path: "class.csv", text: "candidate,\(name)\nAda Example,F1 F2\n"))
    #expect(cohort.members.map { $0.units.map(\.text) } == [["F1", "F2"]])
    #expect(findings.isEmpty)
  }

  @Test(arguments: ["candidate,units\n", "candidate,units\n,\n\n"])
  func `a class without a row says so`(_ text: String) {
    let (cohort, findings) = Cohort.read(Source(path: "class.csv", text: text))
    #expect(cohort.members.isEmpty)
    #expect(
      findings.lines()
        == "class.csv:1:1: error: write a row for each candidate; this class has no candidates [empty-class]\n"
    )
  }

  @Test func `a file without the columns has no members`() {
    let (cohort, findings) = Cohort.read(Source(path: "class.csv", text: "who,what\nAda,F1\n"))
    #expect(cohort.members.isEmpty)
    #expect(findings.all.map(\.rule.name).first == "missing-column")
  }
}
