import Standards

/// The changes that a matching implies.
///
/// What is not linked was added or removed; a link whose ends differ is a change of as many kinds as there are
/// differences. What stands in something that was added or removed as a whole is not told again.
struct ChangeList {
  let matching: Matching
  let order: OrderChanges
  let audience: Audience
  private let reusedCodes: ReusedCodes
  private let rules: RuleChanges

  init(_ matching: Matching, from old: Library, to new: Library, judging judge: RuleJudge) {
    self.matching = matching
    order = OrderChanges(in: matching)
    audience = Audience(of: matching)
    reusedCodes = ReusedCodes(in: matching)
    rules = RuleChanges(matching, from: old, to: new, judging: judge)
  }

  /// All changes, in the order of the new library.
  var changes: [Change] {
    let anchors = matching.anchors
    var changes: [(position: Position, change: Change)] = []
    let groups = RegroupedItems(matching)
    var isPassed = matching.isUntouched
    for o in order.moved { isPassed[o] = false }
    for o in old.indices where !isPassed[o] {
      let n = matching.newOf[o]
      if let pieces = groups.piecesOfOld[o] {
        let position = Position(new: n, isGone: false, old: o)
        changes.append((position, regrouped(.split, o, n, [o], ([n] + pieces).sorted())))
      } else if n >= 0, let sources = groups.sourcesOfNew[n] {
        let position = Position(new: n, isGone: false, old: o)
        changes.append((position, regrouped(.merged, o, n, ([o] + sources).sorted(), [n])))
      } else if n >= 0 {
        guard let change = change(o, n) else { continue }
        changes.append((Position(new: n, isGone: false, old: o), change))
      } else if !groups.isTold(old: o), !isTold(o, in: old, matching.newOf, \.oldTargets),
        !(isOnlyNumber(o, in: old) && reusedCodes.isReused(codeOf: o))
      {
        changes.append((Position(new: anchors[o], isGone: true, old: o), removed(o)))
      }
    }
    for n in new.indices where matching.oldOf[n] < 0 && !groups.isTold(new: n) {
      guard !isTold(n, in: new, matching.oldOf, \.newTargets),
        !(isOnlyNumber(n, in: new) && reusedCodes.holder(ofCodeOf: n) != nil)
      else { continue }
      changes.append((Position(new: n, isGone: false, old: -1), added(n)))
    }
    // A change is large: where each belongs is sorted, and each is moved once.
    return changes.indices.sorted { changes[$0].position < changes[$1].position }
      .map { changes[$0].change }
  }

  var old: ItemList { matching.old }
  var new: ItemList { matching.new }

  // MARK: One change

  private func change(_ o: Int, _ n: Int) -> Change? {
    let kinds = kinds(o, n)
    guard !kinds.isEmpty else { return nil }
    return make(kinds, [o], [n])
  }

  private func added(_ n: Int) -> Change { make([kindOfWhole(new[n], .added)], [], [n]) }

  private func removed(_ o: Int) -> Change { make([kindOfWhole(old[o], .removed)], [o], []) }

  /// A split or merger, with what else has happened to the pair that is linked.
  private func regrouped(
    _ kind: Change.Kind, _ o: Int, _ n: Int, _ olds: [Int], _ news: [Int]
  ) -> Change {
    let others = kinds(o, n).filter { $0 == .moved || $0 == .withdrawn }
    return make((others + [kind]).inOrder, olds, news)
  }

  /// Facts and rules come and go as what they are.
  private func kindOfWhole(_ item: Item, _ kind: Change.Kind) -> Change.Kind {
    switch item.subject {
    case .fact: .fact
    case .rule: .rule
    default: kind
    }
  }

  private func make(_ kinds: [Change.Kind], _ olds: [Int], _ news: [Int]) -> Change {
    let (o, n) = (olds.first, news.first)
    var classifying = Classifying(
      kinds: kinds, old: o.map { old[$0] }, new: n.map { new[$0] })
    if let o, let n { classifying.isElsewhere = isElsewhere(o, n) }
    if let o { classifying.wasMandatory = old.isInMandatoryGroup(o) }
    if let o, let n { classifying.holdsSigned = holdsSigned(o, in: old) || holdsSigned(n, in: new) }
    if let shift = rules.shift(o, n) { classifying.shift = shift }
    let holders = news.compactMap(reusedCodes.holder).filter { !olds.contains($0) }
    classifying.isCodeReused = !holders.isEmpty
    let effects = audience.effects(o, n, classifying)
    let item = n.map { new[$0] } ?? o.map { old[$0] } ?? Item(.library)
    let rule = effects.map(\.rule).max { $0.impact < $1.impact } ?? classifying.rule
    var change = Change(
      kinds: kinds, rule: rule, subject: item.subject, effects: effects,
      home: n.map(new.home) ?? o.map(old.home)
        ?? Change.Home(subject: .library, id: "", name: ""),
      anchor: n.map { new[$0].place } ?? o.flatMap { anchor(ofRemoved: $0) },
      old: olds.map { self.item(old: $0) }, new: news.map { self.item(new: $0) })
    change.rows = Change.Rows(old: olds, new: news, holders: holders)
    return change
  }

  private func holdsSigned(_ index: Int, in list: ItemList) -> Bool {
    list[index].subject.isSection
      && (index..<list[index].end).contains {
        list[$0].subject.isCriterion || list[$0].subject == .knowledge
      }
  }

  /// Whether an item belongs to another element or unit, or a member to another group.
  private func isElsewhere(_ o: Int, _ n: Int) -> Bool {
    guard matching.haveSameWhole(o, n) else { return !old[o].subject.isWhole }
    if old[o].subject == .member { return !matching.haveSameParent(o, n) }
    let isElement: (Change.Subject) -> Bool = { $0 == .element }
    let before = old.nearest(old[o].parent, where: isElement)
    let after = new.nearest(new[n].parent, where: isElement)
    switch (before, after) {
    case (nil, nil): return false
    case (let before?, let after?): return !matching.areLinked(before, after)
    default: return true
    }
  }

  // MARK: What was told already

  /// Whether an item stands in something that was added or removed as a whole.
  private func isTold(
    _ index: Int, in list: ItemList, _ partners: [Int],
    _ targets: KeyPath<Matching, MemberTargets>
  ) -> Bool {
    let item = list[index]
    if item.whole != index, partners[item.whole] < 0 { return true }
    if item.subject == .member, let unit = matching[keyPath: targets].unit(of: index) {
      return partners[unit] < 0
    }
    guard !item.subject.isWhole, item.parent >= 0, partners[item.parent] < 0 else { return false }
    if item.subject == .prose || item.subject == .fact { return true }
    return list[item.parent].subject.isStatement
  }

  /// Whether an item only keeps its number, with nothing inside.
  ///
  /// Where another item has had that number, or has it now, what became of the words is told of that one.
  private func isOnlyNumber(_ index: Int, in list: ItemList) -> Bool {
    list[index].isOnlyNumber && list[index].end == index + 1
  }

  private struct Position: Comparable {
    var new: Int
    var isGone: Bool
    var old: Int

    static func < (a: Position, b: Position) -> Bool {
      (a.new, a.isGone ? 1 : 0, a.old) < (b.new, b.isGone ? 1 : 0, b.old)
    }
  }
}

extension [Change.Kind] {
  /// The kinds in the order in which they are always given.
  var inOrder: [Change.Kind] { Change.Kind.allCases.filter(contains) }
}
