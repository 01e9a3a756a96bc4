// The levels that count: `at level 7 or 8`, `at level 6 or above`, `below level 5`.

extension RuleParser {
  /// Reads `at level 7 or 8`, `at level 6 or above`, `below level 5`, `at least level 6`.
  mutating func levels() throws(Misreading) -> Levels {
    if accept("at or above", "at least", "at or over") {
      return Levels(ranges: [try level()...Int.max])
    }
    if accept("at or below", "at most", "at or under") {
      return Levels(ranges: [0...(try level())])
    }
    if accept("above", "over") { return Levels(ranges: [(try level() + 1)...Int.max]) }
    if accept("below", "under") { return Levels(ranges: [0...max(0, try level() - 1)]) }
    _ = accept("at")
    let first = try level()
    if accept("or above", "or higher", "or over", "and above", "and higher", "+") {
      return Levels(ranges: [first...Int.max])
    }
    if accept("or below", "or lower", "or under", "and below", "and lower") {
      return Levels(ranges: [0...first])
    }
    var ranges = [first...first]
    while true {
      let start = next
      if sees("to", "-"), let last = number(at: 1), last >= ranges[ranges.count - 1].lowerBound {
        next += 1
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound...(try number())
        continue
      }
      _ = accept(",")
      let isAlternative = accept("or")
      if !isAlternative { _ = accept("and") }
      guard next > start else { break }
      _ = accept("level")
      // `at level 7 or 8 from B` goes on with levels, `at level 6, 7 from B` with another amount.
      guard let more = number(at: 0), more > ranges[ranges.count - 1].upperBound,
        isAlternative ? !isNoun(at: 1) : !isCounted(after: 1)
      else {
        next = start
        break
      }
      next += 1
      ranges.append(more...more)
    }
    return Levels(ranges: ranges)
  }

  mutating func level() throws(Misreading) -> Int {
    _ = accept("scqf", "rqf", "nqf", "eqf")
    guard accept("levels", "level") else { throw unexpected("'level'") }
    return try number()
  }
}
