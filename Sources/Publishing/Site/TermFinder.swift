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
    var words: [UInt8]
    /// Its place in the glossary.
    var number: Int
  }

  /// Terms of more words are not found.
  private static let longest = 12

  /// The terms in order of their words; of terms that are alike the first counts.
  private var terms: [Term] = []
  /// Which beginnings of words terms have.
  private var begins = [Bool](repeating: false, count: 1 << 16)
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
    begins[words.span.beginningOfWord(at: 0)] = true
    terms.append(Term(words: words, number: number))
  }

  /// The terms in a text, in order; they do not overlap.
  func matches(in text: Span<UInt8>) -> [Match] {
    var matches: [Match] = []
    var start = text.startOfWord(from: 0)
    while start < text.count {
      let match = begins[text.beginningOfWord(at: start)] ? longestTerm(from: start, in: text) : nil
      if let match { matches.append(match) }
      start = text.startOfWord(from: match?.range.upperBound ?? text.endOfWord(at: start))
    }
    return matches
  }

  /// The longest term that begins with the word of the text that begins at an offset.
  private func longestTerm(from first: Int, in text: Span<UInt8>) -> Match? {
    var word = first..<text.endOfWord(at: first)
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
        found = Match(range: first..<word.upperBound, term: terms[shortest].number)
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
    let start = firstIndex(in: candidates, .same, as: word, of: text, from: shared)
    guard start < candidates.upperBound,
      terms[start].words.order(from: shared, beside: word, of: text) == .same
    else { return start..<start }
    let end = firstIndex(
      in: start..<candidates.upperBound, .behind, as: word, of: text, from: shared)
    return start..<end
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
  /// A number below 65,536 for the first three letters or digits of a word, the same for a word and for what folding
  /// leaves of it: *y* is as *i*, because *flies* is folded to *fly*.
  ///
  /// Few beginnings share one.
  fileprivate func beginningOfWord(at start: Int) -> Int {
    var number = 0
    var isWord = true
    for index in start..<start + 3 {
      isWord = isWord && index < count && self[index].isLetterOrDigit
      number <<= 5
      guard isWord else { continue }
      // Digits stay what they are.
      let letter = self[index] | 0x20
      number |= Int((letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter) & 0x1F)
    }
    return number
  }
}
