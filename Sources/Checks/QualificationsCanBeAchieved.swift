import Choosing
public import Findings
import Standards

extension Check {
  /// Some choice of units keeps all rules of a qualification.
  static let qualificationsCanBeAchieved = Check(
    .impossibleQualification,
    each: { qualification, structure, findings in
      switch structure.contradiction() {
      case .proved(let rules): report(rules, of: structure, into: &findings)
      case .undecided:
        findings.report(
          .undecidedRules,
          "write the rules in a simpler way: whether '\(qualification.title.plainText)' can be "
            + "achieved could not be worked out", at: structure.rules.first?.place)
      }
    })

  private static func report(
    _ rules: [Int], of structure: Structure, into findings: inout Findings
  ) {
    guard let first = rules.first else { return }
    let short = structure.rules[first].demand.counts.first { count in
      count.atLeast > (count.measure == .units ? count.units.count : structure.credits(of: count))
    }
    let message =
      if rules.count > 1 {
        "change one of these \(rules.count) rules: no choice of units keeps them all"
      } else if let short {
        "ask for no more than there is: '\(short.words)' has "
          + (short.measure == .units
            ? "\(short.units.count) to choose from" : "\(structure.credits(of: short)) in all")
      } else {
        "change this rule: no choice of units keeps it"
      }
    findings.report(
      .impossibleQualification, message, at: structure.rules[first].place,
      notes: rules.dropFirst().map {
        Finding.Note("with this rule", at: structure.rules[$0].place)
      })
  }
}

extension Structure {
  /// All the credits that a count can hold.
  fileprivate func credits(of count: Count) -> Int {
    count.units.reduce(0) { $0 + (units[$1].credit ?? 0) }
  }
}

extension Rule {
  /// No choice of units keeps all rules.
  public static let impossibleQualification = Rule(
    "impossible-qualification", .error,
    "Some choice of units keeps all rules of a qualification, so that it can be achieved.")
  /// It could not be worked out in a bounded time what rules come to.
  public static let undecidedRules = Rule(
    "undecided-rules", .warning,
    "The rules of a qualification are simple enough to be worked out within a bounded search.")
}
