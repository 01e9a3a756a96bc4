internal import Comparison
internal import Findings
internal import Standards

extension Comparison {
  /// The comparison as the new edition's folder wants it: with the classes that it gives, and without what it accepts.
  func judged(by settings: Settings) -> Comparison {
    var impacts: [String: Change.Impact] = [:]
    for line in settings.changes { impacts[line.name] = Change.Impact(rawValue: line.value) }
    let accepted = Set(settings.accepted.map(\.name))
    return reclassed(impacts).accepting(accepted.contains)
  }

  /// What the settings accept and the comparison, which they have judged, does not find.
  func unmatchedAcceptances(in settings: Settings) -> Findings {
    let found = Set(accepted.map(\.fingerprint))
    let told = changes.map(\.fingerprint)
    var findings = Findings()
    for line in settings.namedAcceptances where !found.contains(line.name) {
      // Guessing takes a look at every change.
      let guess = findings.all.count < 10 ? nearest(to: line.name, among: told) : nil
      findings.report(
        .unmatchedAcceptance,
        "take '\(line.name)' out of the accepted changes, or mend it; no change is called so"
          + suggestion(guess), at: line.place)
    }
    return findings
  }
}

extension Rule {
  /// An accepted change is none of those that the comparison finds.
  static let unmatchedAcceptance = Rule(
    "unmatched-acceptance", .warning,
    "Accepted changes are among those that the comparison finds.")
}
