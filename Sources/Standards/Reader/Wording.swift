import Findings
import Markdown

/// Words from whose head something is taken: the code and the marks of an item, the name of a fact.
///
/// Nearly always they are one text. It is taken out of the tree once, all questions are asked of its bytes, and
/// nothing is made anew for what is left of it: that is a stretch of the text, and mostly of the file.
struct Wording {
  private var written: [Inline]
  /// The text that the words are, if they are one text and nothing else.
  private var text: String?
  /// How many bytes are taken from the head of the text; the rest begins with a letter or a mark of ASCII.
  private var taken = 0

  init(_ words: [Inline]) {
    written = words
    text = words.onlyText
  }

  /// What is left of the words.
  var words: [Inline] {
    guard taken > 0 else { return written }
    var words = written
    words.dropHead(taken)
    return words
  }

  /// Whether nothing is left.
  var isEmpty: Bool { written.isEmpty }

  /// The first byte of what is left.
  var firstByte: UInt8? {
    guard let text, !text.isEmpty else { return written.firstByte }
    return text.utf8.span[taken]
  }

  /// What may be a code at the head.
  var codeHead: CodeHead? {
    guard let text, taken == 0 else { return words.codeHead }
    return text.utf8.first.map(CodeHead.canBegin) ?? false ? text.codeHead : nil
  }

  /// Whether parts of an item may begin in the words, on a line of their own or behind a tab.
  var mayHoldParts: Bool { text?.mayHaveGaps ?? written.mayHoldParts }

  /// Takes bytes from the head, and white space from both ends of what is left.
  mutating func take(_ length: Int) {
    let end = taken + length
    if let text, text.isTrimmed(from: end) {
      taken = end
    } else {
      written.dropHead(end)
      written.trim()
      text = written.onlyText
      taken = 0
    }
  }

  /// Takes a bullet sign or an arrow, typed behind the list's own marker, from the head.
  ///
  /// `- ⇨ types of customers` is how a bullet list comes out of a word processor: the sign is the
  /// list's decoration and no part of the wording.
  mutating func takeListSign() {
    guard let byte = firstByte, byte >= 0x80, case .text(let text)? = written.first?.kind,
      let sign = text.unicodeScalars.first, sign.isListSign,
      let space = text.unicodeScalars.dropFirst().first, space.properties.isWhitespace
    else { return }
    take(UTF8.width(sign) + UTF8.width(space))
  }

  /// What is left of the words, as it is kept in the model.
  func prose(in source: Source) -> Prose {
    guard let text else { return Prose(written, in: source) }
    let rest = text.utf8.span.extracting(droppingFirst: taken)
    let range = written[0].range
    let start = range.lowerBound + taken
    return rest.isPlain
      ? Prose(
        markdown: rest, in: Place(source, start..<max(start, range.upperBound)), isPlain: true)
      : Prose(words, in: source)
  }
}

extension [Inline] {
  /// The text that the words are, if they are one text and nothing else.
  fileprivate var onlyText: String? {
    if count == 1, case .text(let text) = self[0].kind { text } else { nil }
  }
}

extension String {
  /// Whether there are letters or marks of ASCII at an offset and at the end.
  fileprivate func isTrimmed(from start: Int) -> Bool {
    let bytes = utf8.span
    return start < bytes.count && bytes[start].isInk && bytes[bytes.count - 1].isInk
  }
}
