internal import Evidence
internal import Findings
internal import Standards

extension Location {
  /// The worked examples among the standards of a folder, and what in them does not agree.
  func examples(in library: Library) async throws(Fault) -> (
    examples: [WorkedExample], findings: Findings
  ) {
    guard isFolder else { return ([], Findings()) }
    let sheets = try await FolderContents(of: standards, endings: [".csv"]).whole()
    var (examples, findings) = sheets.examples(in: library)
    findings.append(sheets.findings)
    return (examples, findings)
  }
}

extension FolderContents {
  /// The worked examples among the files, and what in them does not agree.
  func examples(in library: Library) -> (examples: [WorkedExample], findings: Findings) {
    let sheets = files.filter(\.path.isSheet).map { ($0.path, $0.source) }
    var (examples, findings) = WorkedExample.read(
      sheets, beside: unread.map { ($0.path, $0.source) })
    for example in examples { findings.append(example.portfolio.findings(in: library)) }
    return (examples, findings)
  }
}
