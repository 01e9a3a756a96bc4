internal import Findings
internal import Publishing

extension Environment {
  /// The templates of a folder that was named, of one beside the standards, or of one right here.
  func templates(_ folder: String?, for standards: Location) throws(Fault)
    -> (templates: Templates, findings: Findings)
  {
    if let folder { return try location(folder).templates() }
    for usual in usualTemplates(for: standards) where usual.isFolder {
      return try usual.templates()
    }
    return (Templates(), Findings())
  }

  /// Where templates are looked for when no folder is named; the first that is there counts.
  func usualTemplates(for standards: Location) -> [Location] {
    [standards.sibling("templates"), location("templates")]
  }
}
