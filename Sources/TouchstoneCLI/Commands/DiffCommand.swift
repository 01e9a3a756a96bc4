internal import Comparison
internal import Findings
internal import JSON
internal import Mustache
internal import Publishing
internal import Reports
internal import Standards

/// `touchstone diff`: says what changed between two editions, and what that means for signed evidence.
public struct DiffCommand: Sendable, Equatable {
  /// How the changes are printed.
  enum Format: String, Sendable, CaseIterable { case text, markdown, html, json, github }
  /// Which changes let the call fail.
  enum Threshold: String, Sendable, CaseIterable { case any, breaking, never }

  /// The folder or file of the older edition.
  var old: String
  /// The folder or file of the newer edition.
  var new: String
  /// How the changes are printed.
  var format: Format
  /// Which changes let the call fail.
  var threshold: Threshold
  /// The file of signed records that the changes are held against, nothing for none.
  var records: String?

  func run(in environment: Environment) async throws(Fault) -> ExitStatus {
    let places = try environment.origins([old, new])
    let place = places[1]
    let (before, odd) = try await places[0].edition()
    var (after, findings) = try await place.edition()
    // What is odd in the old edition is no news; that some of it was not read, is.
    for gap in odd.all where gap.rule == .unreadSubmodule {
      findings.report(gap.rule, gap.message, at: gap.place)
    }
    var comparison = await compare(old: before, new: after, judging: .choices)
      .judged(by: after.settings)
    findings.append(
      comparison.unmatchedAcceptances(in: after.settings).judged(by: after.settings))
    var status = ExitStatus.success
    if let records {
      let (signed, faults) = try self.signed(in: environment.location(records), comparison)
      comparison = signed
      findings.append(faults)
      status = faults.status
    }
    environment.report(findings)
    switch format {
    case .text: try environment.print(comparison.text(isColoured: environment.coloursResults))
    case .markdown: try environment.print(comparison.markdown)
    case .html:
      let page = try await redline(of: comparison, in: after, at: place, environment)
      try environment.print(page)
    case .json: try environment.print(comparison.json.text() + "\n")
    case .github:
      try environment.print(comparison.findings.inWorkspace(of: environment).annotations)
    }
    return threshold == .never ? .success : fails(comparison) ? .found : status
  }

  /// The comparison with those whose signed evidence each change touches.
  private func signed(in file: Location, _ comparison: Comparison) throws(Fault) -> (
    Comparison, Findings
  ) {
    var (source, findings) = try file.readSheet()
    let (records, odd) = try SignedRecord.read(source)
    let (signed, unknown) = comparison.against(records)
    findings.append(odd)
    findings.append(unknown)
    return (signed, findings)
  }

  /// The redline page, from the templates beside the new edition.
  private func redline(
    of comparison: Comparison, in library: Library, at place: Location,
    _ environment: Environment
  ) async throws(Fault) -> String {
    let (templates, odd) = try await environment.templates(nil, for: place.standards)
    let page = RedlinePage(
      comparison, old: old, new: new, signed: records ?? "", templates: templates
    )
    .filled(for: library)
    var findings = page.findings
    findings.append(odd)
    environment.report(findings)
    return page.text
  }

  private func fails(_ comparison: Comparison) -> Bool {
    switch threshold {
    case .any: !comparison.isEmpty
    case .breaking: comparison.gravest == .breaking
    case .never: false
    }
  }
}

extension Comparison {
  /// The changes as findings, each where it is now, or where what is gone belonged.
  fileprivate var findings: Findings {
    var findings = Findings()
    for change in changes {
      let rule = Rule(change.rule.name, change.impact.severity, change.rule.summary)
      let gone = change.old.compactMap { item in
        item.place.map { Finding.Note("it was: \(item.text)", at: $0) }
      }
      let signed =
        change.signatures.isEmpty
        ? [] : [Finding.Note("signed by \(change.signatures.inWords)")]
      findings.report(
        rule, change.headline, at: change.anchor, notes: gone + signed)
    }
    return findings
  }
}

extension Change.Impact {
  fileprivate var severity: Severity {
    switch self {
    case .breaking: .error
    case .risk: .warning
    case .additive, .editorial: .note
    }
  }
}

extension Syntax {
  static let diff = Syntax(
    name: "diff", summary: "say what changed between two editions, and whom it hurts",
    operands: [Operand("OLD"), Operand("NEW")],
    options: [.diffFormat, .diffFailOn, .signedRecords],
    details: [
      "OLD and NEW are folders of standards, single files, or 'git:REVISION[:PATH]': a revision of the "
        + "repository, which is read from its history, and a path from the repository's root; without a path, what "
        + "it has in the place of the other folder or file. Items are recognised by their codes and by "
        + "their words, so that renumbering, moving, splitting and rewording are told apart. Each change "
        + "has a class: breaking, risk, additive or editorial.",
      "The status is 0 if nothing changed, 1 if something did (with '--fail-on breaking', if a signed "
        + "record no longer covers what is asked), 2 if it could not be done.",
    ],
    examples: [
      .init("touchstone diff last-year/standards standards", "tell people what changed"),
      .init("touchstone diff git:main .", "tell what a pull request changes"),
      .init(
        "touchstone diff old.md new.md --format markdown", "write a comment for a pull request"),
    ]
  ) { words in
    .diff(
      DiffCommand(
        old: words.operands[0], new: words.operands[1],
        format: words.choice(of: .diffFormat) ?? .text,
        threshold: words.choice(of: .diffFailOn) ?? .any,
        records: words.value(of: .signedRecords)))
  }
}

extension Option {
  fileprivate static let diffFormat = Option(
    "format", .choice(DiffCommand.Format.allCases.map(\.rawValue)),
    "how the changes are printed (default: text)")
  fileprivate static let signedRecords = Option(
    "against-signed", .word("RECORDS.csv"),
    "say whose signed evidence each breaking or risky change touches; columns: candidate, item code, date"
  )
  fileprivate static let diffFailOn = Option(
    "fail-on", .choice(DiffCommand.Threshold.allCases.map(\.rawValue)),
    "which changes make the status 1 (default: any)")
}
