import Choosing
public import Findings
import Standards

extension Check {
  /// Every unit of a structure stands in some choice that keeps all rules.
  ///
  /// A qualification that cannot be achieved at all is reported as that, and no unit of it.
  static let unitsCanBeChosen = Check(
    .unreachableUnit,
    each: { _, structure, findings in
      switch structure.unreachableUnits() {
      case .proved(let units) where units.count < structure.units.count:
        for unit in units {
          findings.report(
            .unreachableUnit,
            "take '\(structure.units[unit].name)' out of the structure, or change the rules: "
              + "no valid choice contains it", at: structure.units[unit].place)
        }
      case .proved: break
      case .undecided:
        guard structure.contradiction() != .undecided else { return }
        findings.report(
          .undecidedRules,
          "write the rules in a simpler way: whether every unit can be chosen could not be "
            + "worked out", at: structure.rules.first?.place)
      }
    })
}

extension Rule {
  /// A unit stands in a structure whose rules never let it be chosen.
  public static let unreachableUnit = Rule(
    "unreachable-unit", .warning, "Every unit of a structure can be part of a valid choice.")
}
