// Which of two demands asks for more, as far as their bounds show it.

extension Demand {
  /// What every choice meets.
  static let nothing = Demand.some(0, of: [])

  /// Whether a further count is in it, or beside it.
  var setsAside: Bool { counts.contains { $0.setsAside != nil || !$0.without.isEmpty } }

  /// Whether every choice that meets it surely meets another; *no* may only mean that bounds do not show it.
  func isAtLeast(_ other: Demand) -> Bool {
    other.conjuncts.allSatisfy { part in
      part.isMetByAll || conjuncts.contains { $0.isAtLeast(part: part) }
    }
  }

  private func isAtLeast(part: Demand) -> Bool {
    switch (self, part) {
    case (.count(let count), .count(let other)):
      return count.isAtLeast(other)
    case (.some(let number, let demands), .some(let least, let others)):
      guard number >= least, demands.count == others.count else { return false }
      return zip(demands, others).allSatisfy { $0.isAtLeast($1) }
    default:
      return false
    }
  }

  private var isMetByAll: Bool {
    switch self {
    case .count(let count): count.atLeast <= 0 && count.atMost == nil
    case .some(let number, _): number <= 0
    }
  }
}

extension Count {
  /// Whether as many of no more units, and no more of as many units, are asked for.
  fileprivate func isAtLeast(_ other: Count) -> Bool {
    guard measure == other.measure, (setsAside == nil) == (other.setsAside == nil) else {
      return false
    }
    let reachesBound =
      other.atLeast <= 0 || atLeast >= other.atLeast && Set(units).isSubset(of: other.units)
    guard let limit = other.atMost else { return reachesBound }
    guard let own = atMost else { return false }
    return reachesBound && own <= limit && Set(units).isSuperset(of: other.units)
  }
}
