import Standards

/// What a fact is called, whichever of its names a definition uses.
struct FactName: Equatable {
  /// The first name of a known fact, or the fact's own in small letters.
  let key: String

  /// Takes the name that a definition gives.
  init(_ name: String) {
    let name = name.lowercased()
    key = Self.firstNames[name] ?? name
  }

  /// Takes the name that we write ourselves.
  init(_ known: KnownFact) {
    key = known.names[0]
  }

  private static let firstNames: [String: String] = {
    var names: [String: String] = [:]
    for known in KnownFact.allCases {
      for name in known.names where names[name] == nil { names[name] = known.names[0] }
    }
    return names
  }()
}
