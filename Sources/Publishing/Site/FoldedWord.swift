/// A word as the glossary looks it up: what case and plural leave of it.
///
/// *Customers'*, *Customer* and *customers* are one word. The rules are those of most English plurals; where they
/// are wrong they are wrong on both sides, for the glossary's words are folded by them too. A word in capitals
/// alone stays as it is, so that *IT* is not *it*.
enum FoldedWord {
  /// Folds a word, which has letters, digits and apostrophes.
  static func fold(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var folded = Array(word.withoutPossessive)
    guard !folded.isAllCapitals else { return folded }
    for index in folded.indices { folded[index] = folded[index].asSmallLetter }
    folded.makeSingular()
    return folded
  }
}

extension ArraySlice<UInt8> {
  /// The word without *'s*, with a straight or a curly apostrophe, or a final apostrophe alone.
  fileprivate var withoutPossessive: ArraySlice<UInt8> {
    let stem = last == UInt8(ascii: "s") ? dropLast() : self
    if stem.count > 1, stem.last == UInt8(ascii: "'") { return stem.dropLast() }
    // The curly one is E2 80 99; other characters may end with its last byte.
    if stem.count > 3, stem.last == 0x99, stem.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
      return stem.dropLast(3)
    }
    return self
  }
}

extension [UInt8] {
  fileprivate var isAllCapitals: Bool {
    count > 1 && allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  fileprivate mutating func makeSingular() {
    func ends(_ ending: StaticString) -> Bool {
      ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
    guard count > 3, last == UInt8(ascii: "s") else { return }
    if count > 4, ends("ies") {
      removeLast(3)
      append(UInt8(ascii: "y"))
    } else if ends("sses") || count > 4 && ends("xes") || ends("ches") || ends("shes") {
      // An axe has axes, a box has boxes.
      removeLast(2)
    } else if !ends("ss") && !ends("us") && !ends("is") {
      removeLast()
    }
  }
}

extension UInt8 {
  /// The byte, a capital of ASCII as its small letter.
  fileprivate var asSmallLetter: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
