import Findings

/// The marks in brackets at the head of a statement, each at most once.
///
/// `(in svq-scqf-6)` says whose it is, `(withdrawn)` that only its number is kept, and `(was F1.1.2)` which codes it
/// had before. Brackets with other words are words of the statement; but what stands behind *withdrawn* in its bracket
/// is a remark, `(withdrawn 2025: no longer asked)`.
struct StatementMarks {
  private(set) var editions = Editions.all
  private(set) var isWithdrawn = false
  /// Why or when it was withdrawn, in the words of the mark; usually empty.
  private(set) var remark = ""
  private(set) var formerCodes: [Code] = []

  /// Takes the mark that a text begins with, and tells how many bytes it has; none if there is no mark.
  ///
  /// - Parameters:
  ///   - ofStatement: Whether it is a statement that is marked; an element has editions alone.
  ///   - known: The qualifications that a mark can name.
  mutating func take(_ head: String, ofStatement: Bool, known: Set<String>) -> Int {
    if ofStatement, !isWithdrawn, let (remark, length) = Self.withdrawal(head) {
      isWithdrawn = true
      self.remark = remark
      return length
    }
    if editions == .all, let mark = EditionMark(head: head, known: known) {
      editions = mark.editions
      return mark.length
    }
    guard ofStatement, formerCodes.isEmpty, let (codes, length) = Self.formerCodes(head) else {
      return 0
    }
    formerCodes = codes
    return length
  }

  /// Reads a bracket whose first word is *withdrawn*; what follows is the remark, without a mark before it.
  private static func withdrawal(_ head: String) -> (remark: String, length: Int)? {
    let word = "(withdrawn"
    guard head.lowercased().hasPrefix(word), let end = head.endOfBrackets else { return nil }
    let rest = head[head.index(head.startIndex, offsetBy: word.count)..<end]
    guard !(rest.first?.isLetter ?? false) else { return nil }
    let remark = rest.drop { !$0.isLetter && !$0.isNumber && $0 != "(" }
    return (remark.withSingleSpaces, head.utf8.distance(from: head.startIndex, to: end) + 1)
  }

  /// Reads `(was F1.1.2, F1.1.3)`: single words that are codes by their digits, or one letter.
  private static func formerCodes(_ head: String) -> (codes: [Code], length: Int)? {
    guard head.lowercased().hasPrefix("(was "), let end = head.endOfBrackets else { return nil }
    let words = head[head.index(head.startIndex, offsetBy: 5)..<end]
      .split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard words.allSatisfy(\.looksLikeCode) else { return nil }
    return (words.map { Code($0) }, head.utf8.distance(from: head.startIndex, to: end) + 1)
  }
}

extension String {
  /// Where the bracket closes that the text opens with: codes such as `2(a)3` have some in them.
  fileprivate var endOfBrackets: Index? {
    var depth = 0
    return utf8.indices.first { index in
      if utf8[index] == UInt8(ascii: "(") { depth += 1 }
      if utf8[index] == UInt8(ascii: ")") { depth -= 1 }
      return depth == 0
    }
  }

  /// Whether it is one word with a digit in it, or a letter alone.
  fileprivate var looksLikeCode: Bool {
    guard let first = utf8.first, !utf8.contains(UInt8(ascii: " ")) else { return false }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first.lowercased)
    return utf8.count == 1 && isLetter
      || utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
