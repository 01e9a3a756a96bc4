/// Finds the words of a text: runs of letters and digits, whatever their case.
///
/// Every byte of a letter beyond ASCII counts as a letter; spaces, dashes and quotes beyond ASCII do not.
struct WordScanner {
  /// Calls back with a number for each word, the same for the same word in any case of ASCII letters.
  ///
  /// The number is odd for words of at most three bytes, such as *the*, which tell little.
  static func forEachWord(in text: String, _ body: (UInt64) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var hash = Hash()
      var start: Int?
      var index = 0
      func finishWord() {
        guard let first = start else { return }
        body(hash.value << 1 | (index - first <= 3 ? 1 : 0))
        start = nil
        hash = Hash()
      }
      while index < bytes.count {
        let byte = bytes[index]
        let gap = separatorLength(at: index, in: bytes)
        if gap > 0 {
          finishWord()
          index += gap
        } else {
          hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
          start = start ?? index
          index += 1
        }
      }
      finishWord()
    }
  }

  /// How many bytes of a separator stand here, 0 where a letter or digit does.
  private static func separatorLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 0
    case 0..<0x80: return 1
    case 0xC2:
      // No-break space, guillemets.
      guard index + 1 < bytes.count else { return 0 }
      let next = bytes[index + 1]
      return next == 0xA0 || next == 0xAB || next == 0xBB ? 2 : 0
    case 0xE2:
      // General punctuation, U+2000 to U+203F: spaces, dashes, quotes, bullet.
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

/// A number that stands for bytes, the same on every machine (FNV-1a, 64 bits).
struct Hash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
}
