import Findings
import Markdown
import Mustache

/// A stretch of a document that is filled, parsed and printed alone.
struct Part {
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
  /// Who reads it while it is printed if it is a page of the site, nobody in documents.
  var reader: SitePageReader?
  /// The pictures of its named blocks.
  let pictures: (String) -> [UInt8]?
  /// What stands around it, told its headings.
  let frame: ([PageHeading]) -> Frame

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
  var findings = Findings()

  subscript(format: Format) -> [UInt8] {
    switch format {
    case .html: html
    case .text: text
    }
  }
}

extension Part {
  /// Fills the template, reads what that gives, and prints it in each format.
  ///
  /// - Parameter path: What findings in the filled text call it.
  func sheet(_ formats: Set<Format>, in set: TemplateSet, path: String) -> Sheet {
    var sheet = Sheet()
    let filling = template.filled(with: value, inside: outer, in: set)
    let source = Source.read(path: "\(path).md", bytes: filling.bytes)
    let outline = BlockOutline(source.source)
    let content =
      formats.contains(.html)
      ? outline.html(shiftedBy: shift, for: reader, pictures: pictures) : nil
    let document = formats.contains(.text) ? Document.parse(outline) : nil
    // Both find the same.
    let found = content?.findings ?? document?.findings ?? Findings()
    sheet.findings.append(filling.findings)
    sheet.findings.append(inTemplates(source.findings.all + found.all, in: set))
    if let content {
      let frame = frame(reader?.headings ?? [])
      sheet.html = html(content.html, in: frame)
      for end in [frame.head, frame.foot] {
        if let end { sheet.findings.append(end.findings) }
      }
    }
    if let blocks = document?.document.blocks {
      sheet.text = Array(blocks.headings(shiftedBy: shift).text().utf8)
    }
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

  /// Puts the content into its frame, in a section of its own unless it is the front.
  ///
  /// The empty block at the end is what a page asks for the number of the section's last page.
  private func html(_ content: [UInt8], in frame: Frame) -> [UInt8] {
    let head = frame.head?.bytes ?? []
    let foot = frame.foot?.bytes ?? []
    var html: [UInt8] = []
    html.reserveCapacity(head.count + content.count + foot.count + 256)
    html += head
    if let page {
      let id = anchor.map { " id=\"\($0)\"" } ?? ""
      html += "<section\(id) class=\"part \(page)\(classes)\">\n".utf8
    }
    html += content
    if let page {
      if isCounted { html += "<div class=\"end\" id=\"\(page)-end\"></div>\n".utf8 }
      html += "</section>\n".utf8
    }
    html += foot
    return html
  }
}
