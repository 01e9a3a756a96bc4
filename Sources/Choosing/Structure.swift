public import Findings
public import Standards

/// What a qualification offers and asks for: its units by group, and its rules as they were understood.
///
/// A structure is a plain value made once from a qualification and its suite. Units, groups and rules
/// are numbered from 0 in the order of the definition, and everything refers to them by number.
public struct Structure: Sendable {
  /// The units that the groups name, each once, in the order of their first naming.
  public let units: [ListedUnit]
  /// The groups in order, those inside another behind it.
  public let groups: [UnitGroup]
  /// The themes that units belong to, in the order in which they first occur.
  public let themes: [UnitTheme]
  /// The rules in order; one that could not be read asks for nothing.
  public let rules: [RuleReading]
  /// What was wrong with the words of the rules.
  public let findings: Findings

  /// A unit that may be chosen.
  public struct ListedUnit: Sendable, Equatable {
    /// The unit's identifier in its suite, or the code as written if the suite has no such unit.
    public var id: String
    /// What people call it: its code, or its title if it has none.
    public var name: String
    /// Its title in this qualification.
    public var title: String
    /// Its level, nothing if that is not said; entry levels 1 to 3 are -2 to 0.
    public var level: Int?
    /// Its level as it is printed: the number, or its words if it is an entry level; empty if there is none.
    public var levelWords: String
    /// Its credit value, nothing if that is not said.
    public var credit: Int?
    /// The groups that name it, usually one.
    public var groups: [Int]
    /// Its theme's number, nothing if it has none.
    public var theme: Int?
    /// Whether a mandatory group names it.
    public var isMandatory: Bool
    /// Whether an optional group names it.
    public var isOptional: Bool
    /// Where the structure first names it.
    public var place: Place
  }

  /// A group with the units under it, at any depth.
  public struct UnitGroup: Sendable, Equatable {
    /// The heading.
    public var name: String
    /// The number of the group around it.
    public var parent: Int?
    /// Whether it is mandatory or optional.
    public var kind: Group.Kind
    /// The numbers of its own units and of those of groups inside it, ascending.
    public var units: [Int]
    /// Whether units stand directly under it.
    public var hasOwnUnits: Bool
  }

  /// A theme with its units.
  public struct UnitTheme: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The numbers of its units, ascending.
    public var units: [Int]
  }
}

extension Structure {
  /// Reads what a qualification says of its structure; units take level and credit from the suite.
  public init(of qualification: Qualification, in suite: Suite) {
    let catalogue = Catalogue(of: qualification, in: suite)
    var findings = Findings()
    let names = Names(
      units: catalogue.units, groups: catalogue.groups, themes: catalogue.themes,
      title: qualification.title.plainText, rules: qualification.rules)
    var rules: [RuleReading] = []
    for rule in qualification.rules {
      rules.append(RuleReading.read(rule, catalogue, names, &findings))
    }
    Further.relate(&rules, in: catalogue)
    self.init(
      units: catalogue.units, groups: catalogue.groups, themes: catalogue.themes, rules: rules,
      findings: findings)
  }

  /// The units of a part of the structure, ascending.
  public func units(of pool: Phrase.Pool) -> [Int] { pool.units(of: units, groups, themes) }

  /// The number of a unit by its identifier.
  public func index(of id: String) -> Int? {
    units.firstIndex { $0.id.utf8.elementsEqual(id.utf8) }
  }
}
