/// Which items are told with another, because they came out of it or went into it.
struct RegroupedItems {
  /// For a split old item the new ones beside the one it is linked to, in order.
  private(set) var piecesOfOld: [Int: [Int]] = [:]
  /// For a merged new item the old ones beside the one it is linked to, in order.
  private(set) var sourcesOfNew: [Int: [Int]] = [:]
  private var olds: Set<Int> = []
  private var news: Set<Int> = []

  init(_ matching: Matching) {
    for regrouping in matching.regroupings.sorted(by: { $0.loose < $1.loose }) {
      if regrouping.isSplit {
        piecesOfOld[regrouping.linked, default: []].append(regrouping.loose)
        news.insert(regrouping.loose)
      } else {
        sourcesOfNew[regrouping.linked, default: []].append(regrouping.loose)
        olds.insert(regrouping.loose)
      }
    }
  }

  func isTold(old: Int) -> Bool { olds.contains(old) }
  func isTold(new: Int) -> Bool { news.contains(new) }
}
