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
    return try await checkedPlan(of: place, templates: templates, keeping: &none)
  }

  /// Reads, checks and plans, and takes what was kept of files that are as they were.
  func checkedPlan(
    of place: Location, templates: String?, keeping kept: inout KeptReadings?
  ) async throws(Fault) -> (plan: Plan, settings: Settings, findings: Findings) {
    var (library, findings) = try await place.library(keeping: &kept)
    // Checks and plan take about as long, and neither needs the other.
    let checks = Task { [library] in checkAll(library) }
    let (plan, found) = try self.plan(of: library, at: place, templates: templates)
    findings.append(await checks.value)
    findings.append(found)
    // A link in the folder is come upon twice: among the definitions, and among the sheets.
    return (plan, library.settings, findings.judged(by: library.settings).eachOnce)
  }

  /// Reads the worked examples and the templates of a folder, and plans the documents of its standards.
  func plan(of library: Library, at place: Location, templates: String? = nil) throws(Fault) -> (
    plan: Plan, findings: Findings
  ) {
    let (templates, odd) = try self.templates(templates, for: place.standards)
    var findings = odd
    let (examples, found) = try place.examples(in: library)
    findings.append(found)
    var plan = Plan(library, examples: examples, templates: templates, version: touchstoneVersion)
    plan.folder = place.standards.appending("").shown
    findings.append(plan.findings)
    return (plan, findings)
  }
}
