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
        for index in statements.indices where statements[index].items.isEmpty {
          // A list that reads as one sentence has *and* or *or* behind the last item but one.
          let isJoint = index + 1 < statements.count
          guard let end = statements[index].openEnd, !(isJoint && (end == "and" || end == "or"))
          else {
            continue
          }
          findings.report(
            .cutShort,
            "finish '\(statements[index].name)': nothing follows its last word, '\(end)'",
            at: statements[index].place)
        }
      }
    })
}

extension Statement {
  /// The word at the end behind which something must follow, or the bracket that nothing closes.
  fileprivate var openEnd: String? {
    let slice = text.utf8
    let bytes = slice.span
    guard note.isEmpty, bytes.count > 0 else { return nil }
    var (depth, bracket) = (0, 0)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { (depth, bracket) = (depth + 1, index) }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
    }
    if depth > 0 {
      return String(decoding: slice.dropFirst(bracket).prefix { $0 > 0x20 }, as: UTF8.self)
    }
    // The last word; what is longer than ten letters is none of those that are looked for.
    var start = bytes.count
    while start > 0, bytes.count - start < 10, isLetter(bytes[start - 1]) { start -= 1 }
    // The letter of a code such as F1a is no article.
    guard start > 0, start < bytes.count, !isDigit(bytes[start - 1]) else { return nil }
    var key: UInt64 = 0
    for index in start..<bytes.count { key = Word.key(key, followedBy: lowercase(bytes[index])) }
    guard openWords.contains(key) else { return nil }
    return String(decoding: slice.dropFirst(start), as: UTF8.self).lowercased()
  }
}

/// Articles, possessives and conjunctions: what they belong to comes behind them.
private let openWords = Set(
  [
    "a", "an", "the", "your", "their", "our", "my", "its", "whose", "every", "and", "or", "nor",
    "but", "if", "than", "because", "although", "unless", "whether", "while",
  ].map { Word.key($0) })

extension Rule {
  /// A statement breaks off.
  public static let cutShort = Rule(
    "cut-short", .warning,
    "Each statement is whole: something follows an article, an 'and', a bracket.")
}
