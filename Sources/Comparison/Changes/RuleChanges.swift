import Standards

/// The changed rules for choosing units, as questions to a judge.
struct RuleChanges {
  private let matching: Matching
  private let judge: RuleJudge
  private let old: Places
  private let new: Places
  /// What units are called now whose identifier has changed, by their suite in the old list.
  private let newNames: [Int: [String: String]]

  init(_ matching: Matching, from old: Library, to new: Library, judging judge: RuleJudge) {
    self.matching = matching
    self.judge = judge
    self.old = Places(matching.old, old)
    self.new = Places(matching.new, new)
    var newNames: [Int: [String: String]] = [:]
    for unit in matching.old.wholes where matching.old[unit].subject == .unit {
      let other = matching.newOf[unit]
      guard other >= 0, !matching.isUntouched[unit] else { continue }
      newNames[matching.old[unit].parent, default: [:]][matching.old[unit].id] =
        matching.new[other].id
    }
    self.newNames = newNames
  }

  /// In which direction a rule has changed, nothing if it is no rule.
  func shift(_ o: Int?, _ n: Int?) -> RuleJudge.Shift? {
    guard o.map({ matching.old[$0].subject == .rule }) ?? true,
      n.map({ matching.new[$0].subject == .rule }) ?? true
    else { return nil }
    let home = o.map { matching.old[$0].whole } ?? n.map { matching.oldOf[matching.new[$0].whole] }
    let now = n.map { matching.new[$0].whole } ?? home.map { $0 < 0 ? -1 : matching.newOf[$0] }
    guard let home, let now, let before = old.homes[home], let after = new.homes[now] else {
      return nil
    }
    return judge.judge(
      RuleJudge.Question(
        old: o.flatMap { old.ordinals[$0] }, new: n.flatMap { new.ordinals[$0] }, before: before,
        now: after, newNames: newNames[matching.old[home].parent] ?? [:]))
  }
}

/// Where the rules of a list stand in the model that it was made of.
private struct Places {
  /// Each qualification, and the suite that it belongs to.
  private(set) var homes: [Int: (qualification: Qualification, suite: Suite)] = [:]
  /// How many rules stand before each rule in its qualification.
  private(set) var ordinals: [Int: Int] = [:]

  init(_ list: ItemList, _ library: Library) {
    let items = list.wholes.filter { list[$0].subject == .qualification }
    let models = library.suites.flatMap { suite in suite.qualifications.map { ($0, suite) } }
    for (item, model) in zip(items, models) { homes[item] = model }
    for item in items {
      let rules = (item..<list[item].end).filter { list[$0].subject == .rule }
      for (ordinal, rule) in rules.enumerated() { ordinals[rule] = ordinal }
    }
  }
}
