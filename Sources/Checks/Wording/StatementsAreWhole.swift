public import Findings
import Standards

extension Check {
  /// No statement breaks off: none ends in a word or a mark behind which something must follow.
  ///
  /// Prepositions are not among these words: *what customers ask for* is whole.
  static let statementsAreWhole = Check(
    .cutShort,
    eachUnit: { text, _, findings in
      for list in text.lists {
        let statements = list.active
        for (index, statement) in statements.enumerated() where statement.items.isEmpty {
          // A list that reads as one sentence has *and* or *or* behind the last item but one.
          let isJoint = index + 1 < statements.count
          guard let end = statement.openEnd, !(isJoint && (end == "and" || end == "or")) else {
            continue
          }
          findings.report(
            .cutShort, "finish '\(statement.name)': nothing follows its last word, '\(end)'",
            at: statement.place)
        }
      }
    })
}

extension Statement {
  /// The word at the end behind which something must follow, or the bracket that nothing closes.
  fileprivate var openEnd: String? {
    let bytes = Array(text.markdown.utf8)
    guard note.isEmpty, let last = bytes.last else { return nil }
    let open = bytes.count { $0 == UInt8(ascii: "(") }
    if open > bytes.count(where: { $0 == UInt8(ascii: ")") }),
      let start = bytes.lastIndex(of: UInt8(ascii: "("))
    {
      return String(decoding: bytes[start...].prefix { $0 > 0x20 }, as: UTF8.self)
    }
    guard isLetter(last) else { return nil }
    let word = bytes.suffix(10).reversed().prefix(while: isLetter).reversed().map(lowercase)
    // The letter of a code such as F1a is no article.
    guard word.count < bytes.count, !isDigit(bytes[bytes.count - word.count - 1]),
      openWords.contains(word)
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }
}

/// Articles, possessives and conjunctions: what they belong to comes behind them.
private let openWords = Set(
  [
    "a", "an", "the", "your", "their", "our", "my", "its", "whose", "every", "and", "or", "nor",
    "but", "if", "than", "because", "although", "unless", "whether", "while",
  ].map { Array($0.utf8) })

extension Rule {
  /// A statement breaks off.
  public static let cutShort = Rule(
    "cut-short", .warning,
    "Each statement is whole: something follows an article, an 'and', a bracket.")
}
