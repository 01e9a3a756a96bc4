/// Texts, each kept once as a row of words.
///
/// A text is words and what stands between them. One space between two words is what is to be expected, and
/// is not kept. Words are told apart by their bytes: *Ink* and *ink* are two, and only who searches
/// makes them one.
struct TextPool: Sendable {
  /// The words and separators by their numbers, as bytes; the first is the end of a text.
  private(set) var words = WordTable<UInt8>()
  /// Which of the words stand between words.
  private(set) var separators: [Int] = []
  /// How often each is used.
  private(set) var counts: [Int] = []
  /// All texts one after another, each with its end.
  private(set) var tokens: [UInt32] = []
  private var texts = WordTable<UInt32>()

  init() {
    _ = number(of: [], isWord: true)
  }

  /// The number of a text, and whether it was not there before.
  mutating func add(_ text: String) -> (number: Int, isNew: Bool) {
    let bytes = Array(text.utf8)
    var row: [UInt32] = []
    var start = 0
    while start < bytes.count {
      let isWord = bytes.isWord(at: start)
      let end = bytes.endOfRun(from: start, isWord: isWord)
      let isExpected =
        end == start + 1 && bytes[start] == 0x20 && start > 0 && end < bytes.count
      if !isExpected { row.append(number(of: bytes[start..<end], isWord: isWord)) }
      start = end
    }
    let (number, isNew) = texts.number(of: row[...])
    if isNew {
      row.append(0)
      for token in row { counts[Int(token)] += 1 }
      tokens += row
    }
    return (number, isNew)
  }

  private mutating func number(of word: ArraySlice<UInt8>, isWord: Bool) -> UInt32 {
    let (number, isNew) = words.number(of: word)
    if isNew {
      counts.append(0)
      if !isWord { separators.append(number) }
    }
    return UInt32(number)
  }
}

extension [UInt8] {
  /// Where the run of a word's bytes, or of those between words, ends.
  fileprivate func endOfRun(from start: Int, isWord: Bool) -> Int {
    var end = start
    while end < count, self.isWord(at: end) == isWord { end += scalarLength(at: end) }
    return Swift.min(end, count)
  }

  /// Whether the scalar here belongs to a word: letters, digits, and an apostrophe between letters.
  fileprivate func isWord(at index: Int) -> Bool {
    switch self[index] {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return true
    case 0x27: return isBetweenLetters(index..<index + 1)
    case 0..<0x80: return false
    default:
      let range = index..<Swift.min(index + scalarLength(at: index), count)
      guard let scalar = String(decoding: self[range], as: UTF8.self).unicodeScalars.first else {
        return false
      }
      return scalar == "\u{2019}" ? isBetweenLetters(range) : scalar.isOfWords
    }
  }

  private func isBetweenLetters(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < count else { return false }
    return self[range.lowerBound - 1].isLetter && self[range.upperBound].isLetter
  }

  private func scalarLength(at index: Int) -> Int {
    switch self[index] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
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
