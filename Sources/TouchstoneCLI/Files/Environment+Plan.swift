internal import Checks
internal import Findings
internal import Publishing
internal import Standards

extension Environment {
  /// Reads the standards of a folder, and tells everything that is found in them.
  ///
  /// The findings are judged by the folder's settings, and each is there once.
  func findings(in place: Location) async throws(Fault) -> Findings {
    var kept = KeptInput.nothing
    let draft = try await draft(of: place, templates: nil, keeping: &kept)
    var findings = draft.findings
    findings.append(draft.rest())
    return findings
  }

  /// Reads a folder and plans its documents, and takes what was kept of files that are as they were.
  ///
  /// - Parameter errorsFirst: Whether what can be an error is looked for at once, for somebody who makes nothing
  ///   where there are errors. What checks share is then made for both sorts.
  func draft(
    of place: Location, templates: String?, keeping kept: inout KeptInput,
    errorsFirst: Bool = false
  ) async throws(Fault) -> Draft {
    var (library, findings) = try await place.library(keeping: &kept.readings)
    let settings = library.settings
    let grave = Check.all.filter { errorsFirst && settings.canBeError($0.rule) }
    let rest = Check.all.filter { !errorsFirst || !settings.canBeError($0.rule) }
    // Checks and plan take about as long, and neither needs the other.
    let errors = Task { [library] in checkAll(library, by: grave).judged(by: settings) }
    let (plan, found) = try await self.plan(
      of: library, at: place, templates: templates, keeping: &kept.templates)
    findings.append(found)
    findings = findings.judged(by: settings)
    findings.append(await errors.value)
    // A link in the folder is come upon twice: among the definitions, and among the sheets.
    return Draft(plan: plan, settings: settings, findings: findings.eachOnce) { [library] in
      checkAll(library, by: rest).judged(by: settings)
    }
  }

  /// Reads the earlier editions, the worked examples and the templates of a folder, and plans the documents of its standards.
  func plan(of library: Library, at place: Location) async throws(Fault) -> (
    plan: Plan, findings: Findings
  ) {
    var none: KeptTemplates?
    return try await plan(of: library, at: place, templates: nil, keeping: &none)
  }

  private func plan(
    of library: Library, at place: Location, templates: String?,
    keeping kept: inout KeptTemplates?
  ) async throws(Fault) -> (plan: Plan, findings: Findings) {
    let (templates, odd) = try self.templates(templates, for: place.standards, keeping: &kept)
    var findings = odd
    let (examples, found) = try place.examples(in: library)
    findings.append(found)
    let (earlier, unread) = await earlierEditions(of: library, at: place)
    findings.append(unread)
    var plan = Plan(
      library, earlier: earlier, examples: examples, templates: templates,
      version: touchstoneVersion)
    plan.folder = place.standards.appending("").shown
    findings.append(plan.findings)
    return (plan, findings)
  }
}

/// A plan of documents that may be made, while something is still to be looked for.
struct Draft {
  let plan: Plan
  let settings: Settings
  /// What was found so far; every error among it if that was asked for.
  let findings: Findings
  /// Looks for what all other checks find, which takes longer than all that was done so far.
  let rest: @Sendable () -> Findings
}

extension Settings {
  /// Whether a rule is an error here.
  fileprivate func canBeError(_ rule: Rule) -> Bool {
    var findings = Findings()
    findings.report(rule, "")
    return findings.judged(by: self).gravest == .error
  }
}
