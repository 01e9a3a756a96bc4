public import Findings

/// Where an earlier edition of a qualification is read, as its current definition says.
public struct EarlierSource: Sendable {
  /// A revision, as in `git:v1.0`, or the path of a folder from that of the standards.
  public var word: String
  /// Who may still use it and until when, in the definition's words; empty if it says nothing.
  public var words: String
  /// Where the definition names it.
  public var place: Place
}

extension Qualification {
  /// The earlier editions that the facts `Earlier edition` name, in order.
  ///
  /// A semicolon ends the source: `git:v1.0; candidates registered by 31 August 2026 may finish`.
  public var earlierEditions: [EarlierSource] {
    facts.filter { $0.means(.earlierEdition) && $0.editions.includes(id) }.compactMap { fact in
      let parts = fact.value.plainText.split(
        separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      let texts = parts.map { $0.withSingleSpaces }
      guard let word = texts.first, !word.isEmpty else { return nil }
      return EarlierSource(word: word, words: texts.count > 1 ? texts[1] : "", place: fact.place)
    }
  }
}
