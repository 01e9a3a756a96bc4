public import Findings
import Standards

// A criterion is an instruction: *clear the bench*, *within ten minutes, call back*. No program that is small
// and honest knows all verbs, and it need not: two things show a criterion that is none.
//
// Some words cannot begin an instruction, in any standard: articles, possessives, pronouns, auxiliary verbs and
// the words that begin a clause of knowledge (*how*, *which*). They are few and closed, no new ones are made.
// Prepositions and adverbs are not among them: they begin many good criteria.
//
// And siblings tell the style. Where a list's lead-in asks for nouns (*you can name:*), most items begin with
// an article, and that is right. Only a few among many are a slip: so an item is reported if at least two
// thirds of its siblings begin otherwise. In the same way *-ing* is odd among verbs and verbs are not odd
// among *-ing*. (A verb such as *bring* has no vowel before its *-ing*; a form such as *checking* has.)

extension Check {
  /// Criteria begin as their siblings do, with a verb.
  static let criteriaBeginAlike = Check(
    .oddBeginning,
    eachUnit: { text, _, findings in
      for list in text.lists where !list.isNested {
        let statements = list.active
        let odd = statements.indices.filter {
          statements[$0].kind == .criterion && statements[$0].text.beginning != .other
        }
        // Nearly all lists end here.
        guard !odd.isEmpty else { continue }
        let criteria = statements.indices.count { statements[$0].kind == .criterion }
        guard criteria > 2, odd.count * 3 <= criteria else { continue }
        for criterion in odd.map({ statements[$0] }) {
          let word = criterion.text.plainText.prefix { !$0.isWhitespace }
          findings.report(
            .oddBeginning,
            criterion.text.beginning == .gerund
              ? "begin '\(criterion.name)' with the plain verb, as its neighbours do, not with '\(word)'"
              : "begin '\(criterion.name)' with what the candidate does, as its neighbours do, not with "
                + "'\(word)'", at: criterion.place)
        }
      }
    })
}

/// How a criterion begins.
private enum Beginning {
  /// With a word that begins no instruction.
  case unfit
  /// With a form in *-ing*.
  case gerund
  /// With any other word, a verb as far as anybody can tell.
  case other
}

extension Prose {
  fileprivate var beginning: Beginning { withBytes { $0.beginning } }
}

extension Span<UInt8> {
  fileprivate var beginning: Beginning {
    var (key, end, vowels) = (UInt64(0), 0, 0)
    while end < count, isLetter(self[end]) || self[end] == UInt8(ascii: "'") {
      key = Word.key(key, followedBy: lowercase(self[end]))
      if isVowel(self[end]) { vowels += 1 }
      end += 1
    }
    guard end <= 16 else { return .other }
    if unfitWords.contains(key) { return .unfit }
    let isGerund =
      end > 3 && vowels > 1 && lowercase(self[end - 3]) == UInt8(ascii: "i")
      && lowercase(self[end - 2]) == UInt8(ascii: "n")
      && lowercase(self[end - 1]) == UInt8(ascii: "g")
    return isGerund ? .gerund : .other
  }
}

private func isVowel(_ byte: UInt8) -> Bool {
  switch lowercase(byte) {
  case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
    UInt8(ascii: "u"), UInt8(ascii: "y"):
    true
  default: false
  }
}

/// The words that begin no instruction: the closed classes of English that the essay names.
private let unfitWords = NumberSet(
  [
    "a", "an", "the", "this", "that", "these", "those", "your", "his", "her", "its", "our", "their",
    "my", "you", "he", "she", "it", "we", "they", "i", "there", "is", "are", "was", "were", "am",
    "must", "should", "shall", "can", "could", "will", "would", "may", "might", "has", "had", "how",
    "which", "who", "whose", "whom", "what", "why", "and", "or", "but", "of", "than",
  ].map { Word.key($0) })

extension Rule {
  /// A criterion begins with no verb, although its neighbours do.
  public static let oddBeginning = Rule(
    "odd-beginning", .warning,
    "A criterion begins with a verb, in the form that its neighbours have.")
}
