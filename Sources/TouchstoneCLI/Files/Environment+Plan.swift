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
    findings.append(await draft.rest())
    return findings
  }

  /// Reads a folder and plans its documents, and takes what was kept of files that are as they were.
  ///
  /// - Parameter errorsFirst: Whether only what can be an error is looked for now, for somebody who makes nothing
  ///   where there are errors, and is in a hurry where there are none. What checks share is then made for both sorts.
  func draft(
    of place: Location, templates: String?, keeping kept: inout KeptInput,
    errorsFirst: Bool = false
  ) async throws(Fault) -> Draft {
    // Templates need no definitions, and those are read one after another before anything can be done with them.
    let reading = Task { [kept = kept.templates] in
      var kept = kept
      return Result { () throws(Fault) in
        let (templates, findings) = try self.templates(
          templates, for: place.standards, keeping: &kept)
        return (templates, findings, kept)
      }
    }
    // Definitions and sheets stand among each other: the folder is gone through once for both.
    let files =
      place.isFolder
      ? try await FolderContents(together: place.standards, endings: [".md", ".csv"]).whole() : nil
    var (library, findings) =
      if let files { await place.library(in: files, keeping: &kept.readings) } else {
        try await place.library(keeping: &kept.readings)
      }
    let settings = library.settings
    // Checks and plan take about as long, and neither needs the other.
    let now = Check.all.filter { !errorsFirst || settings.canBeError($0.rule) }
    let checking = Task { [library] in checkAll(library, by: now).judged(by: settings) }
    let (examples, odd) = files?.examples(in: library) ?? ([], Findings())
    findings.append(odd)
    let (templates, unread, memory) = try await reading.value.get()
    kept.templates = memory
    findings.append(unread)
    let (plan, found) = await self.plan(of: library, examples, at: place, templates)
    findings.append(found)
    findings = findings.judged(by: settings)
    if errorsFirst { findings.append(await checking.value) }
    let lacksEditions = found.all.contains { $0.rule == .unreadableEdition }
    return Draft(
      plan: plan, settings: settings, findings: findings, isEmpty: library.isEmpty,
      lacksEditions: lacksEditions
    ) { [library] in
      guard errorsFirst else { return await checking.value }
      let later = Check.all.filter { !settings.canBeError($0.rule) }
      return checkAll(library, by: later).judged(by: settings)
    }
  }

  /// Reads the earlier editions, the worked examples and the templates of a folder, and plans the documents of its standards.
  func plan(of library: Library, at place: Location) async throws(Fault) -> (
    plan: Plan, findings: Findings
  ) {
    var (examples, findings) = try place.examples(in: library)
    let (templates, unread) = try templates(nil, for: place.standards)
    findings.append(unread)
    let (plan, found) = await plan(of: library, examples, at: place, templates)
    findings.append(found)
    return (plan, findings)
  }

  private func plan(
    of library: Library, _ examples: [WorkedExample], at place: Location, _ templates: Templates
  ) async -> (plan: Plan, findings: Findings) {
    var (earlier, findings) = await earlierEditions(of: library, at: place)
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
  /// What all other checks find, which takes longer than all that was done so far.
  let rest: @Sendable () async -> Findings
}

extension Settings {
  /// Whether a rule is an error here.
  fileprivate func canBeError(_ rule: Rule) -> Bool {
    var findings = Findings()
    findings.report(rule, "")
    return findings.judged(by: self).gravest == .error
  }
}
