import Standards

// How items are recognised
//
// The task: given the items of two editions, say which item of the new one is which of the old. Codes do
// not settle it. A criterion put in at the top renumbers all that follow, and F1.1.2 is then another
// demand than it was. Texts do not settle it either: they are reworded, and a library says some sentences
// in every unit. So there are three sorts of evidence, words, code and place, and words weigh most.
//
// What is compared must be chosen first: a library has a hundred thousand items, and all against all
// would be ten thousand million pairs. The work goes from the cheap and certain to the dear and doubtful,
// and each step leaves less to the next:
//
// 1. What is untouched. A unit of the same identifier in which nothing differs is not even laid flat
//    (`Untouched`). In other units, what goes in step with its counterpart is linked and never looked at
//    again (`Matching+Step`). In most comparisons that is nearly everything.
// 2. The same words. Items that say the same, word for word, become candidates of each other.
// 3. Rare words. What is left is looked up by its words, and by its runs of two and three words. A feature that
//    only a few items of both sides have makes candidates of them (`WordIndex+Candidates`). Each feature
//    makes few pairs, so all of them together are linear in the text.
// 4. In place. Between two linked parents, children that are still loose are tried with those of the
//    same code or name, and with those near the same place between linked neighbours (`Matching+Place`).
//    Here little likeness is enough, because code and place speak too; but first come those that are
//    alike, and splits and mergers, so that nobody takes a half of a split for a rewording of its neighbour.
//
// Steps 2 and 3 are the same round with different candidates. A round goes from the large to the small.
// Each pair of leaves is a vote for the pair of units that they stand in; a unit's title, code and votes
// make its score (`Matching+Wholes`). Then headings in the same way, then the leaves themselves, whose
// score is better where their surroundings are linked already. So a unit that was renumbered and reworded
// throughout is still known by what it says, and a sentence of every unit finds its own. What is only alike
// is looked for at home first, splits and mergers included: a large library has a sentence much like any
// other somewhere. Between a unit that is gone and one that is new nothing is linked at all.
//
// Wherever candidates compete the best score wins and takes both out of the game. That is not the best
// sum, but it explains itself: nobody is given to a second choice to please a third.
//
// What is not linked at the end was added or removed, unless its words came out of an item that is linked
// to another, or went into one: that is a split or a merger (`Matching+Regrouping`).
//
// All of it is symmetric. Features and scores treat both sides alike, and of equal scores the pair that
// is nearest in place wins, then the one that comes first; two pairs that are equal even then have no item
// in common. So the comparison backwards is the comparison mirrored.

/// Which item of one list is which of another.
struct Matching {
  let old: ItemList
  let new: ItemList
  /// For each old item the new one that it has become, -1 if it is loose.
  private(set) var newOf: [Int]
  /// For each new item the old one that it was, -1 if it is loose.
  private(set) var oldOf: [Int]
  /// Items that came out of, or went into, one that is linked to another.
  var regroupings: [Regrouping] = []
  /// Items that are not linked and yet accounted for, by a split or a merger.
  var regroupedOld: Set<Int> = []
  var regroupedNew: Set<Int> = []
  /// For each old item whether all in it is linked and unchanged.
  var isUntouched: [Bool]
  /// Which units the members of groups name.
  let oldTargets: MemberTargets
  let newTargets: MemberTargets
  var words = WordIndex()

  /// Recognises what it can.
  init(old oldLibrary: Library, new newLibrary: Library) async {
    let untouched = await Untouched(oldLibrary, newLibrary)
    async let before = ItemList(oldLibrary, folding: untouched.old)
    new = ItemList(newLibrary, folding: untouched.new)
    old = await before
    newOf = [Int](repeating: -1, count: old.count)
    oldOf = [Int](repeating: -1, count: new.count)
    isUntouched = [Bool](repeating: false, count: old.count)
    oldTargets = MemberTargets(old)
    newTargets = MemberTargets(new)
    link(0, 0)
    linkSuites(untouched.suites)
    linkUntouched()
    words = await WordIndex(of: self)
    let same = words.sameWordings(in: self)
    linkWholes(same)
    linkSections(same)
    linkLeaves(same, atHome: true)
    linkLeaves(same, atHome: false)
    words.readWords(of: self)
    let like = words.likeWordings(in: self)
    linkWholes(like)
    linkSections(like)
    linkLeaves(like, atHome: true)
    linkInPlace(byPlaceAlone: false)
    regroup()
    linkLeaves(like, atHome: false)
    linkInPlace(byPlaceAlone: true)
    regroup()
  }
}

/// An old item that may be a new one.
struct Candidate {
  var old: Int
  var new: Int
  /// How likely that is: 1000 for the same words, more where code and place agree too.
  var score: Int
}

extension [Candidate] {
  /// The best first; equal ones by their nearness, then by their order, the same from both sides.
  mutating func sortByScore() {
    sort { a, b in
      if a.score != b.score { return a.score > b.score }
      let (near, far) = (abs(a.old - a.new), abs(b.old - b.new))
      if near != far { return near < far }
      let (first, second) = (a.old + a.new, b.old + b.new)
      return first != second ? first < second : a.old < b.old
    }
  }

  /// Each pair once, with the better of its scores.
  mutating func removeRepeats() {
    sort { ($0.old, $0.new, -$0.score) < ($1.old, $1.new, -$1.score) }
    var kept: [Candidate] = []
    for candidate in self
    where kept.last?.old != candidate.old || kept.last?.new != candidate.new {
      kept.append(candidate)
    }
    self = kept
  }
}

extension Matching {
  /// Links suites, which come in pairs of their numbers.
  private mutating func linkSuites(_ pairs: [(old: Int, new: Int)]) {
    let olds = old.wholes.filter { old[$0].subject == .suite }
    let news = new.wholes.filter { new[$0].subject == .suite }
    for pair in pairs { link(olds[pair.old], news[pair.new]) }
  }

  /// Says that an old item has become a new one.
  mutating func link(_ old: Int, _ new: Int) {
    newOf[old] = new
    oldOf[new] = old
  }

  /// Links the best of the candidates, as long as both are loose.
  mutating func linkBest(_ candidates: [Candidate]) {
    var candidates = candidates
    candidates.sortByScore()
    for candidate in candidates where areLoose(candidate.old, candidate.new) {
      link(candidate.old, candidate.new)
    }
  }

  /// The old items that nothing is known of yet.
  var looseOld: [Int] { newOf.indices.filter { newOf[$0] < 0 } }

  /// The new items that nothing is known of yet.
  var looseNew: [Int] { oldOf.indices.filter { oldOf[$0] < 0 } }

  func areLoose(_ o: Int, _ n: Int) -> Bool { newOf[o] < 0 && oldOf[n] < 0 }

  /// Whether two items are linked to each other.
  func areLinked(_ o: Int, _ n: Int) -> Bool { o >= 0 && newOf[o] == n }

  func haveSameParent(_ o: Int, _ n: Int) -> Bool { areLinked(old[o].parent, new[n].parent) }

  func haveSameWhole(_ o: Int, _ n: Int) -> Bool { areLinked(old[o].whole, new[n].whole) }

  /// Whether two items have the same code, or none and the same place in a list, counted in their units.
  func haveSameIdentifier(_ o: Int, _ n: Int) -> Bool {
    let (a, b) = (old[o].id.utf8, new[n].id.utf8)
    let (prefix, other) = (old[old[o].whole].id.utf8, new[new[n].whole].id.utf8)
    guard a.starts(with: prefix), b.starts(with: other) else { return a.elementsEqual(b) }
    return a.dropFirst(prefix.count).elementsEqual(b.dropFirst(other.count))
  }
}
