import Standards

// What differs between an item and what it has become.

extension ChangeList {
  /// The kinds of change, none if the two ends of a link are the same.
  func kinds(_ o: Int, _ n: Int) -> [Change.Kind] {
    let (a, b) = (old[o], new[n])
    var kinds: [Change.Kind] = []
    if a.isWithdrawn != b.isWithdrawn { kinds.append(.withdrawn) }
    if a.editions != b.editions { kinds += audience.changesOfReach(o, n) }
    if let kind = changeOfWording(o, n) { kinds.append(kind) }
    if let kind = changeOfName(a, b) { kinds.append(kind) }
    if let kind = changeOfCode(o, n) { kinds.append(kind) }
    if old[o].parent >= 0, !matching.haveSameParent(o, n), !isFollowing(o, n) {
      kinds.append(.moved)
    } else if order.isMoved(o) {
      kinds.append(.moved)
    }
    return kinds.inOrder
  }

  private func changeOfWording(_ o: Int, _ n: Int) -> Change.Kind? {
    let (a, b) = (old[o], new[n])
    guard a.wording != b.wording else { return nil }
    // Where lines end, and how wide gaps between words are, is nothing that anybody sees.
    let (before, now) = (a.wording.markdown, b.wording.markdown)
    let isRunning =
      a.subject.isStatement || Wording.isParagraph(before) && Wording.isParagraph(now)
    if isRunning, Wording.isRewrapped(before, now) { return nil }
    // A title that a group repeats from its unit is the unit's.
    if a.subject == .member, audience.repeatsTitle(old: o), audience.repeatsTitle(new: n) {
      return nil
    }
    // What is withdrawn need not repeat what it asked for, and may say why.
    if a.isWithdrawn != b.isWithdrawn {
      let (demand, demandNow) = (a.demand, b.demand)
      if demand.isEmpty || demandNow.isEmpty || demand.utf8.elementsEqual(demandNow.utf8) {
        return nil
      }
    }
    guard !Wording.isSame(a.text, b.text) else { return .editorial }
    switch a.subject {
    case .fact: return .fact
    case .rule: return .rule
    case .library, .suite, .qualification, .unit, .element, .section, .group, .member:
      return .retitled
    default: return .reworded
    }
  }

  private func changeOfName(_ a: Item, _ b: Item) -> Change.Kind? {
    switch a.subject {
    case .theme, .term:
      if a.name.isSame(as: b.name) { return nil }
      return Wording.isSame(a.name, b.name) ? .editorial : .retitled
    case .fact:
      return a.id.isSame(as: b.id) ? nil : .editorial
    default: return nil
    }
  }

  private func changeOfCode(_ o: Int, _ n: Int) -> Change.Kind? {
    let (a, b) = (old[o], new[n])
    if a.subject == .qualification {
      let isSameSuite = old[a.parent].id.isSame(as: new[b.parent].id)
      return a.id.isSame(as: b.id) || !isSameSuite ? nil : .renumbered
    }
    guard let before = a.code, let after = b.code else {
      return a.code == nil && b.code == nil && a.label.isSame(as: b.label) ? nil : .editorial
    }
    guard before.normalised.isSame(as: after.normalised) else { return .renumbered }
    return before.printed.isSame(as: after.printed) && a.label.isSame(as: b.label)
      ? nil : .editorial
  }

  /// Whether an item only stays with a suite that is compared under two names.
  private func isFollowing(_ o: Int, _ n: Int) -> Bool {
    old[o].subject == .library || new[n].subject == .library
  }
}
