internal import Comparison
internal import Findings
internal import Markdown

/// `touchstone explain`: prints the page of a rule, or the names of all.
public struct ExplainCommand: Sendable, Equatable {
  /// The name of the rule, nothing to list all of them.
  var rule: String?

  func run(in environment: Environment) throws(Fault) -> ExitStatus {
    guard let rule else {
      try environment.print(Self.list)
      return .success
    }
    guard let page = RulePage.all.first(where: { $0.name == rule }) else {
      let closest = nearest(to: rule, among: RulePage.all.map(\.name))
      throw Fault(
        .unexplained,
        "name a rule that there is; '\(rule)' is none"
          + (closest == nil ? " ('touchstone explain' lists them)" : suggestion(closest)))
    }
    let source = Source(path: rule, text: page.markdown())
    try environment.print(Document.parse(source).document.text())
    return .success
  }

  /// The names of all rules in their groups, each with what is right.
  private static var list: String {
    RulePage.groups.map { group in
      let rows = group.pages.map { page in
        "  \(page.name)\(String(repeating: " ", count: max(26 - page.name.count, 1)))\(page.summary)\n"
      }
      return "\(group.title):\n" + rows.joined()
    }.joined(separator: "\n")
  }
}

extension RulePage {
  /// How grave the rule's findings are, or which class its changes have.
  fileprivate var summary: String {
    if let rule = RuleCatalogue.changes.first(where: { $0.name == name }) {
      return rule.impact.rawValue
    }
    let rule = (RuleCatalogue.findings + RuleCatalogue.faults).first { $0.name == name }
    return rule?.severity.rawValue ?? ""
  }
}

extension Syntax {
  static let explain = Syntax(
    name: "explain", summary: "print what a rule means, with an example",
    operands: [Operand("RULE", .oneOrNone)],
    details: [
      "RULE is the name in brackets behind a finding, or the name of the rule that gives a change its class. "
        + "Without it, all rules are listed."
    ],
    examples: [
      .init("touchstone explain code-gap", "print the page of one rule"),
      .init("touchstone explain", "list all rules"),
    ]
  ) { words in .explain(ExplainCommand(rule: words.operands.first)) }
}

extension Rule {
  /// A call names a rule that there is not.
  static let unexplained = Rule(
    "no-such-rule", .error, "A rule is named as findings name it in brackets.")
}
