// How a choice is judged.
//
// For everything but further units that is counting. What a further count has is the largest number of
// chosen units that can be set aside for it while the rules that it goes beyond stay as met as they are:
// a small search of its own. Rules with further units are asked in their order, and what an earlier one
// has got a later one cannot have.
//
// What would mend a choice is asked of all rules together, and exactly: first the fewest units that have
// to go, then the fewest that have to come, then for every class of like units whether one of them
// can be among those.

extension Structure {
  /// Judges a choice of units by their identifiers; those that are achieved already count like others.
  public func judge(_ choice: Set<String>) -> Judgement {
    var numbers: [String: Int] = [:]
    for (number, unit) in units.enumerated() { numbers[unit.id] = number }
    return judge(
      Set(choice.compactMap { numbers[$0] }), unknown: choice.filter { numbers[$0] == nil }.sorted()
    )
  }

  /// Judges a choice of units by their numbers.
  public func judge(_ choice: Set<Int>, unknown: [String] = []) -> Judgement {
    let credits = credits
    var tally = Tally(chosen: choice, credits: credits)
    for demand in demands where demand.counts.contains(where: { $0.setsAside != nil }) {
      setAside(for: demand, &tally)
    }
    let verdicts = rules.map { rule in
      let needs = rule.demand.conjuncts.flatMap { self.needs(of: $0, tally) }
      return Judgement.Verdict(
        isMet: rule.demand.conjuncts.allSatisfy { tally.meets($0) }, needs: needs)
    }
    var judgement = Judgement(
      isMet: verdicts.allSatisfy(\.isMet), isDecided: tally.isDecided, chosen: choice.sorted(),
      unknown: unknown, credits: choice.reduce(0) { $0 + credits[$1] }, rules: verdicts)
    if judgement.isMet {
      judgement.completion = []
      judgement.remarks = surplus(of: choice)
    } else {
      mend(choice, &judgement)
    }
    return judgement
  }
}

/// What a choice holds of each count.
struct Tally {
  let chosen: Set<Int>
  let credits: [Int]
  /// How much is set aside for each further count, by its number.
  var aside: [Int: Int] = [:]
  var isDecided = true

  /// The chosen units or credits of a count.
  func held(_ count: Count) -> Int {
    count.units.reduce(0) { sum, unit in
      chosen.contains(unit) ? sum + (count.measure == .units ? 1 : credits[unit]) : sum
    }
  }

  /// What counts towards the lower bound: what is set aside, if it is a further count.
  func reached(_ count: Count) -> Int {
    count.setsAside.map { aside[$0] ?? 0 } ?? held(count)
  }

  func meets(_ demand: Demand) -> Bool {
    switch demand {
    case .count(let count):
      reached(count) >= count.atLeast && count.atMost.map { held(count) <= $0 } ?? true
    case .some(let number, let demands):
      demands.count { meets($0) } >= number
    }
  }
}

extension Structure {
  /// Works out how much can be set aside for the further counts of a demand.
  private func setAside(for demand: Demand, _ tally: inout Tally) {
    for count in demand.counts {
      guard let number = count.setsAside else { continue }
      let others = demands.compactMap { $0.kept(by: tally, beside: number) }
      var low = 0
      var high = min(count.atLeast, tally.held(count))
      tally.aside[number] = 0
      // What can be set aside can be set aside in part: the largest amount is found by halving.
      while low < high {
        let middle = (low + high + 1) / 2
        var wanted = count
        wanted.atLeast = middle
        let model = Model(
          others + [.count(wanted)], credits: tally.credits,
          colours: units.indices.map { tally.chosen.contains($0) ? 0 : nil }
        ) { _, size in size...size }
        switch Search.solve(model.problem) {
        case .found: low = middle
        case .none: high = middle - 1
        case .undecided:
          tally.isDecided = false
          high = middle - 1
        }
      }
      tally.aside[number] = low
    }
  }

  private func needs(of demand: Demand, _ tally: Tally) -> [Judgement.Need] {
    if tally.meets(demand) { return [] }
    switch demand {
    case .count(let count): return [need(of: count, tally)]
    case .some(let number, let demands):
      let open = demands.filter { !tally.meets($0) }
      let ways = open.map { demand -> [Judgement.Need] in
        demand.conjuncts.flatMap { self.needs(of: $0, tally) }
      }
      let words = ways.map { way in way.map(\.words).joined(separator: ", and ") }
        .filter { !$0.isEmpty }
      let missing = number - (demands.count - open.count)
      guard number <= demands.count else {
        return [
          Judgement.Need(words: "no choice meets this rule", units: [], amount: 1, isExcess: false)
        ]
      }
      let head = missing == 1 ? "do one of these: " : "do \(missing) of these: "
      return [
        Judgement.Need(
          words: (words.count > missing ? head : "") + words.joined(separator: "; or "),
          units: ways.flatMap { $0.flatMap(\.units) }.ascending, amount: missing,
          isExcess: ways.allSatisfy { $0.allSatisfy(\.isExcess) })
      ]
    }
  }

  private func need(of count: Count, _ tally: Tally) -> Judgement.Need {
    if let limit = count.atMost, tally.held(count) > limit {
      let units = count.units.filter(tally.chosen.contains)
      let excess = tally.held(count) - limit
      return Judgement.Need(
        words: count.wordsForLeaving(excess, units.map { self.units[$0].name }), units: units,
        amount: excess, isExcess: true)
    }
    let missing = count.atLeast - tally.reached(count)
    let barred = barred(by: tally)
    let units = count.units.filter { !tally.chosen.contains($0) && !barred.contains($0) }
    return Judgement.Need(
      words: count.wordsForTaking(missing, units.map { self.units[$0].name }), units: units,
      amount: missing, isExcess: false)
  }

  /// The units that cannot be added without going beyond a bound that is kept so far.
  private func barred(by tally: Tally) -> Set<Int> {
    var barred: Set<Int> = []
    for demand in demands {
      guard case .count(let count) = demand, let limit = count.atMost else { continue }
      let held = tally.held(count)
      guard held <= limit else { continue }
      barred.formUnion(
        count.units.filter { held + (count.measure == .units ? 1 : tally.credits[$0]) > limit })
    }
    return barred
  }
}

extension Demand {
  /// What must stay as met as it is while something is set aside for a further count.
  fileprivate func kept(by tally: Tally, beside number: Int) -> Demand? {
    guard counts.contains(where: { $0.setsAside != nil || !$0.without.isEmpty }) else { return nil }
    if case .count(var count) = self {
      if count.setsAside == number { return nil }
      count.atLeast = min(count.atLeast, tally.reached(count))
      count.atMost = nil
      return count.atLeast > 0 ? .count(count) : nil
    }
    return tally.meets(self) ? self : aside(by: tally, beside: number)
  }

  /// What has been set aside for the other further counts of a demand that is not met yet.
  private func aside(by tally: Tally, beside number: Int) -> Demand? {
    let parts = counts.compactMap { count -> Demand? in
      guard let other = count.setsAside, other != number else { return nil }
      var kept = count
      kept.atLeast = tally.reached(count)
      return kept.atLeast > 0 ? .count(kept) : nil
    }
    return parts.isEmpty ? nil : .some(parts.count, of: parts)
  }
}
