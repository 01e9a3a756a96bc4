/// What the picture of a qualification's structure shows, before anything has a place.
///
/// Each group is a band with its units as tiles, and at its edge stands how many of them to take. What
/// counts over several groups is a bracket beside their bands; what counts over all of them stands at the foot.
/// All of it is words and numbers that are ready to be printed, so the picture can be drawn, and tested,
/// without a qualification.
public struct StructureDrawing: Sendable, Equatable {
  /// What the picture is, for people who do not see it.
  public var title: String
  /// How much it shows and where the same is told in words, for people who do not see it.
  public var summary: String
  /// The groups, from top to bottom.
  public var bands: [Band]
  /// What is taken from several groups together.
  public var brackets: [Bracket]
  /// How many units, or credits, there are to be in all: a band without tiles below the others.
  public var total: Band?
  /// Further rules, in words.
  public var limits: [String]
  /// What explains the picture.
  public var notes: [String]

  /// Makes a drawing.
  public init(
    title: String = "", summary: String = "", bands: [Band] = [], brackets: [Bracket] = [],
    total: Band? = nil, limits: [String] = [], notes: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.bands = bands
    self.brackets = brackets
    self.total = total
    self.limits = limits
    self.notes = notes
  }

  /// A group of units.
  public struct Band: Sendable, Equatable {
    /// The group's name.
    public var name: String
    /// What stands under the name: themes, mandatory or optional.
    public var details: String
    /// How many groups it stands in.
    public var depth: Int
    /// Whether all its units are to be achieved; their tiles are filled.
    public var isMandatory: Bool
    /// The units.
    public var tiles: [Tile]
    /// How many of them to take.
    public var demands: [Demand]

    /// Makes a band.
    public init(
      _ name: String, details: String = "", depth: Int = 0, isMandatory: Bool = false,
      tiles: [Tile] = [], demands: [Demand] = []
    ) {
      self.name = name
      self.details = details
      self.depth = depth
      self.isMandatory = isMandatory
      self.tiles = tiles
      self.demands = demands
    }
  }

  /// A unit.
  public struct Tile: Sendable, Equatable {
    /// The code that is printed.
    public var code: String
    /// What is shown when a pointer rests on the tile.
    public var title: String
    /// What sets the unit apart, such as *L7*; empty for most.
    public var mark: String

    /// Makes a tile.
    public init(_ code: String, title: String = "", mark: String = "") {
      self.code = code
      self.title = title
      self.mark = mark
    }
  }

  /// A number with words on either side, any of which may be empty: *at least* 1 *of 10*.
  public struct Demand: Sendable, Equatable {
    /// The words before the number.
    public var before: String
    /// The number, which is printed large.
    public var number: String
    /// The words behind the number.
    public var after: String

    /// Makes a demand.
    public init(_ before: String = "", _ number: String, _ after: String = "") {
      self.before = before
      self.number = number
      self.after = after
    }

    /// The whole on one line.
    public var words: String {
      [before, number, after].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// What is taken from several groups together.
  public struct Bracket: Sendable, Equatable {
    /// The places of the bands in the drawing.
    public var bands: [Int]
    /// How many to take.
    public var demand: Demand
    /// The same in words that name the groups, for where a bracket has no room.
    public var words: String

    /// Makes a bracket.
    public init(_ bands: [Int], _ demand: Demand, words: String) {
      self.bands = bands
      self.demand = demand
      self.words = words
    }
  }
}
