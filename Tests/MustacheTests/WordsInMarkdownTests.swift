import Findings
import Markdown
import Mustache
import Testing

/// Whatever a value holds, the document has the same shape as with a harmless word in its place.
struct WordsInMarkdownTests {
  /// Where a value may stand; `q{{x}}q` would end words that a mark touches, so none is tried here.
  static let frames = [
    "A {{x}} b\n", "{{x}}\n", "{{x}} b\n", "a\n{{x}}\nb\n", "a\n\n{{x}}\n\nb\n", "- {{x}}\n- b\n",
    "- a\n  {{x}}\n- b\n", "> {{x}}\n> b\n", "> - {{x}}\n>   b\n", "1. {{x}}\n   a. {{x}}\n",
    "# {{x}}\n\nb\n", "# {{x}} {#a}\n", "Head {{x}}\n======\n", "a{{x}}\n---\n",
    "| a | {{x}} |\n|---|---|\n| {{x}} | b |\n|{{x}}|{{x}}|\n", "a | {{x}}\n---|---\n{{x}} | b\n",
    "|---|---|\n| a | {{x}} |\n", "*{{x}}* b\n", "**{{x}}:** b\n", "[a{{x}}b](c)\n",
    "[a](c \"{{x}}\")\n", "[a](c '{{x}}')\n", "![a{{x}}](c)\n", "[a{{x}}]{#a .c}\n",
    "- [{{x}}]{#a .code} {{x}}\n", "::: record\n{{x}}\n:::\n", "[ ] {{x}}\n", "[ ]{{x}}\n",
    "[a]{{x}}\n\n[a]: b\n", "Candidate: ____ {{x}} ____\n", "{{x}}{{x}}\n", "{{x}}\n{{x}}\n",
    "*a*{{x}}\n", "a `b` {{x}} `c`\n", "{{e}}{{e}}{{e}}{{e}}{{x}}\n", "-{{x}}\n", "1{{x}}\n",
    "#{{x}}\n", "a\n={{x}}\n", "::{{x}}\n", "[{{x}}]: b\n", "| a | {{>p}} |\n|---|---|\n",
  ]

  @Test(arguments: frames)
  func `a value never changes the shape of the document`(frame: String) {
    let template = parsed(frame)
    let word = "Qx7"
    let harmless = shape(of: template, filledWith: word)
    for value in HostileValues.known + HostileValues.random(150) {
      let lines = settled(value)
      guard !lines.isEmpty else { continue }
      let expected = harmless.replacing(word, with: lines)
      #expect(
        shape(of: template, filledWith: value).collapsed == expected.collapsed,
        "\(value.debugDescription)")
    }
  }
}

extension WordsInMarkdownTests {
  private func parsed(_ text: String) -> Template {
    Template.parse(Source(path: "t.md", text: text), style: .markdown).template
  }

  private func shape(of template: Template, filledWith value: String) -> String {
    let values: Value = ["x": .text(value), "e": .nothing]
    let filling = template.filled(with: values, in: ["p": parsed("{{x}}")])
    let source = Source.read(path: "filled.md", bytes: filling.bytes).source
    return Document.parse(source).document.blocks.map(\.shape).joined()
  }

  /// The value without blank lines at its ends and with line feeds alone.
  private func settled(_ value: String) -> String {
    let bytes = Source(path: "", text: value).bytes
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isBlank = { (line: ArraySlice<UInt8>) in line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    while let first = lines.first, isBlank(first) { lines.removeFirst() }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    return String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
  }
}

extension Block {
  fileprivate var shape: String {
    switch kind {
    case .heading(let level, let content, let attributes):
      "«h\(level) \(attributes.id ?? "") \(content.shape)»"
    case .paragraph(let content): "«p \(content.shape)»"
    case .quote(let blocks): "«quote \(blocks.map(\.shape).joined())»"
    case .list(let list):
      "«\(list.style) \(list.isTight) "
        + list.items.map { "«item \($0.content.map(\.shape).joined())»" }.joined() + "»"
    case .code(let info, let text): "«code \(info) \(text)»"
    case .rule: "«rule»"
    case .writingLine: "«line»"
    case .table(let table):
      "«table \((table.head + table.body).map(\.shape).joined())»"
    case .division(let name, let blocks): "«\(name) \(blocks.map(\.shape).joined())»"
    }
  }
}

extension Table.Row {
  fileprivate var shape: String {
    "«row " + cells.map { "«\($0.columnSpan) \($0.rowSpan) \($0.content.shape)»" }.joined() + "»"
  }
}

extension [Inline] {
  fileprivate var shape: String { map(\.shape).joined() }
}

extension Inline {
  fileprivate var shape: String {
    switch kind {
    case .text(let words): words
    case .softBreak, .lineBreak: " "
    case .code(let text): "«code \(text)»"
    case .emphasis(let content): "«em \(content.shape)»"
    case .strong(let content): "«strong \(content.shape)»"
    case .link(let destination, let title, let content):
      "«link \(destination) \(title) \(content.shape)»"
    case .image(let destination, let title, let content):
      "«image \(destination) \(title) \(content.shape)»"
    case .span(let content, let attributes):
      "«span \(attributes.id ?? "") \(attributes.classes) \(content.shape)»"
    case .blank: "«blank»"
    case .tickBox(let isTicked): "«box \(isTicked)»"
    }
  }
}

extension String {
  /// The text with each run of white space as one space, and none before what ends a piece.
  fileprivate var collapsed: String {
    split(whereSeparator: { " \t\n\r\r\n".contains($0) }).joined(separator: " ")
      .replacing(" »", with: "»")
  }
}
