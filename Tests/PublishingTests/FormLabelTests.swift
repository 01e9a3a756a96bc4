import Foundation
import Publishing
import Testing

/// The fields, columns and legends of the recording forms, which centres and verifiers know by these words.
///
/// They are listed in `Fixtures/forms/labels.md`, form by form.
@Suite struct FormLabelTests {
  @Test(arguments: ["html", "txt"])
  func `every label of a published form stands in ours`(ending: String) async throws {
    let printed = await Printed(try await Garden.plan())
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
