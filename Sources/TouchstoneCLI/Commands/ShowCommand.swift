internal import Findings
internal import JSON
internal import Mustache
internal import Publishing
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
  /// The document whose templates' values are shown in place of the definitions.
  var document: String?

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let place = try environment.origin(path)
    var (all, findings) = try await place.library()
    if let document {
      let (plan, found) = try await environment.plan(of: all, at: place)
      findings.append(found.judged(by: all.settings))
      let value = try plan.value(ofDocument: document, unit: unit, in: all)
      try environment.print(value.json.text() + "\n")
      environment.report(findings)
      return .success
    }
    var library = all
    if let unit {
      guard let only = all.only(unit) else { throw Fault.unknownUnit(unit, among: all) }
      library = only
    }
    switch format {
    case .outline: try environment.print(library.outline)
    case .json: try environment.print(library.json() + "\n")
    }
    environment.report(findings)
    return .success
  }
}

extension Plan {
  /// What the templates of a document can see, with one unit complete if that is asked for.
  fileprivate func value(ofDocument name: String, unit: String?, in library: Library)
    throws(Fault) -> Value
  {
    guard let publication = publications.first(where: { $0.path == name }) else {
      let closest = nearest(to: name, among: publications.map(\.path))
      throw Fault(
        .unknownDocument,
        "name a document by its path without an ending; there is no '\(name)'"
          + (closest.map { ", but there is '\($0)'" } ?? ""))
    }
    guard let unit else { return value(for: publication) }
    guard let id = library.only(unit)?.suites.first?.units.first?.id else {
      throw Fault.unknownUnit(unit, among: library)
    }
    return value(for: publication, unit: id)
  }
}

extension Fault {
  fileprivate static func unknownUnit(_ code: String, among library: Library) -> Fault {
    let closest = nearest(to: code, among: library.unitCodes)
    return Fault(.unknownUnit, "name a unit that is there; '\(code)' is not" + suggestion(closest))
  }
}

extension Rule {
  /// A call names a unit that is not there.
  static let unknownUnit = Rule(
    "no-such-unit", .error,
    "A unit is named by its code, in any of the styles that standards print.")
  /// A call names a document that is not made.
  static let unknownDocument = Rule(
    "no-such-document", .error,
    "A document is named by its path in the output folder, without its ending.")
}

extension Syntax {
  static let show = Syntax(
    name: "show", summary: "print what definitions say, as the program understands them",
    operands: [Operand("PATH", .oneOrNone)], options: [.unit, .shownFormat, .context],
    details: [
      "PATH is a folder of standards or one file of any name, '-' for standard input (default: "
        + "standards), or 'git:REVISION[:PATH]' for what a revision has. What is odd in it "
        + "is reported on standard error, and the status is 0 all the same.",
      "For people who write templates, --context prints as JSON all that the templates of a document "
        + "can see; with --unit, the unit is complete, as it is where a document goes through its units.",
    ],
    examples: [
      .init("touchstone show", "list suites, qualifications and units"),
      .init("touchstone show --unit F1", "list the elements of the unit F1"),
      .init(
        "touchstone show standard.txt --format json", "print one file as JSON for other programs"),
      .init(
        "touchstone show --context nvq-level-1/handbook --unit 3",
        "print what the handbook's templates see at unit 3"),
    ]
  ) { words in
    .show(
      ShowCommand(
        path: words.operands.first ?? "standards", unit: words.value(of: .unit),
        format: words.choice(of: .shownFormat) ?? .outline, document: words.value(of: .context)))
  }
}

extension Option {
  fileprivate static let unit = Option("unit", .word("CODE"), "show this unit alone")
  fileprivate static let context = Option(
    "context", .word("DOCUMENT"), "print what the templates of this document can see")
  fileprivate static let shownFormat = Option(
    "format", .choice(ShowCommand.Format.allCases.map(\.rawValue)), "how (default: outline)")
}
