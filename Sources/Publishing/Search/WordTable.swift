import Findings

/// Runs of bytes, each kept once under a number of its own, from nought on in the order of their first use.
///
/// A dictionary would do the same, and take four times as long: it makes much of each byte. Here a run is
/// looked for where its hash says, and from there on, in a row of places of which at least half are free. The hash
/// begins with a number that is another in each run of the program, so that no text can be made for which all
/// places are taken; nothing that is written depends on it.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each run ends in the bytes, and what its hash ends in.
  private var known: [(end: UInt32, hash: UInt32)] = []
  /// The number of the run that has its place here, and one; nought where none has.
  private var places = [UInt32](repeating: 0, count: 64)
  private let seed = Hasher().finalize()

  /// How many runs there are.
  var count: Int { known.count }

  /// The run of a number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[range(of: number)]
  }

  /// The number of a run, and whether it was not there before.
  mutating func number(of word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = hash(of: word)
    var place = hash & (places.count - 1)
    while places[place] > 0 {
      let number = Int(places[place]) - 1
      if known[number].hash == UInt32(truncatingIfNeeded: hash), holds(word, at: number) {
        return (number, false)
      }
      place = (place + 1) & (places.count - 1)
    }
    word.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    known.append((UInt32(bytes.count), UInt32(truncatingIfNeeded: hash)))
    places[place] = UInt32(known.count)
    if 2 * known.count > places.count { grow() }
    return (known.count - 1, true)
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: 2 * places.count)
    for (number, run) in known.enumerated() {
      var place = Int(run.hash) & (places.count - 1)
      while places[place] > 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(number + 1)
    }
  }

  private func holds(_ word: Span<UInt8>, at number: Int) -> Bool {
    let own = bytes.span
    return own.extracting(range(of: number)).isSame(as: word)
  }

  private func range(of number: Int) -> Range<Int> {
    Int(number == 0 ? 0 : known[number - 1].end)..<Int(known[number].end)
  }

  private func hash(of word: Span<UInt8>) -> Int {
    var hash = seed
    for index in word.indices {
      hash = (hash ^ Int(word[index])) &* 0x2127_599B_F432_5C37
      hash ^= hash >> 29
    }
    return hash
  }
}
