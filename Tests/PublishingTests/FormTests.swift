import Findings
import Foundation
import Publishing
import Testing

/// The recording forms: blank, about a unit, and those that a centre adds.
@Suite struct FormTests {
  // MARK: Blank

  @Test func `every form says which it is, of which qualification and edition, and whose`()
    async throws
  {
    let plan = try await Garden.plan()
    let printed = await Printed(plan, as: [.html])
    let forms = plan.publications.map(\.path).filter { $0.contains("/forms/") }
    #expect(forms.count == 18)
    for (index, form) in forms.enumerated() {
      let page = printed[form + ".html"]
      let candidates = ["Candidate", "Candidate name", "NAME"].map { "aria-label=\"\($0)\"" }
      let asksWhose = candidates.contains { page.contains($0) }
      #expect(page.contains("Form \(index + 1)</p>"), "\(form)")
      #expect(page.contains("Version 2, 1 March 2026</td>"), "\(form)")
      #expect(asksWhose, "\(form)")
    }
  }

  @Test(arguments: [
    "04-index-of-evidence", "05-unit-assessment-plan", "08-knowledge-evidence-record",
    "09-personal-statement", "13-record-of-questions-and-candidates-answers",
    "14-evidence-matrix", "15-witness-status-list", "16-professional-discussion-record",
  ])
  func `a form with free rows can go on on another sheet`(form: String) async throws {
    let page = await Printed(try await Garden.plan(), as: [.text])["gardening-1/forms/\(form).txt"]
    let sheet = page.split(separator: "\n").first { $0.hasPrefix("Continuation sheet ____") }
    #expect(sheet?.contains("____  of ____") == true)
  }

  @Test func `the units of a qualification are signed off by group`() async throws {
    let form = try await blank("06-unit-progress-and-sign-off-record", as: .text)
    let mandatory = try #require(form.firstRange(of: "Mandatory units"))
    let optional = try #require(form.firstRange(of: "Option units"))
    let first = try #require(form.firstRange(of: "| G1 "))
    let second = try #require(form.firstRange(of: "| 2(a) "))
    #expect(mandatory.lowerBound < first.lowerBound && first.lowerBound < optional.lowerBound)
    #expect(optional.lowerBound < second.lowerBound)
  }

  @Test func `every piece of a portfolio takes a mark of its own`() async throws {
    let form = try await blank("03-contents-checklist", as: .html)
    let marks = form.ranges(of: "<input type=\"checkbox\"").count
    #expect(marks == 14)
    #expect(form.contains("aria-label=\"your own personal details, Completed?\""))
  }

  @Test func `a qualification that does not say what it is, is called a qualification`()
    async throws
  {
    let printed = await Printed(try await Garden.plan(), as: [.html])
    let index = printed["gardening-1/forms/04-index-of-evidence.html"]
    #expect(index.contains("Qualification title and level:"))
    let testimony = printed["gardening-1/forms/11-witness-testimony.html"]
    #expect(testimony.contains("FAMILIAR WITH THE STANDARDS TO WHICH"))
    for path in printed.files.keys where path.contains("/forms/") {
      #expect(!printed[path].contains("SVQ"), "\(path)")
    }
  }

  @Test func `a qualification that is no SVQ says what it is`() async throws {
    let path = "gardening/qualifications/gardening-1.md"
    let definition = try #require(try Garden.definitions()[path])
    let plan = try await Garden.plan(
      replacing: [
        path: definition.replacing("Level: 1\n", with: "Level: 1\nKind: NVQ\nFramework: RQF\n")
      ])
    let printed = await Printed(plan, as: [.html])
    #expect(printed["gardening-1/forms/04-index-of-evidence.html"].contains("NVQ title and level:"))
    #expect(printed["gardening-1/forms/03-contents-checklist.html"].contains("NVQ title:"))
    let first = printed["gardening-1/forms/01-portfolio-title-page.html"]
    #expect(first.contains("<th scope=\"row\">NVQ:</th>"))
    #expect(first.contains("<td>RQF LEVEL:</td>"))
    #expect(
      printed["gardening-1/forms/11-witness-testimony.html"].contains("THE NVQ STANDARDS TO WHICH"))
    for path in printed.files.keys where path.contains("/forms/") {
      #expect(!printed[path].contains("SVQ"), "\(path)")
      #expect(!printed[path].contains("SCQF"), "\(path)")
    }
  }

  // MARK: About a unit

  @Test func `a plan has the elements of its unit`() async throws {
    let plan = try await unit("G1", "05-unit-assessment-plan", as: .text)
    #expect(plan.contains("| G1 Prepare the ground (Level 1) "))
    #expect(plan.ranges(of: "ELEMENT: Clear a bed (G1.1)").count == 2)
    #expect(plan.ranges(of: "ELEMENT: Dig a bed (G1.2)").count == 2)
    let other = try await unit("2(a)", "05-unit-assessment-plan", as: .text)
    #expect(!other.contains("ELEMENT"))
  }

  @Test func `a matrix crosses every criterion and every item of knowledge`() async throws {
    let matrix = try await unit("G1", "14-evidence-matrix", as: .text)
    let rows = matrix.split(separator: "\n").filter { $0.contains("|[ ]|[ ]|") }
    let codes = rows.map { $0.split(separator: " ")[1] }
    #expect(codes == ["G1.1.1", "G1.1.3", "G1.2.1", "G1a", "G1b"])
    for row in rows { #expect(row.ranges(of: "[ ]").count == 12) }
    #expect(matrix.contains("| G1.1.2   | (withdrawn) "))
    let other = try await unit("2(a)", "14-evidence-matrix", as: .text)
    #expect(other.contains("| 2(a)1    | water at the "))
  }

  @Test func `a box of the matrix is called by what it crosses`() async throws {
    let matrix = try await unit("G1", "14-evidence-matrix", as: .html)
    #expect(matrix.contains("aria-label=\"G1.1.1, Evidence number, 12\""))
  }

  @Test func `the requirements of a unit are recorded in its declaration and nowhere else`()
    async throws
  {
    let path = "gardening/units/G1.md"
    let definition = try #require(try Garden.definitions()[path])
    let definitions = [
      path: definition
        + "\n## Evidence requirements\n\n1. Dig on three days:\n   a. one of them dry\n   b. one wet\n"
    ]
    let declaration = try await unit("G1", "18-unit-declaration", as: .text, definitions)
    for row in ["| 1.       | Dig on three", "| a.       | one of them", "| b.       | one wet"] {
      #expect(declaration.contains(row))
    }
    for form in ["05-unit-assessment-plan", "07-element-achievement-record", "14-evidence-matrix"] {
      let record = try await unit("G1", form, as: .text, definitions)
      #expect(!record.contains("Dig on three"), "\(form)")
    }
  }

  @Test func `each record of an element ends with its own signatures`() async throws {
    let records = try await unit("G1", "07-element-achievement-record", as: .text, each: "records")
    #expect(records.ranges(of: "| Element: ").count == 2)
    #expect(records.ranges(of: "| Candidate's ").count == 2)
    #expect(!records.contains("You must provide evidence of"))
  }

  // MARK: Of a centre

  @Test func `the form that the guide shows is added by its file and its words`() async throws {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/templates.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let start = try #require(text.firstRange(of: "## A form of your own"))
    let fences = text[start.upperBound...].split(separator: "   ```\n", maxSplits: 4)
    try #require(fences.count == 5)
    let form = fences[1].split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("   ") ? $0.dropFirst(3) : $0 }.joined(separator: "\n")
    let plan = try await Garden.plan(templates: [
      "forms/19-tool-list.md": form, "labels.md": String(fences[3]).replacing("   ", with: ""),
    ])
    let printed = await Printed(plan)
    #expect((plan.findings.all + printed.findings.all).map(\.lines) == [])
    let page = printed["gardening-1/forms/19-tool-list.txt"]
    #expect(page.hasPrefix("Tool list\n=========\n\nForm 19\n"))
    #expect(page.contains("| Tool                          | Condition          | Date"))
    #expect(
      printed["gardening-1/index.html"].contains(
        "<a href=\"forms/19-tool-list.html\">Tool list</a>"))
  }

  private func blank(_ form: String, as format: Format) async throws -> String {
    let printed = await Printed(try await Garden.plan(), as: [format])
    return printed["gardening-1/forms/\(form)\(format.ending)"]
  }

  /// A form for a unit, as a logbook prints it; or one for each of its elements.
  private func unit(
    _ code: String, _ form: String, as format: Format, _ definitions: [String: String] = [:],
    each list: String = "unit"
  ) async throws -> String {
    let call = "{{#\(list)}}\n{{> forms/\(form)}}\n\n{{/\(list)}}"
    let plan = try await Garden.plan(
      replacing: definitions,
      templates: ["logbook.md": "{{#units}}\n# UNIT {{code}}\n\n\(call)\n{{/units}}\n"])
    let printed = await Printed(plan, as: [format])
    #expect((plan.findings.all + printed.findings.all).map(\.lines) == [])
    let book = printed["gardening-1/logbook\(format.ending)"]
    let start = try #require(book.firstRange(of: "UNIT \(code)"))
    let rest = book[start.upperBound...]
    return String(rest[..<(rest.firstRange(of: "UNIT ")?.lowerBound ?? rest.endIndex)])
  }
}
