// Units and qualifications, known by what they say, what they are called, and their codes.

extension Matching {
  /// How much the same identifier adds to a score; alone it is not enough to be the same.
  private static let forIdentifier = 150
  /// The least score that makes two the same.
  private static let enough = 300

  /// Links loose units with units, and qualifications with qualifications.
  mutating func linkWholes(_ pairs: [Candidate]) {
    let olds = old.indices.filter { newOf[$0] < 0 && old[$0].subject.isNamed }
    let news = new.indices.filter { oldOf[$0] < 0 && new[$0].subject.isNamed }
    guard !olds.isEmpty, !news.isEmpty else { return }
    let votes = Votes(
      of: pairs, in: self, oldHome: { [self] in looseWhole($0, in: old, newOf) },
      newHome: { [self] in looseWhole($0, in: new, oldOf) })
    var candidates = votes.shares.filter {
      old[$0.old].subject == new[$0.new].subject
    }
    for pair in pairs where old[pair.old].subject.isNamed && areLoose(pair.old, pair.new) {
      candidates.append(Candidate(old: pair.old, new: pair.new, score: 0))
    }
    candidates += sameIdentifiers(olds, news)
    candidates.removeRepeats()
    let (emptyOld, emptyNew) = (Set(olds.filter { !hasLeaves(old, $0) }), Set(news.filter { !hasLeaves(new, $0) }))
    linkBest(
      candidates.compactMap { candidate in
        let title = words.likeness(candidate.old, candidate.new)
        let areEmpty = emptyOld.contains(candidate.old) && emptyNew.contains(candidate.new)
        let content = areEmpty ? title : candidate.score
        var score = (6 * content + 3 * title) / 10
        if haveCommonCode(candidate.old, candidate.new) { score += Self.forIdentifier }
        if isFileOfSameName(candidate.old, candidate.new) { score += Self.enough }
        guard score >= Self.enough else { return nil }
        return Candidate(old: candidate.old, new: candidate.new, score: score)
      })
    linkLastQualifications(olds, news)
  }

  private func looseWhole(_ leaf: Int, in list: ItemList, _ partners: [Int]) -> Int? {
    let whole = list[leaf].whole
    return list[whole].subject.isNamed && partners[whole] < 0 ? whole : nil
  }

  private func hasLeaves(_ list: ItemList, _ whole: Int) -> Bool {
    (whole..<list[whole].end).contains { list[$0].subject.isLeaf }
  }

  // MARK: Codes

  private func haveCommonCode(_ o: Int, _ n: Int) -> Bool {
    old[o].codes.contains { new[n].codes.contains($0) }
  }

  /// Pairs with a code in common, of those codes that few have.
  private func sameIdentifiers(_ olds: [Int], _ news: [Int]) -> [Candidate] {
    var byCode: [String: [Int]] = [:]
    for unit in news {
      for code in new[unit].codes { byCode[code, default: []].append(unit) }
    }
    return olds.flatMap { unit in
      old[unit].codes.flatMap { code in
        (byCode[code] ?? []).prefix(8).filter { new[$0].subject == old[unit].subject }
          .map { Candidate(old: unit, new: $0, score: 0) }
      }
    }
  }

  /// A qualification is its file: the name is that of the folder of its documents.
  private func isFileOfSameName(_ o: Int, _ n: Int) -> Bool {
    old[o].subject == .qualification && old[o].id.isSame(as: new[n].id)
  }

  /// Two files that are compared have two names: the one qualification of each suite is the same.
  private mutating func linkLastQualifications(_ olds: [Int], _ news: [Int]) {
    let left = olds.filter { old[$0].subject == .qualification && newOf[$0] < 0 }
    let right = news.filter { new[$0].subject == .qualification && oldOf[$0] < 0 }
    guard left.count == 1, right.count == 1, haveSameParent(left[0], right[0]) else { return }
    let (olds, news) = (old.children(of: old[left[0]].parent), new.children(of: new[right[0]].parent))
    guard olds.filter({ old[$0].subject == .qualification }).count == 1,
      news.filter({ new[$0].subject == .qualification }).count == 1
    else { return }
    link(left[0], right[0])
  }
}

extension Item {
  /// Every code by which it is known.
  fileprivate var codes: [String] { [id] + aliases }
}

extension Change.Subject {
  /// A unit or a qualification.
  fileprivate var isNamed: Bool { self == .unit || self == .qualification }
}
