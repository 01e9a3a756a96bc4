/// Tells most numbers that were never put in from those that were, at the cost of one look.
///
/// A library has millions of words and pairs of words, and hardly one of them is among those that a check looks for.
/// A set would hash each of them in full. Here a number names one of 2¹⁸ bits, and only where that is set need
/// a set or a dictionary be asked.
struct KeySieve {
  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  /// Puts a number in.
  mutating func insert(_ key: UInt64) {
    let bit = bit(of: key)
    bits[bit >> 6] |= 1 << (bit & 63)
  }

  /// Whether a number may have been put in; one that was is never denied.
  func mayHold(_ key: UInt64) -> Bool {
    let bit = bit(of: key)
    return bits[bit >> 6] >> (bit & 63) & 1 == 1
  }

  /// The high bits of a product depend on all bits of the number.
  private func bit(of key: UInt64) -> Int { Int((key &* 0xFF51_AFD7_ED55_8CCD) >> 46) }
}
