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
        for statement in list.wordless {
          findings.report(
            .cutShort, "say what '\(statement.name)' asks for: it has no words", at: statement.place
          )
        }
        let statements = list.active
        for index in statements.indices
        where statements[index].items.isEmpty && statements[index].note.isEmpty {
          // A list that reads as one sentence has *and* or *or* behind the last item but one.
          let isJoint = index + 1 < statements.count
          guard let end = statements[index].text.openEnd,
            !(isJoint && (end == "and" || end == "or"))
          else { continue }
          findings.report(
            .cutShort,
            "finish '\(statements[index].name)': nothing follows its last word, '\(end)'",
            at: statements[index].place)
        }
      }
    })
}

extension UnitText.List {
  /// The statements that are asked for and say nothing, nor have others in them.
  fileprivate var wordless: [Statement] {
    statements.indices.filter { index in
      !statements[index].isWithdrawn && !statements[index].text.hasWords
        && statements[index].items.isEmpty && statements[index].note.isEmpty
    }.map { statements[$0] }
  }
}

extension Prose {
  /// Whether there is more in it than marks.
  fileprivate var hasWords: Bool {
    withBytes { bytes in
      bytes.indices.contains { isLetter(bytes[$0]) || isDigit(bytes[$0]) || bytes[$0] >= 0x80 }
    }
  }

  /// The word at the end behind which something must follow, or the bracket that nothing closes.
  fileprivate var openEnd: String? {
    withBytes { bytes in
      if let bracket = bytes.openBracket {
        return String(decoding: utf8.dropFirst(bracket).prefix { $0 > 0x20 }, as: UTF8.self)
      }
      return bytes.openWord.map {
        String(decoding: utf8.dropFirst($0), as: UTF8.self).lowercased()
      }
    }
  }
}

extension Span<UInt8> {
  /// Where the last bracket begins, if fewer are closed than are opened.
  fileprivate var openBracket: Int? {
    // Nearly all texts end here.
    guard has(UInt8(ascii: "(")) else { return nil }
    var (depth, bracket) = (0, 0)
    for index in indices {
      if self[index] == UInt8(ascii: "(") { (depth, bracket) = (depth + 1, index) }
      if self[index] == UInt8(ascii: ")") { depth -= 1 }
    }
    return depth > 0 ? bracket : nil
  }

  /// Where the last word begins, if something must follow it.
  fileprivate var openWord: Int? {
    // What is longer than ten letters is none of those that are looked for.
    var start = count
    while start > 0, count - start < 10, isLetter(self[start - 1]) { start -= 1 }
    // The letter of a code such as F1a is no article.
    guard start > 0, start < count, !isDigit(self[start - 1]) else { return nil }
    var key: UInt64 = 0
    for index in start..<count { key = Word.key(key, followedBy: self[index] | 0x20) }
    return openWords.contains(key) ? start : nil
  }
}

/// Articles, possessives and conjunctions: what they belong to comes behind them.
private let openWords = NumberSet(
  [
    "a", "an", "the", "your", "their", "our", "my", "its", "whose", "every", "and", "or", "nor",
    "but", "if", "than", "because", "although", "unless", "whether", "while",
  ].map { Word.key($0) })

extension Rule {
  /// A statement breaks off.
  public static let cutShort = Rule(
    "cut-short", .warning,
    "Each statement is whole: it has words, and something follows an article, an 'and', a bracket.")
}
