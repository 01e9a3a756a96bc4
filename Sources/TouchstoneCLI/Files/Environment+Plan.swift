internal import Checks
internal import Evidence
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
    // Definitions and sheets stand among each other: the folder is gone through once for both.
    let files =
      place.isFolder
      ? try FolderContents(of: place.standards, endings: [".md", ".csv"]).whole() : nil
    var (library, findings) =
      if let files { await place.library(in: files, keeping: &kept.readings) } else {
        try await place.library(keeping: &kept.readings)
      }
    let settings = library.settings
    let grave = Check.all.filter { errorsFirst && settings.canBeError($0.rule) }
    let rest = Check.all.filter { !errorsFirst || !settings.canBeError($0.rule) }
    // Checks and plan take about as long, and neither needs the other.
    let errors = Task { [library] in checkAll(library, by: grave).judged(by: settings) }
    let (examples, odd) = files?.examples(in: library) ?? ([], Findings())
    findings.append(odd)
    let (plan, found) = try await self.plan(
      of: library, examples, at: place, templates: templates, keeping: &kept.templates)
    findings.append(found)
    findings = findings.judged(by: settings)
    findings.append(await errors.value)
    let lacksEditions = found.all.contains { $0.rule == .unreadableEdition }
    return Draft(
      plan: plan, settings: settings, findings: findings, isEmpty: library.isEmpty,
      lacksEditions: lacksEditions
    ) { [library] in
      checkAll(library, by: rest).judged(by: settings)
    }
  }

  /// Reads the earlier editions, the worked examples and the templates of a folder, and plans the documents of its standards.
  func plan(of library: Library, at place: Location) async throws(Fault) -> (
    plan: Plan, findings: Findings
  ) {
    var none: KeptTemplates?
    let (examples, odd) = try place.examples(in: library)
    var (plan, findings) = try await plan(
      of: library, examples, at: place, templates: nil, keeping: &none)
    findings.append(odd)
    return (plan, findings)
  }

  private func plan(
    of library: Library, _ examples: [WorkedExample], at place: Location, templates: String?,
    keeping kept: inout KeptTemplates?
  ) async throws(Fault) -> (plan: Plan, findings: Findings) {
    var (templates, findings) = try self.templates(templates, for: place.standards, keeping: &kept)
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
  /// Whether nothing is defined: what an earlier build made is then better than what could be made now.
  let isEmpty: Bool
  /// Whether an earlier edition could not be read: what an earlier build made of it is then the last that there is.
  let lacksEditions: Bool
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
