import Evidence
import Findings
import Testing

/// Reads a portfolio with marks `▸` where findings are due, and compares their places and words.
///
/// - Parameter signatures: What candidates signed of decisions that do not say it.
func expectFindings(
  evidence: [String], people: [String] = [], head: String = "name,role,status", plan: [String] = [],
  profile: [String] = [],
  decisions: [String] = [], signatures: String = "2026-04-01", _ expected: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let heads: [(Portfolio.File, String, [String])] = [
    (
      .decisions,
      "record,code,decision,due,assessor signed,feedback,round,candidate signed,submitted",
      decisions.map { $0.filter { $0 == "," }.count == 6 ? "\($0),\(signatures)," : $0 }
    ),
    (
      .evidence,
      "candidate,edition,number,item,method,date,criteria,by,relates to,account,signed,assessed",
      evidence
    ),
    (.people, head, people),
    (.plan, "element,kind,activity,expected,links", plan),
    (.profile, "field,value", profile),
  ]
  var files: [Portfolio.File: Source] = [:]
  var due: [String] = []
  for (file, head, rows) in heads where !rows.isEmpty {
    let marked = head + "\n" + rows.map { $0 + "\n" }.joined()
    var clean: [UInt8] = []
    for scalar in marked.unicodeScalars {
      if scalar == "▸" {
        due.append("\(file.name) \(clean.count)")
      } else {
        clean += Array(String(scalar).utf8)
      }
    }
    files[file] = Source(path: file.name, text: String(decoding: clean, as: UTF8.self))
  }
  let (portfolio, read) = Portfolio.read(files)
  var findings = read
  findings.append(portfolio.findings(in: baking))
  let sorted = findings.sorted
  #expect(
    sorted.map { "\($0.message) [\($0.rule.name)]" } == expected, sourceLocation: sourceLocation)
  #expect(
    sorted.map { "\($0.place?.source.path ?? "") \($0.place?.range.lowerBound ?? -1)" } == due,
    sourceLocation: sourceLocation)
}

/// A row of evidence that nothing is wrong with, but for what is given.
func row(
  _ number: String, _ codes: String, method: String = "S", date: String = "1 May 2026",
  edition: String = "baking-5", by: String = "", related: String = "", account: String = "",
  signed: String = "2 May 2026", assessed: String = "3 May 2026"
) -> String {
  "Jo,\(edition),\(number),loaf,\(method),\(date),\(codes),\(by),\(related),\(account),\(signed),"
    + assessed
}
