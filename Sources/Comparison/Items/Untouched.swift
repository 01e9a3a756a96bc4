import Findings
import Standards

/// What two libraries have in common at first sight: which suites are the same, and which units in them nobody
/// has touched.
///
/// In most comparisons nearly all units are untouched. They are told here, before anything is laid flat, so
/// that nobody need look into them again.
struct Untouched {
  /// Pairs of suites, by their numbers in each library.
  let suites: [(old: Int, new: Int)]
  /// For each suite whether its units are untouched.
  private(set) var old: [[Bool]]
  private(set) var new: [[Bool]]

  init(_ old: Library, _ new: Library) async {
    suites = Self.pairs(old.suites.map(\.id), new.suites.map(\.id))
    self.old = old.suites.map { Array(repeating: false, count: $0.units.count) }
    self.new = new.suites.map { Array(repeating: false, count: $0.units.count) }
    for (before, now) in suites {
      let same = await Self.same(old.suites[before].units, new.suites[now].units)
      for (old, new) in same where !self.new[now][new] {
        self.old[before][old] = true
        self.new[now][new] = true
      }
    }
  }

  /// The units that say the same under the same identifier, by their numbers.
  private static func same(_ olds: [Unit], _ news: [Unit]) async -> [(old: Int, new: Int)] {
    let byIdentifier = Dictionary(news.indices.map { (news[$0].id, $0) }) { first, _ in first }
    let twins = await olds.mapInParallel(by: 256) { old -> Int? in
      guard let new = byIdentifier[old.id], old.isSame(as: news[new]) else { return nil }
      return new
    }
    return twins.enumerated().compactMap { old, new in new.map { (old, $0) } }
  }

  /// Suites of the same folder's name, and those left over if there is one on each side.
  private static func pairs(_ olds: [String], _ news: [String]) -> [(old: Int, new: Int)] {
    var byName: [String: Int] = [:]
    for (index, name) in news.enumerated() where byName[name] == nil { byName[name] = index }
    var pairs: [(old: Int, new: Int)] = []
    for (index, name) in olds.enumerated() {
      if let other = byName.removeValue(forKey: name) { pairs.append((index, other)) }
    }
    let (left, right) = (
      Set(olds.indices).subtracting(pairs.map(\.old)),
      Set(news.indices).subtracting(pairs.map(\.new))
    )
    if left.count == 1, right.count == 1 { pairs += zip(left, right).map { ($0, $1) } }
    return pairs
  }
}
