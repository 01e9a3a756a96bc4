import Standards

/// Codes that are used again for something else.
///
/// A record says *F1.1.2* and means what stood there when it was signed. Where another item has that code now, whoever
/// reads the record reads it as evidence for another text, and nothing in the record can tell them.
struct ReusedCodes {
  /// For each new item with a code of another the old one that had it.
  private var holders: [Int: Int] = [:]

  init(in matching: Matching) {
    let (old, new) = (matching.old, matching.new)
    var units: [Name: Int] = [:]
    for unit in old.wholes where old[unit].subject == .unit {
      let name = Name(home: old[unit].parent, code: old[unit].id)
      if units[name] == nil { units[name] = unit }
    }
    var known: Set<Int> = []
    var items: [Name: Int] = [:]
    for n in new.indices {
      let o = matching.oldOf[n]
      guard o < 0 || !matching.isUntouched[o], new[n].subject.isCited else { continue }
      let unit = new[n].whole
      let suite = matching.oldOf[new[unit].parent]
      guard let holder = units[Name(home: suite, code: new[unit].id)] else { continue }
      if n == unit {
        if holder != o { holders[n] = holder }
        continue
      }
      guard let code = new[n].code?.normalised else { continue }
      if known.insert(holder).inserted {
        for item in holder..<old[holder].end where old[item].subject.isCited {
          guard item != holder, let code = old[item].code?.normalised else { continue }
          let name = Name(home: holder, code: code)
          if items[name] == nil { items[name] = item }
        }
      }
      if let item = items[Name(home: holder, code: code)], item != o { holders[n] = item }
    }
  }

  /// The old item that had the code of a new one, if it was another.
  func holder(ofCodeOf new: Int) -> Int? { holders[new] }

  private struct Name: Hashable {
    var home: Int
    var code: String
  }
}

extension Change.Subject {
  /// Whether records name it by its code.
  fileprivate var isCited: Bool { isSigned || self == .element || self == .unit }
}
