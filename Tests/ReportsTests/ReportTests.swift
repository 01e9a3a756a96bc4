import Findings
import Foundation
import JSON
import Reports
import Testing

/// Two findings in a text with letters of several bytes, one of them with a fix, one without a place, and words
/// that would end a command.
private let findings: Findings = {
  let text = Source(path: "standards/a b/é.md", text: "# Unit é: x\n- é1 walk\n- é1 run\n")
  var findings = Findings()
  findings.report(
    Rule("code-twice", .error, "A code is given once."), "change one 'é1', 100% of them: now",
    at: Place(text, 26..<29), notes: [.init("the first is here", at: Place(text, 15..<18))],
    fix: Finding.Fix(Place(text, 26..<29), with: "é2"))
  findings.report(
    Rule("lonely", .warning, "A unit has company."), "add a unit,\nor two", at: Place(text, 0..<14))
  findings.report(Rule("all", .note, "All is said."), "nothing more")
  return findings
}()

@Suite struct ReportTests {
  @Test func `annotations come gravest first and escape what would end them`() {
    #expect(
      findings.annotations == """
        ::error file=standards/a b/é.md,line=3,endLine=3,col=3,endColumn=5,title=code-twice::\
        change one 'é1', 100%25 of them: now%0Astandards/a b/é.md:2:3: the first is here
        ::warning file=standards/a b/é.md,line=1,endLine=2,title=lonely::add a unit,%0Aor two
        ::notice title=all::nothing more

        """)
  }

  @Test func `JSON says what a program needs`() throws {
    try expect(findings.json, named: "findings.json")
  }

  @Test func `SARIF names each rule once`() throws {
    try expect(
      findings.sarif(program: "touchstone", version: "1.2.3"), named: "findings.sarif.json")
  }

  @Test func `SARIF knows a finding again when its line has moved`() {
    func fingerprints(_ text: String) -> [String] {
      var findings = Findings()
      let source = Source(path: "a.md", text: text)
      for offset in 0..<source.bytes.count where source.bytes[offset] == UInt8(ascii: "x") {
        findings.report(Rule("x", .error, "No x."), "no x", at: Place(source, offset..<offset + 1))
      }
      let results = findings.sarif(program: "p", version: "1")["runs"]?.array?.first?["results"]
      return (results?.array ?? []).compactMap {
        $0["partialFingerprints"]?["primaryLocationLineHash"]?.string
      }
    }
    let before = fingerprints("one x\ntwo x x\n")
    let after = fingerprints("new\n\none x\ntwo x x\n")
    #expect(before.count == 3)
    #expect(before == after)
    #expect(Set(before).count == 3)
  }

  @Test func `no findings are a report too`() {
    #expect(Findings().annotations == "")
    #expect(Findings().json["findings"] == .array([]))
    let runs = Findings().sarif(program: "p", version: "1")["runs"]?.array
    let results = runs?.first?["results"]
    #expect(results == .array([]))
  }
}

/// Compares a JSON text with the one that is kept; recording it anew fails.
private func expect(_ json: JSON, named name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/\(name)")
  let text = json.text() + "\n"
  if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)")
  }
  #expect(text == (try String(contentsOf: file, encoding: .utf8)))
}
