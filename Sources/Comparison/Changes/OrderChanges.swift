import Standards

/// Which items have changed their place among siblings that stayed.
///
/// Of the linked siblings the longest run that kept its order stayed; the others moved. An item whose code
/// has changed is left out: its new code tells its new place.
struct OrderChanges {
  /// The old items that have.
  private(set) var moved: Set<Int> = []

  init(in matching: Matching) {
    for parent in matching.old.indices where matching.newOf[parent] >= 0 {
      let end = matching.old[parent].end
      guard !matching.isUntouched[parent], end > parent + 2 else { continue }
      let siblings = matching.old.children(of: parent).filter { child in
        let partner = matching.newOf[child]
        guard partner >= 0, matching.haveSameParent(child, partner) else { return false }
        let (a, b) = (matching.old[child], matching.new[partner])
        return !a.subject.isWhole && a.code?.normalised == b.code?.normalised
      }
      let places = siblings.map { matching.newOf[$0] }
      let stayed = Set(places.longestIncreasingRun)
      for (child, place) in zip(siblings, places) where !stayed.contains(place) {
        moved.insert(child)
      }
    }
  }

  func isMoved(_ old: Int) -> Bool { moved.contains(old) }
}

extension [Int] {
  /// The longest increasing subsequence of different numbers, in n log n steps.
  var longestIncreasingRun: [Int] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: count)
    for index in indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]] < self[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var run: [Int] = []
    var next = ends.last ?? -1
    while next >= 0 {
      run.append(self[next])
      next = before[next]
    }
    return run.reversed()
  }
}
