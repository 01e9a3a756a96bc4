/// A word of running text: where it stands, and whether only a space or a hyphen parts it from the one before.
struct RunningWord {
  var range: Range<Int>
  var isJoined: Bool
}

/// The words of a text, one after another.
///
/// A word is letters, digits and what is not ASCII, with apostrophes inside it. Quotation marks, dashes and
/// other marks of the blocks *Latin-1* and *General Punctuation* part words as the marks of ASCII do.
struct RunningWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> RunningWord? {
    let gap = position
    while position < bytes.count {
      let (length, isWord) = character(at: position)
      if isWord { break }
      position += length
    }
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count {
      let (length, isWord) = character(at: position)
      guard isWord || isApostrophe(at: position) else { break }
      position += length
    }
    position = Swift.min(position, bytes.count)
    return RunningWord(range: start..<position, isJoined: isJoint(gap..<start))
  }

  /// How many bytes the character here takes, and whether it is part of a word.
  private func character(at index: Int) -> (length: Int, isWord: Bool) {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      (1, true)
    case 0..<0x80: (1, false)
    case 0xC2: (2, false)
    case 0xE2 where index + 1 < bytes.count && bytes[index + 1] <= 0x81: (3, false)
    case 0xF0...: (4, true)
    case 0xE0...: (3, true)
    default: (2, true)
    }
  }

  /// Whether an apostrophe stands here, a straight or a curly one.
  private func isApostrophe(at index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: "'") { return true }
    return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
  }

  private func isJoint(_ gap: Range<Int>) -> Bool {
    guard gap.count == 1 else { return false }
    switch bytes[gap.lowerBound] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "-"): return true
    default: return false
    }
  }
}
