public import Findings

/// A suite of standards: what its qualifications share, and the pool of units that they draw from.
public struct Suite: Sendable {
  /// The name of the suite's folder.
  public var id: String
  /// The title of `suite.md`.
  public var title: Prose
  /// The facts under its heading, in order, all of them.
  public var facts: [Fact]
  /// What stands before the first section heading.
  public var preamble: [Content]
  /// The sections in order, themes and glossary among them.
  public var sections: [Section]
  /// The themes, in order.
  public var themes: [Theme]
  /// The glossary, in order.
  public var glossary: [Term]
  /// The pool of units, in natural order of their codes.
  public var units: [Unit]
  /// The qualifications, in natural order of their identifiers.
  public var qualifications: [Qualification]

  /// Makes a suite.
  public init(
    id: String, title: Prose, facts: [Fact] = [], preamble: [Content] = [],
    sections: [Section] = [], themes: [Theme] = [], glossary: [Term] = [], units: [Unit] = [],
    qualifications: [Qualification] = []
  ) {
    self.id = id
    self.title = title
    self.facts = facts
    self.preamble = preamble
    self.sections = sections
    self.themes = themes
    self.glossary = glossary
    self.units = units
    self.qualifications = qualifications
  }
}

/// A theme that units belong to.
public struct Theme: Sendable {
  /// The name, as units and groups give it.
  public var name: String
  /// What the theme covers.
  public var statement: Prose
  /// Which qualifications' documents have it.
  public var editions: Editions
  /// The heading's place.
  public var place: Place

  /// Makes a theme.
  public init(name: String, statement: Prose, editions: Editions = .all, place: Place) {
    self.name = name
    self.statement = statement
    self.editions = editions
    self.place = place
  }
}

/// A word of the glossary with its meaning.
public struct Term: Sendable {
  /// The word or phrase.
  public var name: Prose
  /// What it means here.
  public var meaning: Prose
  /// Which qualifications' documents have it.
  public var editions: Editions
  /// Where it is explained.
  public var place: Place

  /// Makes a term.
  public init(name: Prose, meaning: Prose, editions: Editions = .all, place: Place) {
    self.name = name
    self.meaning = meaning
    self.editions = editions
    self.place = place
  }
}

/// All standards of a folder, and the centre that publishes them.
public struct Library: Sendable {
  /// The suites, in natural order of their folders' names.
  public var suites: [Suite]
  /// The facts of `brand.md`: the centre's name, logo, colour, footer and contact.
  public var brand: [Fact]
  /// How findings and changes are judged here, by `settings.md`.
  public var settings: Settings

  /// Makes a library.
  public init(suites: [Suite] = [], brand: [Fact] = [], settings: Settings = Settings()) {
    self.suites = suites
    self.brand = brand
    self.settings = settings
  }
}
