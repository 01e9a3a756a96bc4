extension Qualification {
  /// Where a qualification stands in its life, as its fact `Status` says.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Not yet in force: nobody is assessed against it.
    case draft
    /// In force.
    case current
    /// Another has taken its place; candidates who are registered may finish.
    case superseded
    /// Out of force.
    case withdrawn
  }

  /// Where it stands in its life: what its fact says, current where there is none.
  ///
  /// A word that is none of those is taken for a draft, so that nobody relies on what may not be in force.
  public var status: Status {
    facts.text(of: .status).map { Status(word: $0) ?? .draft } ?? .current
  }

  /// The first day on which it is in force, nothing if no day is given.
  public var effectiveFrom: Day? { facts.day(of: .effectiveFrom) }
  /// The last day on which a candidate may be registered.
  public var lastRegistration: Day? { facts.day(of: .lastRegistration) }
  /// The last day on which a candidate may be certificated.
  public var lastCertification: Day? { facts.day(of: .lastCertification) }
}

extension Qualification.Status {
  /// Reads the word of a fact, whatever its letters' case.
  init?(word: String) {
    self.init(rawValue: word.split(whereSeparator: \.isWhitespace).joined().lowercased())
  }
}

extension [Fact] {
  /// The day in the fact of this meaning, nothing if there is none or it is no day.
  public func day(of known: KnownFact) -> Day? { text(of: known).flatMap { Day($0) } }
}
