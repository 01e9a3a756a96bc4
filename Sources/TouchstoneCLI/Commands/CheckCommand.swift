internal import Findings
internal import JSON
internal import Reports

/// `touchstone check`: reports what is to be mended in a folder of standards.
public struct CheckCommand: Sendable, Equatable {
  /// From which severity on a finding is a reason to fail.
  enum Threshold: String, Sendable, CaseIterable { case error, warning }

  /// How findings are printed.
  enum Format: String, Sendable, CaseIterable { case text, json, github, sarif }

  /// The folder of standards.
  var standards: String
  /// How findings are printed.
  var format: Format
  /// From which severity on a finding is a reason to fail.
  var threshold: Threshold
  /// What is done with what can be mended without a person's judgement.
  var fixing: Fixing = .none

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let place = try environment.origin(standards)
    var findings = try await environment.findings(in: place)
    if fixing != .none {
      guard place.tree == .disk else {
        throw Fault(
          .unwritableFile, "name a folder or a file with '--fix'; nothing else is written")
      }
      let files = try findings.fixedFiles(in: environment)
      if fixing == .shown {
        for file in files { try environment.write(file.difference) }
        environment.report("would mend \(files.summary)\n")
        return .success
      }
      for file in files { try environment.location(file.path).replace(with: file.new) }
      environment.report("mended \(files.summary)\n")
      findings = try await environment.findings(in: place)
    }
    switch format {
    case .text: try environment.printResults(findings)
    case .json: try environment.print(findings.json.text() + "\n")
    case .github: try environment.print(findings.inWorkspace(of: environment).annotations)
    case .sarif:
      let log = findings.inWorkspace(of: environment).sarif(
        program: "touchstone", version: touchstoneVersion)
      try environment.print(log.text() + "\n")
    }
    let fails = findings.all.contains { $0.severity >= threshold.severity }
    return fails ? .found : .success
  }
}

extension CheckCommand.Threshold {
  fileprivate var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}

extension Syntax {
  static let check = Syntax(
    name: "check", summary: "report what is to be mended in the standards",
    operands: [Operand("STANDARDS", .oneOrNone)], options: [.checkFormat, .failOn, .fix, .dryRun],
    details: [
      "STANDARDS is the folder of definitions, or one that holds it as 'standards' (default: "
        + "standards), or one file, '-' for standard input, or 'git:REVISION[:PATH]' for what a revision has. Each finding is one line on standard output: the file, the line and the column, "
        + "then what to do. For other programs there is JSON, SARIF 2.1.0, and annotations that GitHub "
        + "shows in a pull request.",
      "With '--fix', what needs nobody's judgement is mended in the definitions: stray points and odd capitals "
        + "of codes, missing spaces behind them, and full stops as the house style in 'settings.md' wants them. "
        + "What is left is reported. '--dry-run' shows the changes as a diff and writes nothing.",
      "The status is 1 if errors were found (with '--fail-on warning', warnings too), 0 if not, 2 if a "
        + "file cannot be read.",
    ],
    examples: [
      .init("touchstone check", "check the folder standards"),
      .init("touchstone check our-centre --fail-on warning", "let warnings fail the check too"),
      .init("touchstone check --fix --dry-run", "show what could be mended by itself"),
      .init("touchstone check --format sarif > check.sarif", "write a log for code scanning"),
    ]
  ) { words throws(UsageError.Problem) in
    guard words.has(.fix) || !words.has(.dryRun) else {
      throw .alone(Option.dryRun.dashed, without: Option.fix.usage)
    }
    return .check(
      CheckCommand(
        standards: words.operands.first ?? "standards",
        format: words.choice(of: .checkFormat) ?? .text,
        threshold: words.choice(of: .failOn) ?? .error,
        fixing: words.has(.dryRun) ? .shown : words.has(.fix) ? .inPlace : .none))
  }
}

extension Option {
  fileprivate static let checkFormat = Option(
    "format", .choice(CheckCommand.Format.allCases.map(\.rawValue)),
    "how findings are printed (default: text)")
  fileprivate static let fix = Option(
    "fix", "mend what needs nobody's judgement, and report the rest")
  fileprivate static let dryRun = Option(
    "dry-run", "with '--fix': show what would be mended, and write nothing")
  fileprivate static let failOn = Option(
    "fail-on", .choice(CheckCommand.Threshold.allCases.map(\.rawValue)),
    "the severity from which on the status is 1 (default: error)")
}
