import CSV

// An account is text in one cell, and forms want it in rows. What people would write anyway is understood:
// a paragraph is a line, `Q:` and `A:`, or the words themselves, begin questions and answers, codes in brackets at the end of a
// paragraph say what it shows, and a time at its head says where it is in a recording, if there is one.

extension EvidenceRecord {
  /// A paragraph of an account: a row of a form.
  public struct Point: Sendable, Equatable {
    /// Where it is in a recording, `12:40`; empty if it has no time at its head.
    public var position: String
    /// What it tells.
    public var text: String
    /// The codes that it shows by itself, as written; none if it does not say.
    public var codes: [String]
  }

  /// The paragraphs of the account.
  public var points: [Point] {
    account.text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
      .map { Point($0, isRecorded: !recording.isEmpty) }
  }

  /// The questions and answers of an account whose lines begin with `Q:` and `A:`, or `Question 1:` and `Answer:`.
  ///
  /// A line without either goes on with what the line before it said.
  public var exchanges: [(question: String, answer: String)] {
    var exchanges: [(question: String, answer: String)] = []
    var isAnswer = false
    for line in points.map(\.text) {
      let head = line.speaker
      if let head { isAnswer = head.isAnswer }
      if exchanges.isEmpty || head.map({ !$0.isAnswer }) ?? false { exchanges.append(("", "")) }
      let last = exchanges.count - 1
      let text = head?.text ?? line
      if isAnswer {
        exchanges[last].answer.append(line: text)
      } else {
        exchanges[last].question.append(line: text)
      }
    }
    return exchanges
  }
}

extension String {
  /// Whose words follow the head of a line, `Q:`, `Q2:`, `Question 2:` or `Answer:`; nothing if it has none.
  fileprivate var speaker: (isAnswer: Bool, text: String)? {
    guard let colon = firstIndex(of: ":") else { return nil }
    let word = self[..<colon].prefix { $0.isLetter }
    let rest = self[..<colon].dropFirst(word.count)
    guard rest.allSatisfy({ $0.isWhitespace || $0.isNumber }) else { return nil }
    switch word.lowercased() {
    case "q", "question": return (false, self[index(after: colon)...].trimmed)
    case "a", "answer": return (true, self[index(after: colon)...].trimmed)
    default: return nil
    }
  }
}

extension EvidenceRecord.Point {
  /// Reads a paragraph: `12:40 What was said. [F1a F1b]`.
  fileprivate init(_ paragraph: String, isRecorded: Bool) {
    var text = paragraph[...]
    codes = []
    position = ""
    if text.last == "]", let open = text.lastIndex(of: "[") {
      let words = text[text.index(after: open)...].dropLast().words
      // What has no number, such as `[laughs]`, is no code.
      if words.allSatisfy({ $0.utf8.contains(where: \.isDigit) }) {
        codes = words
        text = text[..<open]
      }
    }
    let head = text.prefix { !$0.isWhitespace }
    let parts = head.split(separator: ":", omittingEmptySubsequences: false)
    if isRecorded, parts.count > 1,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
    {
      position = String(head)
      text = text.dropFirst(head.count)
    }
    self.text = text.trimmed
  }
}

extension Substring {
  fileprivate var words: [String] {
    split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension String {
  fileprivate mutating func append(line: String) {
    self += (isEmpty ? "" : "\n") + line
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    let head = drop { $0.isWhitespace }
    return String(head.reversed().drop { $0.isWhitespace }.reversed())
  }
}
