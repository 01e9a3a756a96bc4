import Findings
import Foundation
import Markdown
import Testing

/// An example of a prose file in `Fixtures`: what is read, and what one of the writers makes of it.
///
/// It stands between fences of backticks. The word behind the first fence names the writer: `text`,
/// `text 40` (a width), `markdown`, `tree`, `tree bytes`, `tree lines`. A line with one dot parts the
/// input from what is expected.
struct WriterExample: CustomTestStringConvertible, Sendable {
  var file: String
  var line: Int
  var writer: String
  var input: String
  var expected: String
  /// The lines of the file that hold what is expected.
  var expectedLines: Range<Int>

  var testDescription: String { "\(file):\(line)" }

  /// What the writer makes of the input.
  var actual: String {
    let source = Source(path: file, text: input)
    let document = Document.parse(source).document
    let words = writer.split(separator: " ")
    switch words.first {
    case "markdown": return document.markdown
    case "text": return document.text(width: words.count > 1 ? Int(words[1]) ?? 80 : 80)
    case "tree":
      return document.dump(
        words.last == "bytes" ? .bytes : words.last == "lines" ? .lines(source) : .none)
    default: return "no writer is called '\(writer)'"
    }
  }

  private static var fixtures: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  }

  /// The examples of a file.
  static func all(in file: String) -> [WriterExample] {
    guard let text = try? String(contentsOf: fixtures.appending(path: file), encoding: .utf8) else {
      return []
    }
    let lines = text.components(separatedBy: "\n")
    var examples: [WriterExample] = []
    var start = 0
    while start < lines.count {
      let fence = lines[start].prefix { $0 == "`" }
      guard fence.count >= 3,
        let end = lines[(start + 1)...].firstIndex(of: String(fence)),
        let dot = lines[start..<end].firstIndex(of: ".")
      else {
        start += 1
        continue
      }
      examples.append(
        WriterExample(
          file: file, line: start + 1,
          writer: lines[start].dropFirst(fence.count).trimmingCharacters(in: .whitespaces),
          input: lines[(start + 1)..<dot].map { $0 + "\n" }.joined(),
          expected: lines[(dot + 1)..<end].map { $0 + "\n" }.joined(),
          expectedLines: dot + 1..<end))
      start = end + 1
    }
    return examples
  }

  /// Writes what the writers make now into the file, if the person who runs the tests asks for it.
  ///
  /// It fails, so that nothing is recorded unseen.
  static func record(_ file: String) throws {
    guard ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" else { return }
    let url = fixtures.appending(path: file)
    var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    for example in all(in: file).reversed() {
      lines.replaceSubrange(
        example.expectedLines, with: example.actual.components(separatedBy: "\n").dropLast())
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    Issue.record(
      "recorded \(file) anew; look at the difference and run the tests without recording")
  }
}
