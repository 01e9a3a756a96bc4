// Checks compare wordings word by word, in every unit of a library: so words are found in one walk over
// the bytes, and a word is a number. The number is a polynomial of its small letters, which makes the
// number of two words written as one out of theirs, without writing them.

/// A word of a text: a run of letters, digits and apostrophes.
struct Word: Sendable, Equatable {
  /// What stands between a word and the one before it.
  enum Gap: Sendable { case nothing, space, hyphen, mark }

  /// Half-open byte offsets in the text.
  var range: Range<Int>
  /// The number of its small letters, in which apostrophes do not count.
  var key: UInt64
  /// What stands before it.
  var gap: Gap
  /// Whether it has letters alone.
  var isPlain: Bool

  /// The number of this word and another written as one; both have letters alone.
  func joined(with next: Word) -> UInt64 {
    var key = key
    for _ in 0..<next.range.count { key = key &* Word.base }
    return key &+ next.key
  }

  /// The number of a word that the program knows, in small letters.
  static func key(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 &* base &+ UInt64($1) }
  }

  fileprivate static let base: UInt64 = 0x9E37_79B1_85EB_CA87
}

extension [UInt8] {
  /// The words of a text, in order.
  var words: [Word] {
    var words: [Word] = []
    words.reserveCapacity(count / 6 + 1)
    var (index, end) = (0, 0)
    while index < count {
      guard lengthOfLetter(at: index) > 0 else {
        index += 1
        continue
      }
      let start = index
      var key: UInt64 = 0
      var isPlain = true
      while index < count {
        let length = lengthOfLetter(at: index)
        guard length > 0 else { break }
        if isApostrophe(at: index) {
          isPlain = false
        } else {
          isPlain = isPlain && !isDigit(self[index])
          key = key &* Word.base &+ UInt64(lowercase(self[index]))
        }
        index += length
      }
      words.append(
        Word(
          range: start..<index, key: key, gap: words.isEmpty ? .nothing : gap(end..<start),
          isPlain: isPlain))
      end = index
    }
    return words
  }

  private func gap(_ range: Range<Int>) -> Word.Gap {
    if range.count == 1, self[range.lowerBound] == UInt8(ascii: "-") { return .hyphen }
    return range.allSatisfy { self[$0] == 0x20 || self[$0] == 0x0A } ? .space : .mark
  }

  /// How many bytes belong to a word here: a letter, a digit, an apostrophe, a byte beyond ASCII.
  ///
  /// The quotes and dashes of Unicode's General Punctuation begin with E2 80; they belong to no word,
  /// save the apostrophe U+2019.
  private func lengthOfLetter(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "'") ? 1 : 0 }
    guard index + 2 < count, byte == 0xE2, self[index + 1] == 0x80 else {
      return index > 1 && self[index - 1] == 0x80 && self[index - 2] == 0xE2 ? 0 : 1
    }
    return isApostrophe(at: index) ? 3 : 0
  }

  private func isApostrophe(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "'")
      || (self[index] == 0xE2 && index + 2 < count && self[index + 1] == 0x80
        && self[index + 2] == 0x99)
  }

  /// A number for the words of a text, whatever stands between them.
  var wordingKey: UInt64 { words.map(\.key).sequenceKey }
}

extension Sequence<UInt64> {
  /// A number for words in their order.
  var sequenceKey: UInt64 { reduce(0) { ($0 &+ $1) &* 0xFF51_AFD7_ED55_8CCD } }
}

/// Whether a byte is a letter of ASCII.
func isLetter(_ byte: UInt8) -> Bool {
  byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}

/// Whether a byte is a capital of ASCII.
func isCapital(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
}

/// Whether a byte is a digit of ASCII.
func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// The small letter of a capital of ASCII, any other byte as it is.
func lowercase(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
