/// A word as the glossary looks it up: what case and plural leave of it.
///
/// *Customers'*, *Customer* and *customers* are one word. The rules are those of most English plurals; where they
/// are wrong they are wrong on both sides, for the glossary's words are folded by them too. A word in capitals
/// alone stays as it is, so that *IT* is not *it*.
enum FoldedWord {
  /// Folds a word, which has letters, digits and apostrophes.
  static func fold(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let stem = word.withoutPossessive
    if stem.isAllCapitals { return Array(stem) }
    return stem.map(\.asSmallLetter).singular
  }
}

extension ArraySlice<UInt8> {
  /// The word without *'s*, with a straight or a curly apostrophe, or a final apostrophe alone.
  fileprivate var withoutPossessive: ArraySlice<UInt8> {
    for ending in Self.possessives
    where count > ending.count && suffix(ending.count).elementsEqual(ending) {
      return dropLast(ending.count)
    }
    return self
  }

  private static let possessives: [[UInt8]] = ["'s", "\u{2019}s", "'", "\u{2019}"].map {
    Array($0.utf8)
  }

  fileprivate var isAllCapitals: Bool {
    count > 1 && allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}

extension [UInt8] {
  fileprivate var singular: [UInt8] {
    func ends(_ ending: StaticString) -> Bool {
      ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
    guard count > 3, ends("s") else { return self }
    if count > 4, ends("ies") { return dropLast(3) + [UInt8(ascii: "y")] }
    // An axe has axes, a box has boxes.
    if ends("sses") || count > 4 && ends("xes") || ends("ches") || ends("shes") {
      return dropLast(2)
    }
    return ends("ss") || ends("us") || ends("is") ? self : dropLast(1)
  }
}

extension UInt8 {
  /// The byte, a capital of ASCII as its small letter.
  var asSmallLetter: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
