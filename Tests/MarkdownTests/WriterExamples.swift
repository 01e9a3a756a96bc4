import Findings
import Foundation
import Markdown
import Testing

/// The spec files of the writers, in `Fixtures/writers`.
///
/// The word behind a fence names the writer: `markdown`, `text`, `text 40` (a page of forty columns),
/// `tree`, `tree bytes`, `tree lines`.
enum WriterExamples {
  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/writers")
  }

  /// The names of all files.
  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// The examples of all files.
  static let all = files.flatMap { file in
    (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
      .map { SpecFile(name: file, text: $0).examples } ?? []
  }

  /// Writes what the writers make now into a file, if the person who runs the tests asks for it with
  /// `TOUCHSTONE_RECORD=1`; and fails then, so that nothing is recorded unseen.
  static func record(_ file: String) throws {
    guard ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" else { return }
    let url = folder.appendingPathComponent(file)
    var text = try String(contentsOf: url, encoding: .utf8)
    for example in SpecFile(name: file, text: text).examples {
      let recorded = example.input + ".\n" + example.output + "```"
      text = text.replacing(recorded, with: example.input + ".\n" + example.written + "```")
    }
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record(
      "recorded \(file) anew; look at the difference and run the tests without recording")
  }
}

extension SpecExample {
  /// What the writer that the example names makes of its input.
  var written: String {
    let source = Source(path: "", text: input)
    let document = Document.parse(source).document
    let words = form.split(separator: " ")
    switch words.first {
    case "markdown": return document.markdown
    case "text": return document.text(width: words.count > 1 ? Int(words[1]) ?? 80 : 80)
    case "tree" where words.last == "lines": return document.dump(.lines(source))
    case "tree" where words.last == "bytes": return document.dump(.bytes)
    case "tree": return document.dump()
    default: return "no writer is called '\(form)'"
    }
  }
}

struct WriterExampleTests {
  @Test func `there are spec files`() {
    #expect(WriterExamples.files.count >= 7)
    #expect(WriterExamples.all.count >= 60)
  }

  @Test(arguments: WriterExamples.files) func `recording is for people`(file: String) throws {
    try WriterExamples.record(file)
  }

  @Test(arguments: WriterExamples.all)
  func `an example is written as its file says`(_ example: SpecExample) {
    #expect(example.written == example.output)
  }
}
