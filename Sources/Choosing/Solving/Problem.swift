/// A question about whole numbers: find one for each variable so that every inequality holds.
struct Problem {
  /// A sum of variables with factors that must reach a bound.
  struct Inequality: Hashable {
    /// The variables, ascending, each once and with a factor that is not 0.
    var terms: [Term]
    var atLeast: Int
  }

  struct Term: Hashable {
    var variable: Int
    var factor: Int
  }

  /// What each variable may be.
  var ranges: [ClosedRange<Int>] = []
  var inequalities: [Inequality] = []

  /// Asks for a sum of at least so much; terms of one variable are added up.
  mutating func require(_ terms: [Term], atLeast bound: Int) {
    var sum: [Term] = []
    for term in terms.sorted(by: { $0.variable < $1.variable }) where term.factor != 0 {
      if let last = sum.last, last.variable == term.variable {
        sum[sum.count - 1].factor += term.factor
      } else {
        sum.append(term)
      }
    }
    sum.removeAll { $0.factor == 0 }
    inequalities.append(Inequality(terms: sum, atLeast: bound))
  }

  /// Asks for a sum of at most so much.
  mutating func require(_ terms: [Term], atMost bound: Int) {
    require(terms.map { Term(variable: $0.variable, factor: -$0.factor) }, atLeast: -bound)
  }
}
