import Standards

// What words alone could not tell: facts, rules and short or rewritten items, by their place.
//
// Parents come before children, so each pair of linked parents is met with its own link settled. Its loose
// children are tried with few others each: those of the same code or name, and those at most a few steps
// away in the list of what is loose. Where the same number of children is loose between two linked
// neighbours, the first is probably the first, and less likeness is enough.

extension Matching {
  /// Links the loose children of linked parents, from the outside in.
  ///
  /// - Parameter byPlaceAlone: Whether the same code or place makes up for words that are hardly alike.
  mutating func linkInPlace(byPlaceAlone: Bool) {
    let targets = (MemberTargets(old), MemberTargets(new))
    for parent in old.indices where newOf[parent] >= 0 && !isUntouched[parent] {
      let item = old[parent]
      guard item.end > parent + 1 else { continue }
      let left = looseChildren(of: parent, in: old, newOf, isFromOld: true)
      guard !left.isEmpty else { continue }
      let right = looseChildren(of: newOf[parent], in: new, oldOf, isFromOld: false)
      guard !right.isEmpty else { continue }
      linkBest(candidates(left, right, targets, byPlaceAlone))
    }
    linkMembers(targets)
  }

  /// Links members of one qualification that name the same unit from another group.
  private mutating func linkMembers(_ targets: (MemberTargets, MemberTargets)) {
    var loose: [[Int]: [Int]] = [:]
    for member in new.indices.reversed() where new[member].subject == .member && oldOf[member] < 0 {
      guard let unit = targets.1.unit(of: member) else { continue }
      loose[[new[member].whole, unit], default: []].append(member)
    }
    for member in old.indices where old[member].subject == .member && newOf[member] < 0 {
      guard let unit = targets.0.unit(of: member),
        let other = loose[[newOf[old[member].whole], newOf[unit]]]?.popLast()
      else { continue }
      link(member, other)
    }
  }

  // MARK: Candidates

  /// How many steps away a partner is looked for.
  private static let reach = 8

  /// A loose child and its gap: the linked neighbours, named by their new items.
  fileprivate struct Child {
    var index: Int
    var before: Int
    var after = -1
    var rank = 0
    var gapSize = 0

    func isInGap(of other: Child) -> Bool { before == other.before && after == other.after }
  }

  private func looseChildren(
    of parent: Int, in list: ItemList, _ partners: [Int], isFromOld: Bool
  ) -> [Change.Subject: [Child]] {
    var children: [Change.Subject: [Child]] = [:]
    var before: [Change.Subject: Int] = [:]
    for index in list.children(of: parent) {
      let subject = list[index].subject
      guard !subject.isWhole else { continue }
      if isFromOld ? regroupedOld.contains(index) : regroupedNew.contains(index) { continue }
      if partners[index] < 0 {
        children[subject, default: []].append(Child(index: index, before: before[subject] ?? -1))
      } else {
        let linked = isFromOld ? partners[index] : index
        before[subject] = linked
        children[subject]?.closeGap(at: linked)
      }
    }
    for subject in children.keys { children[subject]?.closeGap(at: -1) }
    return children
  }

  private func candidates(
    _ left: [Change.Subject: [Child]], _ right: [Change.Subject: [Child]],
    _ targets: (MemberTargets, MemberTargets), _ byPlaceAlone: Bool
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for subject in Change.Subject.allCases {
      guard let left = left[subject], let right = right[subject] else { continue }
      var byName: [String: Int] = [:]
      for (rank, child) in right.enumerated() {
        let name = name(of: child.index, in: new, targets.1, renaming: false)
        if byName[name] == nil { byName[name] = rank }
      }
      for (rank, child) in left.enumerated() {
        let name = name(of: child.index, in: old, targets.0, renaming: true)
        var ranks = Array(rank - Self.reach...rank + Self.reach).filter(right.indices.contains)
        if let same = byName[name], !ranks.contains(same) { ranks.append(same) }
        for other in ranks {
          let isNamesake = self.name(of: right[other].index, in: new, targets.1, renaming: false) == name
          guard let score = score(child, right[other], isNamesake, byPlaceAlone) else { continue }
          candidates.append(
            Candidate(old: child.index, new: right[other].index, score: score))
        }
      }
    }
    return candidates
  }

  /// What a child goes by among its siblings; of an old member the unit that it names now.
  private func name(
    of index: Int, in list: ItemList, _ targets: MemberTargets, renaming: Bool
  ) -> String {
    let item = list[index]
    switch item.subject {
    case .member:
      guard let unit = targets.unit(of: index) else { return item.name }
      let now = renaming ? newOf[unit] : unit
      return now < 0 ? item.name : "#\(now)"
    case .fact:
      return item.name + item.editions.mark
    case .term, .theme, .group, .rule:
      return item.name.lowercased()
    default:
      if let role = item.role, item.subject == .section { return role.rawValue }
      let prefix = list[item.whole].id.utf8
      guard item.id.utf8.starts(with: prefix) else { return item.id }
      return String(decoding: item.id.utf8.dropFirst(prefix.count), as: UTF8.self)
    }
  }

  /// How likely two children of linked parents are the same, nothing if they are not.
  private func score(
    _ a: Child, _ b: Child, _ isNamesake: Bool, _ byPlaceAlone: Bool
  ) -> Int? {
    let (item, other) = (old[a.index], new[b.index])
    let likeness = words.likeness(a.index, b.index)
    let isSamePlace = a.isInGap(of: b) && a.rank == b.rank && a.gapSize == b.gapSize
    let score = likeness + (isNamesake ? 150 : 0) + (isSamePlace ? 50 : 0)
    switch item.subject {
    case .fact, .member:
      return isNamesake ? score : nil
    case .theme, .group:
      return isNamesake || likeness >= 400 || (isSamePlace && likeness > 0) ? score : nil
    case .term:
      return isNamesake || likeness >= 600 ? score : nil
    case .section:
      return isNamesake && item.role != nil || likeness >= 500 ? score : nil
    case .rule:
      return isNamesake || likeness >= 400 ? score : nil
    default:
      let isSilent =
        item.isWithdrawn || other.isWithdrawn || item.wording.isEmpty || other.wording.isEmpty
      if item.subject != .prose, isNamesake, isSilent { return score }
      guard byPlaceAlone, haveSameWhole(a.index, b.index) else { return likeness >= 400 ? score : nil }
      if item.subject != .prose, isNamesake { return likeness >= 100 ? score : nil }
      return likeness >= (isSamePlace ? 200 : 400) ? score : nil
    }
  }
}

extension [Matching.Child] {
  /// Says which linked sibling follows the children at the end that do not know it yet.
  fileprivate mutating func closeGap(at next: Int) {
    var start = endIndex
    while start > startIndex, self[start - 1].gapSize == 0 { start -= 1 }
    for index in start..<endIndex {
      self[index].after = next
      self[index].rank = index - start
      self[index].gapSize = endIndex - start
    }
  }
}
