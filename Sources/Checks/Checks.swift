public import Findings
public import Standards

/// One thing that must hold between the definitions of a library.
///
/// What can be seen in one file the reader reports; a check asks what needs several. Checks are values:
/// a rule that says the correct state, and a function that reports where it does not hold.
public struct Check: Sendable {
  /// What must hold.
  public let rule: Rule
  /// Reports every place where it does not.
  let examine: @Sendable (Library, inout Findings) -> Void

  /// Makes a check of a rule.
  init(_ rule: Rule, _ examine: @escaping @Sendable (Library, inout Findings) -> Void) {
    self.rule = rule
    self.examine = examine
  }
}

extension Check {
  /// Every check, in the order in which they run.
  public static let all: [Check] = [
    .unitsAreDefined, .unitsAreUsed, .unitCodesAreDistinct, .qualificationsAreDistinct,
    .themesAreKnown, .editionsAreKnown, .sectionsAreFilled, .referencesAreResolved, .brandIsLegible,
    .rulesAreRead, .qualificationsCanBeAchieved, .unitsCanBeChosen, .rulesAddSomething,
    .groupsAreApart, .rowsAgreeWithUnits, .editionsAreUsed,
  ]
}

/// Runs every check on a library.
public func checkAll(_ library: Library) -> Findings {
  var findings = Findings()
  for check in Check.all { check.examine(library, &findings) }
  return findings
}
