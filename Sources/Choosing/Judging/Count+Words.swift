import Findings

// The words of counts: what a picture prints, and what a person is told to do.

extension Count {
  /// The bounds in a few words: *at least 1*, *2 further*, *at most 2*, *none*, *all 5*.
  public var shortWords: String {
    if setsAside != nil { return "\(atLeast) further" }
    switch (atLeast, atMost) {
    case (0, nil): return "any"
    case (_, 0?): return "none"
    case (0, let high?): return "at most \(high)"
    case (let low, nil):
      return measure == .units && low == units.count ? "all \(low)" : "at least \(low)"
    case (let low, let high?):
      return low == high ? "exactly \(low)" : "\(low) to \(high)"
    }
  }

  /// The whole count in words: *at least 1 unit from Group B*.
  public var words: String {
    let number = setsAside != nil || atMost == nil ? atLeast : atMost ?? 0
    let noun = name.noun + (number == 1 ? "" : "s")
    return [shortWords, noun, name.placeWords, name.level].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// *take 1 more unit from Group C: B9, B10, B11 or B17 would do*.
  func wordsForTaking(_ missing: Int, _ units: [String]) -> String {
    let noun = name.noun + (missing == 1 ? "" : "s")
    let what = "\(missing) \(setsAside == nil ? "more" : "further") \(noun)"
    let head = ["take", what, name.placeWords, name.level].filter { !$0.isEmpty }
      .joined(separator: " ")
    guard !units.isEmpty else { return head + ", but none is left to be taken" }
    if measure == .units, units.count <= missing {
      let few = units.count < missing ? ", but only \(units.listed("and")) can be taken" : ""
      return few.isEmpty ? "\(head): \(units.listed("and"))" : head + few
    }
    return head + ": \(Count.some(of: units)) would do"
  }

  /// *leave out 1 of A14, C6 and D9: at most 2 optional units at level 7 or 8 count*.
  func wordsForLeaving(_ excess: Int, _ units: [String]) -> String {
    let what =
      measure == .units
      ? (units.count == excess ? "" : "\(excess) of ") + units.listed("and")
      : "\(excess) \(excess == 1 ? "credit" : "credits") of \(units.listed("and"))"
    let limit = atMost ?? 0
    let noun = name.noun + (limit == 1 ? "" : "s")
    let rest = [limit == 0 ? "no" : "at most \(limit)", noun, name.placeWords, name.level]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return "leave out \(what): \(rest) may be taken"
  }

  /// A list that stays readable: the first units, and how many others there are.
  private static func some(of units: [String]) -> String {
    guard units.count > 10 else { return units.listed("or") }
    return units.prefix(8).joined(separator: ", ") + " or one of \(units.count - 8) others"
  }
}

extension Count.Name {
  /// *from Group B*; empty for the whole qualification.
  var placeWords: String { place.isEmpty ? "" : "from \(place)" }
}
