public import Findings

/// One thing that is not as it was: what it was, what it is, and whom that hurts.
public struct Change: Sendable {
  /// What happened, usually one kind, in the order of ``Kind``; never empty.
  public var kinds: [Kind]
  /// The rule of the gravest impact that it has on anybody.
  public var rule: ClassRule
  /// What sort of thing has changed.
  public var subject: Subject
  /// What it means for each qualification that it touches, in the order of the new library.
  public var effects: [Effect]
  /// The unit, qualification or suite that it belongs to, as it is now if it still is.
  public var home: Home
  /// Where to point in the new files: at the item, or at what a removed one stood in.
  public var anchor: Place?
  /// What it was: nothing if it is new, several if they were merged.
  public var old: [Item]
  /// What it is: nothing if it is gone, several if it was split.
  public var new: [Item]
  /// The signed items that it touches, if somebody has asked for them.
  public var signatures: [Signature] = []
  /// Where its items stand in the lists of both libraries.
  var rows = Rows()

  /// The class of the change: the gravest impact that it has on anybody.
  public var impact: Impact { rule.impact }

  /// Makes a change.
  public init(
    kinds: [Kind], rule: ClassRule, subject: Subject, effects: [Effect] = [], home: Home,
    anchor: Place? = nil, old: [Item], new: [Item]
  ) {
    self.kinds = kinds
    self.rule = rule
    self.subject = subject
    self.effects = effects
    self.home = home
    self.anchor = anchor
    self.old = old
    self.new = new
  }
}

extension Change {
  /// The numbers of items in the lists of both libraries.
  struct Rows: Sendable {
    var old: [Int] = []
    var new: [Int] = []
    /// The old items whose codes the new ones have now.
    var holders: [Int] = []
  }

  /// What can happen to an item between two editions.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    /// It says something else, in the same sense or not.
    case reworded
    /// Its code is another.
    case renumbered
    /// It stands under another heading or item, or in another place among its neighbours.
    case moved
    /// One became several.
    case split
    /// Several became one.
    case merged
    /// It is no longer asked for and keeps its number, or is asked for again.
    case withdrawn
    /// Its heading is another.
    case retitled
    /// A fact was given, changed or taken away.
    case fact
    /// A rule of choosing units was given, changed or taken away.
    case rule
    /// White space, the style of quotes, a final full stop or the style of a code.
    case editorial
  }

  /// The class of a change: what it means for a candidate who has signed evidence.
  public enum Impact: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing is asked that was not asked before.
    case editorial
    /// There is more to choose from.
    case additive
    /// A person must judge whether what was signed still covers what is asked.
    case risk
    /// What was signed no longer covers what is asked.
    case breaking

    public static func < (a: Impact, b: Impact) -> Bool { a.gravity < b.gravity }

    private var gravity: Int {
      switch self {
      case .editorial: 0
      case .additive: 1
      case .risk: 2
      case .breaking: 3
      }
    }
  }

  /// The sorts of things that change.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// All of it; it never changes by itself.
    case library
    case suite
    case qualification
    case unit
    case element
    /// A heading that is no element.
    case section
    case criterion
    case knowledge
    /// An evidence requirement.
    case evidence
    case product
    case behaviour
    case range
    case keyWord
    /// An item of a list with no role.
    case item
    /// A paragraph, a table or a list that is no statements.
    case prose
    case fact
    case rule
    /// A group of units in a qualification's structure.
    case group
    /// A unit as a group names it.
    case member
    case theme
    /// A word of the glossary.
    case term
  }

  /// What a change means for one qualification.
  public struct Effect: Sendable, Hashable {
    /// The qualification's identifier.
    public var qualification: String
    /// Why it has its class there.
    public var rule: ClassRule

    /// Makes an effect.
    public init(qualification: String, rule: ClassRule) {
      self.qualification = qualification
      self.rule = rule
    }
  }

  /// What a change belongs to, so that a reader can find it: a unit, a qualification, a suite.
  public struct Home: Sendable, Hashable {
    /// Which of them it is.
    public var subject: Subject
    /// Its identifier in its suite.
    public var id: String
    /// What people call it: code and title.
    public var name: String

    /// Makes a home.
    public init(subject: Subject, id: String, name: String) {
      self.subject = subject
      self.id = id
      self.name = name
    }
  }

  /// That an item of the old edition was signed for a candidate.
  public struct Signature: Sendable, Hashable {
    /// Whose evidence it is.
    public var candidate: String
    /// The item's code as the record has it.
    public var code: String
    /// The day, as the record has it.
    public var date: String

    /// Makes a signature.
    public init(candidate: String, code: String, date: String) {
      self.candidate = candidate
      self.code = code
      self.date = date
    }
  }

  /// An item as one of the two libraries has it.
  public struct Item: Sendable {
    /// The identifier of its unit, nothing outside units.
    public var unit: String?
    /// The identifier of its element, nothing outside elements.
    public var element: String?
    /// Its own identifier: of a fact, a term, a theme or a group its name.
    public var id: String
    /// Its code as printed, nothing if it has none.
    public var code: String?
    /// The words without marks.
    public var text: String
    /// Whether it is withdrawn, and only keeps its number.
    public var isWithdrawn: Bool
    /// Which qualifications have it, as its mark of editions says; empty if it has none.
    public var mark: String
    /// Where it stands.
    public var place: Place?

    /// Makes an item.
    public init(
      unit: String? = nil, element: String? = nil, id: String, code: String? = nil, text: String,
      isWithdrawn: Bool = false, mark: String = "", place: Place? = nil
    ) {
      self.unit = unit
      self.element = element
      self.id = id
      self.code = code
      self.text = text
      self.isWithdrawn = isWithdrawn
      self.mark = mark
      self.place = place
    }
  }
}
