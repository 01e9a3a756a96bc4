import Findings
import JSON
import Markdown
import Standards

/// Reads a definition; every letter of it must reach the model, in order.
func tryDefinitions(_ source: Source) {
  let (library, findings) = Library.read(source)
  for finding in findings.all { _ = finding.place?.start }
  _ = library.outline
  expect(JSON.parse(Source(path: "json", text: library.json.text())).value != nil, "JSON is JSON")

  // A suite without a title has the file's name for one, which is a single word that stands nowhere.
  let kept = library.words
  let written = Array(Document.parse(source).document.blocks.flatMap(words).joined().utf8)
  expect(
    Array(kept.joined().utf8) == written || Array(kept.dropFirst().joined().utf8) == written,
    "no word is lost, none changes its place")
}

/// The runs of letters and digits in a block, with the markers of lists that count.
private func words(of block: Block) -> [String] {
  switch block.kind {
  case .heading(_, let content, _), .paragraph(let content): split(content.plainText)
  case .quote(let inner), .division(_, let inner): inner.flatMap(words)
  case .list(let list): list.items.flatMap { split($0.marker) + $0.content.flatMap(words) }
  case .code(_, let text): split(text)
  case .table(let table):
    (table.head + table.body).flatMap { row in row.cells.flatMap { split($0.content.plainText) } }
  case .rule, .writingLine: []
  }
}

private func split(_ text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
