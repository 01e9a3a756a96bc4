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
    var (library, findings) = try await place.library()
    findings.append(checkAll(library))
    let (plan, found) = try await self.plan(of: library, at: place, templates: templates)
    findings.append(found)
    // A link in the folder is come upon twice: among the definitions, and among the sheets.
    return (plan, library.settings, findings.judged(by: library.settings).eachOnce)
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
