public import Findings
import Standards

extension Check {
  /// A theme is written everywhere as the suite writes it, or as it is written first.
  static let themesAreSpeltAlike = Check(.themeSpelling) { library, findings in
    for suite in library.suites {
      var firsts: [String: (name: String, place: Place)] = [:]
      for theme in suite.themes where firsts[themeKey(theme.name)] == nil {
        firsts[themeKey(theme.name)] = (theme.name, theme.place)
      }
      let ofUnits = suite.units.compactMap { unit in
        unit.facts.first(.theme).map { ($0.value.plainText, $0.place) }
      }
      let ofGroups = suite.qualifications.flatMap(\.groups).flatMap { group in
        group.themes.map { ($0, group.facts.first(.theme)?.place ?? group.place) }
      }
      for (name, place) in ofUnits + ofGroups {
        guard let first = firsts[themeKey(name)] else {
          firsts[themeKey(name)] = (name, place)
          continue
        }
        guard first.name != name else { continue }
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
