// Tells a mark of editions from words in brackets.
//
// `(in svq-scqf-6)` and `(not in a, b)` are marks, `(in person)` and `(in the shop)` are words. What stands
// behind *in* decides: names with commas between, where each is a qualification of the suite, as its
// files are called, or looks like such a name: letters, digits and hyphens without a space, at least
// one of each (`svq-scqf-7`). No word of a sentence looks so, and what does and is no qualification is
// reported as one that is not known. Anything else is text and stays in its place.

/// A mark of editions, with its length in the text.
struct EditionMark {
  var editions: Editions
  /// How many bytes it takes, brackets and all.
  var length: Int

  /// Reads the mark at the head of a text.
  init?(head: String, known: Set<String>) {
    guard head.utf8.first == UInt8(ascii: "("),
      let end = head.utf8.firstIndex(of: UInt8(ascii: ")")),
      let editions = Self.editions(head[head.utf8.index(after: head.startIndex)..<end], known)
    else { return nil }
    self.editions = editions
    length = head.utf8.distance(from: head.startIndex, to: end) + 1
  }

  /// Reads the mark at the end of a text.
  init?(end text: Substring, known: Set<String>) {
    guard text.utf8.last == UInt8(ascii: ")"),
      let start = text.utf8.lastIndex(of: UInt8(ascii: "(")),
      let mark = EditionMark(head: String(text[start...]), known: known),
      mark.length == text.utf8.distance(from: start, to: text.endIndex)
    else { return nil }
    self = mark
  }

  private static func editions(_ words: Substring, _ known: Set<String>) -> Editions? {
    let isExclusion = words.hasPrefix("not in ")
    guard isExclusion || words.hasPrefix("in ") else { return nil }
    let names = words.dropFirst(isExclusion ? 7 : 3).split(
      separator: ",", omittingEmptySubsequences: false
    ).map { $0.split(separator: " ").joined(separator: " ") }
    guard names.allSatisfy({ known.contains($0) || $0.looksLikeQualification }) else { return nil }
    return isExclusion ? .allBut(names) : .only(names)
  }
}

extension String {
  /// Whether it is letters, digits and hyphens, with some of each.
  fileprivate var looksLikeQualification: Bool {
    var (hasLetter, hasDigit, hasHyphen) = (false, false, false)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hasLetter = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "-"): hasHyphen = true
      default: return false
      }
    }
    return hasLetter && hasDigit && hasHyphen
  }
}
