import Standards

/// Who is touched by a change: the qualifications that use what has changed.
struct Audience {
  let matching: Matching
  private let oldUses: Uses
  private let newUses: Uses

  init(of matching: Matching) {
    self.matching = matching
    oldUses = Uses(matching.old, matching.oldTargets)
    newUses = Uses(matching.new, matching.newTargets)
  }

  /// What a change means for each qualification that it touches, in the order of the new library.
  func effects(_ o: Int?, _ n: Int?, _ classifying: Classifying) -> [Change.Effect] {
    var effects: [Change.Effect] = []
    for use in touched(o, n) {
      var classifying = classifying
      classifying.isMandatory = use.isMandatory
      if let o, let n {
        switch (isShown(o, before: use), isShown(n, after: use)) {
        case (false, false): continue
        case (true, true): classifying.kinds.removeAll { $0 == .added || $0 == .removed }
        case (true, false): classifying.kinds = [.removed]
        case (false, true): classifying.kinds = [.added]
        }
        guard !classifying.kinds.isEmpty else { continue }
      } else {
        let isShown = o.map { self.isShown($0, before: use) } ?? true
        guard n.map({ self.isShown($0, after: use) }) ?? isShown else { continue }
      }
      effects.append(
        Change.Effect(qualification: use.name(in: matching), rule: classifying.rule))
    }
    return effects
  }

  /// How a mark of editions has changed: some qualifications have the item now, or no longer.
  func changesOfReach(_ o: Int, _ n: Int) -> [Change.Kind] {
    let reaches = touched(o, n).map { (isShown(o, before: $0), isShown(n, after: $0)) }
    let isGained = reaches.contains { $0 == (false, true) }
    let isLost = reaches.contains { $0 == (true, false) }
    let kinds = (isGained ? [Change.Kind.added] : []) + (isLost ? [.removed] : [])
    return kinds.isEmpty ? [.editorial] : kinds
  }

  /// Who has an item on both sides; of what has come or gone, who has what it stands in.
  private func touched(_ o: Int?, _ n: Int?) -> [Use] {
    let before = o.map { uses(of: $0, in: matching.old, oldUses).map(isNow) }
    let now = n.map { uses(of: $0, in: matching.new, newUses).map(wasBefore) }
    switch (o, n, before, now) {
    case (let o?, let n?, let before?, let now?):
      guard !matching.haveSameWhole(o, n) else {
        let had = Set(before.map(\.old))
        return now.filter { had.contains($0.old) }
      }
      let known = Set(now.map(\.new))
      let left = before.filter { $0.new >= 0 && !known.contains($0.new) }
      return (now.filter { $0.old >= 0 } + left).sorted { $0.new < $1.new }
    case (_, let n?, _, let now?):
      let home = matching.new[n].whole
      // What is in a new unit is told with it; what is new in a unit touches those who had the unit.
      guard home != n, matching.oldOf[home] >= 0 else { return now }
      let had = Set(uses(of: matching.oldOf[home], in: matching.old, oldUses).map(\.old))
      return now.filter { had.contains($0.old) }
    case (_, _, let before?, _):
      return before
    default: return []
    }
  }

  /// Whether a group says no title of its own, or that of the unit.
  func repeatsTitle(old member: Int) -> Bool {
    repeatsTitle(member, in: matching.old, matching.oldTargets)
  }

  func repeatsTitle(new member: Int) -> Bool {
    repeatsTitle(member, in: matching.new, matching.newTargets)
  }

  // MARK: Helpers

  private func isShown(_ o: Int, before use: Use) -> Bool {
    use.old < 0 || matching.old.isShown(o, in: matching.old[use.old].id)
  }

  private func isShown(_ n: Int, after use: Use) -> Bool {
    use.new < 0 || matching.new.isShown(n, in: matching.new[use.new].id)
  }

  private func isNow(_ use: Use) -> Use {
    Use(old: use.old, new: matching.newOf[use.old], isMandatory: use.isMandatory)
  }

  private func wasBefore(_ use: Use) -> Use {
    Use(old: matching.oldOf[use.new], new: use.new, isMandatory: use.isMandatory)
  }

  private func repeatsTitle(
    _ member: Int, in list: ItemList, _ targets: MemberTargets
  ) -> Bool {
    let title = list[member].wording
    guard !title.isEmpty else { return true }
    guard let unit = targets.unit(of: member) else { return false }
    return Wording.isSame(title.plainText, list[unit].text)
  }

  /// The qualifications that have an item, as its own list numbers them.
  private func uses(of index: Int, in list: ItemList, _ uses: Uses) -> [Use] {
    let whole = list[index].whole
    switch list[whole].subject {
    case .unit: return uses.ofUnit[whole] ?? []
    case .qualification:
      return [Use(old: whole, new: whole, isMandatory: list.isInMandatoryGroup(index))]
    case .suite: return uses.ofSuite[whole] ?? []
    default: return []
    }
  }
}

/// That a qualification has a unit.
private struct Use {
  /// The qualification in the old list, -1 if it is new.
  var old: Int
  /// The qualification in the new list, -1 if it is gone.
  var new: Int
  /// Whether every candidate has to take it.
  var isMandatory: Bool

  func name(in matching: Matching) -> String {
    new >= 0 ? matching.new[new].id : matching.old[old].id
  }
}

/// The qualifications of each suite and of each unit, in order; both their numbers are those of one list.
private struct Uses {
  private(set) var ofSuite: [Int: [Use]] = [:]
  private(set) var ofUnit: [Int: [Use]] = [:]

  init(_ list: ItemList, _ targets: MemberTargets) {
    for index in list.wholes where list[index].subject == .qualification {
      let use = Use(old: index, new: index, isMandatory: false)
      ofSuite[list[index].parent, default: []].append(use)
    }
    for index in list.members {
      guard let unit = targets.unit(of: index) else { continue }
      let isMandatory = list.isInMandatoryGroup(index)
      let qualification = list[index].whole
      ofUnit[unit, default: []].add(
        Use(old: qualification, new: qualification, isMandatory: isMandatory))
    }
  }
}

extension [Use] {
  /// Adds a use; one of the same qualification as the last makes that mandatory at most.
  fileprivate mutating func add(_ use: Use) {
    if let last, last.new == use.new {
      self[count - 1].isMandatory = last.isMandatory || use.isMandatory
    } else {
      append(use)
    }
  }
}

extension ItemList {
  /// Whether every candidate has to take what the group around an item lists.
  func isInMandatoryGroup(_ index: Int) -> Bool {
    nearest(index) { $0 == .group }.map { self[$0].isMandatory } ?? false
  }
}
