internal import Choosing
internal import Findings
internal import Publishing
internal import Standards

/// `touchstone logbook`: checks one candidate's choice of units, and makes the logbook for it.
public struct LogbookCommand: Sendable, Equatable {
  /// The identifier of the qualification.
  var qualification: String
  /// The codes of the units that are chosen.
  var units: [String]
  /// The codes of the units that the candidate holds already.
  var achieved: [String]
  /// The names that are printed, empty where a blank is left.
  var candidate: String
  var centre: String
  var assessor: String
  /// Whether a choice that does not meet the rules is printed all the same.
  var allowsIncomplete: Bool
  /// Whether a draft is printed all the same.
  var allowsDraft: Bool
  /// The day of registration, nothing to compare nothing with the definition's days.
  var day: Day?
  /// The folder of standards.
  var standards: String
  /// The folder that the logbook is written into.
  var output: String

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let place = environment.location(standards)
    var (library, findings) = try await place.library()
    let (suite, qualification) = try library.qualification(named: qualification)
    let odd = state(of: qualification)
    guard odd.status == .success else {
      environment.report(odd)
      return .found
    }
    findings.append(odd)
    let register = UnitRegister(of: qualification, in: suite)
    let achieved = try register.identifiers(of: achieved, in: library)
    let chosen = try register.identifiers(of: units, in: library).subtracting(achieved)
    let structure = Structure(of: qualification, in: suite)
    findings.append(structure.findings)
    let choice = ChoiceReport(
      of: chosen.union(achieved), by: structure, severity: allowsIncomplete ? .warning : .error)
    findings.append(choice.findings)
    guard choice.holds || allowsIncomplete else {
      environment.report(findings)
      return .found
    }

    let folder = environment.location(output)
    let (templates, found) = try environment.templates(nil, for: place.standards)
    findings.append(found)
    let holder = Candidate(
      name: candidate, centre: centre, assessor: assessor, units: chosen, achieved: achieved,
      open: choice.open,
      folder: FileName.safe(
        candidate.isEmpty ? register.codes(of: chosen).joined(separator: " ") : candidate))
    let plan = Plan(
      library, logbookOf: holder, in: qualification.id, templates: templates,
      version: touchstoneVersion)
    let result = try await plan.buildUnlisted(into: try OutputFolder(folder))
    findings.append(result.findings)
    environment.report(findings)
    for publication in plan.publications {
      for format in publication.formats {
        try environment.print(folder.appending(publication.path(in: format)).shown + "\n")
      }
    }
    return findings.status
  }

  /// What is to be said of the qualification's own state before anybody begins on it.
  private func state(of qualification: Qualification) -> Findings {
    var findings = Findings()
    let place = qualification.facts.first(.status)?.place ?? qualification.place
    switch qualification.status {
    case .current, .superseded: break
    case .draft:
      findings.report(
        .draftLogbook, "wait until this is in force; it is a draft ('--allow-draft' prints it)",
        at: place, severity: allowsDraft ? .warning : .error)
    case .withdrawn:
      findings.report(
        .withdrawnQualification, "choose another qualification; this one is withdrawn", at: place)
    }
    if let day, let last = qualification.facts.first(.lastRegistration),
      let limit = qualification.lastRegistration, limit < day
    {
      findings.report(
        .lateRegistration,
        "ask the awarding body whether candidates are still registered; \(day) is after "
          + last.value.plainText, at: last.place)
    }
    return findings
  }
}

extension Rule {
  /// A logbook of a draft is asked for.
  static let draftLogbook = Rule(
    "draft-logbook", .error, "Nobody begins a logbook of a qualification that is not in force yet.")
  /// A logbook of a withdrawn qualification is asked for.
  static let withdrawnQualification = Rule(
    "withdrawn-qualification", .warning,
    "Nobody begins a logbook of a qualification that is withdrawn.")
  /// A candidate begins after the last day of registration.
  static let lateRegistration = Rule(
    "late-registration", .warning,
    "Candidates are registered by the last day that the definition names.")
}

extension Syntax {
  static let logbook = Syntax(
    name: "logbook", summary: "check a candidate's choice of units and make its logbook",
    operands: [Operand("QUALIFICATION")],
    options: [
      .units, .candidate, .centre, .assessor, .achieved, .allowIncomplete, .allowDraft, .day,
      .logbookStandards, .logbookOutput,
    ],
    details: [
      "QUALIFICATION is the name of the qualification's file without its ending. Units are named by "
        + "their codes, in any of the styles that standards print.",
      "If the choice does not meet the rules of the qualification, what is missing is said, with the "
        + "units that would mend it, and nothing is written.",
      "The status is 0 if the logbook was made, 1 if the choice does not hold, 2 if it could not be "
        + "done.",
    ],
    examples: [
      .init(
        "touchstone logbook svq-scqf-5 --units F1,F2,A10,B2,C3,D2,D3 --candidate Jo",
        "make Jo's logbook, with these units alone"),
      .init(
        "touchstone logbook svq-scqf-5 --units F1,F2,A10 --allow-incomplete",
        "make a logbook to begin with, and tell what is still open"),
      .init(
        "touchstone logbook svq-scqf-5 --units F2,A10,B2,C3,D2,D3 --achieved F1",
        "count F1 without printing records for it"),
    ]
  ) { words throws(UsageError.Problem) in
    guard let units = words.list(of: .units) else { throw .missingOption(Option.units.usage) }
    let day = words.value(of: .day)
    guard day.map({ Day($0) != nil }) ?? true else {
      throw .unreadableDay(day ?? "", of: Option.day.dashed)
    }
    return .logbook(
      LogbookCommand(
        qualification: words.operands[0], units: units,
        achieved: words.list(of: .achieved) ?? [],
        candidate: words.value(of: .candidate) ?? "", centre: words.value(of: .centre) ?? "",
        assessor: words.value(of: .assessor) ?? "",
        allowsIncomplete: words.has(.allowIncomplete), allowsDraft: words.has(.allowDraft),
        day: day.flatMap { Day($0) },
        standards: words.value(of: .logbookStandards) ?? "standards",
        output: words.value(of: .logbookOutput) ?? "output"))
  }
}

extension Option {
  fileprivate static let units = Option("units", .word("CODE,…"), "the units that are chosen")
  fileprivate static let candidate = Option(
    "candidate", .word("NAME"), "print this name in place of the blank")
  fileprivate static let centre = Option("centre", .word("NAME"), "print the centre's name")
  fileprivate static let assessor = Option("assessor", .word("NAME"), "print the assessor's name")
  fileprivate static let achieved = Option(
    "achieved", .word("CODE,…"),
    "units held from an earlier registration: they count, and print no records")
  fileprivate static let allowIncomplete = Option(
    "allow-incomplete", "make the logbook though the choice does not meet the rules")
  fileprivate static let allowDraft = Option(
    "allow-draft", "make the logbook though the qualification is a draft")
  fileprivate static let day = Option(
    "on", .word("DATE"), "the day of registration, to be compared with the last one allowed")
  fileprivate static let logbookStandards = Option(
    "standards", .word("DIR"), "the folder of standards (default: standards)")
  fileprivate static let logbookOutput = Option(
    "output", .word("DIR"), "the folder to write into (default: output)")
}
