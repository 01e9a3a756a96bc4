extension Structure {
  /// Works out the fewest units that have to go and to come, and all that can be among the latter.
  func mend(_ choice: Set<Int>, _ judgement: inout Judgement) {
    let mending = Mending(self, choice)
    guard
      let removed = mending.fewest(0...choice.count, { mending.solve(removing: $0) }, &judgement)
    else { return }
    let free = units.count - choice.count
    guard
      let added = mending.fewest(
        0...free, { mending.solve(removing: removed, adding: $0) }, &judgement),
      case .choice(let best) = mending.solve(removing: removed, adding: added)
    else { return }
    judgement.removal = choice.subtracting(best).sorted()
    judgement.completion = best.filter { !choice.contains($0) }
    var helpful = Set(best).subtracting(choice)
    for index in mending.model.classes.indices where mending.model.classes[index].colour == 0 {
      let members = mending.model.classes[index].members
      if helpful.isDisjoint(with: members) {
        switch mending.solve(removing: removed, adding: added, with: index) {
        case .none: continue
        case .undecided: judgement.isDecided = false
        case .choice(let other): helpful.formUnion(Set(other).subtracting(choice))
        }
      }
      if !helpful.isDisjoint(with: members) { helpful.formUnion(members) }
    }
    judgement.mending = helpful.sorted()
  }

  /// Says how many units of a valid choice could be left out.
  func surplus(of choice: Set<Int>) -> [String] {
    let mending = Mending(self, choice)
    var ignored = Judgement(isMet: true, chosen: [], unknown: [], credits: 0, rules: [])
    guard
      let size = mending.fewest(
        0...choice.count, { mending.solve(removing: choice.count, adding: 0, keeping: $0) },
        &ignored),
      size < choice.count
    else { return [] }
    let more = choice.count - size
    return [
      "\(more) \(more == 1 ? "unit" : "units") more than needed: "
        + "\(choice.count) are chosen, and \(size) of them would do"
    ]
  }
}

/// Questions about choices near a given one: units of colour 1 are chosen, those of colour 0 are not.
private struct Mending {
  let model: Model
  private let size: Int

  init(_ structure: Structure, _ choice: Set<Int>) {
    size = choice.count
    model = Model(
      structure.demands, credits: structure.credits,
      colours: structure.units.indices.map { choice.contains($0) ? 1 : 0 }
    ) { _, size in 0...size }
  }

  func solve(
    removing: Int, adding: Int? = nil, keeping: Int? = nil, with index: Int? = nil
  ) -> Answer {
    var model = model
    model.require(colour: 1, atLeast: size - removing)
    if let adding { model.require(colour: 0, atMost: adding) }
    if let keeping { model.require(colour: 1, atMost: keeping) }
    if let index { model.require(class: index, atLeast: 1) }
    return model.answer()
  }

  /// The smallest number for which there is a choice; what one allows, larger ones allow too.
  func fewest(
    _ range: ClosedRange<Int>, _ ask: (Int) -> Answer, _ judgement: inout Judgement
  ) -> Int? {
    var low = range.lowerBound
    var high = range.upperBound + 1
    while low < high {
      let middle = low + min(high - low - 1, max(0, (high - low) / 4))
      switch ask(middle) {
      case .choice: high = middle
      case .none: low = middle + 1
      case .undecided:
        judgement.isDecided = false
        return nil
      }
    }
    return low <= range.upperBound ? low : nil
  }
}
