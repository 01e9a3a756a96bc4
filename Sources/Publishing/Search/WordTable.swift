import Findings

/// Runs of bytes, each kept once under a number of its own, from nought on in the order of their first use.
///
/// A dictionary would do the same, and take many times as long: it makes much of each byte. Here a run is
/// looked for where its key says, and from there on, in a row of places of which at least half are free. Most words are
/// so short that their bytes fit into the key, which then stands for them; what is longer is compared as well.
///
/// Keys come to places by a multiplication (Dietzfelbinger, Hagerup, Katajainen and Penttonen, 1997), with a number
/// that is another in each run of the program: so no text can be made for which all places are taken. Nothing that is
/// written depends on it.
struct WordTable: Sendable {
  /// All runs, one behind another in the order of their numbers.
  private(set) var bytes: [UInt8] = []
  /// Where each run ends in the bytes, and its key.
  private var known: [(end: Int, key: UInt64)] = []
  /// The number of the run that has its place here, and one; nought where none has.
  ///
  /// There are two to the power of bits.
  private var places = [UInt32](repeating: 0, count: 1 << 6)
  private var bits = 6
  private let multiplier = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// How many runs there are.
  var count: Int { known.count }

  /// The run of a number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[range(of: number)]
  }

  /// The number of a run, and whether it was not there before.
  mutating func number(of word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    number(of: word.indices, in: word)
  }

  /// The number of a run that stands in a text, and whether it was not there before.
  @inline(__always)
  mutating func number(of range: Range<Int>, in text: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let isShort = range.count < 8
    let key = isShort ? shortKey(of: range, in: text) : longKey(of: range, in: text)
    let place = place(of: key)
    // Nearly all runs are short and known, and in the place that their key says.
    let number = Int(places[place]) &- 1
    if isShort, number >= 0, known[number].key == key { return (number, false) }
    return self.number(of: text.extracting(range), key, from: place)
  }

  /// The number of a run that has its place here, or in one of the next places.
  @inline(never)
  private mutating func number(
    of run: Span<UInt8>, _ key: UInt64, from first: Int
  ) -> (number: Int, isNew: Bool) {
    var place = first
    while places[place] > 0 {
      let number = Int(places[place]) &- 1
      if known[number].key == key, run.count < 8 || holds(run, at: number) {
        return (number, false)
      }
      place = (place &+ 1) & (places.count &- 1)
    }
    return (add(run, key, at: place), true)
  }

  private mutating func add(_ word: Span<UInt8>, _ key: UInt64, at place: Int) -> Int {
    word.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    known.append((bytes.count, key))
    places[place] = UInt32(known.count)
    if 2 * known.count > places.count { grow() }
    return known.count - 1
  }

  private mutating func grow() {
    bits += 1
    places = [UInt32](repeating: 0, count: 1 << bits)
    for number in known.indices {
      var place = place(of: known[number].key)
      while places[place] > 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(number + 1)
    }
  }

  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* multiplier) &>> UInt64(truncatingIfNeeded: 64 &- bits))
  }

  /// Up to seven bytes and a one, so that all of them differ.
  @inline(__always)
  private func shortKey(of range: Range<Int>, in text: Span<UInt8>) -> UInt64 {
    EightBytes(of: text, from: range.lowerBound).first(range.count)
      | 1 &<< UInt64(truncatingIfNeeded: 8 &* range.count)
  }

  /// A hash, which differs from the keys of short runs by its first bit.
  private func longKey(of range: Range<Int>, in text: Span<UInt8>) -> UInt64 {
    let run = text.extracting(range)
    var key = multiplier
    for index in stride(from: 0, to: run.count, by: 8) {
      let product = (key ^ EightBytes(of: run, from: index).word)
        .multipliedFullWidth(by: multiplier)
      key = product.high ^ product.low
    }
    return key | 1 << 63
  }

  private func holds(_ run: Span<UInt8>, at number: Int) -> Bool {
    bytes.span.extracting(range(of: number)).isSame(as: run)
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : known[number - 1].end)..<known[number].end
  }
}
