import Findings
import JSON
import Markdown
import Standards

/// Reads a definition; every letter of it must reach the model.
///
/// A list in which each item is `1.` is counted, as Markdown counts it: its numbers are not those of the text. One whose
/// items have codes behind their numbers has the numbers for decoration. The `o` that a word processor sets as a bullet is none
/// of the words. Such definitions are passed over.
func tryDefinitions(_ source: Source) {
  let (library, findings) = Library.read(source)
  for finding in findings.all { _ = finding.place?.start }
  _ = library.outline
  expect(JSON.parse(Source(path: "json", text: library.json())).value != nil, "JSON is JSON")

  // What has no title has the file's name for one, which is a single word that stands nowhere.
  let blocks = Document.parse(source).document.blocks
  guard !blocks.holdListToCount, !source.mayHoldLinesToCount, !source.mayHoldLetterBullet else {
    return
  }
  // A mark is known in any letters: *(Withdrawn)*.
  let written = blocks.flatMap(words).joined().lowercased()
  let kept = library.words.joined().lowercased()
  let keptButName = library.words(butTitles: source.path).joined().lowercased()
  expect(
    written.letters == kept.letters || written.letters == keptButName.letters,
    "no word is lost and none made up")
  // What stands before the title is told behind it.
  guard case .heading = blocks.first?.kind,
    !findings.all.contains(where: { $0.rule == .textBeforeHeading })
  else { return }
  // Units are taken out of what surrounds them: where they stand among other things, order is not told.
  let isOfUnitsAlone = library.suites.allSatisfy {
    $0.qualifications.isEmpty && $0.sections.isEmpty && $0.title.markdown == source.path
  }
  guard isOfUnitsAlone || library.suites.allSatisfy(\.units.isEmpty) else { return }
  // The remark in a mark *(withdrawn: see P2)* is told with the text, behind the other marks.
  guard !source.mayHoldRemark else { return }
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

extension Library {
  /// All words but the titles of suites and qualifications that have a name for one.
  fileprivate func words(butTitles name: String) -> [String] {
    let titles = suites.map(\.title) + suites.flatMap(\.qualifications).map(\.title)
    var rest = titles.count { $0.markdown == name }
    return words.filter { word in
      guard rest > 0, word == name else { return true }
      rest -= 1
      return false
    }
  }
}

extension Source {
  /// Whether a marker with a point or a bracket stands twice, or before a word with a digit, which may be a code: pasted
  /// lists may begin so, also in the midst of a line.
  fileprivate var mayHoldLinesToCount: Bool {
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .filter { $0.contains(where: isInWord) }
    let markers = words.indices.filter { words[$0].isMarker }
    return Set(markers.map { words[$0].prefix(while: isInWord) }).count < markers.count
      || markers.contains { $0 + 1 < words.count && words[$0 + 1].contains(where: \.isNumber) }
  }

  /// Whether more than the word may stand in a mark *(withdrawn)*.
  fileprivate var mayHoldRemark: Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text.split(separator: "(withdrawn", omittingEmptySubsequences: false).dropFirst()
      .contains { $0.first != ")" }
  }

  /// Whether an `o` stands alone before more white space than one space.
  fileprivate var mayHoldLetterBullet: Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "o"), index + 2 < bytes.count,
        index == 0 || bytes[index - 1] | 0x20 < UInt8(ascii: "a")
          || bytes[index - 1] | 0x20 > UInt8(ascii: "z")
      else { return false }
      let next = bytes[index + 1]
      return [0x09, 0xC2, 0xE2].contains(next)
        || next == UInt8(ascii: " ") && bytes[index + 2] <= UInt8(ascii: " ")
    }
  }
}

extension [Block] {
  /// Whether all items of some list have one marker, their own or that of a list in them, or codes behind markers.
  fileprivate var holdListToCount: Bool {
    contains { block in
      switch block.kind {
      case .quote(let inner), .division(_, let inner): inner.holdListToCount
      case .list(let list):
        list.items.contains { $0.content.holdListToCount }
          || list.items.allSatisfy { $0.countedMarker(in: list) != nil && $0.beginsWithCode }
          || list.items.count > 1 && Set(list.items.map { $0.countedMarker(in: list) }).count == 1
            && list.items[0].countedMarker(in: list) != nil
      default: false
      }
    }
  }
}

extension ListItem {
  /// Whether the first word could be a code: it has a digit.
  fileprivate var beginsWithCode: Bool {
    var first = content.first
    while case .list(let inner)? = first?.kind { first = inner.items.first?.content.first }
    guard case .paragraph(let words)? = first?.kind else { return false }
    return split(words.plainText).first?.contains(where: \.isNumber) ?? false
  }

  /// The marker that counts the item, nothing for a bullet.
  fileprivate func countedMarker(in list: List) -> String? {
    guard list.style == .bullet else { return marker }
    guard case .list(let inner)? = content.first?.kind, inner.style != .bullet else { return nil }
    return inner.items.first?.marker
  }
}

extension Substring {
  /// Whether the text is a number or a letter or two with a point or a bracket, as in `1.`, `a)`, `2.:`.
  fileprivate var isMarker: Bool {
    let word = prefix(while: isInWord)
    let marks = self[word.endIndex...]
    return (word.count < 3 || word.allSatisfy(\.isNumber)) && !marks.contains(where: isInWord)
      && (marks.first == "." || marks.first == ")")
  }
}

private func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

extension String {
  /// The bytes in an order that no longer tells where they stood.
  fileprivate var letters: [UInt8] { utf8.sorted() }
}

private func split(_ text: String) -> [String] {
  // By scalars: an accent that follows a space is one character with it, and stays where the space goes.
  text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    .map { String($0) }
}
