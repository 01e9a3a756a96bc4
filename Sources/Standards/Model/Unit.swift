public import Findings

/// A unit of competence: what a candidate is assessed on as a whole.
public struct Unit: Sendable {
  /// Unique within its suite: the normalised code, or one made from the title.
  public var id: String
  /// The word that the heading puts before the code, such as *Unit*; empty if there is none.
  public var label: String
  /// The code of the standard, nothing if it gives none.
  public var code: Code?
  /// Further codes, such as an awarding body's own number.
  public var otherCodes: [Code]
  /// The title without the code.
  public var title: Prose
  /// The facts under the heading, in order, all of them.
  public var facts: [Fact]
  /// What stands before the first section heading.
  public var preamble: [Content]
  /// Everything else, in order.
  public var sections: [Section]
  /// The heading's place.
  public var place: Place

  /// Makes a unit.
  public init(
    id: String, label: String = "", code: Code?, otherCodes: [Code] = [], title: Prose,
    facts: [Fact] = [], preamble: [Content] = [], sections: [Section] = [], place: Place
  ) {
    self.id = id
    self.label = label
    self.code = code
    self.otherCodes = otherCodes
    self.title = title
    self.facts = facts
    self.preamble = preamble
    self.sections = sections
    self.place = place
  }
}
