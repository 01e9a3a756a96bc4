extension Matching {
  /// For each old item that is gone the new one behind which it would stand; for others what they became.
  var anchors: [Int] {
    var anchors = [Int](repeating: 0, count: old.count)
    var cursors = [Int](repeating: 0, count: old.count)
    for o in old.indices {
      let parent = old[o].parent
      let n = newOf[o]
      anchors[o] = n >= 0 ? n : parent >= 0 ? cursors[parent] : 0
      cursors[o] = anchors[o]
      if n >= 0, parent >= 0, haveSameParent(o, n) { cursors[parent] = new[n].end - 1 }
    }
    return anchors
  }
}
