import Comparison
import Testing

@Suite struct WordDifferenceTests {
  @Test(arguments: [
    ("clear the bench", "clear the bench", "clear the bench"),
    ("clear the bench", "clear the wide bench", "clear the {+wide +}bench"),
    ("clear the wide bench", "clear the bench", "clear the [-wide -]bench"),
    ("clear the bench", "sweep the floor", "[-clear -]{+sweep +}the [-bench-]{+floor+}"),
    ("", "clear the bench", "{+clear the bench+}"),
    ("clear the bench", "", "[-clear the bench-]"),
    ("", "", ""),
    ("one, two", "one; three", "one[-, two-]{+; three+}"),
    ("the bench", "the bench.", "the bench{+.+}"),
    ("  clear  the\nbench ", "clear the bench", "clear the bench"),
    ("café", "cafe\u{301}", "[-café-]{+cafe\u{301}+}"),
    ("version 1.0", "version 1.1", "version [-1.0-]{+1.1+}"),
    (
      "at 9:30, or 1/2 past.", "at 9:45, or 1/4 past.",
      "at [-9:30-]{+9:45+}, or [-1/2 -]{+1/4 +}past."
    ),
    ("see F1.2.3.", "see F1.2.4.", "see [-F1.2.3-]{+F1.2.4+}."),
    ("from 2026-09-01 on", "from 2026-10-01 on", "from [-2026-09-01 -]{+2026-10-01 +}on"),
    ("in 2025. 7 units", "in 2025. 8 units", "in 2025. [-7 -]{+8 +}units"),
    ("a b a b a b", "b a b a b a", "[-a -]b a b a b {+a+}"),
  ])
  func `words that went and came are marked`(_ old: String, _ new: String, _ marked: String) {
    #expect(WordDifference(old: old, new: new).marked == marked)
  }

  @Test func `both texts can be read out of the pieces`() {
    var random = SplitMix(seed: 7)
    let words = ["the", "bench", "oven", ",", "a", "(b)", "flour", "."]
    for _ in 0..<2000 {
      let texts = (0..<2).map { _ in
        (0..<random.below(30)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
      }
      let difference = WordDifference(old: texts[0], new: texts[1])
      #expect(difference.old == texts[0])
      #expect(difference.new == texts[1])
    }
  }

  @Test func `texts that share nothing, or everything many times, take no long search`() {
    let many = String(repeating: "to be or not to be ", count: 10_000)
    let other = String(repeating: "not to be or to be ", count: 10_000)
    let difference = WordDifference(old: many, new: other)
    #expect(difference.new == String(other.dropLast()))
    let strange = (0..<50_000).map { "w\($0)" }.joined(separator: " ")
    #expect(WordDifference(old: many, new: strange).pieces.count == 2)
  }

  @Test func `one added word in a long text is one change`() {
    let text = (0..<50_000).map { "w\($0 % 5000)" }.joined(separator: " ")
    let changed = text.replacing("w77 w78", with: "w77 x w78", maxReplacements: 1)
    #expect(WordDifference(old: text, new: changed).pieces.count { $0.isChange } == 1)
  }
}

extension WordDifference {
  /// The pieces in one line, as `git diff --word-diff` marks them.
  fileprivate var marked: String {
    pieces.map { piece in
      switch piece {
      case .same(let text): text
      case .deleted(let text): "[-\(text)-]"
      case .inserted(let text): "{+\(text)+}"
      }
    }.joined()
  }

  /// The old text, with the new one's white space where both have the words.
  fileprivate var old: String {
    pieces.map { if case .inserted = $0 { "" } else { $0.text } }.joined().settled
  }

  fileprivate var new: String {
    pieces.map { if case .deleted = $0 { "" } else { $0.text } }.joined().settled
  }
}

extension WordDifference.Piece {
  fileprivate var text: String {
    switch self {
    case .same(let text), .deleted(let text), .inserted(let text): text
    }
  }

  fileprivate var isChange: Bool {
    if case .same = self { false } else { true }
  }
}

extension String {
  /// The words with one space between them.
  fileprivate var settled: String {
    split(separator: " ").joined(separator: " ")
  }
}
