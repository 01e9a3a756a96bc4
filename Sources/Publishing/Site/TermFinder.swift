import Standards

/// Finds the terms of a glossary in running text.
///
/// The terms stand in a tree whose edges are words, so that a text is gone through once however many terms there
/// are: at each word the tree is followed as far as it goes, and the longest term on the way wins. No term that
/// is looked for is longer than ``longest`` words. Most words begin with three letters that no term begins with; they
/// are passed over without being looked up.
struct TermFinder: Sendable {
  /// Where a term stands in a text, and which it is.
  struct Match {
    var range: Range<Int>
    var term: Int
  }

  private struct Node {
    var next: [[UInt8]: Int] = [:]
    var term: Int?
  }

  /// Terms of more words are not found.
  private static let longest = 12

  private var nodes = [Node()]
  /// Which beginnings of words terms have.
  private var begins = [Bool](repeating: false, count: 1 << 16)
  /// The anchors of the terms on the page of the glossary.
  let anchors: [String]

  /// Takes the terms of a suite's glossary; nothing if there is no glossary.
  init?(_ suite: Suite) {
    guard suite.hasGlossary else { return nil }
    anchors = suite.glossaryAnchors
    for (index, term) in suite.glossary.enumerated() { add(Array(term.name.plainText.utf8), index) }
  }

  private mutating func add(_ term: [UInt8], _ index: Int) {
    let words = RunningWords(term).map { FoldedWord.fold(term[$0.range]) }
    guard (1...Self.longest).contains(words.count), let first = words.first else { return }
    begins[first[...].beginning] = true
    var node = 0
    for word in words {
      if let next = nodes[node].next[word] {
        node = next
        continue
      }
      nodes.append(Node())
      nodes[node].next[word] = nodes.count - 1
      node = nodes.count - 1
    }
    if nodes[node].term == nil { nodes[node].term = index }
  }

  /// The terms in a text, in order; they do not overlap.
  func matches(in text: [UInt8]) -> [Match] {
    var matches: [Match] = []
    var words = RunningWords(text)
    while let word = words.next() {
      guard begins[text[word.range].beginning],
        let (match, rest) = longestTerm(from: word, words, in: text)
      else { continue }
      matches.append(match)
      words = rest
    }
    return matches
  }

  /// The longest term from a word on, given the words behind it, and the words behind the term.
  private func longestTerm(
    from first: RunningWord, _ rest: RunningWords, in text: [UInt8]
  ) -> (Match, RunningWords)? {
    var (word, words) = (first, rest)
    var found: (Match, RunningWords)?
    var node = 0
    for _ in 0..<Self.longest {
      guard let next = nodes[node].next[FoldedWord.fold(text[word.range])] else { break }
      node = next
      if let term = nodes[node].term {
        found = (Match(range: first.range.lowerBound..<word.range.upperBound, term: term), words)
      }
      guard let following = words.next(), following.isJoined else { break }
      word = following
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// A number below 65,536 for the first three letters or digits, the same for a word and for what folding leaves of
  /// it: *y* is as *i*, because *flies* is folded to *fly*.
  ///
  /// Few beginnings share one.
  fileprivate var beginning: Int {
    var number = 0
    var room = 3
    for byte in prefix(3) {
      // Digits stay what they are.
      let letter = byte | 0x20
      guard (0x30...0x39).contains(letter) || (0x61...0x7A).contains(letter) else { break }
      number = number << 5 | Int((letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter) & 0x1F)
      room -= 1
    }
    return number << (5 * room)
  }
}
