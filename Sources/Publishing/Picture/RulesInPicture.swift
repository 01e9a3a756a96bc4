import Choosing

/// Where the rules of a structure stand in its picture.
///
/// A rule says how much to take of some units. If these are the units of one group, the number stands at the
/// edge of its band; if they are those of several whole groups, it stands at a bracket beside their bands;
/// if they are all there are, at the foot. Whatever else a rule says, of levels, alternatives,
/// single units, is told in the rule's own words. So the picture never says anything that is not so, and
/// a rule that nobody could read is still there.
struct RulesInPicture {
  /// What is asked of each band alone.
  private(set) var demands: [[StructureDrawing.Demand]]
  /// What is asked of several together.
  private(set) var brackets: [StructureDrawing.Bracket] = []
  /// What is asked of all.
  private(set) var total: [StructureDrawing.Demand] = []
  /// The rules that are told in words.
  private(set) var limits: [String] = []

  private let structure: Structure
  private let words: DemandWords

  /// Places the rules.
  ///
  /// - Parameters:
  ///   - structure: The groups and the rules, as they were understood.
  ///   - printed: What is printed for each rule.
  ///   - words: The words around numbers.
  init(of structure: Structure, printed: [String], words: DemandWords) {
    self.structure = structure
    self.words = words
    demands = Array(repeating: [], count: structure.groups.count)
    for (rule, text) in zip(structure.rules, printed) {
      var isWhole = rule.isRead && rule.isPlain
      if isWhole {
        for phrase in rule.phrases where !place(phrase, text) { isWhole = false }
      }
      if !isWhole { limits.append(text) }
    }
  }

  /// Gives a phrase its place in the picture.
  ///
  /// - Returns: Whether the picture says all that the phrase says.
  private mutating func place(_ phrase: Phrase, _ text: String) -> Bool {
    if phrase.isTotal {
      guard let demand = words.demand(phrase, of: nil, from: .all) else { return false }
      total.append(demand)
      return true
    }
    switch phrase.spread {
    case .together: return place(phrase, on: phrase.units, text)
    case .each:
      let counted = Set(phrase.units)
      let parts = phrase.pools.map { structure.units(of: $0).filter(counted.contains) }
      return parts.allSatisfy { place(phrase, on: $0, text) }
    case .over:
      _ = place(phrase, on: phrase.units, text)
      return false
    }
  }

  private mutating func place(_ phrase: Phrase, on units: [Int], _ text: String) -> Bool {
    guard let bands = structure.groups(holding: units) else { return false }
    let tiled = bands.filter { structure.groups[$0].hasOwnUnits }
    guard let band = tiled.first else { return false }
    guard
      let demand = words.demand(
        phrase, of: units.count, from: tiled.count == 1 ? .group : .groups)
    else { return false }
    if tiled.count == 1 {
      demands[band].append(demand)
    } else {
      brackets.append(StructureDrawing.Bracket(bands, demand, words: text))
    }
    return true
  }
}

/// The words around the number of units to take.
struct DemandWords {
  /// What is taken from.
  enum Source { case group, groups, all }

  let labels: Labels

  /// How much a phrase asks for, nothing if a number cannot say it.
  ///
  /// - Parameter count: How many units there are to take from.
  func demand(_ phrase: Phrase, of count: Int?, from source: Source) -> StructureDrawing.Demand? {
    let isCredits = phrase.measure == .credits
    let more = phrase.isFurther ? labels["further"] : ""
    let noun = isCredits ? labels["creditsToTake"] : source == .all ? labels["unitsToTake"] : ""
    var place = ""
    if source == .groups { place = labels["fromTheseGroups"] }
    if source == .group, let count, !isCredits, !phrase.isFurther {
      place = "\(labels["of"]) \(count)"
    }
    let after = [noun, more, place].filter { !$0.isEmpty }.joined(separator: " ")
    switch phrase.amount {
    case .all:
      guard !isCredits, let count else { return nil }
      return StructureDrawing.Demand(
        labels["allOf"], "\(count)", source == .groups ? after : noun)
    case .between(0, let high?) where high > 0:
      return StructureDrawing.Demand(labels["atMost"], "\(high)", after)
    case .between(let low, nil) where low > 0:
      let before = phrase.isPlainNumber ? "" : labels["atLeast"]
      return StructureDrawing.Demand(before, "\(low)", after)
    case .between(let low, let high?) where low > 0:
      return StructureDrawing.Demand("", low == high ? "\(low)" : "\(low)–\(high)", after)
    case .between, .notAll: return nil
    }
  }
}

extension Structure {
  /// The groups that units make up, those around them too; nothing if a unit is in no whole group.
  fileprivate func groups(holding units: [Int]) -> [Int]? {
    var counts: [Int: Int] = [:]
    for unit in units {
      for group in groupsAround(unit) { counts[group, default: 0] += 1 }
    }
    let whole = Set(counts.filter { groups[$0.key].units.count == $0.value }.map(\.key))
    guard units.allSatisfy({ self.units[$0].groups.contains(where: whole.contains) }) else {
      return nil
    }
    return whole.sorted()
  }

  /// The groups that a unit is in, each once.
  private func groupsAround(_ unit: Int) -> Set<Int> {
    var around: Set<Int> = []
    for group in units[unit].groups {
      var next: Int? = group
      while let group = next, around.insert(group).inserted { next = groups[group].parent }
    }
    return around
  }
}
