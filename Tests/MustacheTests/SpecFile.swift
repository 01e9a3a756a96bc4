import Findings
import Foundation
import JSON
import Mustache
import Testing

/// An example of a spec file: values, a template, the templates it puts in, and what comes of them.
///
/// A spec file is prose. An example stands in a fence that names the content style; its parts are
/// divided by lines that begin with a dot:
///
///     ``` html
///     {"name": "Ada"}
///     .
///     {{>greeting}}!
///     . greeting
///     Hello {{name}}
///     .
///     Hello Ada
///     !
///     ```
///
/// A dot with a name begins a template of that name, which is the `main` one where no name is given; the
/// last part is the text that is expected. Findings may follow behind a further dot and `findings`.
/// Each part ends with a line end unless `∎` stands at its end; `→` is a tab, `␍` a carriage return and
/// `·` a space that an editor would take away.
struct Example: Sendable, CustomTestStringConvertible {
  var file: String
  var line: Int
  var style: ContentStyle
  var values: String
  var main: String
  var partials: [(name: String, text: String)]
  var expected: String
  var findings: String

  var testDescription: String { "\(file):\(line)" }

  /// What comes of the example: the text, and the findings of reading and filling as they are printed.
  func run() -> (text: String, findings: String) {
    var findings = Findings()
    func template(_ name: String, _ text: String) -> Template {
      let (source, odd) = Source.read(path: name, bytes: Array(text.utf8), keepingLineEnds: true)
      let (template, more) = Template.parse(source, style: style)
      findings.append(odd)
      findings.append(more)
      return template
    }
    let json = JSON.parse(Source(path: "values", text: values))
    findings.append(json.findings)
    let set = TemplateSet(partials.map { ($0.name, template($0.name, $0.text)) })
    let filling = template("main", main).filled(with: Value(json.value ?? nil), in: set)
    findings.append(filling.findings)
    return (filling.text, findings.all.map(\.lines).joined())
  }
}

/// The spec files beside the tests.
enum SpecFile {
  /// All examples of all files, in order.
  static let examples: [Example] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return read(text ?? "", file: name)
    }
  }()

  private static func read(_ text: String, file: String) -> [Example] {
    var examples: [Example] = []
    var fence: (line: Int, mark: String, style: ContentStyle, lines: [String])?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if let open = fence {
        if line == open.mark {
          examples.append(example(file, open.line, open.style, open.lines))
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        let mark = String(line.prefix { $0 == "`" })
        fence = (index + 1, mark, style(String(line.dropFirst(mark.count + 1))), [])
      }
    }
    return examples
  }

  private static func style(_ name: String) -> ContentStyle {
    switch name {
    case "markdown": .markdown
    case "plain": .plain
    default: .html
    }
  }

  private static func example(
    _ file: String, _ line: Int, _ style: ContentStyle, _ lines: [String]
  ) -> Example {
    var parts: [(name: String, lines: [String])] = [("", [])]
    for line in lines {
      if line == "." || line.hasPrefix(". ") {
        parts.append((String(line.dropFirst(2)), []))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    let texts = parts.map { text(of: $0.lines) }
    let hasFindings = parts.last?.name == "findings"
    let last = parts.count - (hasFindings ? 2 : 1)
    return Example(
      file: file, line: line, style: style, values: texts[0], main: texts[1],
      partials: (2..<last).map { (parts[$0].name, texts[$0]) }, expected: texts[last],
      findings: hasFindings ? texts[last + 1] : "")
  }

  private static func text(of lines: [String]) -> String {
    let text = lines.map { $0 + "\n" }.joined()
      .replacingOccurrences(of: "→", with: "\t")
      .replacingOccurrences(of: "␍", with: "\r")
      .replacingOccurrences(of: "·", with: " ")
    return text.replacingOccurrences(of: "∎\n", with: "")
  }
}
