public import Findings
import Standards

// HTML in a definition is text, and is printed as it is typed: a note to the editors in a comment, or the '<br>' that a
// converter has left, stands in the handbook. Words in such brackets that are no element of HTML, as in <name of the
// centre>, are words.

extension Check {
  /// No text has a comment or a tag of HTML in it.
  static let textsHoldNoHTML = Check(
    .typedHTML,
    eachMarkedText: { text, findings in
      guard let markup = text.text.withBytes({ $0.firstMarkup }) else { return }
      let words = String(decoding: text.text.utf8[markup], as: UTF8.self)
      findings.report(
        .typedHTML, "remove '\(words.onOneLine)' here; HTML is printed as it is typed",
        at: text.place.first(words.firstLine))
    })
}

extension Span<UInt8> {
  /// The first comment or tag of HTML.
  fileprivate var firstMarkup: Range<Int>? {
    var start = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: self, from: 0)
    while start < count {
      let rest = extracting((start + 1)...)
      if let length = rest.lengthOfComment ?? rest.lengthOfTag { return start..<start + 1 + length }
      start = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: self, from: start + 1)
    }
    return nil
  }

  /// How long a comment is behind its first bracket, as far as it is open.
  private var lengthOfComment: Int? {
    guard count >= 3, self[0] == UInt8(ascii: "!"), self[1] == UInt8(ascii: "-"),
      self[2] == UInt8(ascii: "-")
    else { return nil }
    return Swift.min(count, ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: self, from: 3) + 1)
  }

  /// How long the tag of a known element is behind its first bracket.
  private var lengthOfTag: Int? {
    let first = !isEmpty && self[0] == UInt8(ascii: "/") ? 1 : 0
    var end = first
    let endings: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: ">")]
    while end < count, end - first <= 10, !endings.contains(self[end]) { end += 1 }
    guard end > first, end < count else { return nil }
    let name = extracting(first..<end).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    guard elements.contains(name.lowercased()) else { return nil }
    let close = ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: self, from: end)
    return close < count ? close + 1 : nil
  }
}

/// The elements that word processors and converters leave in texts.
private let elements: Set = [
  "a", "b", "blockquote", "br", "center", "code", "col", "colgroup", "div", "em", "font", "h1",
  "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "small", "span", "strong",
  "style", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
]

extension Rule {
  /// A text has HTML in it.
  public static let typedHTML = Rule(
    "typed-html", .warning, "Definitions are written in Markdown, and have no HTML in them.")
}
