public import Findings
import Standards

extension Check {
  /// Every theme that a unit or a group names is one of its suite's.
  ///
  /// A suite that lists no themes has said nothing about them.
  static let themesAreKnown = Check(.unknownTheme) { library, findings in
    for suite in library.suites where !suite.themes.isEmpty {
      let written = Set(suite.themes.map(\.name))
      let known = Set(suite.themes.map { themeKey($0.name) })
      let names = suite.themes.map { "'\($0.name)'" }.joined(separator: ", ")
      for unit in suite.units {
        guard let fact = unit.facts.first(.theme), let theme = unit.theme,
          !written.contains(theme), !known.contains(themeKey(theme))
        else { continue }
        findings.report(
          .unknownTheme, "name a theme of the suite (\(names)), not '\(theme)'", at: fact.place)
      }
      for group in suite.qualifications.flatMap(\.groups) {
        for theme in group.themes where !known.contains(themeKey(theme)) {
          findings.report(
            .unknownTheme, "name a theme of the suite (\(names)), not '\(theme)'",
            at: group.facts.first(.theme)?.place ?? group.place)
        }
      }
    }
  }
}

/// A theme's name as it is compared: letter case and white space do not count.
func themeKey(_ name: String) -> String {
  name.lowercased().withSingleSpaces
}

extension Rule {
  /// A unit or a group names a theme that its suite does not list.
  public static let unknownTheme = Rule(
    "unknown-theme", .warning, "Units and groups name themes that suite.md lists under 'Themes'.")
}
