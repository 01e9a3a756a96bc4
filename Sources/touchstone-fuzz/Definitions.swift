import Findings
import JSON
import Markdown
import Standards

/// Reads a definition; every letter of it must reach the model.
func tryDefinitions(_ source: Source) {
  let (library, findings) = Library.read(source)
  for finding in findings.all { _ = finding.place?.start }
  _ = library.outline
  expect(JSON.parse(Source(path: "json", text: library.json.text())).value != nil, "JSON is JSON")

  // A suite without a title has the file's name for one, which is a single word that stands nowhere.
  let blocks = Document.parse(source).document.blocks
  let written = blocks.flatMap(words).joined()
  let kept = library.words.joined()
  let keptButName = library.words.dropFirst().joined()
  expect(
    written.letters == kept.letters || written.letters == keptButName.letters,
    "no word is lost and none made up")
  guard case .heading = blocks.first?.kind else { return }
  expect(
    written.utf8.elementsEqual(kept.utf8) || written.utf8.elementsEqual(keptButName.utf8),
    "no word changes its place behind the first heading")
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

extension String {
  /// The bytes in an order that no longer tells where they stood.
  fileprivate var letters: [UInt8] { utf8.sorted() }
}

private func split(_ text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
