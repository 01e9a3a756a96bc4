import Findings
import Markdown
import Testing

/// The examples in the prose of `Fixtures/dialect`, each a test of its own.
struct SpecFileTests {
  static let files = SpecFile.all()

  @Test func `there are spec files, and each has examples`() {
    #expect(Self.files.count >= 20)
    for file in Self.files { #expect(!file.examples.isEmpty, "\(file.name)") }
  }

  @Test(arguments: files.flatMap(\.examples))
  func `an example comes out as its file says`(_ example: SpecExample) throws {
    let source = Source(path: "", text: example.input)
    let (document, findings) = Document.parse(source)
    let actual =
      switch example.form {
      case "": source.html
      case "tree": document.dump(.lines(source))
      case "findings": findings.sorted.map { String($0.lines.dropFirst()) }.joined()
      default: "no form is called '\(example.form)'"
      }
    #expect(actual == example.output, "\(example.place)")
  }
}

extension Source {
  /// The text as HTML.
  var html: String { String(decoding: BlockOutline(self).html().html, as: UTF8.self) }
}
