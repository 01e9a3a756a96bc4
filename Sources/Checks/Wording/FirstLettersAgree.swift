public import Findings
import Standards

extension Check {
  /// Statements begin with a small letter where their siblings do.
  ///
  /// A name has its capital wherever it stands: only a word that the unit has in small letters too is
  /// reported.
  static let firstLettersAgree = Check(
    .oddCapital,
    eachUnit: { text, _, findings in
      // Gathered only where something is odd, and once.
      lazy var small = text.wordsInSmallLetters
      for list in text.lists {
        let statements = list.active
        let odd = statements.indices.filter { statements[$0].text.capitalisedWord != nil }
        guard !odd.isEmpty, odd.count * 3 <= statements.count else { continue }
        for statement in odd.map({ statements[$0] }) {
          guard let word = statement.text.capitalisedWord,
            small.contains(Array(word.lowercased().utf8))
          else { continue }
          findings.report(
            .oddCapital,
            "write '\(word.lowercased())' for '\(word)' in '\(statement.name)': its neighbours begin with a "
              + "small letter", at: statement.place)
        }
      }
    })
}

extension Prose {
  /// The first word, if it is a capital and small letters behind it.
  fileprivate var capitalisedWord: String? {
    guard let first = firstByte, isCapital(first) else { return nil }
    let word = utf8.prefix(while: isLetter)
    return word.dropFirst().contains(where: isCapital) ? nil : String(decoding: word, as: UTF8.self)
  }
}

extension UnitText {
  /// The words that stand somewhere in the unit with a small letter at their beginning.
  fileprivate var wordsInSmallLetters: Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for text in texts {
      let bytes = Array(text.utf8)
      for word in bytes.words where !isCapital(bytes[word.range.lowerBound]) {
        words.insert(Array(bytes[word.range]))
      }
    }
    return words
  }
}

extension Rule {
  /// A statement begins with a capital although its neighbours do not.
  public static let oddCapital = Rule(
    "odd-capital", .warning, "The statements of a list begin with the same sort of letter.")
}
