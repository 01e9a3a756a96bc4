import Standards

/// Finds the terms of a glossary in running text.
///
/// The terms stand in order, as in a printed glossary, so that those that begin with the same words stand together.
/// A text is gone through once however many terms there are: from a word on, the stretch of terms that begin as the
/// text does is narrowed word by word, each time by halving, and the longest term on the way wins. No term that is
/// looked for is longer than ``longest`` words. Most words begin with three letters that no term begins with; they
/// are passed over without being looked up.
struct TermFinder: Sendable {
  /// Where a term stands in a text, and which it is.
  struct Match {
    var range: Range<Int>
    var term: Int
  }

  private struct Term {
    /// Its folded words, each with a space behind it, which is less than any byte of a word.
    let words: [UInt8]
    /// The first eight bytes of its words as a number, by which terms stand in the same order.
    let head: UInt64
    /// Its place in the glossary.
    let number: Int

    init(_ words: [UInt8], number: Int) {
      self.words = words
      head = (0..<8).reduce(0) { $0 << 8 | ($1 < words.count ? UInt64(words[$1]) : 0) }
      self.number = number
    }
  }

  /// Terms of more words are not found.
  private static let longest = 12

  /// The terms in order of their words; of terms that are alike the first counts.
  private var terms: [Term] = []
  /// Which beginnings of words terms have.
  private var begins = [Bool](repeating: false, count: 1 << 15)
  /// A number below 32 for each letter and digit of ASCII, 0 for every other byte.
  ///
  /// It is the same for *y* and *i*, because *flies* is folded to *fly*.
  private let letters = (0...255).map { (byte: UInt8) -> UInt8 in
    guard byte.isLetterOrDigit else { return 0 }
    return (byte | 0x20 == UInt8(ascii: "y") ? UInt8(ascii: "i") : byte) & 0x1F
  }
  /// The anchors of the terms on the page of the glossary.
  let anchors: [String]

  /// Takes the terms of a suite's glossary; nothing if there is no glossary.
  init?(_ suite: Suite) {
    guard suite.hasGlossary else { return nil }
    anchors = suite.glossaryAnchors
    for (index, term) in suite.glossary.enumerated() {
      add(Array(term.name.plainText.utf8).span, index)
    }
    terms.sort {
      $0.words == $1.words
        ? $0.number < $1.number : $0.words.lexicographicallyPrecedes($1.words)
    }
    var last: [UInt8] = []
    terms.removeAll { term in
      defer { last = term.words }
      return term.words == last
    }
  }

  private mutating func add(_ term: Span<UInt8>, _ number: Int) {
    var words: [UInt8] = []
    var count = 0
    var start = term.startOfWord(from: 0)
    while start < term.count {
      let end = term.endOfWord(at: start)
      let folded = FoldedWord(start..<end, in: term)
      for index in 0..<folded.count { words.append(folded.byte(index, of: term)) }
      words.append(UInt8(ascii: " "))
      count += 1
      start = term.startOfWord(from: end)
    }
    guard (1...Self.longest).contains(count) else { return }
    begins[words.span.readWord(at: 0, letters).beginning] = true
    terms.append(Term(words, number: number))
  }

  /// The first term in a text from an offset on that is in no word.
  func nextTerm(in text: Span<UInt8>, from offset: Int) -> Match? {
    var start = text.startOfWord(from: offset)
    while start < text.count {
      let (beginning, end) = text.readWord(at: start, letters)
      if begins[beginning], let match = longestTerm(from: start..<end, in: text) { return match }
      start = text.startOfWord(from: end)
    }
    return nil
  }

  /// The longest term that begins with a word of the text.
  private func longestTerm(from first: Range<Int>, in text: Span<UInt8>) -> Match? {
    var word = first
    var found: Match?
    var candidates = terms.indices
    // How many bytes of the candidates have been compared, which all of them share.
    var shared = 0
    while true {
      let folded = FoldedWord(word, in: text)
      candidates = narrow(candidates, to: folded, of: text, from: shared)
      guard let shortest = candidates.first else { return found }
      shared += folded.count + 1
      if terms[shortest].words.count == shared {
        found = Match(range: first.lowerBound..<word.upperBound, term: terms[shortest].number)
        candidates.removeFirst()
      }
      let next = text.startOfWord(from: word.upperBound)
      guard !candidates.isEmpty, next < text.count, text.isJoint(word.upperBound..<next) else {
        return found
      }
      word = next..<text.endOfWord(at: next)
    }
  }

  /// Those of the terms, alike so far, that go on with a word.
  private func narrow(
    _ candidates: Range<Int>, to word: FoldedWord, of text: Span<UInt8>, from shared: Int
  ) -> Range<Int> {
    var candidates = candidates
    if shared == 0 {
      candidates = terms(with: word.heads(in: text))
      // A shorter word is whole in its head, with the space behind it.
      if word.count < 8 { return candidates }
    }
    let start = firstIndex(in: candidates, .same, as: word, of: text, from: shared)
    guard start < candidates.upperBound,
      terms[start].words.order(from: shared, beside: word, of: text) == .same
    else { return start..<start }
    let end = firstIndex(
      in: start..<candidates.upperBound, .behind, as: word, of: text, from: shared)
    return start..<end
  }

  /// The terms that have one of some heads.
  private func terms(with heads: ClosedRange<UInt64>) -> Range<Int> {
    func first(where isBehind: (UInt64) -> Bool) -> Int {
      var (low, high) = (0, terms.count)
      while low < high {
        let middle = (low + high) / 2
        if isBehind(terms[middle].head) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return first { $0 >= heads.lowerBound }..<first { $0 > heads.upperBound }
  }

  /// The first of the terms whose next word stands so beside a word, or behind it.
  private func firstIndex(
    in candidates: Range<Int>, _ order: Order, as word: FoldedWord, of text: Span<UInt8>,
    from shared: Int
  ) -> Int {
    var (low, high) = (candidates.lowerBound, candidates.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].words.order(from: shared, beside: word, of: text) < order {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// Where the next word of a term stands beside another word.
private enum Order: Comparable { case before, same, behind }

extension [UInt8] {
  /// Compares the word that begins at an offset of the words of a term.
  fileprivate func order(
    from start: Int, beside word: FoldedWord, of text: Span<UInt8>
  ) -> Order {
    for index in 0..<word.count {
      let mine = self[start + index]
      let other = word.byte(index, of: text)
      if mine != other { return mine < other ? .before : .behind }
    }
    return self[start + word.count] == UInt8(ascii: " ") ? .same : .behind
  }
}

extension Span<UInt8> {
  /// Where a word ends, and a number below 32,768 for the first three of its letters and digits, which is the same for what
  /// folding leaves of the word.
  ///
  /// Few beginnings share one. All words of all texts are read, and few are terms: so this is done in one go, with
  /// numbers for letters that are known beforehand.
  fileprivate func readWord(at start: Int, _ letters: [UInt8]) -> (beginning: Int, end: Int) {
    var beginning = 0
    var end = start
    let third = Swift.min(start + 3, count)
    while end < third, letters[Int(self[end])] != 0 {
      beginning = beginning << 5 | Int(letters[Int(self[end])])
      end &+= 1
    }
    while end < count, letters[Int(self[end])] != 0 { end &+= 1 }
    // An apostrophe or what is not ASCII may be inside a word.
    let isWhole = end == count || self[end] < 0x80 && self[end] != UInt8(ascii: "'")
    return (beginning, isWhole ? end : endOfWord(at: end))
  }
}
