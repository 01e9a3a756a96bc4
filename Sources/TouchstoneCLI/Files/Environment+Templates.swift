internal import Findings
internal import Publishing

extension Environment {
  /// The templates of a folder that was named, of one beside the standards, or of one right here.
  func templates(_ folder: String?, for standards: Location) async throws(Fault)
    -> (templates: Templates, findings: Findings)
  {
    var none: KeptTemplates?
    return try await templates(folder, for: standards, keeping: &none)
  }

  /// Reads the templates, and takes what was kept of them if their files are as they were.
  func templates(
    _ folder: String?, for standards: Location, keeping kept: inout KeptTemplates?
  ) async throws(Fault) -> (templates: Templates, findings: Findings) {
    let folder =
      folder.map(location) ?? usualTemplates(for: standards).first { $0.isFolder }
    let contents = try await folder?.templateFiles()
    let files = (contents?.files ?? []).map { ($0.path, $0.source) }
    let templates = kept?.templates(overriding: files) ?? Templates(overriding: files)
    return (templates, contents?.findings ?? Findings())
  }

  /// Where templates are looked for when no folder is named; the first that is there counts.
  ///
  /// Of a revision everything is taken, so that it makes the same documents whatever lies in the folder today.
  func usualTemplates(for standards: Location) -> [Location] {
    let beside = standards.sibling("templates")
    return switch standards.tree {
    case .disk, .input: [beside, location("templates")]
    case .revision(let tree): [beside, Location("templates", in: tree)]
    }
  }
}
