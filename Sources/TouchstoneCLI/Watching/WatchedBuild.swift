internal import Findings
internal import Publishing
internal import Standards

/// A build that is done again and again, each time with what the last one knew.
///
/// A round reads all files, and takes those for granted that are as they were: their readings, and what stands
/// in the output folder. What was written about a unit that has changed is made first, for somebody is looking
/// at it; handbooks, the search and the model follow. When there are errors among the definitions, or nothing is
/// defined, nothing is written, and the last good output stays.
struct WatchedBuild {
  /// What a round did.
  enum Round {
    /// Everything was as before.
    case nothing
    /// Files were written, or something else was found; the time is that of the first pages, the findings are
    /// those that the round before did not have.
    case built(BuildResult, first: Duration?, Findings)
    /// There are errors, and nothing was written.
    case held(Findings)
  }

  let command: BuildCommand
  let environment: Environment
  private var kept = KeptInput.empty
  /// What was built last.
  private var plan: Plan?
  private var known: KnownOutput?
  private var findings: Findings?
  private var stamps = 0

  init(_ command: BuildCommand, in environment: Environment) {
    self.command = command
    self.environment = environment
  }

  /// Builds once.
  ///
  /// - Parameter start: When the change came, for the times.
  mutating func round(from start: ContinuousClock.Instant) async throws(Fault) -> Round {
    // After a round that fails, the next one has something to say.
    let before = self.findings.take()
    let place = environment.location(command.standards)
    let draft = try await environment.draft(
      of: place, templates: command.templates, keeping: &kept,
      errorsFirst: true)
    var (plan, findings) = (draft.plan, draft.findings)
    guard findings.status == .success, !draft.isEmpty else {
      findings.append(await draft.rest())
      self.findings = findings
      return findings == before ? .nothing : .held(findings)
    }
    let publications = try command.publications(of: plan)
    plan.isWatched = true
    var first: Duration?
    var rest: Task<Findings, Never>?
    let last = self.plan
    func isUrgent(_ publication: Publication) -> Bool {
      last.map { plan.isOfChangedUnit(publication, since: $0) } ?? false
    }
    let formats = command.wantedFormats
    let live = LivePages(
      first: publications.filter(isUrgent),
      documents: plan.publications.filter { $0.isDocument && isUrgent($0) },
      number: stamps + 1, hasPages: formats.contains(.html)
    ) {
      first = ContinuousClock.now - start
      rest = Task { await draft.rest() }
    }
    stamps += LivePages.stamps
    // Until it has ended well, nothing is known of the folder.
    let known = self.known.take()
    let result = try await plan.build(
      publications, as: formats,
      into: try environment.outputFolder(
        try command.outputLocation(in: environment), of: place, known: known),
      isPart: command.isPart, live: live)
    self.plan = plan
    self.known = result.known
    findings.append(result.findings.judged(by: draft.settings))
    if let rest { findings.append(await rest.value) }
    self.findings = findings
    return result.written + result.removed == 0 && findings == before
      ? .nothing
      : .built(
        result, first: live.first.isEmpty ? nil : first, findings.new(since: before))
  }

  /// Takes out what only watching has put in.
  consuming func end() async throws(Fault) {
    guard var plan, command.wantedFormats.contains(.html) else { return }
    plan.isWatched = false
    var folder = try OutputFolder(
      try command.outputLocation(in: environment), program: environment.program, known: known)
    var result = BuildResult()
    try await folder.place(folder.begun([plan.siteScript]), &result)
    _ = try folder.close(isPart: true, dropping: LivePages.path)
  }
}

extension Findings {
  /// The findings that others do not have, wherever in a file they stand now.
  fileprivate func new(since others: Findings?) -> Findings {
    func key(_ finding: Finding) -> String {
      "\(finding.rule.name) \(finding.place?.source.path ?? "") \(finding.message)"
    }
    let known = Set(others?.all.map(key) ?? [])
    var new = Findings()
    for finding in all where !known.contains(key(finding)) { new.append(finding) }
    return new
  }
}
