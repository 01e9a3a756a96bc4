internal import Findings
internal import Markdown

/// `touchstone render`: prints one Markdown text in another form.
public struct RenderCommand: Sendable, Equatable {
  /// What is printed.
  enum Form: String, Sendable, CaseIterable { case html, markdown }

  /// The file, `-` for standard input.
  var file: String
  /// What is printed.
  var form: Form

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    var (source, findings) = try environment.source(file)
    let parsed = Document.parse(source)
    findings.append(parsed.findings)
    try environment.write(parsed.document.printed(as: form))
    environment.report(findings)
    return findings.status
  }
}

extension Document {
  /// The bytes of the document in a form.
  fileprivate func printed(as form: RenderCommand.Form) -> [UInt8] {
    switch form {
    case .html:
      var writer = HTMLWriter()
      writer.write(blocks)
      return writer.output
    case .markdown: return Array(markdown.utf8)
    }
  }
}

extension Environment {
  /// Reads a text, `-` for standard input, and tells what had to be mended in it.
  fileprivate func source(_ path: String) throws(Fault) -> (source: Source, findings: Findings) {
    guard path == "-" else { return try location(path).readSource() }
    return Source.read(path: path, bytes: try read())
  }
}

extension Syntax {
  static let render = Syntax(
    name: "render", summary: "print a Markdown text as HTML or as canonical Markdown",
    operands: [Operand("FILE|-", .oneOrNone)], options: [.renderedForm],
    details: ["Without FILE, or with '-', the text is read from standard input."],
    examples: [
      .init("touchstone render notes.md", "print the text as HTML"),
      .init("touchstone render --to markdown < notes.md", "print it in the one canonical way"),
    ]
  ) { words in
    .render(
      RenderCommand(
        file: words.operands.first ?? "-", form: words.choice(of: .renderedForm) ?? .html))
  }
}

extension Option {
  fileprivate static let renderedForm = Option(
    "to", .choice(RenderCommand.Form.allCases.map(\.rawValue)), "what to print (default: html)")
}
