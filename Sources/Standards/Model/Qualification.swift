public import Findings

/// A qualification: the units of a level, the rules for choosing among them, and the handbook's prose.
public struct Qualification: Sendable {
  /// The definition's file name without `.md`, unique over all suites: the name of its output folder.
  public var id: String
  /// The title of the definition.
  public var title: Prose
  /// The facts under the heading, in order, all of them.
  public var facts: [Fact]
  /// What stands before the first section heading.
  public var preamble: [Content]
  /// The sections in order, the structure among them as it was written.
  public var sections: [Section]
  /// What the structure says beside its rules and groups.
  public var structureText: Prose
  /// The rules for choosing units, in order.
  public var rules: [ChoiceRule]
  /// The groups of units, in order.
  public var groups: [Group]
  /// The terms of its own glossary, in order.
  public var glossary: [Term]
  /// The heading's place.
  public var place: Place

  /// Makes a qualification.
  public init(
    id: String, title: Prose, facts: [Fact] = [], preamble: [Content] = [],
    sections: [Section] = [], structureText: Prose = Prose(),
    rules: [ChoiceRule] = [], groups: [Group] = [], glossary: [Term] = [], place: Place
  ) {
    self.id = id
    self.title = title
    self.facts = facts
    self.preamble = preamble
    self.sections = sections
    self.structureText = structureText
    self.rules = rules
    self.groups = groups
    self.glossary = glossary
    self.place = place
  }
}

/// A rule for choosing units, in controlled English.
public struct ChoiceRule: Sendable {
  /// The controlled form, which is checked.
  public var text: String
  /// The awarding body's own sentence, which is printed in its place; nothing prints the controlled form.
  public var sentence: Prose?
  /// The place of its list item.
  public var place: Place

  /// Makes a rule.
  public init(text: String, sentence: Prose? = nil, place: Place) {
    self.text = text
    self.sentence = sentence
    self.place = place
  }
}

/// A group of units in a qualification's structure.
public struct Group: Sendable {
  /// Whether all of a group's units are to be achieved, or some are chosen.
  public enum Kind: String, Sendable, Hashable { case mandatory, optional }

  /// The heading, as rules name it.
  public var name: String
  /// The name of the group under whose heading this one stands, nothing for most.
  public var parent: String?
  /// Whether its units are mandatory.
  public var kind: Kind
  /// The themes that the group names, usually one or none.
  public var themes: [String]
  /// All the facts under its heading.
  public var facts: [Fact]
  /// What the group says beside its list of units.
  public var introduction: Prose
  /// The units, in order.
  public var members: [Member]
  /// The heading's place.
  public var place: Place

  /// A unit as a group names it.
  public struct Member: Sendable {
    /// The code as written in the group.
    public var reference: String
    /// The title as written in the group, nothing if only the code stands there.
    public var title: Prose?
    /// The identifier of the unit it means, nothing if there is no such unit.
    public var unit: String?
    /// What else the group says of it, such as *Progression to level 2*.
    public var facts: [Fact]
    /// What else stands there, passage by passage.
    public var notes: [Prose]
    /// Where the group names it.
    public var place: Place

    /// Makes a member.
    public init(
      reference: String, title: Prose? = nil, unit: String? = nil, facts: [Fact] = [],
      notes: [Prose] = [], place: Place
    ) {
      self.reference = reference
      self.title = title
      self.unit = unit
      self.facts = facts
      self.notes = notes
      self.place = place
    }
  }

  /// Makes a group.
  public init(
    name: String, parent: String? = nil, kind: Kind, themes: [String] = [], facts: [Fact] = [],
    introduction: Prose = Prose(), members: [Member] = [], place: Place
  ) {
    self.name = name
    self.parent = parent
    self.kind = kind
    self.themes = themes
    self.facts = facts
    self.introduction = introduction
    self.members = members
    self.place = place
  }
}
