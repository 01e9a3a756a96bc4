import Standards

/// What a fact is called, whichever of its names a definition uses.
struct FactName: Equatable {
  /// The first name of a known fact, or the fact's own in small letters.
  let key: String

  /// Takes the name that a definition gives.
  init(_ name: String) {
    key = KnownFact(named: name)?.names[0] ?? name.lowercased()
  }

  /// Takes the name that we write ourselves.
  init(_ known: KnownFact) {
    key = known.names[0]
  }
}
