import Markdown

/// What the heading of a unit or an element says: a word, a code and a title.
///
/// `Unit F1: Title`, `Unit 2(a) - Title`, `Unit 308 Title (B10)`, `F1 Title`, `Learning outcome 1: …`.
struct CodedHeading {
  /// The word before the code, empty if there is none.
  var label = ""
  /// What could be the code.
  var head: CodeHead?
  /// The whole heading; ``title(withCode:)`` takes word and code away.
  private var content: [Inline]
  private var labelLength = 0

  /// Reads a heading; `words` are those that may stand before a code.
  init(_ content: [Inline], words: CodeWords) {
    self.content = content
    let text = content.head(128)
    head = CodeHead(of: text)
    guard let first = text.utf8.first, words.mayBegin(with: first) else { return }
    for word in words.all {
      guard let found = Label(word, at: text.utf8.span), found.length > labelLength else {
        continue
      }
      let behind = CodeHead(of: text.utf8.span.extracting(droppingFirst: found.length))
      guard behind?.isSetOff ?? found.hasColon else { continue }
      label = String(text.utf8.prefix(word.utf8.count)) ?? ""
      labelLength = found.length
      head = behind
    }
  }

  /// A word before a code, at the head of a heading.
  private struct Label {
    /// How many bytes it takes with the colon and the spaces behind it.
    var length: Int
    var hasColon: Bool

    /// Looks for a word in small letters at the head of a text in any.
    init?(_ word: String, at text: Span<UInt8>) {
      let word = word.utf8.span
      guard word.count < text.count, word.indices.allSatisfy({ text[$0].lowercased == word[$0] })
      else { return nil }
      hasColon = text[word.count] == UInt8(ascii: ":")
      let start = word.count + (hasColon ? 1 : 0)
      length = start
      while length < text.count, text[length] == UInt8(ascii: " ") { length += 1 }
      guard length > start else { return nil }
    }
  }

  /// The title without the word and, where it is one, without the code.
  func title(withCode isCode: Bool) -> [Inline] {
    var title = content
    title.dropHead(labelLength + (isCode ? head?.length ?? 0 : 0))
    if isCode { title.dropSeparator() }
    title.trim()
    return title
  }

  /// Takes a second code in brackets from a title: `… customer service (B10)`, or `(B10): …` behind the first code.
  static func takeSecondCode(from title: inout [Inline]) -> Code? {
    if let code = takeLeadingCode(from: &title) { return code }
    guard let last = title.last, case .text(let words) = last.kind, words.utf8.last == 0x29,
      let open = words.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    guard let code = secondCode(words[words.index(after: open)...].dropLast()) else { return nil }
    title[title.count - 1].kind = .text(String(words[..<open]))
    title.trim()
    return code
  }

  private static func takeLeadingCode(from title: inout [Inline]) -> Code? {
    let words = title.head()
    guard words.utf8.first == UInt8(ascii: "("),
      let close = words.utf8.firstIndex(of: UInt8(ascii: ")")),
      let code = secondCode(words[words.utf8.index(after: words.startIndex)..<close])
    else { return nil }
    var rest = title
    rest.dropHead(words.utf8.distance(from: words.startIndex, to: close) + 1)
    rest.trim()
    rest.dropSeparator()
    // A title that is nothing but a code in brackets stays a title.
    guard !rest.isEmpty else { return nil }
    title = rest
    return code
  }

  /// A code as a second one is written in brackets: letters first, and a number.
  private static func secondCode(_ inside: Substring) -> Code? {
    guard let head = CodeHead(whole: String(inside)), head.parts.shape.count > 1,
      head.parts.shape.first == .letters
    else { return nil }
    return head.code
  }
}

extension [Inline] {
  /// Takes away the dash or colon between a code and a title.
  fileprivate mutating func dropSeparator() {
    guard let byte = firstByte,
      byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    else { return trim() }
    let text = head()
    for sign in ["- ", "\u{2013} ", "\u{2014} ", ": "] where text.hasPrefix(sign) {
      dropHead(sign.utf8.count)
    }
    trim()
  }
}
