// What can be proved of a structure before anybody chooses.
//
// Each question is a search, and each answer is exact or *undecided*. A rule adds nothing if no choice
// keeps the others and breaks this one; so the others are asked for together with the rule's denial.

/// What came of a proof.
public enum Proof<Value: Sendable & Equatable>: Sendable, Equatable {
  /// It is settled.
  case proved(Value)
  /// The bound of the search was reached before that was clear.
  case undecided
}

/// A rule that adds nothing, and why.
public struct IdleRule: Sendable, Equatable {
  /// The rule's number.
  public var rule: Int
  /// The rules from which it follows, none if it asks for nothing by itself.
  public var followsFrom: [Int]
  /// If it is a total, the number of units or credits that the others ask for already.
  public var otherTotal: Int?
}

extension Structure {
  /// The numbers of rules that contradict each other, of which none can be left out; empty if none do.
  ///
  /// Single rules and pairs are looked for first, so that the answer is as small as it can be told.
  public func contradiction() -> Proof<[Int]> {
    let all = Array(rules.indices)
    switch validChoice(rules: all) {
    case .choice: return .proved([])
    case .undecided: return .undecided
    case .none: break
    }
    for rule in all where validChoice(rules: [rule]) == .none { return .proved([rule]) }
    if all.count <= 40 {
      for first in all {
        for second in all where second > first {
          if validChoice(rules: [first, second]) == .none { return .proved([first, second]) }
        }
      }
    }
    var core = all
    for rule in all.reversed() {
      let rest = core.filter { $0 != rule }
      if validChoice(rules: rest) == .none { core = rest }
    }
    return .proved(core)
  }

  /// The numbers of units that no valid choice contains.
  public func unreachableUnits() -> Proof<[Int]> {
    let model = Model(
      demands, credits: credits, colours: Array(repeating: 0, count: units.count)
    ) { _, size in 0...size }
    var reached = Set<Int>()
    var unreachable: [Int] = []
    for (number, item) in model.classes.enumerated() where !reached.contains(number) {
      var question = model
      question.require(class: number, atLeast: 1)
      switch Search.solve(question.problem) {
      case .undecided: return .undecided
      case .none: unreachable += item.members
      case .found(let values):
        for (other, item) in model.classes.enumerated() where values[item.variable] > 0 {
          reached.insert(other)
        }
      }
    }
    return .proved(unreachable.sorted())
  }

  /// The rules that add nothing to those that stay.
  ///
  /// Of two rules that say the same the later is idle. A total over all units that is exactly what the
  /// others come to is the sum that readers look for: it is not idle, and makes no other rule idle.
  /// Further rules are never idle: what they add depends on the others.
  public func idleRules() -> Proof<[IdleRule]> {
    var staying = rules.indices.filter { rules[$0].isRead }
    var idle: [IdleRule] = []
    let totals = staying.filter { rules[$0].demand.total != nil }
    for rule in totals + staying.reversed().filter({ !totals.contains($0) }) {
      let others = staying.filter { $0 != rule }
      guard let denial = rules[rule].demand.denial else { continue }
      switch answer(others, and: denial) {
      case .choice: continue
      case .undecided: return .undecided
      case .none: staying = others
      }
      var found = IdleRule(rule: rule, followsFrom: [], otherTotal: nil)
      if let total = rules[rule].demand.total {
        guard let least = least(total, others) else { return .undecided }
        if least == total.atLeast { continue }
        found.otherTotal = least
      }
      found.followsFrom = others
      for other in others.reversed() {
        let fewer = found.followsFrom.filter { $0 != other }
        if answer(fewer, and: denial) == .none { found.followsFrom = fewer }
      }
      idle.append(found)
    }
    return .proved(idle.sorted { $0.rule < $1.rule })
  }

  /// A choice that keeps some rules and a further demand.
  func answer(_ rules: [Int], and demand: Demand) -> Answer {
    Model(
      rules.flatMap { self.rules[$0].demand.conjuncts } + demand.conjuncts, credits: credits,
      colours: Array(repeating: 0, count: units.count)
    ) { _, size in 0...size }.answer()
  }

  /// The least that a count can hold in a choice that keeps some rules, which is no less than it asks.
  private func least(_ count: Count, _ rules: [Int]) -> Int? {
    let all = count.measure == .units ? units.count : credits.reduce(0, +)
    var low = count.atLeast
    var high = max(low, all)
    while low < high {
      let middle = (low + high) / 2
      let bound = Demand.count(
        Count(count.measure, of: count.units, atLeast: 0, atMost: middle, name: count.name))
      switch answer(rules, and: bound) {
      case .choice: high = middle
      case .none: low = middle + 1
      case .undecided: return nil
      }
    }
    return low
  }
}

extension Demand {
  /// The count, if the demand is a total that the whole qualification must reach.
  fileprivate var total: Count? {
    guard case .count(let count) = self, count.name.isTotal, count.atLeast > 0, count.atMost == nil,
      count.setsAside == nil
    else { return nil }
    return count
  }
}
