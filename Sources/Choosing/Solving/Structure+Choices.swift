/// What comes of looking for a choice of units.
public enum Answer: Sendable, Equatable {
  /// The numbers of the units of one, ascending.
  case choice([Int])
  /// There is none.
  case none
  /// The search was given up before that was clear.
  case undecided
}

extension Structure {
  /// What all rules ask for together; alternatives and conditions are demands of their own.
  var demands: [Demand] { rules.flatMap { $0.demand.conjuncts } }

  /// The credits of each unit, as rules count them.
  var credits: [Int] { units.map { min(max(0, $0.credit ?? 0), Token.largestNumber) } }

  /// A choice that the rules allow and that holds some units and none of some others.
  ///
  /// `rules` leaves only some of the rules in force; `budget` bounds the work.
  public func validChoice(
    containing required: Set<Int> = [], avoiding forbidden: Set<Int> = [], rules: [Int]? = nil,
    budget: Int? = nil
  ) -> Answer {
    guard required.isDisjoint(with: forbidden) else { return .none }
    let demands = rules.map { $0.flatMap { self.rules[$0].demand.conjuncts } } ?? self.demands
    let model = Model(
      demands, credits: credits,
      colours: units.indices.map { forbidden.contains($0) ? nil : required.contains($0) ? 1 : 0 }
    ) { colour, size in colour == 1 ? size...size : 0...size }
    return model.answer(budget: budget)
  }
}

extension Model {
  /// Solves the problem; of the units of a class the first are taken.
  func answer(budget: Int? = nil) -> Answer {
    switch Search.solve(problem, budget: budget ?? Search.standardBudget) {
    case .none: .none
    case .undecided: .undecided
    case .found(let values):
      .choice(classes.flatMap { $0.members.prefix(values[$0.variable]) }.sorted())
    }
  }
}

extension Demand {
  /// The demands that must all be met.
  var conjuncts: [Demand] {
    switch self {
    case .count: [self]
    case .some(let number, let demands):
      number == demands.count ? demands.flatMap(\.conjuncts) : [self]
    }
  }
}
