/// The words of texts under numbers that make the texts short, and the texts in these numbers.
struct WordCoder {
  /// How numbers are written.
  let code: DenseCode
  /// The words by their new numbers: how many units of UTF-16 each shares with the one before it, as a letter,
  /// then the rest of it and a line end.
  let vocabulary: String
  /// The numbers of what stands between words, in order.
  let separators: [Int]
  /// The number of the end of a text.
  let end: Int
  /// All texts.
  let text: [UInt8]

  /// Numbers the words of texts.
  init(_ pool: TextPool) {
    let words = (0..<pool.words.count).map { pool.words[$0] }
    var counts = [Int](repeating: 0, count: words.count)
    pool.forEachWord { counts[$0] += 1 }
    var order = words.indices.sorted { one, other in
      counts[one] != counts[other]
        ? counts[one] > counts[other]
        : words[one].lexicographicallyPrecedes(words[other])
    }
    let code = DenseCode(for: order.map { counts[$0] })
    // Among words of as many letters the frequency does not matter any more.
    var (start, length) = (0, 1)
    while start < order.count {
      let end = min(code.reach(length), order.count)
      order[start..<end].sort { words[$0].lexicographicallyPrecedes(words[$1]) }
      (start, length) = (end, length + 1)
    }
    var numbers = [Int](repeating: 0, count: order.count)
    for (number, word) in order.enumerated() { numbers[word] = number }
    self.code = code
    vocabulary = Self.frontCoded(order.map { String(decoding: words[$0], as: UTF8.self) })
    separators = pool.separators.map { numbers[$0] }.sorted()
    end = numbers[0]
    var text: [UInt8] = []
    text.reserveCapacity(2 * counts.reduce(0, +))
    pool.forEachWord { code.append(numbers[$0], to: &text) }
    self.text = text
  }

  private static func frontCoded(_ words: [String]) -> String {
    var text = ""
    var last = "".unicodeScalars
    for word in words {
      let scalars = word.unicodeScalars
      var (shared, length) = (scalars.startIndex, 0)
      for (one, other) in zip(scalars, last) where length < DenseCode.letters.count - 2 {
        guard one == other else { break }
        length += UTF16.width(one)
        shared = scalars.index(after: shared)
      }
      text.unicodeScalars.append(UnicodeScalar(DenseCode.letters[length]))
      text.unicodeScalars.append(contentsOf: scalars[shared...])
      text += "\n"
      last = scalars
    }
    return text
  }
}
