import Standards

/// Who is touched by a change: the qualifications that use what has changed.
struct Audience {
  let matching: Matching
  let oldTargets: MemberTargets
  let newTargets: MemberTargets
  private let oldUses: Uses
  private let newUses: Uses

  init(of matching: Matching) {
    self.matching = matching
    oldTargets = MemberTargets(matching.old)
    newTargets = MemberTargets(matching.new)
    oldUses = Uses(matching.old, oldTargets)
    newUses = Uses(matching.new, newTargets)
  }

  /// What a change means for each qualification that it touches, in the order of the new library.
  func effects(_ o: Int?, _ n: Int?, _ classifying: Classifying) -> [Change.Effect] {
    var touched: [Use] = []
    switch (o, n) {
    case (let o?, let n?):
      // Whoever uses it now and did before, whichever unit it stood in.
      let before = uses(of: o, in: matching.old, oldUses).map { matching.newOf[$0.qualification] }
      let known = Set(before)
      let now = uses(of: n, in: matching.new, newUses)
      guard !matching.haveSameWhole(o, n) else {
        touched = now.filter { known.contains($0.qualification) }
        break
      }
      let lost = before.filter { use in use >= 0 && !now.contains { $0.qualification == use } }
      touched =
        (now.filter { matching.oldOf[$0.qualification] >= 0 }
        + lost.map { Use(qualification: $0, isMandatory: false) })
        .sorted { $0.qualification < $1.qualification }
    case (let o?, nil):
      let now = uses(of: o, in: matching.old, oldUses)
      return now.map { use in
        effect(matching.newOf[use.qualification], or: use.qualification, use, classifying)
      }
    case (nil, let n?):
      let home = matching.new[n].whole
      let before = matching.oldOf[home]
      let known =
        home == n || before < 0
        ? nil
        : Set(uses(of: before, in: matching.old, oldUses).map { matching.newOf[$0.qualification] })
      touched = uses(of: n, in: matching.new, newUses).filter {
        known?.contains($0.qualification) ?? true
      }
    case (nil, nil): break
    }
    return touched.map { effect($0.qualification, or: -1, $0, classifying) }
  }

  /// Whether a group says no title of its own, or that of the unit.
  func repeatsTitle(old member: Int) -> Bool {
    repeatsTitle(member, in: matching.old, oldTargets)
  }

  func repeatsTitle(new member: Int) -> Bool {
    repeatsTitle(member, in: matching.new, newTargets)
  }

  // MARK: Helpers

  private func effect(
    _ new: Int, or old: Int, _ use: Use, _ classifying: Classifying
  ) -> Change.Effect {
    var classifying = classifying
    classifying.isMandatory = use.isMandatory
    let name = new >= 0 ? matching.new[new].id : matching.old[old].id
    return Change.Effect(qualification: name, rule: classifying.rule)
  }

  private func repeatsTitle(
    _ member: Int, in list: ItemList, _ targets: MemberTargets
  ) -> Bool {
    let title = list[member].wording
    guard !title.isEmpty else { return true }
    guard let unit = targets.unit(of: member) else { return false }
    return Wording.isSame(title.plainText, list[unit].text)
  }

  /// The qualifications that have an item.
  private func uses(of index: Int, in list: ItemList, _ uses: Uses) -> [Use] {
    let whole = list[index].whole
    switch list[whole].subject {
    case .unit: return uses.ofUnit[whole] ?? []
    case .qualification:
      let group = list.nearest(index) { $0 == .group }
      return [Use(qualification: whole, isMandatory: group.map { list[$0].isMandatory } ?? false)]
    case .suite:
      return list.children(of: whole).filter { list[$0].subject == .qualification }
        .map { Use(qualification: $0, isMandatory: false) }
    default: return []
    }
  }

  /// That a qualification has a unit.
  fileprivate struct Use {
    var qualification: Int
    /// Whether every candidate has to take it.
    var isMandatory: Bool
  }

  /// The qualifications that have each unit, in order.
  fileprivate struct Uses {
    var ofUnit: [Int: [Use]] = [:]

    init(_ list: ItemList, _ targets: MemberTargets) {
      for index in list.indices where list[index].subject == .member {
        guard let unit = targets.unit(of: index) else { continue }
        let group = list.nearest(index) { $0 == .group }
        let isMandatory = group.map { list[$0].isMandatory } ?? false
        let qualification = list[index].whole
        if let last = ofUnit[unit]?.last, last.qualification == qualification {
          let count = ofUnit[unit]?.count ?? 1
          ofUnit[unit]?[count - 1].isMandatory = last.isMandatory || isMandatory
        } else {
          ofUnit[unit, default: []].append(
            Use(qualification: qualification, isMandatory: isMandatory))
        }
      }
    }
  }
}
