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
  /// Reports every place where it does not.
  let examine: @Sendable (Checked, inout Findings) -> Void

  /// Makes a check that looks at a library.
  init(_ rule: Rule, _ examine: @escaping @Sendable (Library, inout Findings) -> Void) {
    self.rule = rule
    self.examine = { examine($0.library, &$1) }
  }

  /// Makes a check that looks at one qualification with its rules after another.
  init(
    _ rule: Rule,
    each examine: @escaping @Sendable (Qualification, Structure, inout Findings) -> Void
  ) {
    self.rule = rule
    self.examine = { checked, findings in
      for (qualification, structure) in checked.structures {
        examine(qualification, structure, &findings)
      }
    }
  }
}

/// What checks look at: the library, and what is made of it once for all of them.
struct Checked {
  let library: Library
  /// Every qualification with its rules as they are understood.
  let structures: [(qualification: Qualification, structure: Structure)]

  init(_ library: Library) {
    self.library = library
    structures = library.suites.flatMap { suite in
      suite.qualifications.map { ($0, Structure(of: $0, in: suite)) }
    }
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
  let checked = Checked(library)
  var findings = Findings()
  for check in Check.all { check.examine(checked, &findings) }
  return findings
}
