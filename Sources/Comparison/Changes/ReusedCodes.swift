import Standards

/// Codes that are used again for something else.
///
/// A record says *F1.1.2* and means what stood there when it was signed. Where another item has that code now, whoever
/// reads the record takes it for evidence of another text, and nothing in the record can tell them.
struct ReusedCodes {
  /// For each new item with a code of another the old one that had it.
  private var holders: [Int: Int] = [:]
  /// The old items whose codes are others' now.
  private let reused: Set<Int>

  init(in matching: Matching) {
    let (old, new) = (matching.old, matching.new)
    let units = UnitNames(old)
    var codes = Codes()
    for n in new.indices {
      let o = matching.oldOf[n]
      guard o < 0 || !matching.isUntouched[o], new[n].subject.isCited else { continue }
      let unit = new[n].whole
      guard let holder = units.unit(new[unit].id, of: matching.oldOf[new[unit].parent]) else {
        continue
      }
      if n == unit {
        if o != holder { holders[n] = holder }
      } else if let code = new[n].code?.normalised {
        let isKept = o >= 0 && old[o].whole == holder && old[o].code?.normalised == code
        guard !isKept, let item = codes.item(code, of: holder, in: old), item != o else { continue }
        holders[n] = item
      }
    }
    reused = Set(holders.values)
  }

  /// The old item that had the code of a new one, if it was another.
  func holder(ofCodeOf new: Int) -> Int? { holders[new] }

  /// Whether an old item's code is now another one's.
  func isReused(codeOf old: Int) -> Bool { reused.contains(old) }
}

/// The items of one unit by their codes; who asks for another unit's waits until they are gathered.
private struct Codes {
  private var unit = -1
  private var items: [String: Int] = [:]

  mutating func item(_ code: String, of unit: Int, in list: ItemList) -> Int? {
    if unit != self.unit {
      self.unit = unit
      items.removeAll(keepingCapacity: true)
      for item in unit + 1..<list[unit].end where list[item].subject.isCited {
        if let code = list[item].code?.normalised, items[code] == nil { items[code] = item }
      }
    }
    return items[code]
  }
}

extension Change.Subject {
  /// Whether records name it by its code.
  fileprivate var isCited: Bool { isSigned || self == .element || self == .unit }
}
