/// Words that stand before a code in a heading, in small letters.
///
/// Nearly every heading begins with another letter than any of them, and so much is known without looking at one.
struct CodeWords: Sendable, ExpressibleByArrayLiteral {
  private(set) var all: [String] = []
  /// A bit for each byte that a word begins with; some bytes share one.
  private var initials: UInt64 = 0

  init(arrayLiteral words: String...) {
    for word in words { insert(word) }
  }

  mutating func insert(_ word: String) {
    guard let first = word.utf8.first, !all.contains(word) else { return }
    all.append(word)
    initials |= Self.bit(of: first)
  }

  func contains(_ word: String) -> Bool { all.contains(word) }

  /// Whether one of the words may stand at the head of a text that begins with a byte.
  func mayBegin(with byte: UInt8) -> Bool { initials & Self.bit(of: byte.lowercased) != 0 }

  private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
