/// A word as the glossary looks it up: what case and plural leave of it.
///
/// *Customers'*, *Customer* and *customers* are one word. The rules are those of most English plurals; where they
/// are wrong they are wrong on both sides, for the glossary's words are folded by them too. A word in capitals
/// alone stays as it is, so that *IT* is not *it*.
///
/// The word is not written anew: it is a stretch of the text that it stands in, with how to read that.
struct FoldedWord {
  /// What is left of the word.
  private let stem: Range<Int>
  private let isAllCapitals: Bool
  /// Whether a *y* stands in the place of *ies*.
  private let endsInY: Bool

  /// Folds a word of a text, which has letters, digits and apostrophes.
  init(_ range: Range<Int>, in text: Span<UInt8>) {
    let word = text.withoutPossessive(range)
    isAllCapitals = word.count > 1 && word.allSatisfy { text[$0].isCapital }
    let plural: Plural = isAllCapitals ? .none : text.plural(of: word)
    stem = word.lowerBound..<word.upperBound - plural.length
    endsInY = plural == .ies
  }

  /// How many bytes the word has.
  var count: Int { stem.count + (endsInY ? 1 : 0) }

  /// The numbers that the first eight bytes of words can be, highest first, where these begin with this word and a space.
  func heads(in text: Span<UInt8>) -> ClosedRange<UInt64> {
    var head: UInt64 = 0
    for index in 0..<8 {
      let byte = index < count ? byte(index, of: text) : index == count ? UInt8(ascii: " ") : 0
      head = head << 8 | UInt64(byte)
    }
    return head...head + (1 << UInt64(8 * max(0, 7 - count))) - 1
  }

  /// A byte of the word, from 0, in the text that it stands in.
  func byte(_ index: Int, of text: Span<UInt8>) -> UInt8 {
    guard index < stem.count else { return UInt8(ascii: "y") }
    let byte = text[stem.lowerBound + index]
    return isAllCapitals ? byte : byte.asSmallLetter
  }
}

/// What makes a word a plural.
private enum Plural {
  case none, s, es, ies

  /// How many bytes it has.
  var length: Int {
    switch self {
    case .none: 0
    case .s: 1
    case .es: 2
    case .ies: 3
    }
  }
}

extension Span<UInt8> {
  /// The word without *'s*, with a straight or a curly apostrophe, or a final apostrophe alone.
  fileprivate func withoutPossessive(_ word: Range<Int>) -> Range<Int> {
    let start = word.lowerBound
    var end = word.upperBound
    if end > start, self[end - 1] == UInt8(ascii: "s") { end -= 1 }
    if end - start > 1, self[end - 1] == UInt8(ascii: "'") { return start..<end - 1 }
    // The curly one is E2 80 99; other characters may end with its last byte.
    if end - start > 3, self[end - 1] == 0x99, self[end - 2] == 0x80, self[end - 3] == 0xE2 {
      return start..<end - 3
    }
    return word
  }

  fileprivate func plural(of word: Range<Int>) -> Plural {
    func ends(_ ending: StaticString) -> Bool {
      ending.withUTF8Buffer { ending in
        let start = word.upperBound - ending.count
        return ending.indices.allSatisfy { self[start + $0].asSmallLetter == ending[$0] }
      }
    }
    guard word.count > 3, ends("s") else { return .none }
    if word.count > 4, ends("ies") { return .ies }
    // An axe has axes, a box has boxes.
    if ends("sses") || word.count > 4 && ends("xes") || ends("ches") || ends("shes") { return .es }
    return ends("ss") || ends("us") || ends("is") ? .none : .s
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { self &- UInt8(ascii: "A") < 26 }

  /// The byte, a capital of ASCII as its small letter.
  fileprivate var asSmallLetter: UInt8 { isCapital ? self | 0x20 : self }
}
