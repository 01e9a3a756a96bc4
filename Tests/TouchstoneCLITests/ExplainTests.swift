import Comparison
import Findings
import Foundation
import Testing

@testable import TouchstoneCLI

/// Rules whose fault no small file can show: bytes, bounds, other programs, the state of a folder.
private let withoutExamples: Set = [
  "invalid-utf8", "nul-character", "control-character", "hidden-character", "deep-nesting",
  "too-much-repeated",
  "deep-sections",
  "blank-line", "undecided-rules", "unmet-rule", "undecided-choice", "all-achieved",
  "more-than-asked",
  "way-to-complete", "link-loop", "outdated-output", "missing-output", "surplus-output",
  "changed-output", "pdf-failed", "unread-submodule", "replaced-logbook", "outdated-edition",
  "former-candidate",
]

@Suite struct Explain {
  static let examples = RulePage.all.filter { $0.wrong != nil }

  @Test func `has a page for each rule, and no other`() {
    let rules =
      (RuleCatalogue.findings + RuleCatalogue.faults).map(\.name)
      + RuleCatalogue.changes.map(\.name)
    #expect(RulePage.all.map(\.name).sorted() == rules.sorted())
  }

  @Test func `has an example for each rule that a file can break`() {
    let faults = Set(RuleCatalogue.faults.map(\.name))
    let missing = RulePage.all.filter { $0.wrong == nil && !faults.contains($0.name) }.map(\.name)
    #expect(Set(missing) == withoutExamples)
    #expect(RulePage.all.allSatisfy { ($0.wrong == nil) == ($0.right == nil) })
  }

  @Test(arguments: examples.map(\.name))
  func `shows the fault in the wrong example and not in the right one`(_ name: String) async throws
  {
    let page = try #require(Self.examples.first { $0.name == name })
    let (wrong, right) = (try #require(page.wrong), try #require(page.right))
    if page.call == "diff" {
      let folder = try TemporaryFolder()
      try folder.write(wrong, below: "old/")
      try folder.write(right, below: "new/")
      let outcome = await touchstone("diff", "old", "new", "--format", "json", in: folder)
      #expect(outcome.output.contains("\"rule\": \"\(name)\""), "\(outcome.output)")
      return
    }
    let broken = try await page.findings(in: wrong)
    #expect(broken.contains("[\(name)]"), "\(broken)")
    let mended = try await page.findings(in: right)
    #expect(!mended.contains("[\(name)]"), "\(mended)")
  }

  @Test func `prints a page as text`() async throws {
    let outcome = await touchstone("explain", "code-gap")
    #expect(outcome.status == .success)
    try expectSnapshot(outcome.output, named: "explain-code-gap.txt")
  }

  @Test func `lists all rules`() async throws {
    let outcome = await touchstone("explain")
    #expect(outcome.status == .success)
    for page in RulePage.all { #expect(outcome.output.contains("\n  \(page.name) ")) }
  }

  @Test func `answers an unknown name with the nearest`() async {
    let outcome = await touchstone("explain", "code-gab")
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("did you mean 'code-gap'?"))
    let other = await touchstone("explain", "xyzzyxyzzy")
    #expect(other.errors.contains("'touchstone explain' lists them"))
  }

  @Test func `and the documentation are the same`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/findings.md").standardizedFileURL
    let text = RulePage.groups.reduce(
      """
      # What is found, rule by rule

      Each rule has a name, which stands in brackets behind its findings. `touchstone explain RULE` prints its page. The
      examples are real: a test reads each of them, and wants the fault found in one and not in the other.

      """
    ) { text, group in
      text + "\n## \(group.title)\n"
        + group.pages.map { "\n" + $0.markdown(level: 3) }.joined()
    }
    if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/findings.md")
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == text)
  }
}

extension TemporaryFolder {
  fileprivate func write(_ example: RulePage.Example, below prefix: String = "") throws {
    for file in example.files { try write(file.text, to: prefix + file.path) }
  }
}

extension RulePage {
  fileprivate func findings(in example: Example) async throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(example)
    let outcome = await touchstone(call.split(separator: " ").map(String.init), in: folder)
    return outcome.output + outcome.errors
  }
}
