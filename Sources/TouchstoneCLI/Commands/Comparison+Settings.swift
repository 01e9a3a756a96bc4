internal import Comparison
internal import Standards

extension Comparison {
  /// The comparison as the new edition's folder wants it: with the classes that it gives, and without what it accepts.
  func judged(by settings: Settings) -> Comparison {
    var impacts: [String: Change.Impact] = [:]
    for line in settings.changes { impacts[line.name] = Change.Impact(rawValue: line.value) }
    let accepted = Set(settings.accepted.map(\.name))
    return reclassed(impacts).accepting(accepted.contains)
  }
}
