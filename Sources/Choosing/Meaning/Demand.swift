/// What a rule comes to: counts of units or credits, and how many of them must hold.
///
/// This is all there is to a rule once it is read, small enough to be sent to a browser: a count is a
/// set of units with two bounds, and every way of joining rules is *at least so many of these hold*.
/// *All* is as many as there are, *or* is one, *if F1 then A2* is one of *no F1* and *A2*.
public indirect enum Demand: Sendable, Equatable {
  /// A count.
  case count(Count)
  /// At least so many of the demands are met.
  case some(Int, of: [Demand])

  /// Every count, in order.
  public var counts: [Count] {
    switch self {
    case .count(let count): [count]
    case .some(_, let demands): demands.flatMap(\.counts)
    }
  }
}

/// A set of units, and how many of them, or credits from them, a choice must hold.
public struct Count: Sendable, Equatable {
  /// Whether units or their credits are counted.
  public var measure: Measure
  /// The numbers of the units that count, ascending.
  public var units: [Int]
  /// No fewer; 0 is no bound.
  public var atLeast: Int
  /// No more, nothing for no bound.
  public var atMost: Int?
  /// The number under which units are set aside for this count, if it is a further one.
  public var setsAside: Int?
  /// The further counts whose units do not count here.
  public var without: [Int] = []
  /// What a further count goes beyond is asked of these units, if it is a part of one and has fewer.
  var scope: [Int]?
  /// Whether the upper bound is on what counts towards the lower one, in the denial of a demand.
  var isDenial = false
  /// What the rule calls it, for words.
  public var name: Name

  /// How a count is spoken of.
  public struct Name: Sendable, Equatable {
    /// *unit*, *optional unit*, *credit* … without its plural.
    public var noun: String
    /// *Group B or Group C*, *the theme Delivery*; empty for the whole qualification.
    public var place: String
    /// *at level 7 or 8*; empty if all levels count.
    public var level: String
    /// Whether nothing narrows it: the sum over the whole qualification.
    public var isTotal: Bool
  }

  /// Makes a count.
  public init(
    _ measure: Measure, of units: [Int], atLeast: Int, atMost: Int? = nil, name: Name
  ) {
    self.measure = measure
    self.units = units
    self.atLeast = atLeast
    self.atMost = atMost
    self.name = name
  }
}

extension Demand {
  /// What holds where the demand is not met.
  ///
  /// Nothing for a further count: it is not met where *no* way of setting aside is enough.
  var denial: Demand? {
    switch self {
    case .count(let count):
      guard count.setsAside == nil else { return nil }
      var ways: [Demand] = []
      if count.atLeast > 0 {
        var below = count
        (below.atLeast, below.atMost, below.isDenial) = (0, count.atLeast - 1, true)
        ways.append(.count(below))
      }
      if let limit = count.atMost {
        var above = Count(count.measure, of: count.units, atLeast: limit + 1, name: count.name)
        above.isDenial = true
        ways.append(.count(above))
      }
      return .some(1, of: ways)
    case .some(let number, let demands):
      let denials = demands.compactMap(\.denial)
      guard denials.count == demands.count else { return nil }
      return .some(demands.count - number + 1, of: denials)
    }
  }
}
