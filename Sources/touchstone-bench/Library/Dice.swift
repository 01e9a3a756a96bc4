/// Throws of dice that fall the same way on every machine: SplitMix64, by Steele, Lea and Flood.
struct Dice {
  private var state: UInt64

  /// Takes dice for one text; texts of the same seed and number are the same.
  init(seed: UInt64, text number: Int) {
    state = seed &+ UInt64(truncatingIfNeeded: number) &* 0xD134_2543_DE82_EF95
  }

  /// A number from nought up to, and without, a bound above nought.
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (bits ^ (bits >> 31)) >> 1) % bound
  }

  /// One of several words.
  mutating func pick(_ words: [String]) -> String {
    words[number(below: words.count)]
  }

  /// True once in so many times.
  mutating func isOne(in chances: Int) -> Bool {
    number(below: chances) == 0
  }
}
