import Comparison

/// That something of a sort has happened to an item: what is to be found, or what was told.
struct Claim: Hashable {
  /// What has happened, finer than a change's kind.
  enum Sort: String, CaseIterable {
    case added, removed, reworded, extended, renumbered, moved, split, merged, withdrawn, retitled,
      fact, rule, group, editorial
  }

  var sort: Sort
  /// What people call the item in the old edition, nothing if it was not there.
  var old: String?
  /// What people call it in the new edition, nothing if it is gone.
  var new: String?

  init(_ sort: Sort, _ old: String?, _ new: String?) {
    (self.sort, self.old, self.new) = (sort, old, new)
  }

  var line: String { "\(sort.rawValue) \(old ?? "") > \(new ?? "")" }
}

extension Change {
  /// What the change says, a claim for each kind, and for each end of what was split or merged.
  var claims: [Claim] {
    let (olds, news) = (old.map(label), new.map(label))
    return kinds.flatMap { kind in
      let sort = sort(of: kind)
      return switch kind {
      case .split: news.map { Claim(sort, olds.first, $0) }
      case .merged: olds.map { Claim(sort, $0, news.first) }
      default: [Claim(sort, olds.first, news.first)]
      }
    }
  }

  private func sort(of kind: Kind) -> Claim.Sort {
    if subject == .group || subject == .member { return .group }
    if kind == .reworded, rule.name == ClassRule.criterionExtended.name { return .extended }
    return Claim.Sort(rawValue: kind.rawValue) ?? .editorial
  }

  private func label(_ item: Item) -> String {
    switch subject {
    case .unit: item.id
    case .element, .criterion, .knowledge: item.code ?? item.id
    case .fact: "\(item.unit ?? home.id) \(item.id)"
    case .rule: "\(home.id) \(item.text)"
    case .group: "\(home.id) \(item.id)"
    case .member: "\(home.id) \(item.unit ?? item.id)"
    default: "\(item.unit ?? home.id) \(subject.rawValue)"
    }
  }
}
