public import Standards

// Earlier editions on the site
//
// A qualification that is replaced is used for years by those who began on it, so its earlier editions stay on
// the site, each in a folder of its own. What stands there is a whole plan of documents: that of the library as it
// was, cut down to the one qualification (`Archive`). The plan of the current edition holds the plans of the earlier
// ones, lists their documents among its own, and hands each of them to the plan that it belongs to (`owner`).
//
// Where earlier editions are read, and what has become of their items, is found out before: here are values.

/// An earlier edition of a qualification, and what has become of it.
public struct EarlierEdition: Sendable {
  /// The identifier of the qualification.
  public var qualification: String
  /// The library as it was.
  public var library: Library
  /// Who may still use the edition, in the words of the current definition; empty to take its own dates.
  public var words: String
  /// What it is called where it states no version and no date: the word by which it is read.
  public var source: String
  /// What its units are now, by their identifiers; what is gone is not among them.
  public var unitsNow: [String: String]
  /// What has changed since, in the order of the current edition.
  public var changes: [TransitionChange]

  /// Describes an edition.
  public init(
    of qualification: String, in library: Library, words: String = "", source: String,
    unitsNow: [String: String] = [:], changes: [TransitionChange] = []
  ) {
    self.qualification = qualification
    self.library = library
    self.words = words
    self.source = source
    self.unitsNow = unitsNow
    self.changes = changes
  }
}

/// What has changed for a candidate who has signed evidence for an earlier edition.
public struct TransitionChange: Sendable {
  /// What is to be done about signed evidence.
  public enum Meaning: String, Sendable, Hashable, CaseIterable {
    /// It counts as it did.
    case carriesOver
    /// A person must judge whether it still covers what is asked.
    case check
    /// It does not cover what is asked.
    case newEvidence
    /// There is more to choose from, and nobody has signed it.
    case nothing
  }

  /// Something that is asked, as one of the editions has it.
  public struct Item: Sendable, Equatable {
    /// The identifier of its unit, nothing outside units.
    public var unit: String?
    /// Its identifier in the unit, nothing if it is the unit itself or has no anchor.
    public var id: String?
    /// What people call it, often its code; may be empty.
    public var name: String
    /// Its words.
    public var text: String

    /// Describes an item.
    public init(unit: String?, id: String?, name: String, text: String) {
      self.unit = unit
      self.id = id
      self.name = name
      self.text = text
    }
  }

  /// The unit or the qualification that it belongs to, as people call it.
  public var home: String
  /// What happened, in the words of a comparison: `reworded`, `renumbered`.
  public var kinds: [String]
  /// What it was, nothing if it is new.
  public var old: [Item]
  /// What it is, nothing if it is gone.
  public var new: [Item]
  /// What it means for signed evidence.
  public var meaning: Meaning

  /// Describes a change.
  public init(home: String, kinds: [String], old: [Item], new: [Item], meaning: Meaning) {
    self.home = home
    self.kinds = kinds
    self.old = old
    self.new = new
    self.meaning = meaning
  }
}
