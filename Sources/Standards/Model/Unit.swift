public import Findings

/// A unit of competence: what a candidate is assessed on as a whole.
///
/// It never changes: an edition of it is another unit. So everybody who speaks of it shares it, and what is asked
/// again and again is found out once.
public final class Unit: Sendable {
  /// Unique within its suite: the normalised code, or one made from the title.
  public let id: String
  /// The word that the heading puts before the code, such as *Unit*; empty if there is none.
  public let label: String
  /// The code of the standard, nothing if it gives none.
  public let code: Code?
  /// Further codes, such as an awarding body's own number.
  public let otherCodes: [Code]
  /// The title without the code.
  public let title: Prose
  /// The facts under the heading, in order, all of them.
  public let facts: [Fact]
  /// What stands before the first section heading.
  public let preamble: [Content]
  /// Everything else, in order.
  public let sections: [Section]
  /// The heading's place.
  public let place: Place
  /// Whether it differs between qualifications: whether anything in it carries a mark of editions.
  public let isMarked: Bool
  /// Whether any of its statements says which code it had before.
  public let hasFormerCodes: Bool

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
    isMarked = facts.contains(where: \.isMarked) || preamble.areMarked || sections.areMarked
    hasFormerCodes =
      preamble.haveFormerCodes || sections.contains { $0.content.haveFormerCodes }
  }

  /// The unit with other parts in the place of some.
  func with(
    id: String? = nil, otherCodes: [Code]? = nil, title: Prose? = nil, facts: [Fact]? = nil,
    preamble: [Content]? = nil, sections: [Section]? = nil
  ) -> Unit {
    Unit(
      id: id ?? self.id, label: label, code: code, otherCodes: otherCodes ?? self.otherCodes,
      title: title ?? self.title, facts: facts ?? self.facts,
      preamble: preamble ?? self.preamble, sections: sections ?? self.sections, place: place)
  }
}
