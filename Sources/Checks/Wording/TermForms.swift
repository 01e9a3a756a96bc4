import Standards

/// A term of two words, or of one that could be two, as it stands at one place of a text.
struct TermForm {
  /// What makes two forms comparable.
  enum Spot: Hashable {
    case anywhere, verb, noun
    case before(UInt64)
  }

  /// The number of the letters of both words, as if they were one.
  var letters: UInt64
  var spot: Spot
  /// Whether it is the closer of the two ways to write a term that are compared at such a spot.
  var isCloser: Bool
  /// Half-open byte offsets in the text.
  var range: Range<Int>

  /// A number for the letters and the spot: forms that have it in common are comparable.
  var key: UInt64 {
    // Mixed first: the numbers of *changed* and *changec* are neighbours, as those of spots are.
    let mixed = letters.followed(by: 0)
    return switch spot {
    case .anywhere: mixed
    case .verb: mixed.followed(by: 1)
    case .noun: mixed.followed(by: 2)
    case .before(let word): mixed.followed(by: word)
    }
  }
}

/// Finds the forms of terms that can have another form somewhere in a suite.
///
/// A single word and an open pair stand nearly everywhere, and most can be compared with hyphens alone. So the terms with
/// a hyphen are gathered first, from the few texts that have one.
struct TermForms {
  /// The letters of the terms that have a hyphen somewhere, and their first words.
  private var hyphened = NumberSet()
  private let repetition = Word.key("re")
  private let you = Word.key("you")
  private let determiners = NumberSet(
    ["a", "an", "the", "your", "their", "its", "our"].map { Word.key($0) })

  init(of suite: Suite) {
    suite.forEachText(.hyphened) { text in
      let words = text.text.withBytes { $0.words }
      for index in words.indices.dropFirst() where isHyphened(index, in: words) {
        hyphened.insert(words[index - 1].key)
        hyphened.insert(words[index - 1].joined(with: words[index]))
      }
    }
  }

  /// Hands on the forms in a text, as far as there may be others.
  func forEach(of words: [Word], beginsWithVerb: Bool, _ body: (TermForm) -> Void) {
    for index in words.indices where words[index].isOrdinary {
      let isKnown = !hyphened.isEmpty && hyphened.contains(words[index].key)
      let spot = spot(of: index, in: words, beginsWithVerb)
      // Nearly all words end here; one that begins a term with a hyphen is known.
      guard isKnown || spot != nil else { continue }
      let word = words[index]
      if word.range.count > 4 {
        func hand(_ spot: TermForm.Spot) {
          body(TermForm(letters: word.key, spot: spot, isCloser: true, range: word.range))
        }
        if isKnown { hand(.anywhere) }
        if let spot { hand(spot) }
      }
      guard index + 1 < words.count, words[index + 1].isOrdinary else { continue }
      let next = words[index + 1]
      func hand(_ spot: TermForm.Spot, isCloser: Bool) {
        body(
          TermForm(
            letters: word.joined(with: next), spot: spot, isCloser: isCloser,
            range: word.range.lowerBound..<next.range.upperBound))
      }
      switch next.gap {
      case .hyphen where isHyphened(index + 1, in: words):
        hand(.anywhere, isCloser: false)
        if let follower = words.follower(of: index + 1) {
          hand(.before(follower), isCloser: true)
        }
      case .space:
        if let spot { hand(spot, isCloser: false) }
        if isKnown, let follower = words.follower(of: index + 1) {
          hand(.before(follower), isCloser: false)
        }
      case .nothing, .mark, .hyphen: break
      }
    }
  }

  /// Whether a word and the one before it are a term with a hyphen, and no part of a longer chain, as in *face-to-face*.
  private func isHyphened(_ index: Int, in words: [Word]) -> Bool {
    words[index].gap == .hyphen && words[index - 1].gap != .hyphen
      && (index + 1 == words.count || words[index + 1].gap != .hyphen)
      && words[index - 1].isOrdinary && words[index].isOrdinary
      && words[index - 1].key != repetition
  }

  /// Whether a word stands where a verb or a noun does.
  private func spot(
    of index: Int, in words: [Word], _ beginsWithVerb: Bool
  ) -> TermForm.Spot? {
    guard index > 0 else { return beginsWithVerb ? .verb : nil }
    guard words[index].gap == .space else { return nil }
    let before = words[index - 1]
    // None of the words that are looked for has more than five letters, beside apostrophes.
    guard before.range.count <= 5 || !before.isOrdinary else { return nil }
    return before.key == you ? .verb : determiners.contains(before.key) ? .noun : nil
  }
}

extension [Word] {
  /// The word that follows after a space.
  fileprivate func follower(of index: Int) -> UInt64? {
    guard index + 1 < count, self[index + 1].gap == .space else { return nil }
    return self[index + 1].key
  }
}
