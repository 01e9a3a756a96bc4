/// A word of running text: where it stands, and whether only a space or a hyphen parts it from the one before.
///
/// A word is letters, digits and what is not ASCII, with apostrophes inside it. Quotation marks, dashes and
/// other marks of the blocks *Latin-1* and *General Punctuation* part words as the marks of ASCII do.
struct RunningWord {
  let range: Range<Int>
  let isJoined: Bool

  /// Finds the first word from an offset on, which is the end of the word before.
  init?(in text: Span<UInt8>, from gap: Int) {
    var start = gap
    while start < text.count {
      let (length, isWord) = Self.character(at: start, in: text)
      if isWord { break }
      start += length
    }
    guard start < text.count else { return nil }
    var end = start
    while end < text.count {
      if text[end].isLetterOrDigit {
        end += 1
        continue
      }
      let (length, isWord) = Self.character(at: end, in: text)
      guard isWord || Self.isApostrophe(at: end, in: text) else { break }
      end += length
    }
    range = start..<min(end, text.count)
    isJoined = start - gap == 1 && Self.isJoint(text[gap])
  }

  /// How many bytes the character here takes, and whether it is part of a word.
  @inline(__always)
  private static func character(
    at index: Int, in text: Span<UInt8>
  ) -> (length: Int, isWord: Bool) {
    switch text[index] {
    case let byte where byte < 0x80: (1, byte.isLetterOrDigit)
    case 0xC2: (2, false)
    case 0xE2 where index + 1 < text.count && text[index + 1] <= 0x81: (3, false)
    case 0xF0...: (4, true)
    case 0xE0...: (3, true)
    default: (2, true)
    }
  }

  /// Whether an apostrophe stands here, a straight or a curly one.
  private static func isApostrophe(at index: Int, in text: Span<UInt8>) -> Bool {
    if text[index] == UInt8(ascii: "'") { return true }
    return index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x99
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "-")
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
