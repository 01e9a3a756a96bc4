import Standards

// Which units a phrase counts, once all of it is read, and whether its words agree with that.

extension RuleParser {
  /// Settles which units count, and sees that the words about them agree.
  func finished(_ counted: Counted) throws(Misreading) -> Counted {
    var result = counted
    var phrase = counted.phrase
    let start = counted.amount.start
    let all = Array(catalogue.units.indices)
    var units = phrase.pools.isEmpty ? all : phrase.pools.flatMap { self.units(of: $0) }.ascending
    if let base = counted.base {
      let known = Set(base.units)
      units = units.filter(known.contains)
    }
    units = units.filter { number in
      switch phrase.kind {
      case .mandatory: catalogue.units[number].isMandatory
      case .optional: catalogue.units[number].isOptional
      case nil: true
      }
    }
    if let kind = phrase.kind, units.isEmpty, counted.base == nil {
      throw Misreading(
        message:
          "name units that there are: none \(phrase.pools.isEmpty ? "" : "there ")is \(kind)",
        token: start, count: next - start)
    }
    if let levels = phrase.levels {
      units = units.filter { catalogue.units[$0].level.map(levels.contains) ?? false }
    }
    if !phrase.exceptions.isEmpty {
      let without = Set(phrase.exceptions)
      units = units.filter { !without.contains($0) }
      phrase.exceptions = phrase.exceptions.ascending
    }
    if let (number, token) = counted.promised, number != units.count {
      throw Misreading(
        message: "write how many there are to choose from: \(units.count), not \(number)",
        token: token)
    }
    if phrase.isFurther, case .between(let low, let high) = phrase.amount, low == 0 || high != nil {
      throw Misreading(
        message: "say how many further ones are needed at least; an upper bound has no 'further'",
        token: start, count: next - start)
    }
    phrase.units = units
    result.phrase = phrase
    return result
  }

  /// The units of a part of the structure.
  func units(of pool: Phrase.Pool) -> [Int] { catalogue.units(of: pool) }
}

extension Catalogue {
  /// The units of a part of the structure, ascending.
  func units(of pool: Phrase.Pool) -> [Int] { pool.units(of: units, groups, themes) }
}
