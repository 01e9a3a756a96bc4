public import Standards

/// What changed between two libraries, or two editions of one, and whom it hurts.
public struct Comparison: Sendable {
  /// The changes, in the order of the new library; what is gone stands where it stood.
  public var changes: [Change]
  /// The changes that somebody has looked at and accepted, which are not told again.
  public var accepted: [Change] = []
  /// The items of both libraries, and which of them are the same.
  let matching: Matching
}

extension Comparison {
  /// Whether nothing has changed.
  public var isEmpty: Bool { changes.isEmpty }

  /// The gravest class of all changes, nothing if there are none.
  public var gravest: Change.Impact? { changes.map(\.impact).max() }

  /// How many changes are of a kind; a change of two kinds counts for each.
  public func count(of kind: Change.Kind) -> Int {
    changes.count { $0.kinds.contains(kind) }
  }

  /// How many changes are of a class.
  public func count(of impact: Change.Impact) -> Int {
    changes.count { $0.impact == impact }
  }

  /// The same comparison with other classes for some rules, by their names.
  public func reclassed(_ impacts: [String: Change.Impact]) -> Comparison {
    guard !impacts.isEmpty else { return self }
    var comparison = self
    for index in comparison.changes.indices { comparison.changes[index].reclass(impacts) }
    return comparison
  }
}

extension Comparison {
  /// The same comparison without the changes that were accepted, by their fingerprints.
  public func accepting(_ isAccepted: (_ fingerprint: String) -> Bool) -> Comparison {
    var comparison = self
    comparison.accepted += changes.filter { isAccepted($0.fingerprint) }
    comparison.changes.removeAll { isAccepted($0.fingerprint) }
    return comparison
  }

  /// How many changes were accepted, in words; nothing if none were.
  var acceptedInWords: String? {
    switch accepted.count {
    case 0: nil
    case 1: "1 change was accepted before and is not told"
    default: "\(accepted.count) changes were accepted before and are not told"
    }
  }
}

extension Change {
  fileprivate mutating func reclass(_ impacts: [String: Impact]) {
    rule.impact = impacts[rule.name] ?? rule.impact
    for index in effects.indices {
      let name = effects[index].rule.name
      effects[index].rule.impact = impacts[name] ?? effects[index].rule.impact
    }
    if let gravest = effects.map(\.rule).max(by: { $0.impact < $1.impact }),
      gravest.impact > rule.impact
    {
      rule = gravest
    }
  }
}

/// Compares two libraries: models, not lines.
///
/// - Parameters:
///   - old: The library as it was.
///   - new: The library as it is.
///   - judge: Who says whether a changed rule for choosing units was tightened or loosened.
public func compare(old: Library, new: Library, judging judge: RuleJudge) async -> Comparison {
  let matching = await Matching(old: old, new: new)
  return Comparison(
    changes: ChangeList(matching, from: old, to: new, judging: judge).changes,
    matching: matching)
}
