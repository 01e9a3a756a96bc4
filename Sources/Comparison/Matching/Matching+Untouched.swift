import Standards

// What is the same in both, which is nearly everything in most comparisons.

extension Matching {
  /// Links suites by their folders' names, and those left over if there is one on each side.
  mutating func linkSuites() {
    let (olds, news) = (children(of: .suite, in: old), children(of: .suite, in: new))
    var byName: [String: Int] = [:]
    for suite in news where byName[new[suite].id] == nil { byName[new[suite].id] = suite }
    for suite in olds {
      guard let other = byName[old[suite].id], areLoose(suite, other) else { continue }
      link(suite, other)
    }
    let (left, right) = (olds.filter { newOf[$0] < 0 }, news.filter { oldOf[$0] < 0 })
    if left.count == 1, right.count == 1 { link(left[0], right[0]) }
  }

  /// Links the units and qualifications that nobody has touched, with all that is in them.
  mutating func linkUntouched() {
    for suite in children(of: .suite, in: old) where newOf[suite] >= 0 {
      var wholes: [Key: Int] = [:]
      for child in new.children(of: newOf[suite]) where new[child].subject.isWhole {
        let key = Key(subject: new[child].subject, id: new[child].id)
        if wholes[key] == nil { wholes[key] = child }
      }
      for child in old.children(of: suite) where old[child].subject.isWhole {
        let key = Key(subject: old[child].subject, id: old[child].id)
        guard let other = wholes[key], areLoose(child, other) else { continue }
        linkIfSame(child, other)
      }
    }
  }

  private struct Key: Hashable {
    var subject: Change.Subject
    var id: String
  }

  private func children(of subject: Change.Subject, in list: ItemList) -> [Int] {
    list.children(of: 0).filter { list[$0].subject == subject }
  }

  private mutating func linkIfSame(_ o: Int, _ n: Int) {
    let count = old[o].end - o
    guard new[n].end - n == count else { return }
    for offset in 0..<count {
      let (a, b) = (old[o + offset], new[n + offset])
      guard a.isSame(as: b), a.end - o == b.end - n else { return }
    }
    for offset in 0..<count {
      link(o + offset, n + offset)
      isUntouched[o + offset] = true
    }
  }
}

extension Item {
  /// Whether nothing that can be read differs, byte by byte.
  fileprivate func isSame(as other: Item) -> Bool {
    subject == other.subject && isWithdrawn == other.isWithdrawn && editions == other.editions
      && role == other.role
      && isMandatory == other.isMandatory && wording.markdown.isSame(as: other.wording.markdown)
      && id.isSame(as: other.id) && label == other.label
      && code?.printed == other.code?.printed && aliases == other.aliases
  }
}

extension String {
  /// Whether the bytes are the same; equal strings may be spelt in different bytes.
  func isSame(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let answer = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in left.elementsEqual(right) }
    }
    return (answer ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
