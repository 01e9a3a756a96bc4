public import Standards

/// What a rule counts: units, or the credits that they give.
public enum Measure: String, Sendable, Hashable { case units, credits }

/// A counted phrase as its rule has it: *at least 1 further unit from B at level 6*.
public struct Phrase: Sendable, Equatable {
  /// How much is asked for or allowed.
  public enum Amount: Sendable, Equatable {
    /// Everything there is.
    case all
    /// Bounds from below and above; no bound below is 0.
    case between(Int, Int?)
    /// Never all of them together.
    case notAll
  }

  /// A part of the structure that units come from.
  public enum Pool: Sendable, Hashable {
    case group(Int)
    case theme(Int)
    case unit(Int)
    /// All units of mandatory, or of optional groups.
    case mandatory, optional
  }

  /// Whether the amount is asked of every part, or of the parts together.
  public enum Spread: Sendable, Equatable {
    /// Of all parts together.
    case together
    /// Of each.
    case each
    /// Of all together, and the units come from at least so many of the parts, or at most.
    case over(atLeast: Int, atMost: Int?)
  }

  /// How much.
  public var amount: Amount = .between(1, nil)
  /// Whether the rule gives a number and no word such as *at least*, which says the same.
  public var isPlainNumber = false
  /// Of what.
  public var measure: Measure = .units
  /// Whether it comes on top of what the other rules ask for.
  public var isFurther = false
  /// *optional units* or *mandatory units*, nothing if the phrase says neither.
  public var kind: Group.Kind?
  /// Where the units come from; empty for the whole qualification.
  public var pools: [Pool] = []
  /// How the amount is spread over them.
  public var spread: Spread = .together
  /// The levels that count, nothing if all do.
  public var levels: Levels?
  /// The units that do not count, although they are in the pools.
  public var exceptions: [Int] = []
  /// The numbers of all units that count, ascending.
  public var units: [Int] = []
  /// Whether *units* stands for the whole qualification, without a place, kind or level.
  public var isTotal: Bool {
    pools.isEmpty && kind == nil && levels == nil && exceptions.isEmpty && !isPart
  }
  /// Whether it speaks of the units of the phrase before it, as *including 1 from B* does.
  public var isPart = false
  /// Whether it leaves out what it counts, as *1 from B* does behind another amount.
  var isShort = false
}

/// The levels that a rule speaks of, as ranges.
public struct Levels: Sendable, Equatable {
  /// The ranges, in the order of the rule; a level in any of them counts.
  public var ranges: [ClosedRange<Int>]

  /// Whether a level is among them.
  public func contains(_ level: Int) -> Bool { ranges.contains { $0.contains(level) } }
}

/// A rule as a tree of phrases.
indirect enum Clause: Equatable {
  case phrase(Phrase)
  /// A phrase, and clauses that speak of parts of the units that it counts.
  case whole(Phrase, parts: [Clause])
  /// At least so many of the clauses hold.
  case some(Int, [Clause])

  /// All of several clauses.
  static func all(_ clauses: [Clause]) -> Clause {
    clauses.count == 1 ? clauses[0] : .some(clauses.count, clauses)
  }
}

extension Phrase.Pool {
  /// The units of the part among those that there are, ascending.
  func units(
    of units: [Structure.ListedUnit], _ groups: [Structure.UnitGroup],
    _ themes: [Structure.UnitTheme]
  ) -> [Int] {
    switch self {
    case .group(let number): groups[number].units
    case .theme(let number): themes[number].units
    case .unit(let number): [number]
    case .mandatory: units.indices.filter { units[$0].isMandatory }
    case .optional: units.indices.filter { units[$0].isOptional }
    }
  }
}
