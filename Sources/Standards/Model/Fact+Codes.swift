import Findings

extension [Fact] {
  /// The further codes that facts give to a unit, in order: *Other codes*, *City & Guilds unit*.
  ///
  /// - Parameter code: The unit's own code, which is not among them.
  func otherCodes(besides code: Code?) -> [Code] {
    filter(\.givesCode).flatMap { fact in
      fact.value.plainText.split { $0 == "," || $0 == ";" }.map {
        Code($0.withSingleSpaces)
      }
    }.filter {
      $0.normalised.lowercased() != code?.normalised.lowercased() && !$0.printed.isEmpty
    }
  }
}

extension Fact {
  /// Whether the fact gives a further code: *Other codes*, *City & Guilds unit*, *SQA unit code*.
  fileprivate var givesCode: Bool {
    if means(.otherCodes) || means(.code) { return true }
    if means(.aliases) { return false }
    let name = name.lowercased()
    return [" unit", " unit code", " unit number", " code"].contains { name.hasSuffix($0) }
  }
}
