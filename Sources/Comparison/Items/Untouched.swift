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

  init(_ old: Library, _ new: Library) {
    suites = Self.pairs(old.suites.map(\.id), new.suites.map(\.id))
    self.old = old.suites.map { Array(repeating: false, count: $0.units.count) }
    self.new = new.suites.map { Array(repeating: false, count: $0.units.count) }
    for (before, now) in suites {
      let (olds, news) = (old.suites[before].units, new.suites[now].units)
      var byIdentifier: [String: Int] = [:]
      for (index, unit) in news.enumerated() where byIdentifier[unit.id] == nil {
        byIdentifier[unit.id] = index
      }
      for (index, unit) in olds.enumerated() {
        guard let other = byIdentifier[unit.id], !self.new[now][other],
          unit.isSame(as: news[other])
        else { continue }
        self.old[before][index] = true
        self.new[now][other] = true
      }
    }
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
