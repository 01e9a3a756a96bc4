public import Findings

/// A part of a standard under a heading of its own, in the order in which it was written.
///
/// Everything a definition says is somewhere in a tree of sections: what has a role is understood,
/// what has none is still kept and printed. Like a unit it never changes, and is shared.
public final class Section: Sendable {
  /// What the section is for, nothing if its heading is no word of the vocabulary.
  public let role: Role?
  /// The anchor: unique within its unit, qualification or suite.
  public let id: String
  /// Whether the definition gives the anchor, by `{#name}` behind the heading.
  public let isNamed: Bool
  /// The word that the heading puts before an element's code, such as *Learning outcome*; often empty.
  public let label: String
  /// The code of an element, nothing for other sections and for elements that have none.
  public let code: Code?
  /// The heading without its code and its mark of editions.
  public let title: Prose
  /// Which qualifications' documents have it.
  public let editions: Editions
  /// What stands under the heading.
  public let content: [Content]
  /// The heading's place.
  public let place: Place

  /// Makes a section.
  public init(
    role: Role?, id: String, isNamed: Bool = false, label: String = "", code: Code? = nil,
    title: Prose, editions: Editions = .all, content: [Content] = [], place: Place
  ) {
    self.role = role
    self.id = id
    self.isNamed = isNamed
    self.label = label
    self.code = code
    self.title = title
    self.editions = editions
    self.content = content
    self.place = place
  }

  /// The section with other parts in the place of some; `.some(nil)` takes its role or its code away.
  public func with(
    role: Role?? = nil, id: String? = nil, code: Code?? = nil, editions: Editions? = nil,
    content: [Content]? = nil
  ) -> Section {
    Section(
      role: role ?? self.role, id: id ?? self.id, isNamed: isNamed, label: label,
      code: code ?? self.code, title: title, editions: editions ?? self.editions,
      content: content ?? self.content, place: place)
  }
}

/// What can stand under a heading.
public enum Content: Sendable {
  /// Paragraphs, tables and lists that are no statements.
  case prose(Prose)
  /// A list of statements of one kind.
  case statements([Statement])
  /// A section under a deeper heading: an element, or prose with a heading.
  case section(Section)
}

/// What a section is for; its heading words are a matter of the ``Vocabulary``.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// *What this unit is about*.
  case about
  /// *Customer Service Standards*, *Outcomes of effective performance*: criteria, by element or not.
  case standards
  /// One element (learning outcome, goal, competency) with its criteria.
  case element
  case knowledge
  /// What a candidate makes.
  case products
  /// How a candidate behaves.
  case behaviours
  /// The circumstances over which a candidate shows competence.
  case range
  case evidenceRequirements
  /// *Assessment guidance*: definitions, sources of evidence, notes.
  case guidance
  case keyWords
  case glossary
  /// A suite's themes.
  case themes
  /// A qualification's structure: its rules and groups.
  case structure
  /// A group of units in the structure.
  case group
  case introduction
  case progression
  /// *Change history*: which version came out when, and what it changed.
  case history
  /// The recording forms that a qualification uses.
  case forms
  /// A suite's own words for headings.
  case vocabulary
}
