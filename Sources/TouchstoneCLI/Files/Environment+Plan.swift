internal import Checks
internal import Findings
internal import Publishing
internal import Standards

extension Environment {
  /// Reads and checks the standards of a folder, and plans their documents.
  ///
  /// The findings are judged by the folder's settings, and each is there once.
  ///
  /// - Parameter templates: The folder of templates that was named, nothing for the usual one.
  func checkedPlan(of place: Location, templates: String? = nil) async throws(Fault) -> (
    plan: Plan, settings: Settings, findings: Findings
  ) {
    var none: KeptReadings?
    let draft = try await draft(
      of: place, templates: templates, keeping: &none, isHurried: false)
    return (draft.plan, draft.settings, draft.findings)
  }

  /// Reads a folder and plans its documents, and takes what was kept of files that are as they were.
  ///
  /// - Parameter isHurried: Whether only what can be an error is checked at once, and the rest goes on while
  ///   the documents are made. What checks share is then made for both.
  func draft(
    of place: Location, templates: String?, keeping kept: inout KeptReadings?,
    isHurried: Bool = true
  ) async throws(Fault) -> Draft {
    var (library, findings) = try await place.library(keeping: &kept)
    let settings = library.settings
    let grave = Check.all.filter { !isHurried || settings.canBeError($0.rule) }
    let rest = Check.all.filter { isHurried && !settings.canBeError($0.rule) }
    // Checks and plan take about as long, and neither needs the other.
    let checks = Task { [library] in checkAll(library, by: grave).judged(by: settings) }
    let (plan, found) = try await self.plan(of: library, at: place, templates: templates)
    findings.append(found)
    findings = findings.judged(by: settings)
    findings.append(await checks.value)
    let further = Task { [library] in checkAll(library, by: rest).judged(by: settings) }
    // A link in the folder is come upon twice: among the definitions, and among the sheets.
    return Draft(plan: plan, settings: settings, findings: findings.eachOnce, further: further)
  }

  /// Reads the earlier editions, the worked examples and the templates of a folder, and plans the documents of its standards.
  func plan(of library: Library, at place: Location, templates: String? = nil) async throws(Fault)
    -> (plan: Plan, findings: Findings)
  {
    let (templates, odd) = try self.templates(templates, for: place.standards)
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

/// A plan of documents that may be made, while something is still being looked for.
struct Draft {
  var plan: Plan
  let settings: Settings
  /// What was found so far, every error among it.
  let findings: Findings
  /// What is found by checks that report no errors.
  let further: Task<Findings, Never>
}

extension Settings {
  /// Whether a rule is an error here.
  fileprivate func canBeError(_ rule: Rule) -> Bool {
    var findings = Findings()
    findings.report(rule, "")
    return findings.judged(by: self).gravest == .error
  }
}
