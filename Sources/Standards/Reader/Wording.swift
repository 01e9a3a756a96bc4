import Findings
import Markdown

/// The words that an item begins with, from whose head its code and its marks are taken.
///
/// Where the words are one text, as they are in nearly all items, nothing is made anew for what is left of them: it is
/// a stretch of that text, and mostly of the file.
struct Wording {
  private var written: [Inline]
  /// How many bytes are taken from the head; the rest begins with a letter or a mark of ASCII.
  private var taken = 0

  init(_ words: [Inline]) { written = words }

  /// What is left of the words.
  var words: [Inline] {
    guard taken > 0 else { return written }
    var words = written
    words.dropHead(taken)
    return words
  }

  /// The first byte of what is left.
  var firstByte: UInt8? {
    guard taken > 0, let text = written.onlyText else { return written.firstByte }
    return text.utf8.span[taken]
  }

  /// Takes bytes from the head, and white space from both ends of what is left.
  mutating func take(_ length: Int) {
    let end = taken + length
    if let text = written.onlyText, text.isTrimmed(from: end) {
      taken = end
    } else {
      written.dropHead(end)
      written.trim()
      taken = 0
    }
  }

  /// What is left of the words, as it is kept in the model.
  func prose(in source: Source) -> Prose {
    guard taken > 0, let text = written.onlyText else { return Prose(written, in: source) }
    let rest = text.utf8.span.extracting(droppingFirst: taken)
    let range = written[0].range
    let start = range.lowerBound + taken
    return rest.isPlain
      ? Prose(markdown: rest, in: Place(source, start..<max(start, range.upperBound)))
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
