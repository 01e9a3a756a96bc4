import Standards

// Which unit's title stands in a text? A title is found by the number of its words behind the first, at
// every place of the text and for every length that titles have: a text's running numbers give the
// number of any stretch at once. So the time is that of the text, however many units there are. The first
// word, the verb, may be inflected: *managing customer service operations*.

/// The titles of a suite's units, to find them in running text.
struct TitleIndex {
  /// The fewest words behind the verb that make a title recognisable.
  private static let fewestWords = 3

  private struct Title {
    var unit: Int
    var verb: [UInt8]
  }

  private let units: [Unit]
  private var titles: [UInt64: Title] = [:]
  private var keys = NumberSet()
  /// How many words behind the verb titles have, the most first, each with the power that takes a sum back by so many.
  private var lengths: [(count: Int, power: UInt64)] = []

  init(of units: [Unit]) {
    self.units = units
    var lengths: Set<Int> = []
    for (index, unit) in units.enumerated() {
      let bytes = Array(unit.title.plainText.utf8)
      let words = bytes.words
      guard words.count > Self.fewestWords else { continue }
      let key = words.dropFirst().map(\.key).runningKey
      guard titles[key] == nil else { continue }
      titles[key] = Title(unit: index, verb: bytes[words[0].range].map(lowercase))
      lengths.insert(words.count - 1)
    }
    keys = NumberSet(titles.keys)
    self.lengths = lengths.sorted(by: >).map { count in
      (count, (0..<count).reduce(1) { power, _ in power &* factor })
    }
  }

  /// The units whose titles stand in a text, each with the stretch of words.
  func units(in bytes: Span<UInt8>, _ words: [Word]) -> [(unit: Unit, words: Range<Int>)] {
    guard let shortest = lengths.last?.count, words.count > shortest else { return [] }
    var sums: [UInt64] = [0]
    sums.reserveCapacity(words.count + 1)
    for word in words { sums.append((sums[sums.count - 1] &* factor) &+ word.key) }
    var found: [(unit: Unit, words: Range<Int>)] = []
    var start = 1
    while start < words.count {
      var next = start + 1
      for (length, power) in lengths where start + length <= words.count {
        let key = sums[start + length] &- sums[start] &* power
        // Nearly all stretches end here.
        guard keys.contains(key), let title = titles[key],
          words[start - 1].range.map({ lowercase(bytes[$0]) }).isForm(of: title.verb)
        else { continue }
        found.append((units[title.unit], start - 1..<start + length))
        next = start + length
        break
      }
      start = next
    }
    return found
  }
}

private let factor: UInt64 = 0xFF51_AFD7_ED55_8CCD

extension [UInt64] {
  fileprivate var runningKey: UInt64 { reduce(0) { $0 &* factor &+ $1 } }
}

extension [UInt8] {
  /// Whether a word can be a form of a verb: *managing*, *manages* and *managed* of *manage*.
  func isForm(of verb: [UInt8]) -> Bool {
    let common = zip(self, verb).prefix { $0 == $1 }.count
    return common >= Swift.max(verb.count - 1, 2) && count <= verb.count + 4
  }
}
