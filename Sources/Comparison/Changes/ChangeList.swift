import Standards

/// The changes that a matching implies.
///
/// What is not linked was added or removed; a link whose ends differ is a change of as many kinds as there are
/// differences. What stands in something that was added or removed as a whole is not told again.
struct ChangeList {
  let matching: Matching
  let order: OrderChanges
  let audience: Audience
  let judge: RuleJudge
  private let oldOrdinals: [Int: Int]
  private let newOrdinals: [Int: Int]
  private let oldQualifications: [String: Qualification]
  private let newQualifications: [String: Qualification]

  init(_ matching: Matching, from old: Library, to new: Library, judging judge: RuleJudge) {
    self.matching = matching
    self.judge = judge
    order = OrderChanges(in: matching)
    audience = Audience(of: matching)
    oldOrdinals = matching.old.ruleOrdinals
    newOrdinals = matching.new.ruleOrdinals
    oldQualifications = old.qualificationsByID
    newQualifications = new.qualificationsByID
  }

  /// All changes, in the order of the new library.
  var changes: [Change] {
    let anchors = matching.anchors
    var changes: [(position: Position, change: Change)] = []
    let groups = RegroupedItems(matching)
    for o in old.indices where !matching.isUntouched[o] {
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
      } else if !groups.isTold(old: o), !isTold(o, in: old, matching.newOf, \.oldTargets) {
        changes.append((Position(new: anchors[o], isGone: true, old: o), removed(o)))
      }
    }
    for n in new.indices where matching.oldOf[n] < 0 && !groups.isTold(new: n) {
      guard !isTold(n, in: new, matching.oldOf, \.newTargets) else { continue }
      changes.append((Position(new: n, isGone: false, old: -1), added(n)))
    }
    return changes.sorted { $0.position < $1.position }.map(\.change)
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
    if let shift = shift(o, n) { classifying.shift = shift }
    let effects = audience.effects(o, n, classifying)
    let item = n.map { new[$0] } ?? o.map { old[$0] } ?? Item(.library)
    let rule = effects.map(\.rule).max { $0.impact < $1.impact } ?? classifying.rule
    var change = Change(
      kinds: kinds, rule: rule, subject: item.subject, effects: effects,
      home: n.map(new.home) ?? o.map(old.home)
        ?? Change.Home(subject: .library, id: "", name: ""),
      anchor: n.map { new[$0].place } ?? o.flatMap { anchor(ofRemoved: $0) },
      old: olds.map { self.item(old: $0) }, new: news.map { self.item(new: $0) })
    change.rows = Change.Rows(old: olds, new: news)
    return change
  }

  private func holdsSigned(_ index: Int, in list: ItemList) -> Bool {
    list[index].subject.isSection
      && (index..<list[index].end).contains {
        list[$0].subject.isCriterion || list[$0].subject == .knowledge
      }
  }

  private func shift(_ o: Int?, _ n: Int?) -> RuleJudge.Shift? {
    guard (o.map { old[$0].subject } ?? n.map { new[$0].subject }) == .rule else { return nil }
    let oldHome = o.map { old[$0].whole } ?? n.map { matching.oldOf[new[$0].whole] } ?? -1
    let newHome = n.map { new[$0].whole } ?? o.map { matching.newOf[old[$0].whole] } ?? -1
    guard oldHome >= 0, newHome >= 0, let before = oldQualifications[old[oldHome].id],
      let after = newQualifications[new[newHome].id]
    else { return nil }
    return judge.judge(
      RuleJudge.Question(
        old: o.flatMap { before.rule(at: oldOrdinals[$0] ?? -1) },
        new: n.flatMap { after.rule(at: newOrdinals[$0] ?? -1) },
        oldQualification: before, newQualification: after))
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
    _ targets: KeyPath<Audience, MemberTargets>
  ) -> Bool {
    let item = list[index]
    if item.whole != index, partners[item.whole] < 0 { return true }
    if item.subject == .member, let unit = audience[keyPath: targets].unit(of: index) {
      return partners[unit] < 0
    }
    guard !item.subject.isWhole, item.parent >= 0, partners[item.parent] < 0 else { return false }
    if item.subject == .prose || item.subject == .fact { return true }
    return list[item.parent].subject.isStatement
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

extension Library {
  fileprivate var qualificationsByID: [String: Qualification] {
    Dictionary(
      suites.flatMap(\.qualifications).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ItemList {
  /// How many rules stand before each rule in its qualification.
  fileprivate var ruleOrdinals: [Int: Int] {
    var (ordinals, counts): ([Int: Int], [Int: Int]) = ([:], [:])
    for index in indices where self[index].subject == .rule {
      ordinals[index] = counts[self[index].whole, default: 0]
      counts[self[index].whole, default: 0] += 1
    }
    return ordinals
  }
}

extension Qualification {
  fileprivate func rule(at index: Int) -> ChoiceRule? {
    rules.indices.contains(index) ? rules[index] : nil
  }
}

extension [Change.Kind] {
  /// The kinds in the order in which they are always given.
  var inOrder: [Change.Kind] { Change.Kind.allCases.filter(contains) }
}
