import Findings

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
  /// Whether it has letters alone and can be no name: with a capital it may be one, but for the text's first word.
  var isOrdinary: Bool

  /// The number of this word and another written as one; both have letters alone.
  func joined(with next: Word) -> UInt64 {
    Word.key(key, followedBy: next.key, ofLetters: next.range.count)
  }

  /// The number of a word that the program knows, in small letters.
  static func key(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { key($0, followedBy: $1) }
  }

  /// The number of a word that begins with another and goes on with a byte, a small letter.
  static func key(_ beginning: UInt64, followedBy byte: UInt8) -> UInt64 {
    beginning &* base &+ UInt64(byte)
  }

  /// The number of a word that begins with another and goes on with letters of which the number is known.
  fileprivate static func key(
    _ beginning: UInt64, followedBy next: UInt64, ofLetters count: Int
  ) -> UInt64 {
    guard beginning != 0 else { return next }
    var key = beginning
    for _ in 0..<count { key &*= base }
    return key &+ next
  }

  /// More than any letter: so the number of up to eight letters is theirs alone.
  fileprivate static let base: UInt64 = 251
}

extension EightBytes {
  /// The number of the first of them, so many that are the letters of a word.
  ///
  /// Neighbours are put together, then pairs of them, then the fours: three multiplications for all.
  fileprivate func key(ofLetters count: Int) -> UInt64 {
    let letters = word &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    let odd: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (letters & odd) &* Word.base &+ (letters >> 8 & odd)
    let second: UInt64 = 0x0000_FFFF_0000_FFFF
    let fours = (pairs & second) &* (Word.base &* Word.base) &+ (pairs >> 16 & second)
    let square = Word.base &* Word.base
    return (fours & 0xFFFF_FFFF) &* (square &* square) &+ fours >> 32
  }
}

extension Word.Gap {
  /// What stands between two words that a byte parts, or what begins with it.
  fileprivate init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"): self = .space
    case UInt8(ascii: "-"): self = .hyphen
    default: self = .mark
    }
  }

  /// Takes a further byte; before the first word there is no gap.
  fileprivate mutating func grow(by byte: UInt8) {
    guard self != .nothing else { return }
    self = self == .space && Word.Gap(byte) == .space ? .space : .mark
  }
}

extension Span<UInt8> {
  /// Goes through the words of a text in order.
  @inline(__always)
  func forEachWord(_ body: (Word) -> Void) {
    var index = 0
    var gap = Word.Gap.nothing
    while index < count {
      let start = index
      var next = EightBytes(of: self, from: start)
      var isOrdinary = gap == .nothing || !isCapital(next[0])
      // Nearly all words are letters alone, few have more than seven, and most end in a space.
      var letters = next.inSmallLetters.smallLetters
      if letters > 0, letters < 8, next[letters] == UInt8(ascii: " ") {
        index += letters
        let key = next.inSmallLetters.key(ofLetters: letters)
        body(Word(range: start..<index, key: key, gap: gap, isOrdinary: isOrdinary))
        gap = .space
        index += 1
        continue
      }
      var (key, behind) = (UInt64(0), UInt8(0))
      run: while true {
        if letters > 0 {
          let more = next.inSmallLetters.key(ofLetters: letters)
          key = Word.key(key, followedBy: more, ofLetters: letters)
          index += letters
        }
        if letters < 8 {
          behind = next[letters]
          if behind == UInt8(ascii: " ") { break run }
          switch behind {
          case UInt8(ascii: "0")...UInt8(ascii: "9"):
            isOrdinary = false
            key = Word.key(key, followedBy: behind)
            index += 1
          case UInt8(ascii: "'"):
            isOrdinary = false
            index += 1
          case 0x80... where isApostrophe(at: index):
            isOrdinary = false
            index += 3
          case 0x80... where !isPunctuation(at: index):
            key = Word.key(key, followedBy: behind)
            index += 1
          default: break run
          }
        }
        next = EightBytes(of: self, from: index)
        letters = next.inSmallLetters.smallLetters
      }
      if index > start {
        body(Word(range: start..<index, key: key, gap: gap, isOrdinary: isOrdinary))
        gap = Word.Gap(behind)
      } else {
        gap.grow(by: behind)
      }
      // What has ended the run belongs to no word.
      index += behind < 0x80 ? 1 : 3
      while index < count, self[index] == UInt8(ascii: " ") {
        gap.grow(by: UInt8(ascii: " "))
        index += 1
      }
    }
  }

  /// Whether a quote or a dash of Unicode's General Punctuation begins here, whose three bytes belong to no word.
  ///
  /// They begin with E2 80, as does the apostrophe U+2019, which is asked for before.
  private func isPunctuation(at index: Int) -> Bool {
    self[index] == 0xE2 && index + 2 < count && self[index + 1] == 0x80
  }

  private func isApostrophe(at index: Int) -> Bool {
    self[index] == 0xE2 && index + 2 < count && self[index + 1] == 0x80
      && self[index + 2] == 0x99
  }

  /// The words of a text, in order.
  var words: [Word] {
    var words: [Word] = []
    addWords(to: &words)
    return words
  }

  /// Puts the words of a text behind others.
  func addWords(to words: inout [Word]) {
    // Something stands between any two of them.
    words.append(addingCapacity: count / 2 + 1) { words in forEachWord { words.append($0) } }
  }

  /// A number for the words of a text, whatever stands between them.
  var wordingKey: UInt64 {
    var key: UInt64 = 0
    forEachWord { key = key.followed(by: $0.key) }
    return key
  }
}

extension [UInt8] {
  /// The words of a text, in order.
  var words: [Word] { span.words }

  /// A number for the words of a text, whatever stands between them.
  var wordingKey: UInt64 { span.wordingKey }
}

extension UInt64 {
  /// The number of words in their order, when one more follows, or the words of one more text.
  func followed(by next: UInt64) -> UInt64 { (self &+ next) &* 0xFF51_AFD7_ED55_8CCD }
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
