// What *further* means.
//
// *1 further unit from B, C, D, E* is one unit on top of what the other rules ask of these groups. Whoever
// has one unit from each of B to E has all that those rules want, and none further; whoever has two from
// E and one from each of the others has one further. It would be simple to add up (1 + 1 + 1 + 1 + 1), if
// groups never overlapped and nobody wrote alternatives. What the word really says is:
//
//     units can be set aside for the further rule, and those that are left still meet the others.
//
// That is what is computed. Each further count has a number; a unit that is set aside for it counts for no
// other further count, and not for the lower bounds of the counts that it goes beyond. For disjoint
// groups this is the sum; for overlapping ones it is Hall's condition, since a unit can only be set aside
// once. Credits are set aside one by one, so that a unit of 12 credits can give 10 to one rule and 2 to
// another; units are never split.
//
// A further count from S goes beyond every count of the same measure that asks for units of S, unless
//
//   - that is the total of the qualification: *at least 7 units* is the sum that readers look for;
//   - it counts more than S: of *5 optional units*, *1 further unit from B* may be one;
//   - it is part of the same rule's phrase, as *including …* is.
//
// What *including …* says of further units speaks of those that are set aside. That needs no counts of another
// sort, for *4 further units, including 1 from C* is 1 that is set aside from C and 3 from anywhere, and *…, at
// most 1 from C* is 3 from elsewhere and 1 from anywhere. Where several parts share units, nothing so simple
// says the same, and the sentence is refused.

enum Further {
  /// What a further count comes to with what is said of parts of it; nothing if that cannot be told.
  static func divide(_ whole: Demand, into parts: [Demand]) -> Demand? {
    guard case .count(let whole) = whole, whole.setsAside != nil else { return nil }
    var named = Set<Int>()
    var counts: [Count] = []
    for part in parts.flatMap(\.conjuncts) {
      guard case .count(let count) = part, count.measure == whole.measure, count.setsAside == nil,
        named.isDisjoint(with: count.units)
      else { return nil }
      named.formUnion(count.units)
      counts.append(count)
    }
    let least = counts.reduce(0) { $0 + $1.atLeast }
    var rest = whole.atLeast - least
    guard rest >= 0 else { return nil }
    var pieces = counts.map { whole.piece(of: $0.units, $0.atLeast, $0.name) }
    if counts.contains(where: { $0.atMost != nil }) {
      // Of all that is set aside no more than the limit is from there: so much is from elsewhere.
      guard counts.count == 1, let limit = counts[0].atMost, limit >= least else { return nil }
      let elsewhere = max(0, whole.atLeast - limit)
      rest -= elsewhere
      pieces.append(
        whole.piece(of: whole.units.filter { !named.contains($0) }, elsewhere, whole.name))
    }
    pieces.append(whole.piece(of: whole.units, rest, whole.name))
    pieces.removeAll { $0.atLeast == 0 }
    return .some(pieces.count, of: pieces.map { .count($0) })
  }

  /// Numbers the further counts, and tells the others which of them to leave out.
  static func relate(_ rules: inout [RuleReading], in catalogue: Catalogue) {
    var further: [(count: Count, units: Set<Int>)] = []
    for index in rules.indices {
      rules[index].demand.eachCount { count in
        guard count.setsAside != nil else { return }
        count.setsAside = further.count
        further.append((count, Set(count.scope ?? count.units)))
      }
    }
    guard !further.isEmpty else { return }
    for index in rules.indices {
      rules[index].demand.eachCount { count in
        guard count.setsAside == nil, count.atLeast > 0, !count.name.isTotal else { return }
        for (number, other) in further.enumerated() where other.count.measure == count.measure {
          let shared = count.units.count { other.units.contains($0) }
          let isWider = shared == other.units.count && count.units.count > shared
          if shared > 0, !isWider { count.without.append(number) }
        }
      }
    }
  }
}

extension Count {
  /// A part of a further count.
  fileprivate func piece(of units: [Int], _ number: Int, _ name: Name) -> Count {
    var piece = self
    (piece.units, piece.atLeast, piece.name, piece.scope) = (units, number, name, self.units)
    return piece
  }
}

extension Demand {
  /// Changes every count, in order.
  mutating func eachCount(_ change: (inout Count) -> Void) {
    switch self {
    case .count(var count):
      change(&count)
      self = .count(count)
    case .some(let number, var demands):
      for index in demands.indices { demands[index].eachCount(change) }
      self = .some(number, of: demands)
    }
  }
}
