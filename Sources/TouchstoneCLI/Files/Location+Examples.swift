internal import Evidence
internal import Findings
internal import Standards

extension Location {
  /// The worked examples among the standards of a folder, and what in them does not agree.
  func examples(in library: Library) throws(Fault) -> (
    examples: [WorkedExample], findings: Findings
  ) {
    guard isFolder else { return ([], Findings()) }
    let sheets = try FolderContents(of: standards, endings: [".csv"]).whole()
    var (examples, findings) = WorkedExample.read(sheets.files.map { ($0.path, $0.source) })
    findings.append(sheets.findings)
    for example in examples { findings.append(example.portfolio.findings(in: library)) }
    return (examples, findings)
  }
}
