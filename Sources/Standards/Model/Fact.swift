public import Findings

/// A line `Key: value` under the heading of a suite, a qualification, a group or a unit.
///
/// Facts that nobody knows are kept, and printed, like those that have a meaning.
public struct Fact: Sendable {
  /// The words before the colon, as written, without a mark of editions.
  public let name: String
  /// What the name means to the program, nothing if it is none that it knows.
  public let known: KnownFact?
  /// The place of the name among those that mean the same.
  let rank: Int
  /// The words behind it.
  public var value: Prose
  /// Which qualifications' documents have it.
  public var editions: Editions
  /// Where the line stands.
  public var place: Place

  /// Makes a fact.
  public init(name: String, value: Prose, editions: Editions = .all, place: Place) {
    self.name = name
    let meaning = KnownFact.meaning(of: name)
    known = meaning?.known
    rank = meaning?.rank ?? 0
    self.value = value
    self.editions = editions
    self.place = place
  }
}
