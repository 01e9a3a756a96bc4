internal import Choosing
internal import Findings
internal import Publishing
internal import Standards

/// `touchstone logbook`: checks one candidate's choice of units, and makes the logbook for it.
public struct LogbookCommand: Sendable, Equatable {
  /// The identifier of the qualification.
  var qualification: String
  /// Whose logbooks are made.
  var subject: Subject
  /// The names that are printed, empty where a blank is left.
  var centre: String
  var assessor: String
  /// Whether a choice that does not meet the rules is printed all the same.
  var allowsIncomplete: Bool
  /// Whether a draft is printed all the same.
  var allowsDraft: Bool
  /// The formats that were asked for, nothing for the usual ones.
  var formats: [String]?
  /// The program that makes PDFs, nothing to look for it.
  var pdfTool: String?
  /// Whether logbooks are made in large print too.
  var isLargePrint: Bool
  /// The day of registration, nothing to compare nothing with the definition's days.
  var day: Day?
  /// The folder of standards.
  var standards: String
  /// The folder that the logbooks are written into.
  var output: String

  /// Whose logbooks are made.
  enum Subject: Sendable, Equatable {
    /// One candidate's, for the codes of units that are chosen and of those that are held already.
    case candidate(name: String, number: String, units: [String], achieved: [String])
    /// A class's, from a file of its candidates.
    case cohort(file: String)
  }

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let editions = LogbookEditions(
      formats: Format.wanted(by: formats), hasLargePrint: isLargePrint,
      pdfs: try PDFMaking(for: formats, by: pdfTool, in: environment))
    let place = try environment.origin(standards)
    var (library, findings) = try await place.library()
    let (suite, qualification) = try library.qualification(named: qualification)
    let odd = state(of: qualification)
    findings.append(odd)
    guard odd.status == .success else {
      environment.report(findings)
      return .found
    }
    let structure = Structure(of: qualification, in: suite)
    findings.append(structure.findings)
    let (templates, found) = try await environment.templates(nil, for: place.standards)
    findings.append(found)
    let workshop = LogbookWorkshop(
      library: library, qualification: qualification,
      register: UnitRegister(of: qualification, in: suite), structure: structure,
      templates: templates, folder: environment.location(output),
      allowsIncomplete: allowsIncomplete, editions: editions)
    switch subject {
    case .candidate(let name, let number, let units, let achieved):
      let request = LogbookRequest(
        name: name, number: number, centre: centre, assessor: assessor,
        units: units.map { ($0, nil) }, achieved: achieved.map { ($0, nil) })
      return try await workshop.make(request, reporting: findings, in: environment)
    case .cohort(let file):
      return try await workshop.makeAll(
        of: environment.location(file), centre: centre, assessor: assessor, reporting: findings,
        in: environment)
    }
  }

  /// What is to be said of the qualification's own state before anybody begins on it.
  private func state(of qualification: Qualification) -> Findings {
    var findings = Findings()
    let place = qualification.facts.first(.status)?.place ?? qualification.place
    switch qualification.status {
    case .current, .superseded: break
    case .draft:
      findings.report(
        .draftLogbook,
        allowsDraft
          ? "tell the candidate that this is a draft; every page says it"
          : "wait until this is in force; it is a draft ('--allow-draft' prints it)",
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
      .units, .candidate, .number, .centre, .assessor, .cohort, .achieved, .allowIncomplete,
      .allowDraft, .logbookFormats, .pdfTool, .logbookLargePrint, .day, .logbookStandards,
      .logbookOutput,
    ],
    details: [
      "QUALIFICATION is the name of the qualification's file without its ending. Units are named by "
        + "their codes, in any of the styles that standards print, with commas, semicolons or spaces between them.",
      "If the choice does not meet the rules of the qualification, what is missing is said, with the "
        + "units that would mend it, and nothing is written.",
      "With --cohort each row of a file is a candidate, with the columns 'candidate' and 'units' and, if "
        + "wanted, 'candidate number', 'achieved', 'centre' and 'assessor'. A row that does not hold is "
        + "reported and the others are made, with a sheet of the whole class, which is called as the file is.",
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
      .init(
        "touchstone logbook svq-scqf-5 --cohort monday.csv --formats html,pdf",
        "make the logbooks of a class, each as a PDF too"),
    ]
  ) { words throws(UsageError.Problem) in
    let day = words.value(of: .day)
    guard day.map({ Day($0) != nil }) ?? true else {
      throw .unreadableDay(day ?? "", of: Option.day.dashed)
    }
    try words.checkPDFTool()
    if words.has(.logbookLargePrint), words.list(of: .logbookFormats) == [Format.text.rawValue] {
      throw .apart("--formats text", Option.logbookLargePrint.dashed)
    }
    return .logbook(
      LogbookCommand(
        qualification: words.operands[0], subject: try words.logbookSubject,
        centre: words.name(.centre), assessor: words.name(.assessor),
        allowsIncomplete: words.has(.allowIncomplete), allowsDraft: words.has(.allowDraft),
        formats: words.list(of: .logbookFormats), pdfTool: words.value(of: .pdfTool),
        isLargePrint: words.has(.logbookLargePrint), day: day.flatMap { Day($0) },
        standards: words.value(of: .logbookStandards) ?? "standards",
        output: words.value(of: .logbookOutput) ?? "output"))
  }
}

extension Words {
  /// A name or number that is printed: clean as the text of a file, empty if none is given.
  fileprivate func name(_ option: Option) -> String {
    (value(of: option) ?? "").asCleanText
  }

  /// Whose logbooks a call asks for: one candidate's or a class's, and not both.
  fileprivate var logbookSubject: LogbookCommand.Subject {
    get throws(UsageError.Problem) {
      guard let file = value(of: .cohort) else {
        guard let units = codes(of: .units) else { throw .missingOption(Option.units.usage) }
        return .candidate(
          name: name(.candidate), number: name(.number),
          units: units, achieved: codes(of: .achieved) ?? [])
      }
      for option in [Option.units, .candidate, .number, .achieved] where has(option) {
        throw .excluded(option.dashed, by: Option.cohort.dashed)
      }
      return .cohort(file: file)
    }
  }
}

extension Option {
  fileprivate static let units = Option("units", .word("CODE,…"), "the units that are chosen")
  fileprivate static let candidate = Option(
    "candidate", .word("NAME"), "print this name in place of the blank")
  fileprivate static let number = Option(
    "number", .word("NUMBER"), "print this number, and tell two of one name apart by it")
  fileprivate static let centre = Option("centre", .word("NAME"), "print the centre's name")
  fileprivate static let assessor = Option("assessor", .word("NAME"), "print the assessor's name")
  fileprivate static let cohort = Option(
    "cohort", .word("FILE.csv"), "make the logbooks of a whole class")
  fileprivate static let achieved = Option(
    "achieved", .word("CODE,…"),
    "units held from an earlier registration: they count, and print no records")
  fileprivate static let allowIncomplete = Option(
    "allow-incomplete", "make the logbook though the choice does not meet the rules")
  fileprivate static let allowDraft = Option(
    "allow-draft", "make the logbook though the qualification is a draft")
  fileprivate static let logbookFormats = Option.formats(usually: "html and text")
  fileprivate static let logbookLargePrint = Option(
    "large-print", "make the logbook in large print too")
  fileprivate static let day = Option(
    "on", .word("DATE"), "the day of registration, to be compared with the last one allowed")
  fileprivate static let logbookStandards = Option(
    "standards", .word("DIR"),
    "the folder of standards, or 'git:REVISION[:PATH]' (default: standards)")
  fileprivate static let logbookOutput = Option(
    "output", .word("DIR"), "the folder to write into (default: output)")
}
