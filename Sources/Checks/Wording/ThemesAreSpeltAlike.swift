public import Findings
import Standards

extension Check {
  /// A theme is written everywhere as the suite writes it, or as it is written first.
  static let themesAreSpeltAlike = Check(.themeSpelling) { library, findings in
    for suite in library.suites {
      var firsts: [String: (name: String, place: Place)] = [:]
      // The names as they are written first: most names end here.
      var right: Set<String> = []
      func isFirst(_ name: String, at place: Place) -> Bool {
        let key = themeKey(name)
        guard firsts[key] == nil else { return false }
        firsts[key] = (name, place)
        right.insert(name)
        return true
      }
      for theme in suite.themes { _ = isFirst(theme.name, at: theme.place) }
      let ofUnits = suite.units.compactMap { unit in
        unit.facts.first(.theme).map { ($0.value.plainText, $0.place) }
      }
      let ofGroups = suite.qualifications.flatMap(\.groups).flatMap { group in
        group.themes.map { ($0, group.facts.first(.theme)?.place ?? group.place) }
      }
      for (name, place) in ofUnits + ofGroups where !right.contains(name) {
        guard !isFirst(name, at: place), let first = firsts[themeKey(name)] else { continue }
        findings.report(
          .themeSpelling, "write '\(first.name)', not '\(name)'", at: place,
          notes: [Finding.Note("the theme is written '\(first.name)' here", at: first.place)])
      }
    }
  }
}

extension Rule {
  /// A theme's name has other capitals or other spaces than elsewhere.
  public static let themeSpelling = Rule(
    "theme-spelling", .warning, "A theme's name has the same capitals everywhere.")
}
