/// What two texts have to do with each other.
enum Wording {
  /// Whether two texts differ in white space, the style of quotes and a final full stop alone.
  static func isSame(_ a: String, _ b: String) -> Bool {
    a.isSame(as: b) || settled(a) == settled(b)
  }

  /// Whether two texts differ alone in where their lines end and how many spaces stand between words.
  static func isRewrapped(_ a: String, _ b: String) -> Bool {
    let (before, now) = (
      a.utf8.split(whereSeparator: \.isGap), b.utf8.split(whereSeparator: \.isGap)
    )
    return before.count == now.count && zip(before, now).allSatisfy { $0.elementsEqual($1) }
  }

  /// Whether a text is one paragraph for sure: each of its lines begins with a letter.
  ///
  /// In any other Markdown a line end or a space may mean something.
  static func isParagraph(_ markdown: String) -> Bool {
    markdown.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).allSatisfy { line in
      line.first.map { $0 >= 0x80 || 0x61...0x7A ~= $0 | 0x20 } ?? false
    }
  }

  /// Whether a text has every word of an earlier one, in order, and more.
  ///
  /// Words are the same in any case of letters; marks between them do not count.
  static func extends(_ text: String, _ earlier: String) -> Bool {
    var words: [UInt64] = []
    WordScanner.forEachWord(in: earlier) { words.append($0) }
    var (kept, added) = (0, 0)
    WordScanner.forEachWord(in: text) { word in
      if kept < words.count, words[kept] == word { kept += 1 } else { added += 1 }
    }
    return !words.isEmpty && kept == words.count && added > 0
  }

  /// The bytes that count: single spaces, one style of quotes, no final full stop.
  private static func settled(_ text: String) -> [UInt8] {
    var settled: [UInt8] = []
    var isGap = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where scalar.isGap:
        if !isGap { settled.append(0x20) }
        isGap = true
        continue
      case "\"", "'", "`", "\u{2018}"..."\u{201F}", "\u{2039}", "\u{203A}", "\u{AB}", "\u{BB}",
        "\u{B4}":
        settled.append(UInt8(ascii: "'"))
      default:
        if scalar.isASCII {
          settled.append(UInt8(scalar.value))
        } else {
          settled += String(scalar).utf8
        }
      }
      isGap = false
    }
    if settled.last == 0x20 { settled.removeLast() }
    if settled.last == UInt8(ascii: ".") { settled.removeLast() }
    return settled
  }
}

extension UInt8 {
  /// A space or the end of a line.
  fileprivate var isGap: Bool { self == 0x20 || self == 0x0A }
}

extension Unicode.Scalar {
  /// White space of any sort; of ASCII it is known without looking it up.
  fileprivate var isGap: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}
