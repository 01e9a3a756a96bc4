import Standards

// Headings and leaves, known by their words first; what is around them decides between likenesses.

extension Matching {
  /// Links loose headings, with the votes of what stands directly under them.
  mutating func linkSections(_ pairs: [Candidate]) {
    let votes = Votes(
      of: pairs, in: self, oldHome: { [self] in section($0, in: old) },
      newHome: { [self] in section($0, in: new) })
    var candidates = votes.shares.filter {
      old[$0.old].subject == new[$0.new].subject && areLoose($0.old, $0.new)
    }
    for pair in pairs where old[pair.old].subject.isSection && areLoose(pair.old, pair.new) {
      candidates.append(Candidate(old: pair.old, new: pair.new, score: 0))
    }
    candidates += sameSections
    candidates.removeRepeats()
    linkBest(
      candidates.compactMap { candidate in
        let (o, n) = (candidate.old, candidate.new)
        let title = words.likeness(o, n)
        var score = max(title / 2, candidate.score / 2) + (title + candidate.score) / 4
        let isAtHome = haveSameWhole(o, n)
        if isAtHome {
          score += 100
          if haveSameIdentifier(o, n) { score += 50 }
          if haveSameRole(o, n) { score += 300 }
        }
        // Many units have headings of the same words; another unit's must hold the same too.
        guard isAtHome ? score >= 400 : candidate.score >= 500 && isWholeKept(o, n) else {
          return nil
        }
        return Candidate(old: o, new: n, score: score)
      })
  }

  /// Links loose leaves, either those that stayed in their unit or those that did not.
  mutating func linkLeaves(_ pairs: [Candidate], atHome: Bool) {
    linkBest(
      pairs.compactMap { pair in
        let (o, n) = (pair.old, pair.new)
        guard old[o].subject.isLeaf || old[o].subject == .term, areLoose(o, n),
          haveSameWhole(o, n) == atHome, !regroupedOld.contains(o), !regroupedNew.contains(n)
        else { return nil }
        let isNear = haveSameParent(o, n)
        guard pair.score >= (isNear ? 400 : atHome ? 500 : leastElsewhere(o, n)) else { return nil }
        var score = pair.score
        if isNear { score += 80 }
        if atHome { score += haveSameIdentifier(o, n) ? 120 : 60 }
        return Candidate(old: o, new: n, score: score)
      })
  }

  /// How alike a leaf must be to one of another unit.
  ///
  /// A sentence must be much the same, all the more if it is short, or if its unit came or went: then
  /// there are many others that it is like by chance.
  private func leastElsewhere(_ o: Int, _ n: Int) -> Int {
    guard isWholeKept(o, n) else { return .max }
    let areBothKept = newOf[old[o].whole] >= 0 && oldOf[new[n].whole] >= 0
    return (isTelling(o, n) ? 800 : 900) + (areBothKept ? 0 : 150)
  }

  /// Whether one of the units that two items stand in is in both editions.
  private func isWholeKept(_ o: Int, _ n: Int) -> Bool {
    newOf[old[o].whole] >= 0 || oldOf[new[n].whole] >= 0
  }

  private func isTelling(_ o: Int, _ n: Int) -> Bool {
    min(old[o].wording.utf8.count, new[n].wording.utf8.count) >= 48
  }

  /// The heading directly above a leaf, whatever statements it is nested in.
  private func section(_ leaf: Int, in list: ItemList) -> Int? {
    list.nearest(leaf) { !$0.isLeaf }.flatMap { list[$0].subject.isSection ? $0 : nil }
  }

  /// Headings of the same role, or elements of the same code, in linked units.
  private var sameSections: [Candidate] {
    // Where several headings have the same role the first is tried with the first, and so on.
    var bySign: [SectionSign: Int] = [:]
    var uses: [SectionSign: Int] = [:]
    for section in looseNew where new[section].subject.isSection {
      var sign = sign(of: section, in: new, whole: new[section].whole)
      sign.ordinal = uses[sign, default: 0]
      uses[sign.first, default: 0] += 1
      bySign[sign] = section
    }
    uses = [:]
    return looseOld.compactMap { section in
      guard old[section].subject.isSection else { return nil }
      var sign = sign(of: section, in: old, whole: newOf[old[section].whole])
      sign.ordinal = uses[sign, default: 0]
      uses[sign.first, default: 0] += 1
      return bySign[sign].map { Candidate(old: section, new: $0, score: 0) }
    }
  }

  /// What a heading goes by in its unit.
  private struct SectionSign: Hashable {
    var whole: Int
    var name: String
    var ordinal = 0

    var first: SectionSign { SectionSign(whole: whole, name: name) }
  }

  private func sign(of section: Int, in list: ItemList, whole: Int) -> SectionSign {
    let item = list[section]
    if let role = item.role, role != .element {
      return SectionSign(whole: whole, name: role.rawValue)
    }
    let prefix = list[item.whole].id
    let tail =
      item.id.utf8.starts(with: prefix.utf8)
      ? item.id.utf8.dropFirst(prefix.utf8.count) : item.id.utf8[...]
    return SectionSign(whole: whole, name: String(decoding: tail, as: UTF8.self))
  }

  private func haveSameRole(_ o: Int, _ n: Int) -> Bool {
    guard let role = old[o].role else { return false }
    return role != .element && role == new[n].role
  }
}
