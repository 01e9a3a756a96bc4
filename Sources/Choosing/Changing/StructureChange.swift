public import Standards

// What becomes of a rule between two editions
//
// A rule was tightened if some choice that was enough breaks it as it is now. It was loosened if there is no
// such choice, but one that is enough now and would have broken it as it was. Both are questions for the
// search: all rules of one edition, together with the denial of the one rule as the other edition has it.
// So two rules that are changed at once are told apart, and a rule that only follows from the others
// changes nothing, whatever its words.
//
// The groups have changed too, and that is told by itself: a unit that came or went is a change of its own. So
// that it is not told twice, each rule is read where the question is asked: the new words over the old
// groups, and the old words over the new ones. Words that mean nothing there, because the group they name is
// new, keep the units that they had at home, as far as the other edition has them.
//
// What is further cannot be denied: its rule is not met where *no* way of setting aside is enough. There, and
// where the search is given up, the bounds are compared, which is not exact but never wrong: *unclear* is
// what is left.

/// Two editions of a qualification's structure.
public struct StructureChange: Sendable {
  private let old: Side
  private let new: Side

  /// Takes a qualification as it was and as it is, each in its suite.
  ///
  /// `newNames` says what units are called now whose identifier has changed.
  public init(
    from old: Qualification, in oldSuite: Suite, to new: Qualification, in newSuite: Suite,
    newNames: [String: String] = [:]
  ) {
    self.old = Side(old, oldSuite) { newNames[$0] ?? $0 }
    self.new = Side(new, newSuite) { $0 }
  }

  /// What the change of a rule means; no number stands for a rule that is new, or gone.
  public func shift(from old: Int?, to new: Int?) -> RuleShift {
    let before = old.map { self.old.structure.rules[$0] }
    let now = new.map { self.new.structure.rules[$0] }
    guard before?.isRead ?? true, now?.isRead ?? true else { return .unclear }
    let (demand, formerDemand) = (now?.demand ?? .nothing, before?.demand ?? .nothing)
    // The new rule where the old one stood, and the old rule where the new one stands.
    let ahead = new.map { self.old.demand(ofRule: $0, from: self.new) } ?? .nothing
    let behind = old.map { self.new.demand(ofRule: $0, from: self.old) } ?? .nothing
    if !demand.setsAside, !formerDemand.setsAside,
      let isTightened = self.old.structure.allowsBreaking(ahead),
      let isLoosened = self.new.structure.allowsBreaking(behind)
    {
      return isTightened ? .tightened : isLoosened ? .loosened : .same
    }
    switch (behind.isAtLeast(demand), demand.isAtLeast(behind)) {
    case (true, true): return .same
    case (true, false): return .loosened
    case (false, true): return .tightened
    case (false, false): return .unclear
    }
  }
}

/// One edition of a structure.
private struct Side {
  let qualification: Qualification
  let suite: Suite
  let structure: Structure
  /// For each unit the name by which both editions know it, which is the new one.
  let names: [String]
  private let numbers: [String: Int]

  init(_ qualification: Qualification, _ suite: Suite, naming name: (String) -> String) {
    self.qualification = qualification
    self.suite = suite
    structure = Structure(of: qualification, in: suite)
    names = structure.units.map { name($0.id) }
    numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// What a rule of the other edition asks for in this one.
  func demand(ofRule rule: Int, from other: Side) -> Demand {
    var restated = qualification
    restated.rules = [other.qualification.rules[rule]]
    let reading = Structure(of: restated, in: suite).rules[0]
    guard !reading.isRead else { return reading.demand }
    var demand = other.structure.rules[rule].demand
    demand.eachCount { count in
      count.units = count.units.compactMap { numbers[other.names[$0]] }.sorted()
    }
    return demand
  }
}

extension Structure {
  /// Whether some choice keeps all rules and does not meet a demand; nothing if that is not settled.
  fileprivate func allowsBreaking(_ demand: Demand) -> Bool? {
    guard let denial = demand.denial else { return nil }
    switch answer(Array(rules.indices), and: denial) {
    case .choice: return true
    case .none: return false
    case .undecided: return nil
    }
  }
}
