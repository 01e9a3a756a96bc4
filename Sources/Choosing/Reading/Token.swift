/// A word, a number or a mark of a rule's text, with its place in it.
struct Token: Equatable {
  /// The token in lower case; typographic quotes and dashes are as plain ones.
  var text: String
  /// Its bytes in the text that it was cut from.
  var range: Range<Int>

  /// The number that it is in digits, nothing if it is none; what is too large is the largest.
  var number: Int? {
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Swift.min(Int(text) ?? .max, Token.largestNumber)
  }

  /// No amount is larger: sums of so many credits of so many units stay far from overflow.
  static let largestNumber = 1_000_000
}

extension Token {
  /// Cuts a text into words of letters and digits and single marks; white space only parts them.
  ///
  /// Names are cut by the same knife, so that `2(a)` in a rule meets `2(a)` in a table.
  static func cut(_ text: String) -> [Token] { cut(text, atLeast: .max) }

  /// The first of a text's words and marks.
  static func first(of text: String) -> Token? { cut(text, atLeast: 1).first }

  /// Cuts a text as far as there are so many.
  private static func cut(_ text: String, atLeast count: Int) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var (start, offset) = (0, 0)
    func endWord(_ tokens: inout [Token]) {
      guard start < offset else { return }
      let word = String(decoding: bytes[start..<offset], as: UTF8.self)
      tokens.append(Token(text: word.lowercased(), range: start..<offset))
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if !scalar.isOfWord {
        endWord(&tokens)
        start = offset + width
        if !scalar.isSpace {
          tokens.append(Token(text: scalar.plainMark, range: offset..<start))
        }
        if tokens.count >= count { return tokens }
      }
      offset += width
    }
    endWord(&tokens)
    return tokens
  }
}

extension [Token] {
  /// What stands from one token to another in the text that all were cut from.
  func text(_ range: ClosedRange<Int>, in text: String) -> String {
    let stretch = self[range.lowerBound].range.lowerBound..<self[range.upperBound].range.upperBound
    return String(decoding: [UInt8](text.utf8)[stretch], as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool {
    if isASCII {
      return ("0"..."9").contains(self) || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return true
    default: return properties.isAlphabetic
    }
  }

  /// Whether it is white space; nearly always a plain space is asked for.
  fileprivate var isSpace: Bool { self == " " || properties.isWhitespace }

  /// The mark as a typewriter has it.
  fileprivate var plainMark: String {
    switch self {
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: String(self)
    }
  }
}
