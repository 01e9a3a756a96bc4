public import Findings
import Standards

extension Check {
  /// Every mark of editions names qualifications of its suite.
  ///
  /// Where a suite has no qualification, as in a file that is read alone, nothing can be said.
  static let editionsAreKnown = Check(.unknownEdition) { library, findings in
    for suite in library.suites where !suite.qualifications.isEmpty {
      let names = suite.qualifications.map(\.id)
      let known = Set(names)
      let marks =
        suite.marks + suite.units.filter(\.isMarked).flatMap(\.marks)
        + suite.qualifications.flatMap(\.marks)
      for (editions, place) in marks {
        for name in editions.names where !known.contains(name) {
          let nearest = nearest(to: name, among: names).map { "'\($0)'" }.joined(separator: " or ")
          findings.report(
            .unknownEdition,
            "name a qualification of this suite in '\(editions.mark)', such as \(nearest): there "
              + "is no '\(name)'", at: place)
        }
      }
    }
  }

  /// The names that have most in common with a word: up to three, those with the longest common head.
  private static func nearest(to word: String, among names: [String]) -> [String] {
    let heads = names.map { name in
      zip(name.lowercased().utf8, word.lowercased().utf8).prefix { $0 == $1 }.count
    }
    let longest = heads.max() ?? 0
    return Array(zip(names, heads).filter { $0.1 == longest }.map(\.0).prefix(3))
  }
}

extension Rule {
  /// A mark of editions names a qualification that is not there.
  public static let unknownEdition = Rule(
    "unknown-edition", .error,
    "A mark such as '(in level-2)' names qualifications of the suite by their files' names.")
}
