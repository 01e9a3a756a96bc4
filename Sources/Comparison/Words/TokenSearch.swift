/// Finds which tokens of two texts are the same; the strategy is told in `WordDifference`.
struct TokenSearch {
  /// A run of tokens that both texts have.
  struct Run {
    var old: Int
    var new: Int
    var count: Int
  }

  /// How many edits are looked for in a gap without anchors.
  private static let mostEdits = 256
  /// How often a token may occur and still be an anchor.
  private static let mostUses = 32
  /// How often a gap is cut.
  private static let mostLevels = 12

  private let a: [Int]
  private let b: [Int]
  /// For each old token the new one that it is, -1 if it is gone.
  private var partners: [Int]
  /// How often each token occurs in the gap at hand; all zero between gaps.
  private var counts: [(old: Int, new: Int)]
  /// Where the places of each token are noted; all -1 between gaps.
  private var nextPlace: [Int]

  init(_ a: [UInt64], _ b: [UInt64]) {
    var numbers = TokenNumbers(tokens: a.count + b.count)
    self.a = a.map { numbers.number(of: $0) }
    self.b = b.map { numbers.number(of: $0) }
    partners = [Int](repeating: -1, count: a.count)
    counts = [(old: Int, new: Int)](repeating: (0, 0), count: numbers.count)
    nextPlace = [Int](repeating: -1, count: numbers.count)
  }

  /// Finds all pairs.
  mutating func run() {
    var open = [Gap(old: a.indices, new: b.indices, level: 0)]
    while let gap = open.popLast() {
      let gap = linkEnds(of: gap)
      guard !gap.old.isEmpty, !gap.new.isEmpty else { continue }
      let anchors = gap.level < Self.mostLevels ? anchors(in: gap) : []
      guard !anchors.isEmpty else {
        search(gap)
        continue
      }
      var (i, j) = (gap.old.lowerBound, gap.new.lowerBound)
      for (x, y) in anchors + [(gap.old.upperBound, gap.new.upperBound)] {
        open.append(Gap(old: i..<x, new: j..<y, level: gap.level + 1))
        if x < gap.old.upperBound, y < gap.new.upperBound { partners[x] = y }
        (i, j) = (min(x + 1, gap.old.upperBound), min(y + 1, gap.new.upperBound))
      }
    }
  }

  /// The runs in order, without lone marks between two changes.
  func runs(isMark: (Int) -> Bool) -> [Run] {
    var runs: [Run] = []
    for old in partners.indices where partners[old] >= 0 {
      if let last = runs.last, last.old + last.count == old, last.new + last.count == partners[old]
      {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(old: old, new: partners[old], count: 1))
      }
    }
    return runs.filter { run in
      let isInside =
        run.old > 0 && run.new > 0 && run.old + 1 < a.count && run.new + 1 < b.count
      return !(run.count == 1 && isInside && isMark(run.old))
    }
  }

  private struct Gap {
    var old: Range<Int>
    var new: Range<Int>
    var level: Int
  }

  /// Links what is the same at both ends of a gap, and gives what is left between.
  private mutating func linkEnds(of gap: Gap) -> Gap {
    var (i, j) = (gap.old.lowerBound, gap.new.lowerBound)
    var (x, y) = (gap.old.upperBound, gap.new.upperBound)
    while i < x, j < y, a[i] == b[j] {
      partners[i] = j
      i += 1
      j += 1
    }
    while i < x, j < y, a[x - 1] == b[y - 1] {
      x -= 1
      y -= 1
      partners[x] = y
    }
    return Gap(old: i..<x, new: j..<y, level: gap.level)
  }

  /// Pairs of tokens that occur equally often on each side: the longest run of them in the same order.
  ///
  /// Tokens that occur once are the surest. Only where there are none, as in a text that says everything
  /// several times, the first of some is taken for the first, the second for the second, and so on.
  private mutating func anchors(in gap: Gap) -> [(Int, Int)] {
    for index in gap.old { counts[a[index]].old += 1 }
    for index in gap.new { counts[b[index]].new += 1 }
    var pairs = pairs(in: gap, mostUses: 1)
    if pairs.isEmpty { pairs = self.pairs(in: gap, mostUses: Self.mostUses) }
    for index in gap.old { counts[a[index]] = (0, 0) }
    for index in gap.new { counts[b[index]] = (0, 0) }
    let run = pairs.map(\.1).longestIncreasingRun
    var next = 0
    return pairs.filter { pair in
      guard next < run.count, run[next] == pair.1 else { return false }
      next += 1
      return true
    }
  }

  /// The tokens that occur equally often on each side and not too often, paired in their order.
  private mutating func pairs(in gap: Gap, mostUses: Int) -> [(Int, Int)] {
    func isAnchor(_ token: Int) -> Bool {
      counts[token].old == counts[token].new && counts[token].new <= mostUses
    }
    var places: [Int] = []
    for index in gap.new where isAnchor(b[index]) {
      let token = b[index]
      if nextPlace[token] < 0 {
        nextPlace[token] = places.count
        places += repeatElement(-1, count: counts[token].new)
      }
      places[nextPlace[token]] = index
      nextPlace[token] += 1
    }
    // Backwards, because the place noted last is the one at hand.
    var pairs: [(Int, Int)] = []
    for index in gap.old.reversed() where isAnchor(a[index]) {
      nextPlace[a[index]] -= 1
      pairs.append((index, places[nextPlace[a[index]]]))
    }
    for index in gap.new { nextPlace[b[index]] = -1 }
    return pairs.reversed()
  }

  /// Myers' greedy search, as far as it may go.
  private mutating func search(_ gap: Gap) {
    let (n, m) = (gap.old.count, gap.new.count)
    let (i, j) = (gap.old.lowerBound, gap.new.lowerBound)
    let most = min(n + m, Self.mostEdits)
    // The furthest old token on each diagonal, from -most to most, after each number of edits.
    var furthest = [Int](repeating: 0, count: 2 * most + 3)
    var history: [[Int]] = []
    for edits in 0...most {
      history.append(Array(furthest[(most + 1 - edits)...(most + 1 + edits)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let at = diagonal + most + 1
        let isDown =
          diagonal == -edits || diagonal != edits && furthest[at - 1] < furthest[at + 1]
        var x = isDown ? furthest[at + 1] : furthest[at - 1] + 1
        while x < n, x - diagonal < m, x - diagonal >= 0, a[i + x] == b[j + x - diagonal] { x += 1 }
        furthest[at] = x
        if x >= n, x - diagonal >= m {
          linkBack(history, to: (n, m), from: (i, j))
          return
        }
      }
    }
  }

  /// Walks back from the end of a search and links what it passed on its diagonals.
  private mutating func linkBack(_ history: [[Int]], to end: (Int, Int), from start: (Int, Int)) {
    var (x, y) = end
    for edits in stride(from: history.count - 1, through: 1, by: -1) {
      let row = history[edits]
      let diagonal = x - y
      func before(_ diagonal: Int) -> Int { row[diagonal + edits] }
      let isDown =
        diagonal == -edits
        || diagonal != edits && before(diagonal - 1) < before(diagonal + 1)
      let last = isDown ? diagonal + 1 : diagonal - 1
      let oldX = before(last)
      let oldY = oldX - last
      let turn = isDown ? oldX : oldX + 1
      while x > turn {
        x -= 1
        y -= 1
        partners[start.0 + x] = start.1 + y
      }
      (x, y) = (oldX, oldY)
    }
    while x > 0, y > 0 {
      x -= 1
      y -= 1
      partners[start.0 + x] = start.1 + y
    }
  }
}
