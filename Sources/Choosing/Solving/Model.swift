// From rules to a problem.
//
// Units that stand in the same counts, and give the same credits where credits are counted, are alike:
// no rule can tell them apart, and it is enough to know *how many* of them are chosen. Each class of like
// units is one variable. Units that the question treats differently (they are chosen already, or must
// not be) are never in one class.
//
// Two more sorts of variables stand beside them, each next to the classes that it belongs to:
//
//   - for each further count and each of its classes, what is set aside for it (see `Further.swift`);
//   - for each demand inside *at least so many of these hold*, whether it is one of those that hold.
//     Its inequalities are written so that they are met anyway where it is not.

/// Rules and units as a problem of whole numbers.
struct Model {
  /// Units that no rule tells apart.
  struct UnitClass {
    var members: [Int]
    var counts: [Int]
    var credit: Int
    /// What the question says of them: units of two colours are never alike.
    var colour: Int
    var variable = 0
  }

  private(set) var classes: [UnitClass] = []
  private(set) var problem = Problem()
  private let counts: [Count]
  /// The classes of each count, ascending.
  private var classesOfCounts: [[Int]]
  /// The variables of what is set aside: for each further count, by class.
  private var aside: [Int: [Int: Int]] = [:]
  private var gates: [Int] = []

  /// Makes the problem of some demands on units that have a colour, or nothing if they are left out.
  ///
  /// The range says how many units of a class with so many members may be chosen.
  init(
    _ demands: [Demand], credits: [Int], colours: [Int?],
    range: (_ colour: Int, _ size: Int) -> ClosedRange<Int>
  ) {
    counts = demands.flatMap(\.counts)
    classesOfCounts = Array(repeating: [], count: counts.count)
    group(credits, colours)
    addVariables(demands, range)
    addSettingAside()
    var index = 0
    var gate = 0
    for demand in demands { require(demand, under: nil, &index, &gate) }
  }

  /// Asks for a sum over the classes of some colours.
  mutating func require(colour: Int, atLeast bound: Int) {
    problem.require(terms(of: colour), atLeast: bound)
  }

  /// Asks for a sum of at most so much over the classes of some colours.
  mutating func require(colour: Int, atMost bound: Int) {
    problem.require(terms(of: colour), atMost: bound)
  }

  /// Asks for a unit of a class.
  mutating func require(class index: Int, atLeast bound: Int) {
    problem.require(
      [Problem.Term(variable: classes[index].variable, factor: 1)], atLeast: bound)
  }

  private func terms(of colour: Int) -> [Problem.Term] {
    classes.filter { $0.colour == colour }
      .map { Problem.Term(variable: $0.variable, factor: 1) }
  }
}

extension Model {
  /// Finds the classes, in the order of their first units.
  private mutating func group(_ credits: [Int], _ colours: [Int?]) {
    var memberships = [[Int]](repeating: [], count: colours.count)
    var countsCredits = [Bool](repeating: false, count: colours.count)
    for (index, count) in counts.enumerated() {
      for unit in count.units {
        memberships[unit].append(index)
        if count.measure == .credits { countsCredits[unit] = true }
      }
    }
    var numbers: [[Int]: Int] = [:]
    for unit in colours.indices {
      guard let colour = colours[unit] else { continue }
      let credit = countsCredits[unit] ? credits[unit] : 0
      let key = [colour, credit] + memberships[unit]
      if let number = numbers[key] {
        classes[number].members.append(unit)
      } else {
        numbers[key] = classes.count
        classes.append(
          UnitClass(members: [unit], counts: memberships[unit], credit: credit, colour: colour))
      }
    }
    for (number, item) in classes.enumerated() {
      for count in item.counts { classesOfCounts[count].append(number) }
    }
  }

  /// Gives every class its variable, and before it those of the gates that it opens first.
  private mutating func addVariables(
    _ demands: [Demand], _ range: (_ colour: Int, _ size: Int) -> ClosedRange<Int>
  ) {
    var firsts: [Int] = []
    var index = 0
    for demand in demands { _ = findGates(demand, isTop: true, &index, &firsts) }
    let order = firsts.indices.sorted { (firsts[$0], $0) < (firsts[$1], $1) }
    gates = Array(repeating: 0, count: firsts.count)
    var waiting = order[...]
    func openGates(upTo number: Int, _ model: inout Model) {
      while let gate = waiting.first, firsts[gate] <= number {
        model.gates[gate] = model.problem.ranges.count
        model.problem.ranges.append(0...1)
        waiting.removeFirst()
      }
    }
    for number in classes.indices {
      openGates(upTo: number, &self)
      classes[number].variable = problem.ranges.count
      problem.ranges.append(range(classes[number].colour, classes[number].members.count))
      for count in classes[number].counts where counts[count].setsAside != nil {
        aside[count, default: [:]][number] = problem.ranges.count
        problem.ranges.append(0...weight(count, number) * classes[number].members.count)
      }
    }
    openGates(upTo: .max, &self)
  }

  /// Lists the first class of every gate, in the order of `require`; tells the first of the demand.
  private func findGates(
    _ demand: Demand, isTop: Bool, _ index: inout Int, _ firsts: inout [Int]
  ) -> Int {
    switch demand {
    case .count:
      index += 1
      return classesOfCounts[index - 1].first ?? .max
    case .some(let number, let demands):
      let isOpen = isTop && number >= demands.count
      var first = Int.max
      for demand in demands {
        let gate = firsts.count
        if !isOpen { firsts.append(.max) }
        let own = findGates(demand, isTop: isOpen, &index, &firsts)
        if !isOpen { firsts[gate] = own }
        first = min(first, own)
      }
      return first
    }
  }

  /// What a unit of a class adds to a count.
  private func weight(_ count: Int, _ number: Int) -> Int {
    counts[count].measure == .units ? 1 : classes[number].credit
  }

  /// Nothing is set aside that is not chosen, and nothing twice.
  private mutating func addSettingAside() {
    guard !aside.isEmpty else { return }
    for (number, item) in classes.enumerated() {
      for measure in [Measure.units, .credits] {
        let further = item.counts.filter {
          counts[$0].setsAside != nil && counts[$0].measure == measure
        }
        let taken = further.compactMap { aside[$0]?[number] }
        guard let first = further.first, !taken.isEmpty else { continue }
        problem.require(
          [Problem.Term(variable: item.variable, factor: weight(first, number))]
            + taken.map { Problem.Term(variable: $0, factor: -1) }, atLeast: 0)
      }
    }
  }

  /// Writes the inequalities of a demand; under a gate they bind only if the gate is 1.
  private mutating func require(
    _ demand: Demand, under gate: Int?, _ index: inout Int, _ nextGate: inout Int
  ) {
    switch demand {
    case .count(let count):
      require(count, index, under: gate)
      index += 1
    case .some(let number, let demands):
      let isOpen = gate == nil && number >= demands.count
      var own: [Int] = []
      for demand in demands {
        if !isOpen {
          own.append(gates[nextGate])
          nextGate += 1
        }
        require(demand, under: isOpen ? nil : own.last, &index, &nextGate)
      }
      if isOpen {
        // More than there are cannot hold.
        if number > demands.count { problem.require([], atLeast: 1) }
        return
      }
      let sum = own.map { Problem.Term(variable: $0, factor: 1) }
      if let gate {
        problem.require(sum + [Problem.Term(variable: gate, factor: -number)], atLeast: 0)
      } else {
        problem.require(sum, atLeast: number)
      }
    }
  }

  private mutating func require(_ count: Count, _ index: Int, under gate: Int?) {
    let chosen = classesOfCounts[index].map {
      Problem.Term(variable: classes[$0].variable, factor: weight(index, $0))
    }
    let counted = counted(count, index, chosen)
    if count.atLeast > 0 {
      if let gate {
        problem.require(
          counted + [Problem.Term(variable: gate, factor: -count.atLeast)], atLeast: 0)
      } else {
        problem.require(counted, atLeast: count.atLeast)
      }
    }
    if let limit = count.atMost {
      let all = classesOfCounts[index].reduce(0) {
        $0 + weight(index, $1) * classes[$1].members.count
      }
      guard limit < all else { return }
      let limited = count.isDenial ? counted : chosen
      if let gate {
        problem.require(
          limited + [Problem.Term(variable: gate, factor: all - limit)], atMost: all)
      } else {
        problem.require(limited, atMost: limit)
      }
    }
  }

  /// What counts towards a lower bound: what is set aside for it, or what is not set aside for others.
  private func counted(_ count: Count, _ index: Int, _ chosen: [Problem.Term]) -> [Problem.Term] {
    if count.setsAside != nil {
      return (aside[index] ?? [:]).values.sorted().map { Problem.Term(variable: $0, factor: 1) }
    }
    guard !count.without.isEmpty else { return chosen }
    var sum = chosen
    for (other, further) in counts.enumerated() {
      guard let number = further.setsAside, count.without.contains(number) else { continue }
      for item in classesOfCounts[index] {
        if let variable = aside[other]?[item] {
          sum.append(Problem.Term(variable: variable, factor: -1))
        }
      }
    }
    return sum
  }
}
