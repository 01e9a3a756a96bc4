internal import Findings
internal import JSON
internal import Standards

/// `touchstone show`: prints what definitions say, as the program understands it.
public struct ShowCommand: Sendable, Equatable {
  /// How it is printed.
  enum Format: String, Sendable, CaseIterable { case outline, json }

  /// A folder of standards or a single file.
  var path: String
  /// The code of the only unit to show, nothing for all.
  var unit: String?
  /// How it is printed.
  var format: Format

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let (all, findings) = try await environment.location(path).library()
    var library = all
    if let unit {
      guard let only = all.only(unit) else { throw Fault.unknownUnit(unit, among: all) }
      library = only
    }
    switch format {
    case .outline: try environment.print(library.outline)
    case .json: try environment.print(library.json.text() + "\n")
    }
    environment.report(findings)
    return .success
  }
}

extension Fault {
  fileprivate static func unknownUnit(_ code: String, among library: Library) -> Fault {
    let closest = nearest(to: code, among: library.unitCodes)
    let suggestion = closest.map { "; did you mean '\($0)'?" } ?? ""
    return Fault(.unknownUnit, "name a unit that is there; '\(code)' is not" + suggestion)
  }
}

extension Rule {
  /// A call names a unit that is not there.
  static let unknownUnit = Rule(
    "no-such-unit", .error,
    "A unit is named by its code, in any of the styles that standards print.")
}

extension Syntax {
  static let show = Syntax(
    name: "show", summary: "print what definitions say, as the program understands them",
    operands: [Operand("PATH", .oneOrNone)], options: [.unit, .shownFormat],
    details: [
      "PATH is a folder of standards or one file of any name (default: standards). What is odd in it "
        + "is reported on standard error, and the status is 0 all the same."
    ],
    examples: [
      .init("touchstone show", "list suites, qualifications and units"),
      .init("touchstone show --unit F1", "list the elements of the unit F1"),
      .init(
        "touchstone show standard.txt --format json", "print one file as JSON for other programs"),
    ]
  ) { words in
    .show(
      ShowCommand(
        path: words.operands.first ?? "standards", unit: words.value(of: .unit),
        format: words.choice(of: .shownFormat) ?? .outline))
  }
}

extension Option {
  fileprivate static let unit = Option("unit", .word("CODE"), "show this unit alone")
  fileprivate static let shownFormat = Option(
    "format", .choice(ShowCommand.Format.allCases.map(\.rawValue)), "how (default: outline)")
}
