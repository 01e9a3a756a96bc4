// Splits and mergers. When a criterion is cut in two, the larger half is linked to it, as a rewording, and
// the smaller is loose. What gives it away is where its words came from: the old criterion has words that its
// rewording lost, and the loose one is made of them. A merger is the same, seen from the other side.

/// An item made of words that another one lost, or the other way round.
struct Regrouping {
  /// Whether the loose item is a new one, which the linked old one was split into.
  var isSplit: Bool
  /// The item that is linked to another: an old one of a split, a new one of a merger.
  var linked: Int
  /// The item that is not linked.
  var loose: Int
}

extension Matching {
  /// How much of a loose item must have been in the other, from 0 to 1000.
  private static let mostOfLoose = 600
  /// How much of the other it must be.
  private static let someOfWhole = 200

  /// Finds what loose items came out of, or went into, in their own units.
  mutating func regroup() {
    var found: [(regrouping: Regrouping, candidate: Candidate)] = []
    for isSplit in [true, false] {
      for (linked, loose, score) in regroupings(isSplit: isSplit) {
        let regrouping = Regrouping(isSplit: isSplit, linked: linked, loose: loose)
        let candidate =
          isSplit
          ? Candidate(old: linked, new: loose, score: score)
          : Candidate(old: loose, new: linked, score: score)
        found.append((regrouping, candidate))
      }
    }
    found.sort { a, b in
      if a.candidate.score != b.candidate.score { return a.candidate.score > b.candidate.score }
      let (near, far) = (a.candidate.distance, b.candidate.distance)
      if near != far { return near < far }
      let (first, second) = (a.candidate.old + a.candidate.new, b.candidate.old + b.candidate.new)
      return first != second ? first < second : a.candidate.old < b.candidate.old
    }
    // Of a linked pair the old item can be split or the new one merged, but not both.
    var sorts: [Int: Bool] = [:]
    for regrouping in regroupings { sorts[pair(of: regrouping)] = regrouping.isSplit }
    for (regrouping, _) in found {
      let pair = pair(of: regrouping)
      guard sorts[pair, default: regrouping.isSplit] == regrouping.isSplit else { continue }
      let isFree =
        regrouping.isSplit
        ? regroupedNew.insert(regrouping.loose).inserted
        : regroupedOld.insert(regrouping.loose).inserted
      guard isFree else { continue }
      sorts[pair] = regrouping.isSplit
      regroupings.append(regrouping)
    }
  }

  /// The old end of the link that a split or merger belongs to.
  private func pair(of regrouping: Regrouping) -> Int {
    regrouping.isSplit ? regrouping.linked : oldOf[regrouping.linked]
  }

  /// Each loose statement with the linked ones that lost what it is made of.
  private func regroupings(isSplit: Bool) -> [(linked: Int, loose: Int, score: Int)] {
    let (list, partners, bags) =
      isSplit ? (old, newOf, words.oldWords) : (new, oldOf, words.newWords)
    let (others, theirs, pieces) =
      isSplit ? (new, oldOf, words.newWords) : (old, newOf, words.oldWords)
    let taken = isSplit ? regroupedNew : regroupedOld
    let loose = (isSplit ? looseNew : looseOld).filter {
      others[$0].subject.isStatement && !taken.contains($0)
    }
    guard !loose.isEmpty else { return [] }
    let homes = Set(loose.map { theirs[others[$0].whole] })
    // What each linked item lost, and where each lost word can be looked for.
    var lost: [Int: [Int32]] = [:]
    var holders: [WordInWhole: [Int]] = [:]
    for index in list.indices
    where partners[index] >= 0 && !bags[index].isEmpty && list[index].subject.isStatement
      && homes.contains(list[index].whole)
    {
      let rest = bags[index].subtracting(pieces[partners[index]])
      guard !rest.isEmpty else { continue }
      lost[index] = rest
      for word in rest { holders[WordInWhole(list[index].whole, word), default: []].append(index) }
    }
    return loose.flatMap { piece -> [(linked: Int, loose: Int, score: Int)] in
      let bag = pieces[piece]
      let weight = words.weight(of: bag)
      let whole = theirs[others[piece].whole]
      guard bag.count > 1, whole >= 0 else { return [] }
      var tried: Set<Int> = []
      for word in bag {
        guard let some = holders[WordInWhole(whole, word)], some.count <= 16 else { continue }
        tried.formUnion(some)
      }
      return tried.sorted().compactMap { index in
        guard list[index].subject == others[piece].subject, let rest = lost[index] else {
          return nil
        }
        let common = words.weight(ofCommon: rest, bag)
        let size = words.weight(of: bags[index])
        guard 1000 * common >= Self.mostOfLoose * weight, 1000 * common >= Self.someOfWhole * size
        else { return nil }
        return (index, piece, 1000 * common / weight)
      }
    }
  }

  private struct WordInWhole: Hashable {
    var whole: Int
    var word: Int32

    init(_ whole: Int, _ word: Int32) {
      self.whole = whole
      self.word = word
    }
  }
}

extension Candidate {
  fileprivate var distance: Int { abs(old - new) }
}

extension ArraySlice<Int32> {
  /// The words of a sorted bag that another does not have, each as often as it has more of it.
  fileprivate func subtracting(_ other: ArraySlice<Int32>) -> [Int32] {
    var rest: [Int32] = []
    var next = other.startIndex
    for word in self {
      while next < other.endIndex, other[next] < word { next += 1 }
      if next < other.endIndex, other[next] == word {
        next += 1
      } else {
        rest.append(word)
      }
    }
    return rest
  }
}
