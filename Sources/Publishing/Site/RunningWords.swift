/// The words of running text, found one after another.
///
/// A word is letters, digits and what is not ASCII, with apostrophes inside it. Quotation marks, dashes and
/// other marks of the blocks *Latin-1* and *General Punctuation* part words as the marks of ASCII do.
extension Span<UInt8> {
  /// Where a word begins from an offset on, which is in no word, or the number of bytes.
  func startOfWord(from offset: Int) -> Int {
    // Nearly all words have one space before them.
    let isBehindSpace =
      offset + 1 < count && self[offset] == UInt8(ascii: " ") && self[offset + 1].isLetterOrDigit
    return isBehindSpace ? offset + 1 : startOfWord(behindAnyMarksFrom: offset)
  }

  private func startOfWord(behindAnyMarksFrom offset: Int) -> Int {
    var index = offset
    while index < count, !self[index].isLetterOrDigit {
      let (length, isWord) = character(at: index)
      if isWord { return index }
      index += length
    }
    return Swift.min(index, count)
  }

  /// Where the word ends that an offset is in.
  func endOfWord(at offset: Int) -> Int {
    var index = offset
    while index < count {
      if self[index].isLetterOrDigit {
        index += 1
        continue
      }
      let (length, isWord) = character(at: index)
      guard isWord || isApostrophe(at: index) else { break }
      index += length
    }
    return Swift.min(index, count)
  }

  /// Whether what parts two words is only a space, a line end or a hyphen.
  func isJoint(_ gap: Range<Int>) -> Bool {
    guard gap.count == 1 else { return false }
    let byte = self[gap.lowerBound]
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "-")
  }

  /// How many bytes the character here takes, and whether it is part of a word.
  private func character(at index: Int) -> (length: Int, isWord: Bool) {
    switch self[index] {
    case let byte where byte < 0x80: (1, byte.isLetterOrDigit)
    case 0xC2: (2, false)
    case 0xE2 where index + 1 < count && self[index + 1] <= 0x81: (3, false)
    case 0xF0...: (4, true)
    case 0xE0...: (3, true)
    default: (2, true)
    }
  }

  /// Whether an apostrophe stands here, a straight or a curly one.
  private func isApostrophe(at index: Int) -> Bool {
    if self[index] == UInt8(ascii: "'") { return true }
    return index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
      && self[index + 2] == 0x99
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
