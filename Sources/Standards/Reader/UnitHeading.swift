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

  init(_ content: [Inline], words: [String]) {
    self.content = content
    let text = content.head(128)
    for word in words where label.isEmpty {
      guard let length = text.lengthOfWord(word) else { continue }
      let rest = String(text.utf8.dropFirst(length.withSpace)) ?? ""
      let head = CodeHead(of: rest)
      guard head?.isSetOff ?? length.hasColon else { continue }
      label = String(text.utf8.prefix(length.word)) ?? ""
      labelLength = length.withSpace
      self.head = head
    }
    if label.isEmpty { head = CodeHead(of: text) }
  }

  /// The title without the word and, where it is one, without the code.
  func title(withCode isCode: Bool) -> [Inline] {
    var title = content
    title.dropHead(labelLength + (isCode ? head?.length ?? 0 : 0))
    let text = title.head()
    for dash in ["- ", "\u{2013} ", "\u{2014} ", ": "]
    where isCode && text.hasPrefix(dash) { title.dropHead(dash.utf8.count) }
    title.trim()
    return title
  }

  /// Takes a second code in brackets from the end of a title: `… customer service (B10)`.
  static func takeSecondCode(from title: inout [Inline]) -> Code? {
    guard let last = title.last, case .text(let words) = last.kind, words.utf8.last == 0x29,
      let open = words.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let inside = String(words[words.index(after: open)...].dropLast())
    guard let head = CodeHead(whole: inside), head.parts.all.count > 1,
      head.parts.all[0].kind == .letters
    else { return nil }
    title[title.count - 1].kind = .text(String(words[..<open]))
    title.trim()
    return head.code
  }
}

extension String {
  /// How long a word at the head is, alone and with what divides it from the next.
  fileprivate func lengthOfWord(
    _ word: String
  ) -> (word: Int, withSpace: Int, hasColon: Bool)? {
    let bytes = Array(utf8)
    let length = word.utf8.count
    guard bytes.count > length, zip(bytes, word.utf8).allSatisfy({ $0.lowercased == $1 }) else {
      return nil
    }
    let hasColon = bytes[length] == UInt8(ascii: ":")
    let start = length + (hasColon ? 1 : 0)
    let spaces = bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
    return spaces > 0 ? (length, start + spaces, hasColon) : nil
  }
}
