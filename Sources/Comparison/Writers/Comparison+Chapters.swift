import Findings

/// The changes of one unit, qualification or suite, as the writers show them together.
struct Chapter {
  var home: Change.Home
  /// Changes that are told one by one.
  var changes: [Change] = []
  /// Items that only have another code, which are told in one line.
  var renumbered: [Change] = []
}

extension Comparison {
  /// The changes by what they belong to, in the order in which each is met first.
  var chapters: [Chapter] {
    var chapters: [Chapter] = []
    var places: [Change.Home: Int] = [:]
    for change in changes {
      let place = places[change.home] ?? chapters.count
      if place == chapters.count {
        places[change.home] = place
        chapters.append(Chapter(home: change.home))
      }
      if change.isOnlyRenumbered {
        chapters[place].renumbered.append(change)
      } else {
        chapters[place].changes.append(change)
      }
    }
    return chapters
  }

  /// The counts in words: *2 added, 1 reworded*; empty if nothing has changed.
  var countsOfKinds: String {
    Change.Kind.allCases.compactMap { kind in
      let count = count(of: kind)
      return count == 0 ? nil : "\(count) \(kind.noun(count))"
    }.joined(separator: ", ")
  }

  /// The qualifications that are touched, in the order in which they are met.
  public var qualifications: [String] {
    var known: Set<String> = []
    return changes.flatMap(\.effects).map(\.qualification).filter { known.insert($0).inserted }
  }

  /// How many changes of each class each qualification sees.
  public var countsByQualification: [String: [Change.Impact: Int]] {
    var counts: [String: [Change.Impact: Int]] = [:]
    for effect in changes.flatMap(\.effects) {
      counts[effect.qualification, default: [:]][effect.rule.impact, default: 0] += 1
    }
    return counts
  }
}

extension Chapter {
  /// All that was only renumbered, in one line.
  var renumbering: String? {
    let pairs = renumbered.compactMap { change -> String? in
      guard let old = change.old.first, let new = change.new.first else { return nil }
      return "\(old.name) → \(new.name)"
    }
    return pairs.isEmpty ? nil : "renumbered: " + pairs.joined(separator: ", ")
  }
}

extension Change {
  /// Whether a statement only has another code, which needs no words of its own unless somebody must judge it.
  public var isOnlyRenumbered: Bool {
    kinds == [.renumbered] && subject.isStatement && impact == .editorial
  }

  /// For whom the change is, if it is not the same for all: *breaking for svq-5, additive for svq-6*.
  public var audience: String {
    let isSame = Set(effects.map(\.rule)).count < 2
    guard !isSame else {
      return effects.isEmpty ? "" : "for " + effects.map(\.qualification).listed("and")
    }
    return Impact.allCases.reversed().compactMap { impact in
      let names = effects.filter { $0.rule.impact == impact }.map(\.qualification)
      return names.isEmpty ? nil : "\(impact.rawValue) for \(names.listed("and"))"
    }.joined(separator: ", ")
  }
}

extension Change.Kind {
  fileprivate func noun(_ count: Int) -> String {
    switch self {
    case .fact, .rule: count == 1 ? rawValue : rawValue + "s"
    default: rawValue
    }
  }
}
