internal import Findings

extension Findings {
  /// The findings with the paths of files as they are when a revision is checked out.
  ///
  /// Programs that show findings beside files know those of the checkout alone: of `git:main:standards/a.md`
  /// they take `standards/a.md`.
  var inWorkspace: Findings {
    var sources: [String: Source] = [:]
    func inWorkspace(_ place: Place) -> Place {
      let path = place.source.path
      guard let name = RevisionName(path) else { return place }
      let bytes = place.source.bytes
      let source =
        sources[path]
        ?? Source(path: name.path, text: String(decoding: bytes, as: UTF8.self))
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
