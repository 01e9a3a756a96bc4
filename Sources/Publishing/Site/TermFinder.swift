import Standards

/// Finds the terms of a glossary in running text.
///
/// The terms stand in a tree whose edges are words, so that a text is gone through once however many terms there
/// are: at each word the tree is followed as far as it goes, and the longest term on the way wins. No term that
/// is looked for is longer than ``longest`` words. Most words begin with two letters that no term begins with; they
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
  private var begins = [Bool](repeating: false, count: 1 << 12)
  /// The anchors of the terms on the page of the glossary.
  let anchors: [String]

  /// Takes the terms of a suite's glossary; nothing if it has none.
  init?(_ suite: Suite) {
    guard !suite.glossary.isEmpty else { return nil }
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
    var words: [RunningWord] = []
    for word in RunningWords(text) { words.append(word) }
    var index = 0
    while index < words.count {
      guard begins[text[words[index].range].beginning],
        let (term, count) = longestTerm(at: index, of: words, in: text)
      else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + count - 1].range.upperBound
      matches.append(Match(range: range, term: term))
      index += count
    }
    return matches
  }

  private func longestTerm(
    at start: Int, of words: [RunningWord], in text: [UInt8]
  ) -> (term: Int, words: Int)? {
    var found: (term: Int, words: Int)?
    var node = 0
    for (count, word) in words[start...].prefix(Self.longest).enumerated() {
      guard count == 0 || word.isJoined,
        let next = nodes[node].next[FoldedWord.fold(text[word.range])]
      else { break }
      node = next
      if let term = nodes[node].term { found = (term, count + 1) }
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// A number below 4,096 for the first two letters or digits, the same for a word and for what folding leaves of it.
  ///
  /// Few beginnings share one.
  fileprivate var beginning: Int {
    guard let first else { return 0 }
    let second = dropFirst().first?.asSmallLetter ?? 0
    let isPlain = (0x30...0x39).contains(second) || (0x61...0x7A).contains(second)
    return Int(first.asSmallLetter & 0x3F) << 6 | (isPlain ? Int(second & 0x3F) : 0)
  }
}
