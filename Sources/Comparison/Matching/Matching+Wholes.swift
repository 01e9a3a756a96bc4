// Units and qualifications, known by what they say, what they are called, and their codes.

extension Matching {
  /// How much the same identifier adds to a score; alone it is not enough to be the same.
  private static let forIdentifier = 150
  /// The least score that makes two the same.
  private static let enough = 300
  /// The least content in common without which a title is only like another by chance.
  private static let someContent = 150

  /// Links loose units with units, and qualifications with qualifications.
  mutating func linkWholes(_ pairs: [Candidate]) {
    let olds = old.wholes.filter { newOf[$0] < 0 && old[$0].subject.isNamed }
    let news = new.wholes.filter { oldOf[$0] < 0 && new[$0].subject.isNamed }
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
    let silentOld = Set(olds.filter { isSilent($0, in: old, words.oldWordings) })
    let silentNew = Set(news.filter { isSilent($0, in: new, words.newWordings) })
    linkBest(
      candidates.compactMap { candidate in
        let (o, n) = (candidate.old, candidate.new)
        let isSilent = silentOld.contains(o) || silentNew.contains(n)
        let content = isSilent ? nil : candidate.score
        if let content, content < Self.someContent, !haveCommonCode(o, n), !isFileOfSameName(o, n) {
          return nil
        }
        let score = score(o, n, content: content)
        return score < Self.enough ? nil : Candidate(old: o, new: n, score: score)
      })
    linkLastQualifications(olds, news)
  }

  /// What speaks for two to be the same; where they have no words only their codes can speak.
  private func score(_ o: Int, _ n: Int, content: Int?) -> Int {
    let isUntitled = words.oldWordings[o] == 0 || words.newWordings[n] == 0
    let title = isUntitled ? nil : words.likeness(o, n)
    var score =
      switch (title, content) {
      case (let title?, let content?): (3 * title + 6 * content) / 10
      case (let likeness?, nil), (nil, let likeness?): 9 * likeness / 10
      case (nil, nil): Self.enough - Self.forIdentifier
      }
    if haveCommonCode(o, n) { score += Self.forIdentifier }
    if isFileOfSameName(o, n) || areSaidToBeSame(o, n) { score += Self.enough }
    return score
  }

  private func looseWhole(_ leaf: Int, in list: ItemList, _ partners: [Int]) -> Int? {
    let whole = list[leaf].whole
    return list[whole].subject.isNamed && partners[whole] < 0 ? whole : nil
  }

  /// Whether nothing in it has words.
  private func isSilent(_ whole: Int, in list: ItemList, _ wordings: [UInt64]) -> Bool {
    !(whole..<list[whole].end).contains { list[$0].subject.isLeaf && wordings[$0] != 0 }
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

  /// Whether one of two units says that the other's code was its own: its author knows.
  private func areSaidToBeSame(_ o: Int, _ n: Int) -> Bool {
    new[n].formerCodes.contains(old[o].id) || old[o].formerCodes.contains(new[n].id)
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
    let (olds, news) = (
      old.children(of: old[left[0]].parent), new.children(of: new[right[0]].parent)
    )
    guard olds.filter({ old[$0].subject == .qualification }).count == 1,
      news.filter({ new[$0].subject == .qualification }).count == 1
    else { return }
    link(left[0], right[0])
  }
}

extension Item {
  /// Every code by which it is known.
  fileprivate var codes: [String] { [id] + aliases + formerCodes }
}

extension Change.Subject {
  /// A unit or a qualification.
  fileprivate var isNamed: Bool { self == .unit || self == .qualification }
}
