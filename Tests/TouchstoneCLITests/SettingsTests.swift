import Findings
import Foundation
import Testing

@testable import TouchstoneCLI

private let unit = "# Unit F1: Sow\n## Standards\n- F1.1 dig\n- F1.3 rake\n"

struct SettingsTests {
  @Test func `a check judges findings as settings.md says`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(unit, to: "standards/s/units/F1.md")
    let before = await touchstone("check", in: folder)
    #expect(before.status == .success)
    #expect(before.output.contains("F1.md:4:1: warning: add 'F1.2'"))
    try folder.write("# Settings\n## Findings\n- code-gap: error\n", to: "standards/settings.md")
    let strict = await touchstone("check", in: folder)
    #expect(strict.status == .found)
    #expect(strict.output.contains("F1.md:4:1: error: add 'F1.2'"))
    try folder.write("# Settings\n## Findings\n- code-gap: off\n", to: "standards/settings.md")
    let silent = await touchstone("check", "--fail-on", "warning", in: folder)
    #expect(silent.output == "")
    #expect(silent.status == .success)
  }

  @Test func `a build judges findings as settings.md says, those of templates too`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(unit, to: "standards/s/units/F1.md")
    try folder.write(
      "# One\n## Structure\n- all\n### Core\n- F1\n", to: "standards/s/qualifications/a.md")
    try folder.write("# Handbook\n{{nonsense}}\n", to: "templates/handbook.md")
    let before = await touchstone("build", in: folder)
    #expect(before.errors.contains("[code-gap]"))
    #expect(before.errors.contains("[unknown-name]"))
    try folder.write(
      "## Findings\n- code-gap: off\n- unknown-name: off\n", to: "standards/settings.md")
    let after = await touchstone("build", in: folder)
    #expect(!after.errors.contains("["))
    #expect(after.status == .success)
  }

  @Test func `a setting about no rule is an error with the nearest name`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# Settings\n## Findings\n- code-gapp: off\n## Changes\n- item-moved: brekaing\n",
      to: "standards/settings.md")
    try folder.write("# Unit F1: Sow\n## Standards\n- F1.1 dig\n", to: "standards/s/units/F1.md")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.output.contains("settings.md:3:3: error: name what can be set here"))
    #expect(outcome.output.contains("did you mean 'code-gap'?"))
    #expect(outcome.output.contains("did you mean 'breaking'?"))
  }

  @Test func `an accepted change that is none is told of, with the one that was meant`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write("# Unit F1: Sow\n## Standards\n- F1.1 dig\n", to: "old/s/units/F1.md")
    try folder.write("# Unit F1: Sow\n## Standards\n- F1.1 dig deep\n", to: "new/s/units/F1.md")
    func diff(accepting line: String) async throws -> Outcome {
      try folder.write("## Accepted changes\n\(line)\n", to: "new/settings.md")
      return await touchstone("diff", "old", "new", in: folder)
    }
    let before = try await diff(accepting: "")
    let line = try #require(
      before.output.split(separator: "\n").first { $0.contains("[criterion") })
    let fingerprint = String(line.suffix(16))
    let accepted = try await diff(accepting: "- \(fingerprint): agreed in May")
    #expect(accepted.status == .success)
    #expect(accepted.errors == "")
    let typed = String(fingerprint.dropLast()) + (fingerprint.last == "0" ? "1" : "0")
    let mistyped = try await diff(accepting: "- \(typed): agreed in May")
    #expect(mistyped.status == .found)
    #expect(mistyped.errors.contains("settings.md:2:3: warning: take '\(typed)' out"))
    #expect(mistyped.errors.contains("did you mean '\(fingerprint)'? [unmatched-acceptance]"))
    let short = try await diff(accepting: "- \(fingerprint.dropLast()): agreed in May")
    #expect(short.errors.contains("settings.md:2:3: error: write the fingerprint of a change"))
    #expect(!short.errors.contains("unmatched-acceptance"))
  }

  @Test func `an accepted change needs a well-formed fingerprint and a reason`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Unit F1: Sow\n## Standards\n- F1.1 dig\n", to: "standards/s/units/F1.md")
    try folder.write(
      "## Accepted changes\n- 7f3a9c0b12d4e58: agreed\n- 7f3a9c0b12d4e586\n",
      to: "standards/settings.md")
    let outcome = await touchstone("check", in: folder)
    #expect(outcome.status == .found)
    #expect(
      outcome.output.contains(
        "settings.md:2:3: error: write the fingerprint of a change before the colon"))
    #expect(
      outcome.output.contains(
        "settings.md:3:3: error: write the fingerprint of a change, a colon and the reason, not "
          + "'7f3a9c0b12d4e586' [unreadable-setting]"))
  }

  @Test func `the catalogue has every rule of the sources, each name once`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(paths.count > 100)
    var names: [String] = []
    for path in paths {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for piece in text.split(separator: "static let ").dropFirst() {
        guard piece.prefix(while: { $0 != "(" }).hasSuffix(" = Rule") else { continue }
        let name = piece.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
        names.append(String(name))
      }
    }
    let known = (RuleCatalogue.findings + RuleCatalogue.faults).map(\.name)
    #expect(names.sorted() == known.sorted())
    #expect(Set(known).count == known.count)
  }
}
