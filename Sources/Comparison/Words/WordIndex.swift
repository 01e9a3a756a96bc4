import Standards

/// What the loose items of both sides say, as numbers that can be compared fast.
struct WordIndex {
  /// A number for all words of each item in order, 0 where there is none or the item was not loose.
  private(set) var oldWordings: [UInt64] = []
  private(set) var newWordings: [UInt64] = []
  /// The words of each item, sorted, repeats and all.
  private(set) var oldWords = WordBags()
  private(set) var newWords = WordBags()
  /// How much a word tells: the rarer it is the more, and little if it is short.
  private(set) var weights: [Int] = []

  /// The texts of both sides, which are read but once.
  private var oldTexts = WordSequences()
  private var newTexts = WordSequences()

  /// Starts with no texts.
  init() {}

  /// Reads each loose item's wording as one number.
  init(of matching: Matching) async {
    async let olds = WordSequences(matching.looseOld, in: matching.old)
    newTexts = WordSequences(matching.looseNew, in: matching.new)
    oldTexts = await olds
    oldWordings = matching.old.indices.map(oldTexts.wording)
    newWordings = matching.new.indices.map(newTexts.wording)
  }

  /// Counts and weighs the words of what is still loose.
  mutating func readWords(of matching: Matching) {
    var numbers: [UInt64: Int32] = [:]
    oldWords = WordBags(matching.looseOld, of: oldTexts, &numbers)
    newWords = WordBags(matching.looseNew, of: newTexts, &numbers)
    var uses = [Int](repeating: 0, count: numbers.count)
    let items = oldWords.countUses(into: &uses) + newWords.countUses(into: &uses)
    weights = uses.map { max(4, 1 + (items / max($0, 1)).significantBits) }
    for (word, number) in numbers where word & 1 == 1 { weights[Int(number)] = 1 }
  }

  /// How alike two items' words are, from 0 to 1000: twice what they share by what they have.
  ///
  /// Order does not count, and rare words count more than common ones.
  func likeness(_ old: Int, _ new: Int) -> Int {
    guard !oldWordings.isEmpty else { return 0 }
    if oldWordings[old] != 0, oldWordings[old] == newWordings[new] { return 1000 }
    guard !weights.isEmpty else { return 0 }
    let (a, b) = (oldWords[old], newWords[new])
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    return 2000 * weight(ofCommon: a, b) / (weight(of: a) + weight(of: b))
  }

  /// What the words of a sorted bag weigh together.
  func weight(of bag: some Sequence<Int32>) -> Int {
    bag.reduce(0) { $0 + weights[Int($1)] }
  }

  /// What the words weigh that both sorted bags have.
  func weight(
    ofCommon a: some RandomAccessCollection<Int32>, _ b: some RandomAccessCollection<Int32>
  ) -> Int {
    var sum = 0
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] {
        sum += weights[Int(a[i])]
        a.formIndex(after: &i)
        b.formIndex(after: &j)
      } else if a[i] < b[j] {
        a.formIndex(after: &i)
      } else {
        b.formIndex(after: &j)
      }
    }
    return sum
  }
}

/// The words of many items in the order of their texts.
struct WordSequences {
  /// The stretch of each item, empty of those that were not read.
  private(set) var stretches: [Range<Int>] = []
  private var words: [UInt64] = []

  /// Starts with no items.
  init() {}

  /// Reads the words of some items of a list.
  init(_ items: [Int], in list: ItemList) {
    stretches = Array(repeating: 0..<0, count: list.count)
    for index in items where list[index].subject != .fact {
      let start = words.count
      WordScanner.forEachWord(in: list[index].wording.plainText) { words.append($0) }
      stretches[index] = start..<words.count
    }
  }

  subscript(index: Int) -> ArraySlice<UInt64> { words[stretches[index]] }

  /// A number for all words of an item in order, 0 if it has none.
  func wording(of index: Int) -> UInt64 {
    guard !stretches[index].isEmpty else { return 0 }
    var hash = Hash()
    for word in self[index] { hash.add(word) }
    return hash.value
  }
}

/// The words of many items, each a sorted stretch of one array.
struct WordBags {
  /// The stretch of each item, empty of those that were not read.
  private var stretches: [Range<Int>] = []
  private var words: [Int32] = []
  /// The same in the order of the text.
  private var sequence: [Int32] = []

  /// Starts with no items.
  init() {}

  /// Takes the words of some items, and gives each new word the next number.
  init(_ items: [Int], of texts: WordSequences, _ numbers: inout [UInt64: Int32]) {
    stretches = Array(repeating: 0..<0, count: texts.stretches.count)
    for index in items {
      let start = sequence.count
      for word in texts[index] {
        let next = Int32(truncatingIfNeeded: numbers.count)
        let number = numbers[word] ?? next
        if number == next { numbers[word] = next }
        sequence.append(number)
      }
      stretches[index] = start..<sequence.count
    }
    words = sequence
    for index in items where stretches[index].count > 1 { words[stretches[index]].sort() }
  }

  subscript(index: Int) -> ArraySlice<Int32> {
    index < stretches.count ? words[stretches[index]] : []
  }

  /// The words of an item in the order of its text.
  func sequence(of index: Int) -> ArraySlice<Int32> {
    index < stretches.count ? sequence[stretches[index]] : []
  }

  /// Counts in how many items each word occurs; how many items have words at all.
  func countUses(into uses: inout [Int]) -> Int {
    var items = 0
    for stretch in stretches where !stretch.isEmpty {
      items += 1
      var last: Int32 = -1
      for word in words[stretch] where word != last {
        uses[Int(word)] += 1
        last = word
      }
    }
    return items
  }
}

extension Int {
  /// How many binary digits it has: the whole part of its logarithm, the same on every machine.
  fileprivate var significantBits: Int { Int.bitWidth - leadingZeroBitCount }
}
