internal import Choosing
internal import Findings

/// What the rules say of a candidate's choice, for the person who made it.
struct ChoiceReport {
  /// What is wrong or worth knowing, at the rules.
  private(set) var findings = Findings()
  /// What is still open, a sentence each.
  private(set) var open: [String] = []

  /// Whether every rule could be read and is met.
  var holds: Bool { open.isEmpty }

  /// Judges a choice of units by their identifiers.
  ///
  /// - Parameters:
  ///   - choice: The identifiers of the units that are chosen or held already.
  ///   - structure: The rules.
  ///   - severity: How grave a rule is that is not met.
  ///   - row: The name and the place of the candidate in a class; without, findings stand at the rules.
  init(
    of choice: Set<String>, by structure: Structure, severity: Severity,
    row: (name: String, place: Place)? = nil
  ) {
    let head = row.map { "\($0.name): " } ?? ""
    let judgement = structure.judge(choice)
    for (rule, verdict) in zip(structure.rules, judgement.rules) {
      guard rule.isRead else {
        open.append("nobody can tell whether this rule is met: \(rule.text)")
        continue
      }
      for need in verdict.needs {
        open.append(need.words)
        findings.report(
          .unmet, head + need.words, at: row?.place ?? rule.place, severity: severity)
      }
    }
    guard judgement.isDecided else {
      open.append("work out by hand whether the rules are met; there are too many ways")
      findings.report(
        .undecidedChoice,
        head + "work out by hand whether the rules are met; there are too many ways",
        at: row?.place, severity: severity)
      return
    }
    for remark in judgement.remarks {
      findings.report(.moreThanAsked, head + remark, at: row?.place)
    }
    if let advice = Self.advice(judgement, structure) {
      findings.report(.wayToComplete, head + advice, at: findings.sorted.last?.place)
    }
  }

  /// The shortest way to a choice that holds, where the single rules do not tell it.
  private static func advice(_ judgement: Judgement, _ structure: Structure) -> String? {
    func names(_ units: [Int]) -> String { units.map { structure.units[$0].name }.listed("and") }
    guard !judgement.isMet, judgement.needs.count > 1, let completion = judgement.completion else {
      return nil
    }
    let steps =
      (judgement.removal.isEmpty ? [] : ["leave out \(names(judgement.removal))"])
      + (completion.isEmpty ? [] : ["take \(names(completion))"])
    return steps.isEmpty
      ? nil : steps.joined(separator: " and ") + ", for example, to meet all rules"
  }
}

extension Rule {
  /// A choice of units does not meet a rule.
  static let unmet = Rule(
    "unmet-rule", .error, "A candidate's units meet every rule of the qualification.")
  /// It could not be worked out whether a choice meets the rules.
  static let undecidedChoice = Rule(
    "undecided-choice", .error, "Whether a choice meets the rules is worked out within a bound.")
  /// A choice has more units than the rules ask for.
  static let moreThanAsked = Rule(
    "more-than-asked", .note, "A candidate may take more units than the rules ask for.")
  /// A choice can be completed in this way.
  static let wayToComplete = Rule(
    "way-to-complete", .note, "A choice that does not hold can be completed with few changes.")
}
