public import Findings
import Standards

// A term of two words is written open, with a hyphen or as one: *hand over*, *hand-over*, *handover*. Which is
// right English asks of the place: people *hand over* at a *handover*, do it *on line* in an *on-line shop*. So a
// difference is a fault only in like places:
//
// - With a hyphen and as one word, anywhere: *e-mail* and *email*. (Not behind *re-*: to *re-sign* is not to
//   *resign*.)
// - Open and as one word, both where a verb stands (first in a title or criterion, or behind *you*), or both where
//   a noun stands (behind an article or a possessive).
// - Open and with a hyphen, both before the same word: *self service till*, *self-service till*.
//
// A word with a capital inside a text may be a name, and is left alone.
//
// A library has millions of pairs of words, and hardly a term that is mixed. So a first walk keeps nothing of a form but
// a number, by the two words as one (see `Word.joined`) and the place: a number that has come in both ways is a term in
// two spellings. Only if there is one, a second walk counts its forms and notes where they stand. Time is
// that of the text.

extension Check {
  /// A term is spelt in one way in like places of a suite.
  static let spellingIsOne = Check(.mixedSpelling) { library, findings in
    for suite in library.suites {
      let forms = TermForms(of: suite)
      let mixed = suite.keysOfMixed(forms)
      guard !mixed.isEmpty else { continue }
      var spellings = Spellings()
      suite.forEachText { text, words in
        forms.forEach(of: words, beginsWithVerb: text.beginsWithVerb) { form in
          if mixed.contains(form.key) { spellings.count(form, in: text) }
        }
      }
      for (odd, usual) in spellings.mixtures {
        findings.report(
          .mixedSpelling,
          "write '\(usual.words)', as elsewhere, not '\(odd.words)'", at: odd.place,
          notes: [Finding.Note("'\(usual.words)' stands here", at: usual.place)])
      }
    }
  }
}

extension Suite {
  /// What the forms have in common that stand in two ways in the suite.
  fileprivate func keysOfMixed(_ forms: TermForms) -> NumberSet {
    var (closer, wider) = (NumberSet(), NumberSet())
    forEachText { text, words in
      forms.forEach(of: words, beginsWithVerb: text.beginsWithVerb) { form in
        if form.isCloser { closer.insert(form.key) } else { wider.insert(form.key) }
      }
    }
    return closer.intersection(wider)
  }

  /// Hands on every text with its words.
  fileprivate func forEachText(_ body: (SuiteText, [Word]) -> Void) {
    var words: [Word] = []
    forEachText(.written) { text in
      words.removeAll(keepingCapacity: true)
      text.text.withBytes { $0.addWords(to: &words) }
      body(text, words)
    }
  }
}

/// The spellings of terms that have two, each in like places.
private struct Spellings {
  /// One spelling: how often it stands there, and where first.
  struct Spelling {
    var words: String
    var place: Place
    var count = 0
  }

  /// The two spellings of a term in like places.
  private struct Pair {
    var letters: UInt64
    var closer: Spelling?
    var wider: Spelling?
  }

  private var pairs: [UInt64: Pair] = [:]

  /// Counts a form.
  mutating func count(_ form: TermForm, in text: SuiteText) {
    let way = form.isCloser ? \Pair.closer : \Pair.wider
    var pair = pairs[form.key] ?? Pair(letters: form.letters)
    var spelling = pair[keyPath: way] ?? Spelling(form, in: text)
    spelling.count += 1
    pair[keyPath: way] = spelling
    pairs[form.key] = pair
  }

  /// The terms that are spelt in two ways, the rarer way of each first; once for each term.
  var mixtures: [(odd: Spelling, usual: Spelling)] {
    var reported: Set<UInt64> = []
    let mixed = pairs.values.compactMap { pair -> (UInt64, odd: Spelling, usual: Spelling)? in
      guard let closer = pair.closer, let wider = pair.wider else { return nil }
      return closer.isRarer(than: wider)
        ? (pair.letters, closer, wider) : (pair.letters, wider, closer)
    }
    return mixed.sorted {
      $1.odd.isBehind($0.odd)
        || !$0.odd.isBehind($1.odd)
          && ($1.usual.count, $0.usual.words) < ($0.usual.count, $1.usual.words)
    }
    .filter { reported.insert($0.0).inserted }.map { ($0.odd, $0.usual) }
  }
}

extension Spellings.Spelling {
  fileprivate init(_ form: TermForm, in text: SuiteText) {
    let spelling = String(decoding: Array(text.text.utf8)[form.range], as: UTF8.self)
    words = spelling.lowercased().onOneLine
    place = text.place.first(spelling)
  }

  /// Whether it stands more rarely, or as often and behind the other.
  fileprivate func isRarer(than other: Self) -> Bool {
    count < other.count || count == other.count && isBehind(other)
  }

  fileprivate func isBehind(_ other: Self) -> Bool {
    (place.source.path, place.range.lowerBound) > (
      other.place.source.path, other.place.range.lowerBound
    )
  }
}

extension Rule {
  /// A term is spelt in two ways.
  public static let mixedSpelling = Rule(
    "mixed-spelling", .warning,
    "A term of two words is spelt in one way in like places: open, with a hyphen, or as one word.")
}
