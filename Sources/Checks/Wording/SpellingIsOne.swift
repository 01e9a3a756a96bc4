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
// A library has millions of pairs of words. A first walk notes the forms that are rare by nature: those with a
// hyphen, and open ones where a verb or noun stands. A second asks each word and pair whether it was noted,
// by the number of the two words as one (see `Word.joined`). So time is that of the text.

extension Check {
  /// A term is spelt in one way in like places of a suite.
  static let spellingIsOne = Check(.mixedSpelling) { library, findings in
    for suite in library.suites {
      var spellings = Spellings()
      suite.forEachTextWithWords { spellings.note($0, $1) }
      guard !spellings.isEmpty else { continue }
      suite.forEachTextWithWords { spellings.compare($0, $1) }
      for (odd, usual) in spellings.mixtures {
        findings.report(
          .mixedSpelling,
          "write '\(usual.spelling)', as elsewhere, not '\(odd.spelling)'", at: odd.place,
          notes: [Finding.Note("'\(usual.spelling)' stands here", at: usual.place)])
      }
    }
  }
}

/// The forms that terms of two words have, by the place that makes them comparable.
private struct Spellings {
  /// What makes two forms comparable.
  struct Key: Hashable {
    enum Spot: Hashable {
      case anywhere, verb, noun
      case before(UInt64)
    }

    var letters: UInt64
    var spot: Spot
  }

  /// One form: how often it stands there, and where first.
  struct Form {
    var count = 0
    var spelling: String
    var place: Place
  }

  private var noted: [Key: Form] = [:]
  private var others: [Key: Form] = [:]
  /// The letters of what was noted as numbers, to tell quickly that most pairs were not.
  private var letters = KeySieve()

  var isEmpty: Bool { noted.isEmpty }

  /// Notes the forms with a hyphen, and the open ones where a verb or a noun stands.
  mutating func note(_ text: SuiteText, _ words: [Word]) {
    for index in words.indices.dropFirst()
    where words.isOrdinary(at: index - 1) && words.isOrdinary(at: index) {
      let (first, word) = (words[index - 1], words[index])
      switch word.gap {
      case .hyphen:
        guard words.isPair(at: index), first.key != repetition else { continue }
        let letters = first.joined(with: word)
        note(Key(letters: letters, spot: .anywhere), first, word, in: text)
        if let next = words.follower(of: index) {
          note(Key(letters: letters, spot: .before(next)), first, word, in: text)
        }
      case .space:
        guard let spot = text.spot(of: index - 1, words) else { continue }
        note(Key(letters: first.joined(with: word), spot: spot), first, word, in: text)
      case .nothing, .mark: continue
      }
    }
  }

  private mutating func note(_ key: Key, _ first: Word, _ last: Word, in text: SuiteText) {
    letters.insert(key.letters)
    Self.add(first.range.lowerBound..<last.range.upperBound, of: text, to: &noted[key])
  }

  /// Looks for the other forms of what was noted.
  mutating func compare(_ text: SuiteText, _ words: [Word]) {
    for index in words.indices where words.isOrdinary(at: index) {
      let word = words[index]
      if letters.mayHold(word.key), word.range.count > 4 {
        let key = Key(letters: word.key, spot: .anywhere)
        if noted[key] != nil { Self.add(word.range, of: text, to: &others[key]) }
        if let spot = text.spot(of: index, words) {
          let key = Key(letters: word.key, spot: spot)
          if noted[key] != nil { Self.add(word.range, of: text, to: &others[key]) }
        }
      }
      guard index > 0, word.gap == .space, words.isOrdinary(at: index - 1),
        let next = words.follower(of: index)
      else { continue }
      let joined = words[index - 1].joined(with: word)
      guard letters.mayHold(joined) else { continue }
      let key = Key(letters: joined, spot: .before(next))
      guard noted[key] != nil else { continue }
      let range = words[index - 1].range.lowerBound..<word.range.upperBound
      Self.add(range, of: text, to: &others[key])
    }
  }

  /// Counts a form.
  ///
  /// It is no method of the whole, which would be copied with all its forms for each call.
  private static func add(_ range: Range<Int>, of text: SuiteText, to form: inout Form?) {
    guard form == nil else {
      form?.count += 1
      return
    }
    let spelling = String(decoding: Array(text.text.utf8)[range], as: UTF8.self)
    form = Form(
      count: 1, spelling: spelling.lowercased().onOneLine, place: text.place.first(spelling))
  }

  /// The terms that are spelt in two ways, the rarer way of each first; once for each term.
  var mixtures: [(odd: Form, usual: Form)] {
    var reported: Set<UInt64> = []
    let mixed = others.compactMap { key, other -> (UInt64, odd: Form, usual: Form)? in
      guard let form = noted[key] else { return nil }
      return other.count < form.count || other.count == form.count && other.isBehind(form)
        ? (key.letters, other, form) : (key.letters, form, other)
    }
    return mixed.sorted {
      $1.odd.isBehind($0.odd)
        || !$0.odd.isBehind($1.odd)
          && ($1.usual.count, $0.usual.spelling) < ($0.usual.count, $1.usual.spelling)
    }
    .filter { reported.insert($0.0).inserted }.map { ($0.odd, $0.usual) }
  }
}

extension Spellings.Form {
  fileprivate func isBehind(_ other: Self) -> Bool {
    (place.source.path, place.range.lowerBound) > (
      other.place.source.path, other.place.range.lowerBound
    )
  }
}

extension [Word] {
  /// Whether a word has letters alone and can be no name.
  fileprivate func isOrdinary(at index: Int) -> Bool {
    self[index].isPlain && (index == 0 || !self[index].isCapitalised)
  }

  /// Whether two words with a hyphen between are no part of a longer chain, as in *face-to-face*.
  fileprivate func isPair(at index: Int) -> Bool {
    self[index - 1].gap != .hyphen && (index + 1 == count || self[index + 1].gap != .hyphen)
  }

  /// The word that follows after a space.
  fileprivate func follower(of index: Int) -> UInt64? {
    guard index + 1 < count, self[index + 1].gap == .space else { return nil }
    return self[index + 1].key
  }
}

extension Suite {
  /// Hands on every text with its words, all in one array that is filled anew.
  fileprivate func forEachTextWithWords(_ body: (SuiteText, [Word]) -> Void) {
    var words: [Word] = []
    forEachText { text in
      words.removeAll(keepingCapacity: true)
      text.text.withBytes { $0.addWords(to: &words) }
      body(text, words)
    }
  }
}

extension SuiteText {
  /// Whether a word stands where a verb or a noun does.
  fileprivate func spot(of index: Int, _ words: [Word]) -> Spellings.Key.Spot? {
    guard index > 0 else { return beginsWithVerb ? .verb : nil }
    guard words[index].gap == .space else { return nil }
    if words[index - 1].key == you { return .verb }
    return determiners.contains(words[index - 1].key) ? .noun : nil
  }
}

private let repetition = Word.key("re")
private let you = Word.key("you")
private let determiners = ["a", "an", "the", "your", "their", "its", "our"].map { Word.key($0) }

extension Rule {
  /// A term is spelt in two ways.
  public static let mixedSpelling = Rule(
    "mixed-spelling", .warning,
    "A term of two words is spelt in one way in like places: open, with a hyphen, or as one word.")
}
