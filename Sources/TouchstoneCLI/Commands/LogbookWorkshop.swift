internal import CSV
internal import Choosing
internal import Evidence
internal import Findings
internal import Publishing
internal import Standards

/// Makes the logbooks of the candidates of one qualification.
///
/// A folder holds the logbook of one candidate, and is called by name and number. A class has a folder of its own
/// around those of its candidates, called by the file that lists them: so two of one name, in one class or in two, do
/// not come in each other's way. Names that differ in capitals alone are one, as they are on some systems: the folder that
/// is there is taken. Where nothing tells two apart, the later logbook takes the place of the
/// earlier one, and that is said.
struct LogbookWorkshop {
  let library: Library
  let qualification: Qualification
  let register: UnitRegister
  let structure: Structure
  let templates: Templates
  /// The folder that logbooks are written into.
  let folder: Location
  /// Whether a choice that does not meet the rules is printed all the same.
  let allowsIncomplete: Bool
  /// The editions that are made.
  let editions: LogbookEditions

  /// Makes the logbook of one candidate, unless the choice does not hold, and prints where it is.
  func make(
    _ request: LogbookRequest, reporting found: Findings, in environment: Environment
  ) async throws(Fault) -> ExitStatus {
    var findings = found
    let (candidate, problems) = candidate(
      request, in: request.folderName.map { spelling(of: $0, in: candidatesFolder) })
    guard !problems.all.contains(where: { $0.rule == .unknownUnit }) else { throw Fault(problems) }
    findings.append(problems)
    guard let candidate else {
      report(findings, in: environment)
      return .found
    }
    let plan = plan(candidate)
    let outcome = try await write(plan)
    findings.append(outcome.findings)
    if outcome.isReplacement, !request.name.isEmpty, request.number.isEmpty {
      reportReplacement(
        of: plan, "give each a number with '--number' if it was another '\(request.name)'",
        &findings)
    }
    let status = report(findings, in: environment)
    try printPaths(of: plan, in: environment)
    return status
  }

  /// Makes the logbooks of a class and its sheet; a row that does not hold is reported and left out.
  func makeAll(
    of file: Location, centre: String, assessor: String, reporting found: Findings,
    in environment: Environment
  ) async throws(Fault) -> ExitStatus {
    var findings = found
    let (source, odd) = try file.readSheet(keepingOddLetters: true)
    let (cohort, faults) = Cohort.read(source)
    // What cannot be read is told row by row, unless it stands in no row.
    let isTold = faults.all.contains { $0.rule == .invalidUTF8 }
    for finding in odd.all where finding.rule != .invalidUTF8 || !isTold {
      findings.append(finding)
    }
    findings.append(faults)
    let progress = Progress(environment)
    var names = FileNames()
    var folders: Set<String> = []
    var list = ClassList(name: file.shown.fileStem)
    list.folder = spelling(of: list.folder, in: candidatesFolder)
    let home = candidatesFolder.appending(list.folder)
    var leftOut = cohort.omitted
    for (index, member) in cohort.members.enumerated() {
      progress.show("\(index + 1) of \(cohort.members.count): \(member.name.text)")
      let request = LogbookRequest(member, centre: centre, assessor: assessor)
      let own = spelling(
        of: names.name(for: request.name, number: request.number), in: home)
      folders.insert(own)
      let (candidate, problems) = candidate(request, in: "\(list.folder)/\(own)")
      findings.append(problems)
      guard let candidate else {
        leftOut.append(member.name)
        continue
      }
      let plan = plan(candidate)
      findings.append(try await write(plan).findings)
      try printPaths(of: plan, in: environment)
      list.members.append(ClassList.Member(candidate, number: request.number))
    }
    progress.clear()
    // Of a row that cannot be read nobody knows whose it is.
    if cohort.omitted.isEmpty { reportFormer(in: list, besides: folders, of: file, &findings) }
    list.leftOut = leftOut.map { ClassList.Row(name: $0.text, line: $0.place.start.line) }
      .sorted { $0.line < $1.line }
    if !list.members.isEmpty {
      let sheet = Plan(
        library, sheetOf: list, in: qualification.id, templates: templates,
        version: touchstoneVersion)
      let outcome = try await write(sheet)
      findings.append(outcome.findings)
      if outcome.isReplacement {
        reportReplacement(
          of: sheet, "give the file '\(file.shown)' a name of its own if that was another class",
          &findings)
      }
      try printPaths(of: sheet, in: environment)
    }
    return report(findings, in: environment)
  }

  /// The candidate of a request, if the choice can be printed, and what is to be said of it.
  ///
  /// - Parameter folder: Where the logbook goes; where nothing is given, the units name the folder.
  private func candidate(
    _ request: LogbookRequest, in folder: String?
  ) -> (candidate: Candidate?, findings: Findings) {
    var (achieved, findings) = register.identifiers(
      of: request.achieved, in: library, for: request.rowName)
    let (units, unknown) = register.identifiers(
      of: request.units, in: library, for: request.rowName)
    findings.append(unknown)
    guard findings.isEmpty else { return (nil, findings) }
    let chosen = units.subtracting(achieved)
    guard !chosen.isEmpty || units.isEmpty else {
      let head = request.rowName.map { "\($0): " } ?? ""
      findings.report(
        .allAchieved,
        head + "choose a unit that is not achieved yet; nothing is left to record",
        at: request.row)
      return (nil, findings)
    }
    let choice = ChoiceReport(
      of: chosen.union(achieved), by: structure, severity: allowsIncomplete ? .warning : .error,
      row: request.row.map { (request.name, $0) })
    findings.append(choice.findings)
    guard choice.holds || allowsIncomplete else { return (nil, findings) }
    let words = register.codes(of: chosen).joined(separator: " ")
    let candidate = Candidate(
      name: request.name, number: request.number, centre: request.centre,
      assessor: request.assessor, units: chosen,
      achieved: achieved, open: choice.open,
      folder: folder ?? FileName.safe(words))
    return (candidate, findings)
  }

  private func plan(_ candidate: Candidate) -> Plan {
    Plan(
      library, logbookOf: candidate, in: qualification.id, templates: templates,
      version: touchstoneVersion)
  }

  /// Writes the documents of a plan; a replacement is what now says something else than before.
  private func write(
    _ plan: Plan
  ) async throws(Fault) -> (findings: Findings, isReplacement: Bool) {
    let old = editions.paths(of: plan).filter(isThere)
    var result = try await plan.buildUnlisted(
      editions.publications(of: plan), as: editions.formats, into: try OutputFolder(folder),
      pdfs: editions.pdfs)
    let replaced = old.filter(result.changed.contains)
    for path in editions.outdatedPaths(of: plan, since: replaced) where isThere(path) {
      result.findings.report(
        .outdatedEdition, "make this again too, or remove it; it says what was true before",
        at: folder.appending(path).start)
    }
    return (result.findings, !replaced.isEmpty)
  }

  private func isThere(_ path: String) -> Bool { folder.appending(path).isThere }

  /// The folder of all candidates of the qualification.
  var candidatesFolder: Location {
    folder.appending(qualification.id).appending(Publication.candidatesFolder)
  }

  /// The name of a folder as it is spelt where there is one already that differs in capitals alone.
  ///
  /// Not every system tells such names apart, and what is made on one is copied to another.
  private func spelling(of name: String, in folder: Location) -> String {
    let names = ((try? folder.names()) ?? []).map { String(decoding: $0, as: UTF8.self) }
    return names.contains(name)
      ? name : names.first { $0.lowercased() == name.lowercased() } ?? name
  }

  private func reportReplacement(of plan: Plan, _ advice: String, _ findings: inout Findings) {
    let place = editions.paths(of: plan).first.map { folder.appending($0).start }
    findings.report(.replacedLogbook, "\(advice); what stood here was replaced", at: place)
  }

  /// Tells what was found as the folder's settings judge it; what keeps a logbook from being made stays an error.
  @discardableResult
  private func report(_ findings: Findings, in environment: Environment) -> ExitStatus {
    var (told, rest) = (Findings(), Findings())
    for finding in findings.all {
      if finding.severity == .error { told.append(finding) } else { rest.append(finding) }
    }
    told.append(rest.judged(by: library.settings))
    environment.report(told)
    return told.status
  }

  private func printPaths(of plan: Plan, in environment: Environment) throws(Fault) {
    for path in editions.paths(of: plan) where isThere(path) {
      try environment.print(folder.appending(path).shown + "\n")
    }
  }
}

extension ClassList.Member {
  fileprivate init(_ candidate: Candidate, number: String) {
    self.init(
      name: candidate.name, number: number, assessor: candidate.assessor, units: candidate.units,
      achieved: candidate.achieved)
  }
}

extension Rule {
  /// All units that a candidate chose are achieved already.
  static let allAchieved = Rule(
    "all-achieved", .error, "A logbook has a unit that is still to be achieved.")
  /// An edition of a logbook stands beside others that are newer.
  static let outdatedEdition = Rule(
    "outdated-edition", .warning, "All editions of a logbook say the same.")
  /// A logbook or the sheet of a class stands where another stood.
  static let replacedLogbook = Rule(
    "replaced-logbook", .note,
    "Two candidates of one name have numbers, and two classes files of two names.")
}
