internal import Findings
internal import JSON
internal import Markdown
internal import Mustache

/// `touchstone render`: prints one text in another form.
public struct RenderCommand: Sendable, Equatable {
  /// What is printed.
  enum Form: String, Sendable, CaseIterable { case html, text, markdown, filled }

  /// The file, `-` for standard input.
  var file: String
  /// The JSON file whose values fill the text; without one, braces are text.
  var context: String?
  /// The folder of templates that the text may call.
  var partials: String?
  /// What is printed.
  var form: Form

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    var (source, findings) = Source.read(
      path: file, bytes: try environment.bytes(file), keepingLineEnds: form == .filled)
    let result: [UInt8]
    if form == .filled {
      let filling = try await filling(of: source, style: .html, in: environment)
      findings.append(filling.findings)
      result = filling.bytes
    } else {
      if context != nil {
        let filling = try await filling(of: source, style: .markdown, in: environment)
        findings.append(filling.findings)
        source = Source(path: "\(source.path) (filled)", text: filling.text)
      }
      let printed = source.printed(as: form)
      findings.append(printed.findings)
      result = printed.bytes
    }
    try environment.write(result)
    environment.report(findings)
    return findings.status
  }

  /// Fills a template with the values of the context.
  private func filling(of source: Source, style: ContentStyle, in environment: Environment)
    async throws(Fault) -> Filling
  {
    let (value, valueFindings) = try environment.value(context)
    let (template, findings) = Template.parse(source, style: style)
    let (set, setFindings) = try await environment.templates(partials, style: style)
    var filling = template.filled(with: value, in: set)
    var all = valueFindings
    for part in [findings, setFindings, filling.findings] { all.append(part) }
    filling.findings = all
    return filling
  }
}

extension Source {
  /// The bytes of the text in a form.
  fileprivate func printed(as form: RenderCommand.Form) -> (bytes: [UInt8], findings: Findings) {
    if form == .html {
      let (html, findings) = BlockOutline(self).html()
      return (html, findings)
    }
    let (document, findings) = Document.parse(self)
    return (Array((form == .text ? document.text() : document.markdown).utf8), findings)
  }
}

extension Environment {
  /// Reads a file, `-` for standard input.
  fileprivate func bytes(_ path: String) throws(Fault) -> [UInt8] {
    path == "-" ? try read() : try location(path).readBytes()
  }

  /// Reads the values that a template is filled with, none if there is no file of them.
  fileprivate func value(_ path: String?) throws(Fault) -> (value: Value, findings: Findings) {
    guard let path else { return ([:], Findings()) }
    var (source, findings) = try location(path).readSource()
    let parsed = JSON.parse(source)
    findings.append(parsed.findings)
    guard let json = parsed.value else { throw Fault(findings) }
    return (Value(json), findings)
  }

  /// Reads the templates of a folder, by their paths without ending.
  fileprivate func templates(_ folder: String?, style: ContentStyle) async throws(Fault) -> (
    set: TemplateSet, findings: Findings
  ) {
    guard let folder else { return ([:], Findings()) }
    let endings = [".mustache", ".md"]
    let contents = try await FolderContents(
      of: location(folder), endings: endings, keepingLineEnds: style == .html
    ).whole()
    var findings = contents.findings
    var set: TemplateSet = [:]
    for file in contents.files {
      let (template, odd) = Template.parse(file.source, style: style)
      let ending = endings.first(where: file.path.hasSuffix) ?? ""
      set[String(file.path.dropLast(ending.count))] = template
      findings.append(odd)
    }
    return (set, findings)
  }
}
