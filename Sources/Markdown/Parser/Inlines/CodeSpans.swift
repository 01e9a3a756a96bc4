extension InlineParser {
  /// A code span (CommonMark 0.31.2, section 6.1): line ends are spaces, and one space at each end is
  /// only for reading.
  mutating func takeBackticks(at start: Int) -> Int {
    var inside = start
    while inside < end, bytes[inside] == .backtick { inside += 1 }
    let length = inside - start
    guard let closer = backticks.next(ofLength: length, from: inside, in: bytes, to: end) else {
      return inside
    }
    return add(.code, start..<closer + length, index: length)
  }

  /// What stands between the backticks of a code span.
  func code(of token: Token) -> String {
    let inside = token.start + token.index..<token.end - token.index
    let isPadded =
      inside.count > 2 && bytes[inside.lowerBound].isSpaceOrLineEnd
      && bytes[inside.upperBound - 1].isSpaceOrLineEnd
      && bytes[inside].contains { !$0.isSpaceOrLineEnd }
    let range = isPadded ? inside.lowerBound + 1..<inside.upperBound - 1 : inside
    guard bytes[range].contains(.newline) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return String(decoding: bytes[range].map { $0 == .newline ? .space : $0 }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isSpaceOrLineEnd: Bool { self == .space || self == .newline }
}

/// Finds the ends of code spans, in a time that does not grow with the ends that are missing.
///
/// Nearly every span has an end not far away. The first that has none is a reason to note where the last run
/// of each length stands; from then on a missing end is seen without a search.
struct BacktickRuns {
  /// The last run of each length, once an end was missing.
  private var last: [Int: Int]?

  /// Makes ready for another leaf.
  mutating func forget() {
    if last != nil { last = nil }
  }

  /// The next run of exactly so many backticks.
  mutating func next(ofLength length: Int, from start: Int, in bytes: [UInt8], to end: Int) -> Int?
  {
    if let last, last[length].map({ $0 < start }) ?? true { return nil }
    var found: Int?
    Self.eachRun(in: bytes, start..<end) { run in
      if run.count == length { found = run.lowerBound }
      return found == nil
    }
    if found == nil { last = Self.lastRuns(in: bytes, start..<end) }
    return found
  }

  private static func lastRuns(in bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
    var last: [Int: Int] = [:]
    eachRun(in: bytes, range) { run in
      last[run.count] = run.lowerBound
      return true
    }
    return last
  }

  /// Goes through the runs until one answers no.
  @inline(__always)
  private static func eachRun(
    in bytes: [UInt8], _ range: Range<Int>, _ goOn: (Range<Int>) -> Bool
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == .backtick else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index] == .backtick { index += 1 }
      if !goOn(start..<index) { return }
    }
  }
}
