/// What `brand.md` says of a centre that is printed, with the names under which it may be given.
public enum BrandFact: String, Sendable, CaseIterable {
  case name, logo, colour, footer, contact

  /// The names that mean this fact, in lower case; the first is the one that we write ourselves.
  public var names: [String] { self == .colour ? ["colour", "color"] : [rawValue] }

  /// The fact that goes by a name, whatever its letter case; nothing if there is none.
  public init?(name: String) {
    let name = name.lowercased()
    guard let fact = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = fact
  }
}

extension Library {
  /// The fact of the brand that means this one; of several the last one counts.
  public func brand(_ fact: BrandFact) -> Fact? {
    brand.last { BrandFact(name: $0.name) == fact }
  }

  /// The colour that documents and pages take for accents: the brand's, if text of it can be read.
  public var accent: Colour? {
    brand(.colour).flatMap { Colour($0.value.plainText) }
      .flatMap { $0.contrastWithWhite >= Colour.neededContrast ? $0 : nil }
  }
}
