import Findings

/// Texts, each kept once as a row of words.
///
/// A text is words and what stands between them. One space between two words is what is to be expected, and
/// is not kept. Words are told apart by their bytes: *Ink* and *ink* are two, and only who searches
/// makes them one.
struct TextPool: Sendable {
  /// The words and separators by their numbers, as bytes; the first is the end of a text.
  private(set) var words = WordTable()
  /// Which of the words stand between words.
  private(set) var separators: [Int] = []
  /// The texts, each as the numbers of its words and the end: seven bits in a byte, the low ones first, all but
  /// the last of a number with the eighth bit set.
  private var texts = WordTable()
  /// The room of the last row, which the next one takes.
  private var spare: [UInt8] = []

  init() {
    _ = words.number(of: [UInt8]().span)
  }

  /// The number of a text, and whether it was not there before.
  mutating func add(_ text: Span<UInt8>) -> (number: Int, isNew: Bool) {
    var row: [UInt8] = []
    swap(&row, &spare)
    row.removeAll(keepingCapacity: true)
    // There are no more words than bytes, and a number takes five bytes at most.
    row.append(addingCapacity: 5 * text.count + 1) { row in
      add(text, to: &row)
      row.append(0)
    }
    defer { swap(&row, &spare) }
    return texts.number(of: row.span)
  }

  /// Goes through the words of all texts by their numbers; behind each text comes its end.
  func forEachWord(_ body: (Int) -> Void) {
    let rows = texts.bytes.span
    var (number, shift) = (0, 0)
    for index in rows.indices {
      number |= Int(rows[index] & 0x7F) &<< shift
      shift &+= 7
      guard rows[index] < 0x80 else { continue }
      body(number)
      (number, shift) = (0, 0)
    }
  }

  /// Adds the words of a text and what stands between them to a row.
  private mutating func add(_ bytes: Span<UInt8>, to row: inout OutputSpan<UInt8>) {
    var start = 0
    while start < bytes.count {
      let end = bytes.wordEnd(from: start)
      if end > start {
        add(words.number(of: start..<end, in: bytes).number, to: &row)
        // Nearly all words have one space behind them, and then another word.
        if bytes.isSpaceBeforeLetter(at: end) {
          start = end + 1
          continue
        }
      }
      start = bytes.gapEnd(from: end)
      let isExpected = start == end + 1 && bytes[end] == 0x20 && end > 0 && start < bytes.count
      if start > end, !isExpected {
        let (number, isNew) = words.number(of: end..<start, in: bytes)
        if isNew { separators.append(number) }
        add(number, to: &row)
      }
    }
  }

  /// Adds the number of a word to a row.
  @inline(__always)
  private func add(_ number: Int, to row: inout OutputSpan<UInt8>) {
    var rest = number
    while rest >= 0x80 {
      row.append(UInt8(truncatingIfNeeded: rest | 0x80))
      rest &>>= 7
    }
    row.append(UInt8(truncatingIfNeeded: rest))
  }
}

// Nearly all words are letters with one space behind them: that is looked for first, where it is asked.

extension Span<UInt8> {
  /// Where the word that begins here ends; if none does, here.
  @inline(__always)
  fileprivate func wordEnd(from start: Int) -> Int {
    var (end, letters) = (start, 8)
    while letters == 8 {
      letters = EightBytes(of: self, from: end).inSmallLetters.smallLetters
      end += letters
    }
    return end < count && self[end] != UInt8(ascii: " ") ? unusualWordEnd(from: end) : end
  }

  /// Whether a space stands here, and a letter of ASCII behind it.
  @inline(__always)
  fileprivate func isSpaceBeforeLetter(at index: Int) -> Bool {
    index + 1 < count && self[index] == UInt8(ascii: " ")
      && (self[index + 1] | 0x20) &- UInt8(ascii: "a") < 26
  }

  private func unusualWordEnd(from start: Int) -> Int {
    var end = start
    while end < count, isWord(at: end) { end += scalarLength(at: end) }
    return end
  }

  /// Where the next word begins.
  fileprivate func gapEnd(from start: Int) -> Int {
    var end = start
    while end < count, !isWord(at: end) { end += scalarLength(at: end) }
    return end
  }

  /// Whether the scalar here belongs to a word: letters, digits, and an apostrophe between letters.
  private func isWord(at index: Int) -> Bool {
    switch self[index] {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return true
    case 0x27: return isBetweenLetters(index..<index + 1)
    case 0..<0x80: return false
    default:
      let scalar = scalar(at: index)
      return scalar == "\u{2019}"
        ? isBetweenLetters(index..<index + scalarLength(at: index)) : scalar.isOfWords
    }
  }

  private func isBetweenLetters(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < count else { return false }
    return self[range.lowerBound - 1].isLetter && self[range.upperBound].isLetter
  }

  /// The scalar here, which takes several bytes.
  private func scalar(at index: Int) -> Unicode.Scalar {
    var bits = UInt32(self[index]) & (0x7F >> UInt32(scalarLength(at: index)))
    for next in index + 1..<index + scalarLength(at: index) {
      bits = bits << 6 | UInt32(self[next] & 0x3F)
    }
    return Unicode.Scalar(bits) ?? "\u{FFFD}"
  }
}

extension UInt8 {
  /// Whether it is a letter of ASCII, or a part of what is not ASCII.
  fileprivate var isLetter: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x80...: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a mark or a number.
  fileprivate var isOfWords: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
