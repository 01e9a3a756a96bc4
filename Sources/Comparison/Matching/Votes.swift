/// How much of what stands in an item is found in another, as pairs of leaves show it.
struct Votes {
  /// The share of two items' leaves that are alike, from 0 to 1000, for each pair that has any.
  private(set) var shares: [Candidate] = []

  /// Counts the votes of pairs of leaves for what they stand in.
  ///
  /// - Parameters:
  ///   - oldHome: What an old leaf votes for; nothing if it does not vote.
  ///   - newHome: What a new leaf votes for.
  init(
    of pairs: [Candidate], in matching: Matching, oldHome: (Int) -> Int?, newHome: (Int) -> Int?
  ) {
    var ballots: [Ballot] = []
    for pair in pairs where matching.old[pair.old].subject.isLeaf && pair.score >= 400 {
      guard let old = oldHome(pair.old), let new = newHome(pair.new) else { continue }
      ballots.append(
        Ballot(home: Pair(old, new), leaf: pair.old, other: pair.new, score: pair.score))
    }
    let sizes = (
      Self.sizes(of: ballots.map(\.home.old), in: matching.old, home: oldHome),
      Self.sizes(of: ballots.map(\.home.new), in: matching.new, home: newHome)
    )
    // A leaf has one vote for each home, its best; the side that finds less decides.
    let byOld = Self.sums(of: ballots)
    let byNew = Self.sums(of: ballots.map(\.mirrored))
    shares = zip(byOld, byNew).map { left, right in
      let size = sizes.0[left.home.old, default: 0] + sizes.1[left.home.new, default: 0]
      let share = min(1000, 2 * min(left.sum, right.sum) / max(size, 1))
      return Candidate(old: left.home.old, new: left.home.new, score: share)
    }
  }

  private struct Pair: Comparable {
    var old: Int
    var new: Int

    init(_ old: Int, _ new: Int) {
      self.old = old
      self.new = new
    }

    static func < (a: Pair, b: Pair) -> Bool { (a.old, a.new) < (b.old, b.new) }
  }

  private struct Ballot {
    var home: Pair
    var leaf: Int
    var other: Int
    var score: Int

    var mirrored: Ballot { Ballot(home: home, leaf: other, other: leaf, score: score) }
  }

  /// For each pair of homes the best scores of its leaves together, in the order of pairs.
  private static func sums(of ballots: [Ballot]) -> [(home: Pair, sum: Int)] {
    let sorted = ballots.sorted { a, b in
      a.home != b.home ? a.home < b.home : (a.leaf, -a.score) < (b.leaf, -b.score)
    }
    var sums: [(home: Pair, sum: Int)] = []
    var last = -1
    for ballot in sorted {
      if sums.last?.home != ballot.home {
        sums.append((ballot.home, 0))
        last = -1
      }
      guard ballot.leaf != last else { continue }
      last = ballot.leaf
      sums[sums.count - 1].sum += ballot.score
    }
    return sums
  }

  /// How many leaves can vote for each home.
  private static func sizes(
    of homes: [Int], in list: ItemList, home: (Int) -> Int?
  ) -> [Int: Int] {
    var sizes: [Int: Int] = [:]
    for place in homes where sizes[place] == nil {
      sizes[place] = (place..<list[place].end).count {
        list[$0].subject.isLeaf && home($0) == place
      }
    }
    return sizes
  }
}
