// An exact search with a bound.
//
// The variables get their values one after another, in the order of the problem. What a half-made
// assignment means for the rest is, for each inequality, one number: how much it still *needs*. With
// what the open variables can add at least and at most (`lowest`, `highest`), three things follow.
//
//   1. A variable can only take values with which every one of its inequalities can still be reached.
//      That is an interval, and it is worked out, not tried.
//   2. An inequality whose needs are met whatever comes is settled, and how well it is met is forgotten.
//   3. Two half-made assignments of as many variables with the same needs have the same future. So a
//      state that failed once is remembered, and never entered again.
//
// The third makes a sum of credits a table of reachable sums (dynamic programming), and a rule on groups
// a handful of states. All is exact: *no* means that there is nothing. But the question is as hard as
// subset sums are, so the work is counted, and at the bound the answer is that it is not decided.
//
// The search keeps its own stack: it never recurses, however many variables there are.

/// The search for an assignment of one problem.
struct Search {
  /// What came of it.
  enum Result: Equatable {
    /// A value for each variable.
    case found([Int])
    /// There is none.
    case none
    /// The bound was reached before that was clear.
    case undecided
  }

  /// How much work is done at most, in inequalities looked at.
  static let standardBudget = 200_000
  /// How many numbers failed states may hold, which bounds the memory.
  private static let largestMemory = 2_000_000

  private let ranges: [ClosedRange<Int>]
  /// The inequalities of each variable, with its factor.
  private var columns: [[(row: Int, factor: Int)]]
  /// The first and the last variable of each inequality.
  private var spans: [Range<Int>]
  private var needs: [Int]
  private var lowest: [Int]
  private var highest: [Int]
  private var failed: Set<[Int]> = []
  private var memory = 0
  private var budget: Int

  private init(_ problem: Problem, budget: Int) {
    ranges = problem.ranges
    columns = Array(repeating: [], count: problem.ranges.count)
    needs = problem.inequalities.map(\.atLeast)
    lowest = Array(repeating: 0, count: needs.count)
    highest = lowest
    spans = []
    self.budget = budget
    for (row, inequality) in problem.inequalities.enumerated() {
      for term in inequality.terms {
        let range = ranges[term.variable]
        columns[term.variable].append((row, term.factor))
        lowest[row] += (range * term.factor).lowerBound
        highest[row] += (range * term.factor).upperBound
      }
      spans.append(
        (inequality.terms.first?.variable ?? 0)..<(inequality.terms.last?.variable ?? 0) + 1)
    }
  }

  /// Looks for values that meet every inequality.
  static func solve(_ problem: Problem, budget: Int = standardBudget) -> Result {
    var search = Search(problem, budget: budget)
    return search.run()
  }

  private mutating func run() -> Result {
    guard needs.indices.allSatisfy({ needs[$0] <= highest[$0] }) else { return .none }
    /// What is left to try of each variable that has been reached, and the state that it was reached in.
    var open: [(left: Range<Int>, state: [Int])] = []
    var values: [Int] = []
    while values.count < ranges.count {
      if open.count == values.count {
        let state = state(at: values.count)
        let left = failed.contains(state) ? 0..<0 : candidates(for: values.count)
        open.append((left, state))
      }
      budget -= 1 + needs.count / 8 + columns[values.count].count
      guard budget > 0 else { return .undecided }
      let variable = values.count
      guard let value = open[variable].left.first else {
        remember(open.removeLast().state)
        guard let last = values.popLast() else { return .none }
        move(variable - 1, to: last, by: -1)
        continue
      }
      open[variable].left.removeFirst()
      move(variable, to: value, by: 1)
      values.append(value)
    }
    return .found(values)
  }

  /// The values with which every inequality of a variable can still be reached.
  private func candidates(for variable: Int) -> Range<Int> {
    var low = ranges[variable].lowerBound
    var high = ranges[variable].upperBound
    for (row, factor) in columns[variable] {
      let others = highest[row] - (ranges[variable] * factor).upperBound
      let missing = needs[row] - others
      if factor > 0 {
        low = max(low, -floorDivide(-missing, factor))
      } else {
        high = min(high, floorDivide(-missing, -factor))
      }
    }
    return low <= high ? low..<high + 1 : 0..<0
  }

  /// Gives a variable a value, or takes it back.
  private mutating func move(_ variable: Int, to value: Int, by sign: Int) {
    for (row, factor) in columns[variable] {
      let reach = ranges[variable] * factor
      needs[row] -= sign * factor * value
      lowest[row] -= sign * reach.lowerBound
      highest[row] -= sign * reach.upperBound
    }
  }

  /// What the future depends on: the variable, and the needs of inequalities that are not settled.
  private func state(at variable: Int) -> [Int] {
    var state = [variable]
    for row in needs.indices {
      guard spans[row].lowerBound < variable, variable < spans[row].upperBound else { continue }
      state.append(needs[row] <= lowest[row] ? .min : needs[row])
    }
    return state
  }

  private mutating func remember(_ state: [Int]) {
    guard memory + state.count + 4 <= Search.largestMemory else { return }
    if failed.insert(state).inserted { memory += state.count + 4 }
  }
}

/// All values of a range, times a factor.
private func * (range: ClosedRange<Int>, factor: Int) -> ClosedRange<Int> {
  factor < 0
    ? range.upperBound * factor...range.lowerBound * factor
    : range.lowerBound * factor...range.upperBound * factor
}

/// The quotient rounded down; the divisor is positive.
private func floorDivide(_ a: Int, _ b: Int) -> Int {
  a >= 0 ? a / b : -((b - 1 - a) / b)
}
