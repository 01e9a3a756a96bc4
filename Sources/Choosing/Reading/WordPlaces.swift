import Findings
import Standards

/// Where the words of a rule stand in its definition.
///
/// A rule's text is its list item without marks (`**5** units` is *5 units*), so that its words are
/// looked for in the item one after another; what cannot be found is the whole item's.
struct WordPlaces {
  private let rule: ChoiceRule
  private let tokens: [Token]
  /// The bytes of each token in the source.
  private let ranges: [Range<Int>]

  init(_ rule: ChoiceRule, _ tokens: [Token]) {
    self.rule = rule
    self.tokens = tokens
    let text = Array(rule.text.utf8)
    let source = rule.place.source.bytes
    let item = rule.place.range
    var position = WordPlaces.behindMarker(source, item)
    var ranges: [Range<Int>] = []
    for token in tokens {
      let word = text[token.range]
      guard let found = WordPlaces.find(word, in: source, position..<item.upperBound) else { break }
      ranges.append(found)
      position = found.upperBound
    }
    self.ranges = ranges
  }

  /// The stretch from one token to another, or that just behind the last one.
  func place(of range: Range<Int>) -> Place {
    guard ranges.count == tokens.count, let last = ranges.last else { return rule.place }
    guard range.lowerBound < ranges.count else {
      return Place(rule.place.source, last.upperBound..<last.upperBound)
    }
    let end = min(max(range.upperBound, range.lowerBound + 1), ranges.count)
    return Place(
      rule.place.source, ranges[range.lowerBound].lowerBound..<ranges[end - 1].upperBound)
  }

  /// Words as the rule has them; of many the last.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    let start = max(first, last - 11)
    return (start > first ? "… " : "") + tokens.text(start...last, in: rule.text)
  }

  private static func behindMarker(_ source: [UInt8], _ item: Range<Int>) -> Int {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
    guard let space = source[item].firstIndex(where: isSpace), space - item.lowerBound < 12 else {
      return item.lowerBound
    }
    return space
  }

  private static func find(
    _ word: ArraySlice<UInt8>, in source: [UInt8], _ range: Range<Int>
  ) -> Range<Int>? {
    guard let first = word.first else { return nil }
    var position = range.lowerBound
    while let next = source[position..<range.upperBound].firstIndex(of: first) {
      if source[next..<range.upperBound].starts(with: word) { return next..<next + word.count }
      position = next + 1
    }
    return nil
  }
}
