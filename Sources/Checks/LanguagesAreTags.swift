public import Findings
import Standards

// Every page carries its language, by which a screen reader chooses the voice that reads it (WCAG 2.2, 3.1.1).

extension Check {
  /// The language of a suite and of a qualification is a tag.
  static let languagesAreTags = Check(.unknownLanguage) { library, findings in
    for suite in library.suites {
      for facts in [suite.facts] + suite.qualifications.map(\.facts) {
        guard let fact = facts.first(.language), LanguageTag(fact.value.plainText) == nil else {
          continue
        }
        let name = fact.value.plainText
        let tag = LanguageTag(named: name).map { "'\($0.text)'" } ?? "a tag such as 'en-GB'"
        findings.report(
          .unknownLanguage, "write \(tag) behind '\(fact.name):', not '\(name)', which is no tag",
          at: fact.place)
      }
    }
  }
}

extension Rule {
  /// A language is not given by its tag.
  public static let unknownLanguage = Rule(
    "unknown-language", .warning,
    "The language of a suite or a qualification is a tag of BCP 47, such as 'en-GB'.")
}
