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
      for list in text.lists {
        let statements = list.active
        let odd = statements.filter { $0.capitalisedWord != nil }
        guard !odd.isEmpty, odd.count * 3 <= statements.count else { continue }
        for statement in odd {
          guard let word = statement.capitalisedWord, text.has(inSmallLetters: word) else {
            continue
          }
          findings.report(
            .oddCapital,
            "write '\(word.lowercased())' for '\(word)' in '\(statement.name)': its neighbours begin with a "
              + "small letter", at: statement.place)
        }
      }
    })
}

extension Statement {
  /// The first word, if it is a capital and small letters behind it.
  fileprivate var capitalisedWord: String? {
    guard let first = text.markdown.utf8.first, isCapital(first) else { return nil }
    let word = text.markdown.utf8.prefix(while: isLetter)
    return word.dropFirst().contains(where: isCapital) ? nil : String(word)
  }
}

extension UnitText {
  /// Whether a word stands somewhere in the unit in small letters.
  fileprivate func has(inSmallLetters word: String) -> Bool {
    let sought = Array(word.lowercased().utf8)
    return texts.contains { text in
      let bytes = Array(text.markdown.utf8)
      return bytes.words.contains { bytes[$0.range].elementsEqual(sought) }
    }
  }
}

extension Rule {
  /// A statement begins with a capital although its neighbours do not.
  public static let oddCapital = Rule(
    "odd-capital", .warning, "The statements of a list begin with the same sort of letter.")
}
