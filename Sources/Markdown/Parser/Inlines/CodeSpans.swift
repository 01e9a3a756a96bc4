extension InlineParser {
  /// A code span (CommonMark 0.31.2, section 6.1): line ends are spaces, and one space at each end is only for reading.
  mutating func takeBackticks(at start: Int) -> Int {
    var inside = start
    while inside < end, bytes[inside] == .backtick { inside += 1 }
    let length = inside - start
    guard let closer = backticks.next(ofLength: length, from: inside, in: bytes, to: end) else {
      return inside
    }
    var code = bytes[inside..<closer].map { $0 == .newline ? UInt8.space : $0 }
    if code.count > 2, code.first == .space, code.last == .space,
      code.contains(where: { $0 != .space })
    {
      code.removeFirst()
      code.removeLast()
    }
    return add(.code, start..<closer + length, string: String(decoding: code, as: UTF8.self))
  }
}

/// Where runs of backticks stand in a leaf, so that a code span with no end is seen without a search.
struct BacktickRuns {
  /// The last run of each length, once somebody has asked.
  private var last: [Int: Int]?

  /// Makes ready for another leaf.
  mutating func forget() {
    if last != nil { last = nil }
  }

  /// The next run of exactly so many backticks.
  mutating func next(ofLength length: Int, from start: Int, in bytes: [UInt8], to end: Int) -> Int?
  {
    let last = last ?? Self.lastRuns(in: bytes, start..<end)
    self.last = last
    guard let final = last[length], final >= start else { return nil }
    var index = start
    while index < end {
      guard bytes[index] == .backtick else {
        index += 1
        continue
      }
      let run = index
      while index < end, bytes[index] == .backtick { index += 1 }
      if index - run == length { return run }
    }
    return nil
  }

  private static func lastRuns(in bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == .backtick else {
        index += 1
        continue
      }
      let run = index
      while index < range.upperBound, bytes[index] == .backtick { index += 1 }
      last[index - run] = run
    }
    return last
  }
}
