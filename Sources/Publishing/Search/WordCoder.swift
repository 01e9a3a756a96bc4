import Findings

/// The words of texts under numbers that make the texts short, and the texts in these numbers.
struct WordCoder {
  /// How numbers are written.
  let code: DenseCode
  /// The words by their new numbers: how many units of UTF-16 each shares with the one before it, as a letter,
  /// then the rest of it and a line end.
  let vocabulary: [UInt8]
  /// The numbers of what stands between words, in order.
  let separators: [Int]
  /// The number of the end of a text.
  let end: Int
  /// How many letters all texts take.
  let length: Int
  /// The letters of each word by its old number, the first of them lowest.
  private var letters: [UInt64] = []

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
    var (start, length, sum) = (0, 1, 0)
    while start < order.count {
      let end = min(code.reach(length), order.count)
      order[start..<end].sort { words[$0].lexicographicallyPrecedes(words[$1]) }
      sum += length * order[start..<end].reduce(0) { $0 + counts[$1] }
      (start, length) = (end, length + 1)
    }
    var numbers = [Int](repeating: 0, count: order.count)
    for (number, word) in order.enumerated() { numbers[word] = number }
    letters = numbers.map { number in
      var letters: [UInt8] = []
      code.append(number, to: &letters)
      return letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    self.code = code
    self.length = sum
    vocabulary = Self.frontCoded(order.map { words[$0] })
    separators = pool.separators.map { numbers[$0] }.sorted()
    end = numbers[0]
  }

  /// Writes all texts behind others.
  func append(_ pool: TextPool, to text: inout [UInt8]) {
    text.append(addingCapacity: length) { text in
      pool.forEachWord { word in
        var rest = letters[word]
        while rest != 0 {
          text.append(UInt8(truncatingIfNeeded: rest))
          rest >>= 8
        }
      }
    }
  }

  private static func frontCoded(_ words: [ArraySlice<UInt8>]) -> [UInt8] {
    var text: [UInt8] = []
    var last: ArraySlice<UInt8> = []
    for word in words {
      let shared = word.span.shared(with: last.span, atMost: DenseCode.letters.count - 2)
      text.append(DenseCode.letters[shared.units])
      text += word.dropFirst(shared.bytes)
      text.append(UInt8(ascii: "\n"))
      last = word
    }
    return text
  }
}

extension Span<UInt8> {
  /// How much of its beginning another text has too, in whole scalars: in bytes and in units of UTF-16.
  ///
  /// - Parameter limit: After how many units no more are counted.
  fileprivate func shared(with other: Self, atMost limit: Int) -> (bytes: Int, units: Int) {
    var (bytes, units) = (0, 0)
    while bytes < count, units < limit {
      let scalar = bytes..<bytes + scalarLength(at: bytes)
      guard scalar.upperBound <= other.count,
        extracting(scalar).isSame(as: other.extracting(scalar))
      else { break }
      bytes = scalar.upperBound
      units += scalar.count == 4 ? 2 : 1
    }
    return (bytes, units)
  }
}
