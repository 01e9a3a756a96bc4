// The levels that count: `at level 7 or 8`, `at level 6 or above`, `below level 5`, `at Entry 3`.
//
// The entry levels 1 to 3 come right before level 1: they are -2, -1 and 0, as everywhere in the program.

extension RuleParser {
  /// Reads `at level 7 or 8`, `at level 6 or above`, `below level 5`, `at least level 6`, `at Entry level`.
  mutating func levels() throws(Misreading) -> Levels {
    if accept("at or above", "at least", "at or over") {
      return Levels(ranges: [try level()...Int.max])
    }
    if accept("at or below", "at most", "at or under") {
      return Levels(ranges: [Int.min...(try level())])
    }
    if accept("above", "over") { return Levels(ranges: [(try level() + 1)...Int.max]) }
    if accept("below", "under") { return Levels(ranges: [Int.min...(try level() - 1)]) }
    _ = accept("at")
    if sees("entry level", "entry levels"), number(at: 2) == nil {
      next += 2
      return Levels(ranges: [-2...0])
    }
    let first = try level()
    if accept("or above", "or higher", "or over", "and above", "and higher", "+") {
      return Levels(ranges: [first...Int.max])
    }
    if accept("or below", "or lower", "or under", "and below", "and lower") {
      return Levels(ranges: [Int.min...first])
    }
    var ranges = [first...first]
    while try goesOn(&ranges) {}
    return Levels(ranges: ranges)
  }

  /// Takes the next level of a list, or the end of a stretch of levels.
  private mutating func goesOn(_ ranges: inout [ClosedRange<Int>]) throws(Misreading) -> Bool {
    let last = ranges[ranges.count - 1]
    let start = next
    if accept("to", "-"), let end = try levelAhead(after: last.upperBound),
      end >= last.lowerBound
    {
      ranges[ranges.count - 1] = last.lowerBound...end
      return true
    }
    next = start
    _ = accept(",")
    let isAlternative = accept("or")
    if !isAlternative { _ = accept("and") }
    // `at level 7 or 8 from B` goes on with levels, `at level 6, 7 from B` with another amount.
    guard next > start, let more = try levelAhead(after: last.upperBound),
      more > last.upperBound, isAlternative ? !isNoun(at: 0) : !isCounted(after: 0)
    else {
      next = start
      return false
    }
    ranges.append(more...more)
    return true
  }

  /// Takes a level behind another one; a number alone is of the sort of that.
  private mutating func levelAhead(after last: Int) throws(Misreading) -> Int? {
    if sees("entry") || accept("level") && sees("entry") { return try entryLevel() }
    let isNamed = peek(-1) == "level"
    guard let number = number(at: 0) else { return nil }
    next += 1
    guard last < 1, !isNamed else { return number }
    return 1...3 ~= number ? number - 3 : nil
  }

  /// Reads one level with the word before it.
  mutating func level() throws(Misreading) -> Int {
    _ = accept("scqf", "rqf", "nqf", "eqf")
    if sees("entry") { return try entryLevel() }
    guard accept("levels", "level") else { throw unexpected("'level'") }
    if sees("entry") { return try entryLevel() }
    let token = next
    let number = try number()
    guard number > 0 else {
      throw Misreading(
        message: "write a level from 1, or one of 'Entry 1' to 'Entry 3'", token: token)
    }
    return number
  }

  private mutating func entryLevel() throws(Misreading) -> Int {
    _ = accept("entry level", "entry levels", "entry")
    let token = next
    return try entryLevel(try number(), token)
  }

  private func entryLevel(_ number: Int, _ token: Int) throws(Misreading) -> Int {
    guard 1...3 ~= number else {
      throw Misreading(message: "write one of 'Entry 1' to 'Entry 3'", token: token)
    }
    return number - 3
  }
}
