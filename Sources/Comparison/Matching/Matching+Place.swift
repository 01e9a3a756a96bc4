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
    let parents = Set(looseOld.map { old[$0].parent })
    let others = Set(looseNew.map { new[$0].parent })
    for parent in parents.sorted() where newOf[parent] >= 0 && others.contains(newOf[parent]) {
      let left = looseChildren(of: parent, in: old, newOf, oldTargets, isFromOld: true)
      guard !left.isEmpty else { continue }
      let right = looseChildren(of: newOf[parent], in: new, oldOf, newTargets, isFromOld: false)
      guard !right.isEmpty else { continue }
      linkBest(candidates(left, right, byPlaceAlone))
    }
    linkMembers()
  }

  /// Links members of one qualification that name the same unit from another group.
  private mutating func linkMembers() {
    var loose: [[Int]: [Int]] = [:]
    for member in new.members.reversed() where oldOf[member] < 0 {
      guard let unit = newTargets.unit(of: member) else { continue }
      loose[[new[member].whole, unit], default: []].append(member)
    }
    for member in old.members where newOf[member] < 0 {
      guard let unit = oldTargets.unit(of: member),
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
    var name: String
    /// Of a group what its members go by.
    var members: Set<String> = []
    var before: Int
    var after = -1
    var rank = 0
    var gapSize = 0

    func isInGap(of other: Child) -> Bool { before == other.before && after == other.after }

    /// How many members two groups have in common, from 0 to 1000.
    func shareOfMembers(with other: Child) -> Int {
      let common = members.count { other.members.contains($0) }
      return 2000 * common / max(members.count + other.members.count, 1)
    }
  }

  private func looseChildren(
    of parent: Int, in list: ItemList, _ partners: [Int], _ targets: MemberTargets,
    isFromOld: Bool
  ) -> [Change.Subject: [Child]] {
    var children: [Change.Subject: [Child]] = [:]
    var before: [Change.Subject: Int] = [:]
    for index in list.children(of: parent) {
      let subject = list[index].subject
      guard !subject.isWhole else { continue }
      if isFromOld ? regroupedOld.contains(index) : regroupedNew.contains(index) { continue }
      if partners[index] < 0 {
        let name = name(of: index, in: list, targets, renaming: isFromOld)
        var members: Set<String> = []
        if subject == .group {
          for member in list.children(of: index) where list[member].subject == .member {
            members.insert(self.name(of: member, in: list, targets, renaming: isFromOld))
          }
        }
        children[subject, default: []].append(
          Child(
            index: index, name: name, members: members,
            before: before[subject] ?? -1))
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
    _ left: [Change.Subject: [Child]], _ right: [Change.Subject: [Child]], _ byPlaceAlone: Bool
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for subject in Change.Subject.allCases {
      guard let left = left[subject], let right = right[subject] else { continue }
      func consider(_ one: Child, _ other: Child) {
        guard let score = score(one, other, byPlaceAlone) else { return }
        candidates.append(Candidate(old: one.index, new: other.index, score: score))
      }
      for (rank, child) in left.enumerated() {
        let near = right.prefix(rank + Self.reach + 1).dropFirst(max(0, rank - Self.reach))
        for other in near { consider(child, other) }
      }
      // Of several namesakes the first is tried with the first, and so on.
      var namesakes = Dictionary(grouping: right.reversed(), by: \.name)
      for child in left {
        if let other = namesakes[child.name]?.popLast() { consider(child, other) }
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
  private func score(_ a: Child, _ b: Child, _ byPlaceAlone: Bool) -> Int? {
    let (item, other) = (old[a.index], new[b.index])
    let likeness = words.likeness(a.index, b.index)
    let isNamesake = a.name.isSame(as: b.name)
    let isSamePlace = a.isInGap(of: b) && a.rank == b.rank && a.gapSize == b.gapSize
    let score = likeness + (isNamesake ? 150 : 0) + (isSamePlace ? 50 : 0)
    switch item.subject {
    case .fact, .member:
      return isNamesake ? score : nil
    case .group:
      // Rules go by a group's name; one of another name is known by its units.
      guard !isNamesake else { return score + 2000 }
      let share = a.shareOfMembers(with: b)
      return likeness >= 400 || share >= 500 || (isSamePlace && likeness > 0)
        ? score + share : nil
    case .theme:
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
      guard byPlaceAlone, haveSameWhole(a.index, b.index) else {
        return likeness >= 400 ? score : nil
      }
      if item.subject != .prose, isNamesake { return likeness >= 150 ? score : nil }
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
