import Standards

// Which units a phrase counts, once all of it is read, and whether its words agree with that.

extension RuleParser {
  /// Settles which units count, and sees that the words about them agree.
  func finished(_ counted: Counted) throws(Misreading) -> Counted {
    var result = counted
    try settleSpread(&result)
    try settleNoun(&result)
    var phrase = result.phrase
    let start = counted.amount.start
    let parts = units(of: phrase.pools)
    var units = parts
    if let base = counted.base {
      let known = Set(base.units)
      units = units.filter(known.contains)
    }
    units = units.filter { isOf(phrase.kind, $0) }
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
    if phrase.isFurther, case .over = phrase.spread {
      throw Misreading(
        message: "say how many further ones are needed from each: "
          + "it is not clear which of them must come from so many",
        token: start, count: next - start)
    }
    phrase.units = units
    result.phrase = phrase
    return result
  }

  /// The units of a part of the structure.
  func units(of pool: Phrase.Pool) -> [Int] { catalogue.units(of: pool) }

  /// The units of several parts together; of none named, all units.
  private func units(of pools: [Phrase.Pool]) -> [Int] {
    pools.isEmpty
      ? Array(catalogue.units.indices) : pools.flatMap { units(of: $0) }.ascending
  }

  private func isOf(_ kind: Group.Kind?, _ unit: Int) -> Bool {
    switch kind {
    case .mandatory: catalogue.units[unit].isMandatory
    case .optional: catalogue.units[unit].isOptional
    case nil: true
    }
  }

  /// Settles what does not count, and whether each part or all together are meant.
  private func settleSpread(_ counted: inout Counted) throws(Misreading) {
    let phrase = counted.phrase
    if phrase.amount == .all || phrase.amount == .notAll, let token = counted.or {
      throw unclearAll(token)
    }
    if let breadth = counted.breadth {
      counted.phrase.spread = try spread(of: phrase, breadth)
    }
    counted.phrase.exceptions = counted.without.flatMap { units(of: $0) }.ascending
    guard counted.phrase.spread != .together, !counted.without.isEmpty else { return }
    // A part that does not count is none of *each*.
    let without = Set(counted.phrase.exceptions)
    let dropped = phrase.pools.filter { pool in
      counted.without.contains(pool) || units(of: pool).allSatisfy(without.contains)
    }
    counted.phrase.pools.removeAll(where: dropped.contains)
    counted.phrase.exceptions =
      counted.without.filter { !dropped.contains($0) }
      .flatMap { units(of: $0) }.ascending
    let left = counted.phrase.pools.count
    var needed = 1
    if case .over(let low, _) = phrase.spread { needed = max(low, 1) }
    guard left >= needed else {
      throw Misreading(
        message: "ask for no more than there are: without those that do not count, \(left)",
        token: counted.amount.start, count: next - counted.amount.start)
    }
  }

  /// Whether `any group` or `all groups` means each of them or all together.
  ///
  /// What bounds from above, bounds each; what is needed, is needed from anywhere, if that is the same as
  /// from these parts.
  private func spread(
    of phrase: Phrase, _ breadth: Breadth
  ) throws(Misreading) -> Phrase.Spread {
    func unclear(_ advice: String) -> Misreading {
      Misreading(
        message: "\(advice): it is not clear whether each is meant", token: breadth.token)
    }
    switch (breadth.word, phrase.amount) {
    case (_, .between(0, 0?)): return .together
    case (.any, .between(0, _?)) where breadth.scope != .named: return .each
    case (.anyOne, .between(0, _?)): return .each
    case (.any, .between(1..., nil)), (.any, .all), (.all, .all): break
    case (.any, _): throw unclear("say 'each', or leave out 'any'")
    case (.anyOne, _): throw unclear("name the group or theme")
    case (.all, _): throw unclear("say 'each' for 'all', or leave out where the units come from")
    }
    let all = catalogue.units.indices.filter { isOf(phrase.kind, $0) }
    let known = units(of: phrase.pools).filter { isOf(phrase.kind, $0) }
    guard breadth.scope != .parts || known == all else {
      throw Misreading(
        message: "say 'optional units', or leave out where the units come from: "
          + "it is not clear whether all units count, or those among which there is a choice",
        token: breadth.token)
    }
    return .together
  }

  /// Settles what is counted where the phrase leaves it out.
  private func settleNoun(_ counted: inout Counted) throws(Misreading) {
    guard let noun = counted.noun, counted.phrase.isShort, counted.base == nil else { return }
    if noun.isFurther, !counted.phrase.isFurther { throw unclearNoun("further", counted) }
    if noun.hasLevels, counted.phrase.levels == nil { throw unclearNoun("at that level", counted) }
    if !counted.hasPlace, !counted.isOverall, !noun.pools.isEmpty {
      let counts = { (unit: Int) in
        isOf(noun.kind, unit)
          && counted.phrase.levels.map { $0.contains(catalogue.units[unit].level ?? .max) } ?? true
      }
      guard units(of: noun.pools).filter(counts) == catalogue.units.indices.filter(counts) else {
        throw Misreading(
          message: "say where these come from: it is not clear whether they are among those before",
          token: counted.amount.start, count: next - counted.amount.start)
      }
    }
    guard let kind = noun.kind else { return }
    let units = units(of: counted.phrase.pools)
    let fitting = units.filter { isOf(kind, $0) }
    if counted.phrase.pools.isEmpty {
      counted.phrase.kind = kind
    } else if !fitting.isEmpty, fitting.count < units.count {
      throw unclearNoun("\(kind)", counted)
    }
  }

  private func unclearNoun(_ word: String, _ counted: Counted) -> Misreading {
    Misreading(
      message: "say what is counted here, such as 'unit': it is not clear whether it is '\(word)'",
      token: counted.amount.start, count: next - counted.amount.start)
  }
}

extension Catalogue {
  /// The units of a part of the structure, ascending.
  func units(of pool: Phrase.Pool) -> [Int] { pool.units(of: units, groups, themes) }
}
