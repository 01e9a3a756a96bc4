/// What the rules say of a choice of units.
public struct Judgement: Sendable, Equatable {
  /// Whether every rule is met.
  public var isMet: Bool
  /// Whether everything was worked out; if not, the bound of the search was reached.
  public var isDecided = true
  /// The chosen units, ascending.
  public var chosen: [Int]
  /// The identifiers of chosen units that the structure does not offer.
  public var unknown: [String]
  /// The credits of the chosen units.
  public var credits: Int
  /// What each rule says, in order.
  public var rules: [Verdict]
  /// What is more than needed, in words; it does no harm.
  public var remarks: [String] = []
  /// The fewest units that have to be left out before the choice can be completed.
  public var removal: [Int] = []
  /// The fewest units that complete it; nothing if nothing does, or if that is not decided.
  public var completion: [Int]?
  /// Every unit that stands in some completion by as few units.
  public var mending: [Int] = []

  /// What one rule says of a choice.
  public struct Verdict: Sendable, Equatable {
    /// Whether the rule is met.
    public var isMet: Bool
    /// What is to be done about it, nothing if it is met.
    public var needs: [Need]
  }

  /// One thing to be done.
  public struct Need: Sendable, Equatable {
    /// What to do, as an imperative in lower case without a full stop.
    public var words: String
    /// The units that help: those that may be taken, or of which some must be left out.
    public var units: [Int]
    /// How many units or credits too few or too many there are.
    public var amount: Int
    /// Whether units are to be left out.
    public var isExcess: Bool
  }

  /// Everything that is to be done, in the order of the rules.
  public var needs: [Need] { rules.flatMap(\.needs) }
}
