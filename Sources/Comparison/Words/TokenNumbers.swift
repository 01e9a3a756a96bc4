/// Small numbers for the keys of tokens, in the order of their first use.
///
/// Most words of a text are among a few thousand, so what was asked for last is kept where it is found without
/// a search. What is not there is looked up in a dictionary, which no text can make slow.
struct TokenNumbers {
  private var numbers: [UInt64: Int] = [:]
  private var recent: [(key: UInt64, number: Int)]
  private let mask: UInt64

  /// Makes room for the tokens of texts of about so many.
  init(tokens: Int) {
    let size = tokens < 1024 ? 64 : 4096
    recent = Array(repeating: (0, -1), count: size)
    mask = UInt64(size - 1)
  }

  /// How many keys have a number.
  var count: Int { numbers.count }

  /// The number of a key, the next one if it has none.
  mutating func number(of key: UInt64) -> Int {
    let place = Int(truncatingIfNeeded: key & mask)
    if recent[place].key == key, recent[place].number >= 0 { return recent[place].number }
    let next = numbers.count
    let number = numbers[key, default: next]
    if number == next { numbers[key] = next }
    recent[place] = (key, number)
    return number
  }
}
