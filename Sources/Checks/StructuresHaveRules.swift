import Choosing
public import Findings
import Standards

extension Check {
  /// A structure with groups of units says in a rule which of them are to be taken.
  static let structuresHaveRules = Check(
    .structureWithoutRules,
    each: { qualification, structure, findings in
      guard structure.rules.isEmpty, !structure.units.isEmpty,
        let group = qualification.groups.first
      else { return }
      findings.report(
        .structureWithoutRules,
        "write above '\(group.name)' what is to be taken, each rule in a line such as '- all units from \(group.name)'; "
          + "without a rule every choice of units holds",
        at: group.place)
    })
}

extension Rule {
  /// A structure has groups of units, and no rule for choosing among them.
  public static let structureWithoutRules = Rule(
    "missing-rule", .warning, "A structure has a rule for choosing units.")
}
