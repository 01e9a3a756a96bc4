extension Passage {
  /// Replaces a word.
  mutating func replace(_ word: String, with other: String) {
    text = text.split(separator: " ").map { $0 == word ? other : String($0) }
      .joined(separator: " ")
  }

  /// Puts other words in the place of some.
  mutating func reword(_ count: Int, _ dice: inout Dice) {
    for _ in 0..<count {
      var words = text.split(separator: " ").map(String.init)
      let place = words.plainPlace(&dice)
      words[place] = dice.pick(Phrases.words.filter { $0 != words[place] })
      text = words.joined(separator: " ")
    }
  }

  /// Stresses a word.
  mutating func emphasise(_ dice: inout Dice) {
    var words = text.split(separator: " ").map(String.init)
    let place = words.plainPlace(&dice)
    words[place] = "*\(words[place])*"
    text = words.joined(separator: " ")
  }
}

extension SyntheticUnit {
  /// Everything that can be taken for something else.
  var texts: Set<String> {
    var unit = self
    var texts: Set<String> = []
    unit.forEachPassage { texts.formUnion([$0.text] + $0.items) }
    return texts
  }
}

extension [String] {
  /// The place of a word of small letters alone, or the first.
  fileprivate func plainPlace(_ dice: inout Dice) -> Int {
    let places = indices.filter { self[$0].count > 3 && self[$0].allSatisfy(\.isLowercase) }
    return places.isEmpty ? 0 : places[dice.number(below: places.count)]
  }
}
