import Findings
import Markdown
import Mustache

/// A stretch of a document that is filled, parsed and printed alone.
struct Part: Sendable {
  let template: Template
  let value: Value
  /// What others share, in which names are looked up that the value does not have, the outermost first.
  let outer: [Value]
  /// How much deeper its headings stand than they are written.
  let shift: Int
  /// The class of its section, by which the style sheet gives it pages of its own; none at the front.
  let page: String?
  /// The further classes of its section, by which filled forms look filled: `example form-07`.
  var classes = ""
  /// The anchor of its section, where contents lead to it; often none.
  var anchor: String?
  /// Whether its pages are counted, as those of a unit and of a form are.
  let isCounted: Bool
  /// What makes a page of the site of its tree, nothing in documents.
  var pageTree: PageTree?
  /// The pictures of its named blocks.
  let pictures: @Sendable (String) -> [UInt8]?
  /// What stands around it, told its headings.
  let frame: @Sendable ([PageHeading]) -> Frame

  /// What stands before a part and behind it, mostly nothing.
  struct Frame {
    var head: Filling?
    var foot: Filling?
  }
}

/// What a part has become in each format that was asked for.
struct Sheet: Sendable {
  var html: [UInt8] = []
  var text: [UInt8] = []
  /// The headings that the contents of a page lead to.
  var headings: [PageHeading] = []
  var findings = Findings()

  subscript(format: Format) -> [UInt8] {
    switch format {
    case .html: html
    case .text: text
    }
  }
}

extension Part {
  /// Fills the template, reads what that gives, and prints the tree in each format.
  ///
  /// - Parameter path: What findings in the filled text call it.
  func sheet(_ formats: Set<Format>, in set: TemplateSet, path: String) -> Sheet {
    var sheet = Sheet()
    let filling = template.filled(with: value, inside: outer, in: set)
    let source = Source.read(path: "\(path).md", bytes: filling.bytes)
    var parsed = Document.parse(source.source)
    sheet.findings.append(filling.findings)
    sheet.findings.append(inTemplates(source.findings.all + parsed.findings.all, in: set))
    parsed.document.blocks = parsed.document.blocks.headings(shiftedBy: shift)
    if var page = pageTree {
      page.read(&parsed.document.blocks)
      sheet.headings = page.headings
    }
    if formats.contains(.html) {
      let frame = frame(sheet.headings)
      sheet.html = html(parsed.document.blocks, in: frame)
      for end in [frame.head, frame.foot] {
        if let end { sheet.findings.append(end.findings) }
      }
    }
    if formats.contains(.text) { sheet.text = Array(parsed.document.blocks.text().utf8) }
    return sheet
  }

  /// Findings about the filled text, each at the place of the template that it comes from.
  private func inTemplates(_ findings: [Finding], in set: TemplateSet) -> Findings {
    var moved = Findings()
    guard !findings.isEmpty else { return moved }
    let origins = template.origins(with: value, inside: outer, in: set)
    for finding in findings {
      let place = finding.place.flatMap { origins.place(of: $0.range) } ?? finding.place
      moved.report(finding.rule, finding.message, at: place, severity: finding.severity)
    }
    return moved
  }

  private func html(_ blocks: [Block], in frame: Frame) -> [UInt8] {
    var writer = HTMLWriter(pictures: pictures)
    if let head = frame.head { writer.write(markup: head.bytes) }
    write(blocks, by: &writer)
    if let foot = frame.foot { writer.write(markup: foot.bytes) }
    return writer.output
  }

  /// Prints the tree, in a section of its own unless it is the front.
  ///
  /// The empty block at the end is what a page asks for the number of the section's last page.
  private func write(_ blocks: [Block], by writer: inout HTMLWriter) {
    guard let page else { return writer.write(blocks) }
    let id = anchor.map { " id=\"\($0)\"" } ?? ""
    writer.write(markup: "<section\(id) class=\"part \(page)\(classes)\">\n")
    writer.write(blocks)
    if isCounted { writer.write(markup: "<div class=\"end\" id=\"\(page)-end\"></div>\n") }
    writer.write(markup: "</section>\n")
  }
}
