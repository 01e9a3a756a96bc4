// Candidates without comparing all with all: items that share something few others have.

extension WordIndex {
  /// How many pairs one feature may make; what more items share tells nothing.
  private static let mostPairs = 16

  /// Loose items that say the same, word for word.
  func sameWordings(in matching: Matching) -> [Candidate] {
    let olds = postings(of: matching.looseOld, in: matching.old, oldWordings)
    let news = postings(of: matching.looseNew, in: matching.new, newWordings)
    return pairs(olds, news).map { Candidate(old: $0.old, new: $0.new, score: 1000) }
  }

  /// Loose items that share a rare word or a rare run of words, with their likeness.
  func likeWordings(in matching: Matching) -> [Candidate] {
    let olds = postings(of: matching.looseOld, in: matching.old, oldWords)
    let news = postings(of: matching.looseNew, in: matching.new, newWords)
    var candidates = pairs(olds, news)
    for index in candidates.indices {
      candidates[index].score = likeness(candidates[index].old, candidates[index].new)
    }
    return candidates
  }

  /// Every pair of items with a common feature, unless too many have it.
  private func pairs(_ olds: [Posting], _ news: [Posting]) -> [Candidate] {
    let rare = RareFeatures(olds, news, mostPairs: Self.mostPairs)
    let (olds, news) = (olds.filter(rare.contains).sorted(), news.filter(rare.contains).sorted())
    var candidates: [Candidate] = []
    var (i, j) = (0, 0)
    while i < olds.count, j < news.count {
      guard olds[i].feature == news[j].feature else {
        if olds[i].feature < news[j].feature { i += 1 } else { j += 1 }
        continue
      }
      let feature = olds[i].feature
      let (start, other) = (i, j)
      while i < olds.count, olds[i].feature == feature { i += 1 }
      while j < news.count, news[j].feature == feature { j += 1 }
      guard (i - start) * (j - other) <= Self.mostPairs else { continue }
      for old in olds[start..<i] {
        for new in news[other..<j] {
          candidates.append(Candidate(old: Int(old.item), new: Int(new.item), score: 0))
        }
      }
    }
    candidates.removeRepeats()
    return candidates
  }

  private func postings(
    of items: [Int], in list: ItemList, _ wordings: [UInt64]
  ) -> [Posting] {
    items.compactMap { index in
      guard wordings[index] != 0, list[index].subject.isRecognisedByWords
      else { return nil }
      return Posting(feature: wordings[index], of: list[index].subject, at: index)
    }
  }

  /// The words of each item, and its runs of two and three words, each once.
  private func postings(
    of items: [Int], in list: ItemList, _ bags: WordBags
  ) -> [Posting] {
    var postings: [Posting] = []
    var features: [UInt64] = []
    for index in items where list[index].subject.isRecognisedByWords {
      features.removeAll(keepingCapacity: true)
      var (first, second): (Int32, Int32) = (-1, -1)
      for word in bags.sequence(of: index) {
        var hash = Hash()
        hash.add(UInt64(word))
        features.append(hash.value)
        if second >= 0 {
          hash.add(UInt64(second))
          features.append(hash.value)
        }
        if first >= 0 {
          hash.add(UInt64(first))
          features.append(hash.value)
        }
        (first, second) = (second, word)
      }
      features.sort()
      var last: UInt64?
      for feature in features where feature != last {
        last = feature
        postings.append(Posting(feature: feature, of: list[index].subject, at: index))
      }
    }
    return postings
  }
}

/// That an item has a feature.
private struct Posting: Comparable {
  var feature: UInt64
  var item: Int32

  /// Items of different sorts never share a feature, nor do those that only their place can tell.
  init(feature: UInt64, of subject: Change.Subject, at index: Int) {
    var hash = Hash()
    hash.add(feature)
    // Criteria stay criteria when a heading makes them products or behaviours.
    let family = subject.isCriterion ? .criterion : subject
    for byte in family.rawValue.utf8 { hash.add(byte) }
    self.feature = hash.value
    item = Int32(truncatingIfNeeded: index)
  }

  static func < (a: Posting, b: Posting) -> Bool {
    a.feature != b.feature ? a.feature < b.feature : a.item < b.item
  }
}

/// Which features may make pairs, and not too many; most do not, and need no sorting.
///
/// Features are counted in a table by the last digits of their numbers. Two of them may share a count, and are then
/// taken for more common than they are: a few of many features of an item are lost.
private struct RareFeatures {
  private var counts: [(old: UInt16, new: UInt16)]
  private let mostPairs: Int

  init(_ olds: [Posting], _ news: [Posting], mostPairs: Int) {
    self.mostPairs = mostPairs
    var size = 1024
    while size < 8 * (olds.count + news.count) { size *= 2 }
    counts = Array(repeating: (0, 0), count: size)
    for posting in olds { counts[place(of: posting)].old &+= 1 }
    for posting in news { counts[place(of: posting)].new &+= 1 }
  }

  func contains(_ posting: Posting) -> Bool {
    let count = counts[place(of: posting)]
    return 1...mostPairs ~= Int(count.old) * Int(count.new)
  }

  private func place(of posting: Posting) -> Int { Int(posting.feature & UInt64(counts.count - 1)) }
}

extension Change.Subject {
  /// Whether an item of this sort can be known by its words alone, wherever it stands.
  var isRecognisedByWords: Bool {
    isLeaf || isSection || self == .unit || self == .qualification || self == .term
  }
}
