extension [Fact] {
  /// The facts of a name, whatever its letter case.
  public func named(_ name: String) -> [Fact] {
    filter { $0.name.lowercased() == name }
  }
}

extension Library {
  /// The colour that documents and pages take for accents: the brand's, if text of it can be read.
  public var accent: Colour? {
    brand.named("colour").last.flatMap { Colour($0.value.plainText) }
      .flatMap { $0.contrastWithWhite >= Colour.neededContrast ? $0 : nil }
  }
}
