public import Findings

/// One thing that is asked of a candidate, or one item of a list that belongs to a unit.
public struct Statement: Sendable {
  /// What is asked: what to do, to make, to know, how to behave, or over which range.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A performance criterion.
    case criterion
    case knowledge
    /// An evidence requirement.
    case evidence
    case product
    case behaviour
    case range
    /// A key word or phrase.
    case keyWord
    /// An item of a list with no role.
    case item
  }

  /// Unique within the unit (see `docs/definitions.md`): the anchor, and the identity in a comparison.
  public var id: String
  /// The printed code, nothing where the standard gives none and none is generated.
  public var code: Code?
  /// What sort of thing is asked.
  public var kind: Kind
  /// Whether the statement is withdrawn; it keeps its number.
  public var isWithdrawn: Bool
  /// The codes that it had before, as written; addresses under them still lead to it.
  public var formerCodes: [Code]
  /// Which qualifications' documents have it.
  public var editions: Editions
  /// The wording without the code; of a withdrawn one the remark in its mark first, in brackets.
  public var text: Prose
  /// The items nested under it.
  public var items: [Statement]
  /// What is written behind the nested items, usually nothing.
  public var note: Prose
  /// The place of its list item.
  public var place: Place
}

extension Statement {
  /// Makes a statement.
  ///
  /// All at once: a large value that is filled part by part is copied when it is done.
  public init(
    id: String, code: Code? = nil, kind: Kind, text: Prose, isWithdrawn: Bool = false,
    formerCodes: [Code] = [], editions: Editions = .all, items: [Statement] = [],
    note: Prose = Prose(), place: Place
  ) {
    self.init(
      id: id, code: code, kind: kind, isWithdrawn: isWithdrawn, formerCodes: formerCodes,
      editions: editions, text: text, items: items, note: note, place: place)
  }
}
