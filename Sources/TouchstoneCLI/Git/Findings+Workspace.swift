internal import Findings

extension Findings {
  /// The findings with the paths of files as they are in a checkout, from the repository's root.
  ///
  /// Programs that show findings beside files know those of the checkout alone: of `git:main:standards/a.md`
  /// they take `standards/a.md`, and that they take of `a.md`, too, where the call is made in `standards`.
  func inWorkspace(of environment: Environment) -> Findings {
    // Without a repository, and without git, paths stay as the call has them.
    let folder = (try? Git(in: environment, for: "git").folderOfCall()) ?? ""
    var sources: [String: Source] = [:]
    func inWorkspace(_ place: Place) -> Place {
      let path = place.source.path
      let whole =
        if let name = RevisionName(path) { name.path ?? "" } else if path.hasPrefix("/") {
          path
        } else {
          (folder + path).withoutDots
        }
      guard whole != path else { return place }
      let source =
        sources[path]
        ?? Source(path: whole, text: String(decoding: place.source.bytes, as: UTF8.self))
      sources[path] = source
      return Place(source, place.range)
    }
    var findings = Findings()
    for finding in all {
      findings.report(
        finding.rule, finding.message, at: finding.place.map(inWorkspace),
        severity: finding.severity,
        notes: finding.notes.map { Finding.Note($0.message, at: $0.place.map(inWorkspace)) },
        fix: finding.fix.map { Finding.Fix(inWorkspace($0.place), with: $0.text) })
    }
    return findings
  }
}
