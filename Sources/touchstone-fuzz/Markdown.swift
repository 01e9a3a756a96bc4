import Findings
import Markdown

/// Reads Markdown and prints it in every form; what is printed as Markdown must read as the same tree.
///
/// Emphasis in emphasis cannot always be said (see `MarkdownEmphasis.swift`), and is passed over.
func tryMarkdown(_ source: Source) {
  let (document, findings) = Document.parse(source)
  expectPlaces(of: document.blocks, in: 0..<source.bytes.count)
  for finding in findings.all { _ = finding.place?.start }
  let (html, found) = BlockOutline(source).html()
  expect(String(validating: html, as: UTF8.self) != nil, "HTML is UTF-8")
  expect(
    found.all.map(\.message) == findings.all.map(\.message), "HTML has the findings of the tree")
  _ = document.text()
  _ = document.text(width: 20)

  expect(
    Document.plainText(of: source).elementsEqual(document.blocks.plainText.utf8),
    "the words are those of the tree")

  let written = document.markdown
  guard !document.blocks.holdEmphasisInEmphasis else { return }
  let again = Document.parse(Source(path: "written", text: written)).document
  expect(again == document, "what is written reads as the same tree")
  expect(again.markdown.utf8.elementsEqual(written.utf8), "writing twice gives the same bytes")
}

private func expectPlaces(of blocks: [Block], in bounds: Range<Int>) {
  for block in blocks {
    let range = block.range
    expect(
      range.lowerBound >= bounds.lowerBound && range.upperBound <= bounds.upperBound,
      "a block lies in the block that holds it")
    switch block.kind {
    case .quote(let inner), .division(_, let inner): expectPlaces(of: inner, in: range)
    case .list(let list): for item in list.items { expectPlaces(of: item.content, in: range) }
    default: break
    }
  }
}

extension [Block] {
  fileprivate var holdEmphasisInEmphasis: Bool {
    contains { block in
      switch block.kind {
      case .heading(_, let content, _), .paragraph(let content): content.holdEmphasis(in: false)
      case .quote(let inner), .division(_, let inner): inner.holdEmphasisInEmphasis
      case .list(let list): list.items.contains { $0.content.holdEmphasisInEmphasis }
      case .table(let table):
        (table.head + table.body).contains { row in
          row.cells.contains { $0.content.holdEmphasis(in: false) }
        }
      case .code, .rule, .writingLine: false
      }
    }
  }
}

extension [Inline] {
  fileprivate func holdEmphasis(in emphasis: Bool) -> Bool {
    contains { piece in
      switch piece.kind {
      case .emphasis(let content), .strong(let content):
        emphasis || content.holdEmphasis(in: true)
      case .link(_, _, let content), .image(_, _, let content), .span(let content, _):
        content.holdEmphasis(in: emphasis)
      default: false
      }
    }
  }
}
