import Choosing
public import Findings
public import Standards

/// One thing that must hold between the definitions of a library.
///
/// What can be seen in one file the reader reports; a check asks what needs several. Checks are values:
/// a rule that says the correct state, and a function that reports where it does not hold.
public struct Check: Sendable {
  /// What must hold.
  public let rule: Rule
  /// How places are found where it does not.
  let examination: Examination

  /// How a check looks at a library: as a whole, or at one part after another.
  enum Examination: Sendable {
    case library(@Sendable (Library, inout Findings) -> Void)
    case qualifications(@Sendable (Qualification, Structure, inout Findings) -> Void)
    case units(@Sendable (UnitText, SuiteTerms, inout Findings) -> Void)
    case markedTexts(@Sendable (SuiteText, inout Findings) -> Void)
  }

  /// Makes a check that looks at a library.
  init(_ rule: Rule, _ examine: @escaping @Sendable (Library, inout Findings) -> Void) {
    self.rule = rule
    examination = .library(examine)
  }

  /// Makes a check that looks at one qualification with its rules after another.
  init(
    _ rule: Rule,
    each examine: @escaping @Sendable (Qualification, Structure, inout Findings) -> Void
  ) {
    self.rule = rule
    examination = .qualifications(examine)
  }

  /// Makes a check that looks at the wording of one unit after another.
  init(
    _ rule: Rule,
    eachUnit examine: @escaping @Sendable (UnitText, SuiteTerms, inout Findings) -> Void
  ) {
    self.rule = rule
    examination = .units(examine)
  }

  /// Makes a check that looks at one text of a suite with marks in it after another.
  init(
    _ rule: Rule, eachMarkedText examine: @escaping @Sendable (SuiteText, inout Findings) -> Void
  ) {
    self.rule = rule
    examination = .markedTexts(examine)
  }
}

extension Check {
  /// Every check, in the order in which they run.
  public static let all: [Check] = [
    .unitsAreDefined, .unitsAreUsed, .unitCodesAreDistinct, .qualificationsAreDistinct,
    .fileNamesAreUsable, .languagesAreTags,
    .themesAreKnown, .editionsAreKnown, .sectionsAreFilled, .unitsCanBeRecorded, .groupsHaveUnits,
    .referencesAreResolved, .brandIsLegible,
    .rulesAreRead, .structuresHaveRules, .qualificationsCanBeAchieved, .unitsCanBeChosen,
    .rulesAddSomething, .groupsAreApart, .rowsAgreeWithUnits, .titlesAgreeWithUnits,
    .editionsAreUsed,
    .themesAreSpeltAlike, .marksAreSpelt, .statementsAreDistinct, .statementsAreWhole,
    .criteriaBeginAlike,
    .firstLettersAgree, .listsEndAlike, .leadInsFitTitles, .unitsSpeakOfThemselves,
    .termsAreDefined, .termsAreUsed, .footnotesAreThere, .footnotesAreUsed, .spellingIsOne,
    .textsAreWritten, .textsHoldNoHTML, .linksLeadOn,
  ]
}

/// Runs checks on a library, all that there are or some of them.
///
/// What checks share is made once: a qualification's rules as they are understood, and a unit's text.
public func checkAll(_ library: Library, by checks: [Check] = Check.all) -> Findings {
  var findings = Findings()
  var ofQualifications: [(Qualification, Structure, inout Findings) -> Void] = []
  var ofUnits: [(UnitText, SuiteTerms, inout Findings) -> Void] = []
  var ofMarkedTexts: [(SuiteText, inout Findings) -> Void] = []
  for check in checks {
    switch check.examination {
    case .library(let examine): examine(library, &findings)
    case .qualifications(let examine): ofQualifications.append(examine)
    case .units(let examine): ofUnits.append(examine)
    case .markedTexts(let examine): ofMarkedTexts.append(examine)
    }
  }
  for suite in library.suites {
    for qualification in ofQualifications.isEmpty ? [] : suite.qualifications {
      let structure = Structure(of: qualification, in: suite)
      for examine in ofQualifications { examine(qualification, structure, &findings) }
    }
    if !ofMarkedTexts.isEmpty {
      suite.forEachText(.marked) { text in
        for examine in ofMarkedTexts { examine(text, &findings) }
      }
    }
    guard !ofUnits.isEmpty else { continue }
    let terms = SuiteTerms(of: suite, houseStyle: library.settings.houseStyle)
    for unit in suite.units {
      let text = UnitText(unit)
      for examine in ofUnits { examine(text, terms, &findings) }
    }
  }
  return findings
}
