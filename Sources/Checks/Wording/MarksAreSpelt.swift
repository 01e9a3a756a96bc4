public import Findings
import Standards

extension Check {
  /// No statement begins or ends with a bracket that was to be the mark *(withdrawn)*.
  static let marksAreSpelt = Check(
    .misspeltMark,
    eachUnit: { text, _, findings in
      for list in text.lists {
        let statements = list.active
        for index in statements.indices {
          let text = statements[index].text
          let (words, advice): (String, String)
          if let head = text.bracketAtHead, head.isNearlyWithdrawn {
            (words, advice) = (head, "write '(withdrawn)' for '\(head)'")
          } else if let end = text.bracketAtEnd, end.isNearlyWithdrawn {
            (words, advice) = (
              end, "write '(withdrawn)' before the words, not '\(end)' behind them,"
            )
          } else {
            continue
          }
          findings.report(
            .misspeltMark,
            "\(advice) if '\(statements[index].name)' is withdrawn; it is still asked for",
            at: statements[index].place.first(words))
        }
      }
    })
}

extension Prose {
  /// The bracket that the words begin with, or what there is of it.
  fileprivate var bracketAtHead: String? {
    // Nearly all texts end here; a square bracket is escaped.
    guard firstByte == UInt8(ascii: "(") || firstByte == UInt8(ascii: "\\") else { return nil }
    let words = plainText
    guard words.first == "(" || words.first == "[" else { return nil }
    let end = words.firstIndex { $0 == ")" || $0 == "]" }
    return String(words[...(end ?? words.index(before: words.endIndex))])
  }

  /// The bracket that the words end with.
  fileprivate var bracketAtEnd: String? {
    guard lastByte == UInt8(ascii: ")") || lastByte == UInt8(ascii: "]") else { return nil }
    let words = plainText
    return words.lastIndex { $0 == "(" || $0 == "[" }.map { String(words[$0...]) }
  }
}

extension String {
  /// Whether the first word is *withdrawn* but for one letter; or just that, in a bracket that nothing closes.
  fileprivate var isNearlyWithdrawn: Bool {
    let word = dropFirst().prefix(while: \.isLetter).lowercased()
    return nearest(to: word, among: ["withdrawn"], within: 1) != nil
  }
}

extension Rule {
  /// A mark is misspelt, and read as words.
  public static let misspeltMark = Rule(
    "misspelt-mark", .warning, "What is withdrawn is marked '(withdrawn)', letter by letter.")
}
