import Findings

extension Clause {
  /// What the clause comes to.
  func demand(in catalogue: Catalogue) -> Demand {
    switch self {
    case .phrase(let phrase): return phrase.demand(in: catalogue)
    case .whole(let phrase, let parts):
      let whole = phrase.demand(in: catalogue)
      let demands = parts.map { $0.demand(in: catalogue) }
      return Further.divide(whole, into: demands)
        ?? .some(demands.count + 1, of: [whole] + demands)
    case .some(let number, let clauses):
      return .some(number, of: clauses.map { $0.demand(in: catalogue) })
    }
  }

  /// Whether it is a further amount of which the parts can be told apart.
  func dividesFurther(in catalogue: Catalogue) -> Bool {
    guard case .whole(let phrase, let parts) = self else { return false }
    return Further.divide(
      phrase.demand(in: catalogue), into: parts.map { $0.demand(in: catalogue) }) != nil
  }

  /// The phrases in it, in order.
  var phrases: [Phrase] {
    switch self {
    case .phrase(let phrase): [phrase]
    case .whole(let phrase, let parts): [phrase] + parts.flatMap(\.phrases)
    case .some(_, let clauses): clauses.flatMap(\.phrases)
    }
  }

  /// The phrases that hold whatever is chosen, nothing if the clause leaves a choice.
  var certain: [Phrase]? {
    switch self {
    case .phrase(let phrase): return [phrase]
    case .whole(let phrase, let parts):
      return Clause.all(parts).certain.map { [phrase] + $0 }
    case .some(let number, let clauses):
      guard number == clauses.count else { return nil }
      var phrases: [Phrase] = []
      for clause in clauses {
        guard let certain = clause.certain else { return nil }
        phrases += certain
      }
      return phrases
    }
  }
}

extension Phrase {
  /// What the phrase comes to: one count, one for each part, or a count over several parts.
  func demand(in catalogue: Catalogue) -> Demand {
    switch spread {
    case .together:
      return .count(count(of: units, name: name(pools, in: catalogue), in: catalogue))
    case .each:
      let known = Set(units)
      let counts = pools.map { pool in
        Demand.count(
          count(
            of: catalogue.units(of: pool).filter(known.contains), name: name([pool], in: catalogue),
            in: catalogue))
      }
      return counts.count == 1 ? counts[0] : .some(counts.count, of: counts)
    case .over(let low, let high):
      let known = Set(units)
      let all = Demand.count(count(of: units, name: name(pools, in: catalogue), in: catalogue))
      let parts = pools.map { pool in
        (catalogue.units(of: pool).filter(known.contains), name([pool], in: catalogue))
      }
      var demands = [all]
      if low > 0 {
        demands.append(
          .some(low, of: parts.map { .count(Count(.units, of: $0.0, atLeast: 1, name: $0.1)) }))
      }
      if let high, high < parts.count {
        demands.append(
          .some(
            parts.count - high,
            of: parts.map { .count(Count(.units, of: $0.0, atLeast: 0, atMost: 0, name: $0.1)) }))
      }
      return .some(demands.count, of: demands)
    }
  }

  private func count(of units: [Int], name: Count.Name, in catalogue: Catalogue) -> Count {
    let all =
      measure == .units
      ? units.count : units.reduce(0) { $0 + catalogue.creditOf($1) }
    var count = Count(measure, of: units, atLeast: 0, name: name)
    switch amount {
    case .all: count.atLeast = all
    case .between(let low, let high): (count.atLeast, count.atMost) = (low, high)
    case .notAll: count.atMost = max(0, units.count - 1)
    }
    if isFurther { count.setsAside = 0 }
    return count
  }

  private func name(_ pools: [Pool], in catalogue: Catalogue) -> Count.Name {
    let kind = kind.map { "\($0) " } ?? ""
    return Count.Name(
      noun: kind + (measure == .units ? "unit" : "credit"),
      place: pools.map { catalogue.words(for: $0) }.listed("or"),
      level: levels?.words ?? "", isTotal: isTotal)
  }
}

extension Catalogue {
  /// The credits of a unit; none if that is not said, and never so many that sums overflow.
  func creditOf(_ unit: Int) -> Int {
    min(max(0, units[unit].credit ?? 0), Token.largestNumber)
  }

  /// What people call a part of the structure.
  func words(for pool: Phrase.Pool) -> String {
    switch pool {
    case .group(let number): groups[number].name
    case .theme(let number): "the theme \(themes[number].name)"
    case .unit(let number): units[number].name
    case .mandatory: "the mandatory units"
    case .optional: "the optional units"
    }
  }
}

extension Levels {
  /// *at level 7 or 8*, *at level 6 or above*, *at Entry 3 or level 1*.
  var words: String {
    let hasEntry = ranges.contains { range in
      -2...0 ~= range.lowerBound || -2...0 ~= range.upperBound
    }
    func name(_ level: Int) -> String {
      level < 1 ? "Entry \(level + 3)" : hasEntry ? "level \(level)" : "\(level)"
    }
    let parts = ranges.map { range in
      if range.upperBound == .max { return "\(name(range.lowerBound)) or above" }
      if range.lowerBound == .min { return "\(name(range.upperBound)) or below" }
      if range.lowerBound == range.upperBound { return name(range.lowerBound) }
      return "\(name(range.lowerBound)) to \(name(range.upperBound))"
    }
    return (hasEntry ? "at " : "at level ") + parts.listed("or")
  }
}
