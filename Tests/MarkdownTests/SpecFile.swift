import Foundation
import Testing

/// A prose file whose fenced examples are tests: Markdown, a line with a full stop, what comes out.
///
/// Fences are three or more backticks, and a word behind one says what is to come out: HTML without one,
/// `tree` or `findings`. So that they can be seen, tabs are written `→` and spaces at line ends `␠`.
struct SpecFile: CustomTestStringConvertible {
  let name: String
  let examples: [SpecExample]

  var testDescription: String { name }

  /// All the files of the folder, by name.
  static func all() -> [SpecFile] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/dialect")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let url = folder.appendingPathComponent(name)
      return (try? String(contentsOf: url, encoding: .utf8)).map { SpecFile(name: name, text: $0) }
    }
  }

  init(name: String, text: String) {
    self.name = name
    var lines = text.components(separatedBy: "\n")[...]
    let count = lines.count
    var examples: [SpecExample] = []
    while let line = lines.popFirst() {
      let fence = line.prefix { $0 == "`" }
      guard fence.count >= 3 else { continue }
      let number = count - lines.count
      let input = Self.take(&lines, upTo: ".")
      let output = Self.take(&lines, upTo: String(fence))
      examples.append(
        SpecExample(
          place: "\(name):\(number)", input: input, output: output,
          form: line.dropFirst(fence.count).trimmingCharacters(in: .whitespaces)))
    }
    self.examples = examples
  }

  /// Takes lines up to one, and that one too.
  private static func take(_ lines: inout ArraySlice<String>, upTo end: String) -> String {
    let taken = lines.prefix { $0 != end }
    lines = lines.dropFirst(taken.count + 1)
    return taken.map { $0 + "\n" }.joined()
      .replacingOccurrences(of: "→", with: "\t").replacingOccurrences(of: "␠", with: " ")
  }
}

/// One example of a spec file.
struct SpecExample: Sendable, CustomTestStringConvertible {
  /// The file, and the line of the fence.
  let place: String
  let input: String
  let output: String
  /// The word behind the fence.
  let form: String

  var testDescription: String { place }
}
