import Choosing
public import Findings
import Standards

extension Check {
  /// No rule follows from the others.
  ///
  /// A total that is exactly what the other rules come to is no fault: readers look for the sum.
  static let rulesAddSomething = Check(
    .ruleThatAddsNothing,
    each: { _, structure, findings in
      guard structure.rules.count > 0, structure.contradiction() == .proved([]) else { return }
      guard case .proved(let idle) = structure.idleRules() else {
        findings.report(
          .undecidedRules,
          "write the rules in a simpler way: whether each adds something could not be worked out",
          at: structure.rules.first?.place)
        return
      }
      for rule in idle { report(rule, of: structure, into: &findings) }
    })

  private static func report(
    _ idle: IdleRule, of structure: Structure, into findings: inout Findings
  ) {
    let rule = structure.rules[idle.rule]
    let message =
      if let total = idle.otherTotal {
        "raise this total to \(total) or remove it: the other rules come to \(total) already"
      } else if idle.followsFrom.isEmpty {
        "remove this rule or change it: every choice keeps it"
      } else {
        "remove this rule or change it: it follows from the others"
      }
    findings.report(
      .ruleThatAddsNothing, message, at: rule.place,
      notes: idle.followsFrom.map {
        Finding.Note("it follows from this rule", at: structure.rules[$0].place)
      })
  }
}

extension Rule {
  /// A rule for choosing units follows from the others.
  public static let ruleThatAddsNothing = Rule(
    "idle-rule", .warning,
    "Every rule for choosing units excludes a choice that the other rules allow; a total may repeat "
      + "their sum.")
}
