import Findings
import Markdown

/// Reads Markdown and prints it in every form; what is printed as Markdown must read as the same tree.
func tryMarkdown(_ source: Source) {
  let (document, findings) = Document.parse(source)
  expectPlaces(of: document.blocks, in: 0..<source.bytes.count)
  for finding in findings.all { _ = finding.place?.start }
  var html = HTMLWriter()
  html.write(document.blocks)
  expect(String(validating: html.output, as: UTF8.self) != nil, "HTML is UTF-8")
  _ = document.text()
  _ = document.text(width: 20)

  let written = document.markdown
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
