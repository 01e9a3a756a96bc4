import Findings
import Foundation
import Publishing
import Testing

/// The fields, columns and legends of the recording forms, which centres and verifiers know by these words.
///
/// They are listed in `Fixtures/forms/labels.md`, form by form.
@Suite struct FormLabelTests {
  @Test(arguments: ["html", "txt"])
  func `every label of a published form stands in ours`(ending: String) async throws {
    let path = "gardening/qualifications/gardening-1.md"
    let definition = try #require(try Garden.definitions()[path])
    let facts = "Kind: SVQ\nFramework: SCQF\nLevel: 1\n"
    let plan = try await Garden.plan(
      replacing: [path: definition.replacing("Level: 1\n", with: facts)])
    let printed = await Printed(plan)
    let forms = try PublishedForm.all()
    #expect(forms.count == 13)
    for form in forms {
      let page = printed["gardening-1/forms/\(form.file).\(ending)"]
      let words = Words(page, isHTML: ending == "html")
      #expect(form.labels.count > 5, "\(form.file)")
      for label in [form.name] + form.labels {
        #expect(words.contains(label), "\(form.file): \(label)")
      }
    }
  }

  @Test func `the columns of the knowledge evidence record stand over them and in the key`()
    async throws
  {
    let printed = await Printed(try await Garden.plan(), as: [.text])
    let page = printed["gardening-1/forms/08-knowledge-evidence-record.txt"]
    let words = page.split { $0.isWhitespace || $0 == "|" }
    for column in ["APEL", "EI", "EWE", "O", "P", "PD", "Q&A", "S", "WT"] {
      let count = words.count { $0 == column }
      #expect(count == 2, "\(column)")
    }
  }

  @Test func `forms are listed under the names that they are published with`() async throws {
    let page = await Printed(try await Garden.plan())["gardening-1/index.html"]
    for form in try PublishedForm.all() {
      let name = form.name.replacingOccurrences(of: "&", with: "&amp;")
      #expect(page.contains("<a href=\"forms/\(form.file).html\">\(name)</a>"), "\(form.name)")
    }
  }
}

/// A form as it is published: the file of ours, its name, its labels.
private struct PublishedForm {
  var file: String
  var name: String
  var labels: [String] = []

  /// All forms of the fixture.
  ///
  /// A heading is a file and a name, an item is what a label is and the label.
  static func all() throws -> [PublishedForm] {
    let text = try String(
      contentsOf: Garden.fixtures.appending(path: "forms/labels.md"), encoding: .utf8)
    var forms: [PublishedForm] = []
    for line in text.split(separator: "\n") {
      guard let gap = line.firstRange(of: ": ") else { continue }
      if line.hasPrefix("## ") {
        let file = line[..<gap.lowerBound].dropFirst(3)
        forms.append(PublishedForm(file: String(file), name: String(line[gap.upperBound...])))
      } else if line.hasPrefix("- ") {
        guard let last = forms.indices.last else { continue }
        forms[last].labels.append(String(line[gap.upperBound...]))
      }
    }
    return forms
  }
}

/// The words of a page, to be asked for a label.
private struct Words {
  private let words: [Substring]
  private let text: String
  private let isHTML: Bool

  init(_ page: String, isHTML: Bool) {
    self.isHTML = isHTML
    let bare =
      isHTML
      ? page.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined(separator: " ")
        .replacing("&amp;", with: "&") : page
    words = bare.split { $0.isWhitespace || !isHTML && $0 == "|" }
    text = words.joined(separator: " ")
  }

  /// Whether the label is there: in HTML as it stands, in text its words in their order, as cells wrap.
  func contains(_ label: String) -> Bool {
    if isHTML { return text.contains(label) }
    var rest = words[...]
    for word in label.split(separator: " ") {
      guard let index = rest.firstIndex(of: word) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}

/// Which forms the lines of `labels.md` and the lists of qualifications choose, and what is told of those that name none.
@Suite struct FormNameTests {
  @Test func `labels name forms by number, by title or by both`() async throws {
    let contents = try await logbook(
      """
      Unit forms: 5, Form 19; Observation record
      Element forms: 07 09
      Spare forms: -
      """)
    for form in ["Unit assessment plan", "Tool list", "Observation record", "Personal statement"] {
      #expect(contents.contains(form), "\(form)")
    }
    #expect(!contents.contains("Knowledge evidence record"))
    #expect(!contents.contains("Expert witness"))
  }

  @Test(arguments: ["Spare forms:", "Spare forms: ", "Spare forms: -"])
  func `a label with nothing behind it names no form`(_ line: String) async throws {
    let spare = try await logbook("")
    let none = try await logbook(line)
    #expect(spare.contains("Observation record"))
    #expect(!none.contains("Observation record"))
    #expect(none.contains("Unit assessment plan"))
  }

  @Test func `what names no form is told where it stands, and so is a misspelt label`() async throws
  {
    let plan = try await plan(
      "Unit forms: 5, Tools list, 99 19\nUnit froms: 05\nTool list: Tool list\nWhat we add: 1\n")
    #expect(
      plan.findings.sorted.map(\.lines) == [
        "own/labels.md:1:16: error: name a form that is among the templates; there is no 'Tools list'; "
          + "did you mean 'Tool list'? [unknown-form]\n",
        "own/labels.md:1:28: error: name a form that is among the templates; there is no '99' "
          + "[unknown-form]\n",
        "own/labels.md:2:1: warning: name a label that is printed somewhere; there is no 'Unit froms'; "
          + "did you mean 'Unit forms'? [unknown-label]\n",
      ])
  }

  @Test(arguments: ["7", "07", "Form 7", "form 07: Element achievement record", "Tool list", "19"])
  func `a qualification names a form by its number or its title`(_ name: String) async throws {
    let path = "gardening/qualifications/gardening-1.md"
    let definition = try #require(try Garden.definitions()[path])
    let plan = try await Garden.plan(
      replacing: [path: definition + "\n## Recording forms\n\n- \(name)\n"],
      templates: ["forms/19-tool-list.md": "# Tool list\n"])
    #expect(plan.findings.all.map(\.message) == [])
    let forms = await Printed(plan, as: [.text]).files.keys.filter {
      $0.hasPrefix("gardening-1/forms/")
    }
    #expect(forms.count == 1, "\(forms)")
  }

  private func plan(_ labels: String) async throws -> Plan {
    try await Garden.plan(templates: [
      "labels.md": labels, "forms/19-tool-list.md": "# {{labels.toolList}}\n",
    ])
  }

  private func logbook(_ labels: String) async throws -> String {
    let plan = try await plan(labels + "\nTool list: Tool list\n")
    #expect(plan.findings.all.map(\.message) == [])
    return await Printed(plan, as: [.text])["gardening-1/logbook.txt"]
  }
}
