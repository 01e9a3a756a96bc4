import Findings
import Testing

/// A finding is one line, and findings have one order.
struct FindingTests {
  static let grave = Rule("grave", .error, "Nothing is grave.")
  static let slight = Rule("slight", .warning, "Nothing is slight.")
  static let source = Source(path: "units/F1.md", text: "# F1\n\nLevel: x\n")

  @Test func `a finding says where, how grave, what to do, and which rule`() {
    let finding = Finding(
      Self.grave, "write the level as a number", at: Place(Self.source, 13..<14))
    #expect(finding.lines == "units/F1.md:3:8: error: write the level as a number [grave]\n")
  }

  @Test func `a finding about no text begins with its severity`() {
    let finding = Finding(Self.slight, "add a unit", severity: .note)
    #expect(finding.lines == "note: add a unit [slight]\n")
  }

  @Test func `notes are lines behind it`() {
    let finding = Finding(
      Self.slight, "give this another code", at: Place(Self.source, 2..<4),
      notes: [.init("it is first used here", at: Place(Self.source, 6..<7)), .init("or drop it")])
    #expect(
      finding.lines == """
        units/F1.md:1:3: warning: give this another code [slight]
        units/F1.md:3:1: note: it is first used here
        note: or drop it

        """)
  }

  @Test func `the order is that of files, places, rules and words`() {
    let other = Source(path: "units/F10.md", text: "abc")
    let ordered = [
      Finding(Self.slight, "about no file"),
      Finding(Self.slight, "b", at: Place(Self.source, 0..<1)),
      Finding(Self.grave, "a", at: Place(Self.source, 0..<2)),
      Finding(Self.slight, "a", at: Place(Self.source, 0..<2)),
      Finding(Self.slight, "b", at: Place(Self.source, 0..<2)),
      Finding(Self.grave, "a", at: Place(Self.source, 9..<9)),
      Finding(Self.grave, "a", at: Place(other, 0..<1)),
    ]
    for shift in ordered.indices {
      var findings = Findings()
      for finding in ordered[shift...] + ordered[..<shift] {
        findings.report(finding.rule, finding.message, at: finding.place)
      }
      #expect(findings.sorted == ordered)
    }
  }

  @Test func `the gravest counts, and lists can be joined`() {
    var findings = Findings()
    #expect(findings.isEmpty)
    #expect(findings.gravest == nil)
    findings.report(Self.slight, "a")
    var more = Findings()
    more.report(Self.grave, "b")
    more.report(Self.slight, "c", severity: .note)
    findings.append(more)
    #expect(findings.all.map(\.message) == ["a", "b", "c"])
    #expect(findings.gravest == .error)
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
  }

  @Test func `very many findings in one line are printed`() {
    let source = Source(path: "a", text: String(repeating: "x", count: 200_000))
    var findings = Findings()
    for offset in stride(from: 0, to: 200_000, by: 10) {
      findings.report(Self.slight, "x", at: Place(source, offset..<offset + 1))
    }
    let last = findings.sorted.map(\.lines).last
    #expect(last == "a:1:199991: warning: x [slight]\n")
  }
}
