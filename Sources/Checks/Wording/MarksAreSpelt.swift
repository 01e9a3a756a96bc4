public import Findings
import Standards

extension Check {
  /// No statement begins with a bracket that was to be the mark *(withdrawn)*.
  static let marksAreSpelt = Check(
    .misspeltMark,
    eachUnit: { text, _, findings in
      for list in text.lists {
        let statements = list.active
        for index in statements.indices {
          guard let words = statements[index].text.bracketAtHead, words.isNearlyWithdrawn else {
            continue
          }
          findings.report(
            .misspeltMark,
            "write '(withdrawn)' for '\(words)' if '\(statements[index].name)' is withdrawn; it is "
              + "still asked for", at: statements[index].place.first(words))
        }
      }
    })
}

extension Prose {
  /// The bracket that the words begin with, or what there is of it.
  fileprivate var bracketAtHead: String? {
    // Nearly all texts end here.
    guard firstByte == UInt8(ascii: "(") else { return nil }
    let words = plainText
    return String(words[...(words.firstIndex(of: ")") ?? words.index(before: words.endIndex))])
  }
}

extension String {
  /// Whether the first word is *withdrawn* but for one letter; or just that, in a bracket that nothing closes.
  fileprivate var isNearlyWithdrawn: Bool {
    let word = dropFirst().prefix(while: \.isLetter)
    return nearest(to: String(word), among: ["withdrawn"], within: 1) != nil
  }
}

extension Rule {
  /// A mark is misspelt, and read as words.
  public static let misspeltMark = Rule(
    "misspelt-mark", .warning, "What is withdrawn is marked '(withdrawn)', letter by letter.")
}
