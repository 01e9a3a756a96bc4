/// Runs of something, each kept once under a number, from nought on in the order of their first use.
struct WordTable<Element: Hashable & Sendable>: Sendable {
  /// The runs by their numbers.
  private(set) var words: [ArraySlice<Element>] = []
  private var numbers: [ArraySlice<Element>: Int] = [:]

  /// The number of a run, and whether it was not there before.
  mutating func number(of word: ArraySlice<Element>) -> (number: Int, isNew: Bool) {
    if let number = numbers[word] { return (number, false) }
    // A copy, so that a word does not hold on to the text that it was found in.
    let word = Array(word)[...]
    numbers[word] = words.count
    words.append(word)
    return (words.count - 1, true)
  }
}
