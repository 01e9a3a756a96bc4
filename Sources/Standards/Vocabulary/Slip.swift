/// A slip of the pen, told from another word.
///
/// Most words that differ in a letter are words of their own: *Contents* is no misspelt *Contexts*, *Profession* no
/// *Progression*. What slips is a letter that is left out, put in or swapped with its neighbour, or a vowel that stands
/// for another one (*Guidence*). It is one in a word and seldom its first letter, a final *s* is grammar, and words
/// of less than seven letters have too many neighbours for anything but a swap.
enum Slip {
  /// Whether the words of a heading are other ones but for a slip in some of them.
  static func leads(from meant: String, to written: String) -> Bool {
    guard meant.utf8.first == written.utf8.first else { return false }
    let meant = meant.utf8.split(separator: space)
    let written = written.utf8.split(separator: space)
    guard meant.count == written.count else { return false }
    let pairs = zip(meant, written).filter { !$0.elementsEqual($1) }
    return !pairs.isEmpty && pairs.allSatisfy { isOne(from: Array($0), to: Array($1)) }
  }

  private static func isOne(from meant: [UInt8], to written: [UInt8]) -> Bool {
    let shorter = min(meant.count, written.count)
    let head = zip(meant, written).prefix { $0 == $1 }.count
    let tail = zip(meant.reversed(), written.reversed()).prefix { $0 == $1 }.count
    let end = min(tail, shorter - head)
    let (lost, found) = (meant[head..<meant.count - end], written[head..<written.count - end])
    guard head > 0 else { return false }
    if lost.count == 2, found.count == 2 { return lost.elementsEqual(found.reversed()) }
    guard shorter >= 7 else { return false }
    if lost.count == 1, found.count == 1 { return (lost + found).allSatisfy(vowels.contains) }
    return lost.count + found.count == 1 && (end > 0 || lost + found != [UInt8(ascii: "s")])
  }

  private static let space = UInt8(ascii: " ")
  private static let vowels = Array("aeiouy".utf8)
}
