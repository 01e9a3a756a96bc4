import Findings

/// What a cell names by a word: one of few things, each with the words that mean it.
protocol Worded: CaseIterable, Sendable {
  /// The words, the one that we write ourselves first.
  var words: [String] { get }
}

extension Worded {
  /// The one that a word means; capitals and spaces do not count.
  static func named(_ word: String) -> Self? {
    let key = key(word)
    return allCases.first { $0.words.contains { Self.key($0) == key } }
  }

  /// The words among which to choose, as a finding tells them; many are not told all.
  static var choice: String {
    let words = allCases.compactMap(\.words.first).map { "'\($0)'" }
    let first = words.prefix(10).joined(separator: ", ")
    return words.count > 10 ? "\(first) or another word that is known" : "one of \(first)"
  }

  /// The word that was most likely meant; one that says *not* is never taken for the opposite.
  static func nearestWord(to word: String) -> String? {
    let isDenial = denies(word)
    return nearest(
      to: word, among: allCases.flatMap(\.words).filter { denies($0) == isDenial })
  }

  private static func denies(_ word: String) -> Bool { word.lowercased().hasPrefix("not") }

  private static func key(_ word: String) -> String {
    String(word.lowercased().filter { !$0.isWhitespace })
  }
}
