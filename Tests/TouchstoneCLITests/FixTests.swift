import Findings
import Foundation
import Standards
import Testing

@testable import TouchstoneCLI

private let unit = """
  # Unit F1: Bake bread

  ## Standards
  ### F1.1. Make dough
  - F1.1.1 knead the dough
  - **f1.1.2.** let it *rest*.
  - F1.1.3Shape the loaves
  ### F1.2 Bake

  - F1.2.1. bake
    slowly
  - F1.2.2 cool.

  ## Knowledge
  - F1a what yeast does
  - F1b which flour is strong, white etc.
  """

private let mended = """
  # Unit F1: Bake bread

  ## Standards
  ### F1.1 Make dough
  - F1.1.1 knead the dough
  - **F1.1.2** let it *rest*
  - F1.1.3 Shape the loaves
  ### F1.2 Bake

  - F1.2.1 bake
    slowly
  - F1.2.2 cool

  ## Knowledge
  - F1a what yeast does
  - F1b which flour is strong, white etc.
  """

private func folder(_ text: String, style: String? = "none") throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(Array(text.utf8), to: "standards/s/units/F1.md")
  if let style {
    try folder.write("## House style\n- final-full-stops: \(style)\n", to: "standards/settings.md")
  }
  return folder
}

@Suite struct Fix {
  @Test func `mends codes and full stops, and leaves every other byte`() async throws {
    let folder = try folder(unit)
    let outcome = await touchstone("check", "--fix", in: folder)
    #expect(folder.text(of: "standards/s/units/F1.md") == mended)
    #expect(outcome.errors.hasPrefix("mended 7 findings in 1 file\n"))
    #expect(!outcome.output.contains("[stray-dot]"))
  }

  @Test func `takes a full stop from within emphasis, and leaves the marks`() async throws {
    let folder = try folder(
      "# Unit F1: Bake\n## Standards\n- F1.1 **let it rest.**\n- F1.2 run `oven.`\n- F1.3 cool")
    _ = await touchstone("check", "--fix", in: folder)
    #expect(
      folder.text(of: "standards/s/units/F1.md")
        == "# Unit F1: Bake\n## Standards\n- F1.1 **let it rest**\n- F1.2 run `oven`\n- F1.3 cool")
  }

  @Test func `run twice does nothing more`() async throws {
    let folder = try folder(unit)
    _ = await touchstone("check", "--fix", in: folder)
    let time = try folder.timeOfWriting("standards/s/units/F1.md")
    let second = await touchstone("check", "--fix", in: folder)
    #expect(second.errors.hasPrefix("mended 0 findings in 0 files\n"))
    #expect(try folder.timeOfWriting("standards/s/units/F1.md") == time)
  }

  @Test func `puts the space into a line that lacks it, and a hyphen for a dash`() async throws {
    let folder = try folder(
      """
      # Unit F1: Bake
      ## Standards
      - F1.1 mix
      -F1.2 bake
      \u{2013} F1.3 cool
        * F1.3.1 outside
        \u{2022}F1.3.2 inside
              - F1.4 eat
      ##Knowledge
      - F1a why
      """)
    _ = await touchstone("check", "--fix", in: folder)
    #expect(
      folder.text(of: "standards/s/units/F1.md") == """
        # Unit F1: Bake
        ## Standards
        - F1.1 mix
        - F1.2 bake
        - F1.3 cool
          * F1.3.1 outside
          - F1.3.2 inside
                - F1.4 eat
        ## Knowledge
        - F1a why
        """)
  }

  @Test func `as a dry run shows a diff and writes nothing`() async throws {
    let folder = try folder("# Unit F1: Bake\n## Standards\n- F1.1. mix\n- F1.2 bake\n- F1.3 cool.")
    let before = folder.files
    let outcome = await touchstone("check", "--fix", "--dry-run", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors == "would mend 2 findings in 1 file\n")
    #expect(
      outcome.output == """
        --- standards/s/units/F1.md
        +++ standards/s/units/F1.md
        @@ -2,4 +2,4 @@
         ## Standards
        -- F1.1. mix
        +- F1.1 mix
         - F1.2 bake
        -- F1.3 cool.
        \\ No newline at end of file
        +- F1.3 cool
        \\ No newline at end of file

        """)
    #expect(folder.files == before)
    let text = try #require(folder.text(of: "standards/s/units/F1.md"))
    #expect(text.contains("F1.1. mix"))
  }

  @Test func `keeps a byte order mark, carriage returns and control characters`() async throws {
    let folder = try folder(
      "\u{FEFF}# Unit F1: Bäke\r\n## Standards\r\n- F1.1 mix \0 \u{1B} \u{9B}\r\n- F1.2. bäke\r\n- F1.3 cool"
    )
    _ = await touchstone("check", "--fix", in: folder)
    let file = URL(filePath: "\(folder.path)/standards/s/units/F1.md")
    #expect(
      Array(try Data(contentsOf: file))
        == Array(
          "\u{FEFF}# Unit F1: Bäke\r\n## Standards\r\n- F1.1 mix \0 \u{1B} \u{9B}\r\n- F1.2 bäke\r\n- F1.3 cool"
            .utf8)
    )
  }

  @Test func `leaves a file alone that is not UTF-8`() async throws {
    let folder = try TemporaryFolder()
    let bytes =
      Array("# Unit F1: Bake\n## Standards\n- F1.1. mix ".utf8) + [0xE4]
      + Array("\n- F1.2 b\n".utf8)
    try folder.write(bytes, to: "standards/s/units/F1.md")
    let outcome = await touchstone("check", "--fix", in: folder)
    #expect(outcome.errors.hasPrefix("mended 0 findings in 0 files\n"))
    let kept = try Data(contentsOf: URL(filePath: "\(folder.path)/standards/s/units/F1.md"))
    #expect(Array(kept) == bytes)
  }

  @Test func `keeps what a link leads to and what may be done with the file`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Unit F1: Bake\n## Standards\n- F1.1. mix\n- F1.2 bake\n", to: "pool/F1.md")
    let pool = "\(folder.path)/pool/F1.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: pool)
    try folder.makeFolder("standards/s/units")
    try folder.link("standards/s/units/F1.md", to: "../../../pool/F1.md")
    _ = await touchstone("check", "--fix", in: folder)
    #expect(folder.text(of: "pool/F1.md")?.contains("- F1.1 mix") == true)
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: "\(folder.path)/standards/s/units/F1.md")
    #expect(link == "../../../pool/F1.md")
    let mode = try FileManager.default.attributesOfItem(atPath: pool)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(folder.files == ["pool/F1.md", "standards/s/units/F1.md"])
  }

  @Test func `does not mend what the settings have turned off`() async throws {
    let folder = try folder(unit, style: nil)
    try folder.write("## Findings\n- stray-dot: off\n", to: "standards/settings.md")
    _ = await touchstone("check", "--fix", in: folder)
    let text = try #require(folder.text(of: "standards/s/units/F1.md"))
    #expect(text.contains("### F1.1. Make dough"))
    #expect(text.contains("- **F1.1.2.** let it *rest*."))
  }

  @Test func `leaves the marker of a list alone, which is a code too`() async throws {
    let text = "# Unit F1: Bake\n## Standards\n1. mix\n2. bake\n\n- 3 cool\n"
    let folder = try folder(text, style: nil)
    _ = await touchstone("check", "--fix", in: folder)
    #expect(folder.text(of: "standards/s/units/F1.md") == text)
  }

  @Test func `a dry run alone is no call`() async {
    let outcome = await touchstone("check", "--dry-run")
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("--fix"))
  }

  /// Units made by chance, with codes and endings in several styles.
  @Test(arguments: 0..<24)
  func `leaves none of the kind, and the same model`(_ seed: Int) async throws {
    var state = UInt64(seed + 1)
    func chance(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func head(_ code: String) -> String {
      let written = chance(4) == 0 ? code.lowercased() : code
      return written + ["", "", ".", ")"][chance(4)] + (chance(8) == 0 ? "" : " ")
    }
    var text = "# Unit F1: Bake\n## Standards\n"
    for element in 1...3 {
      text += "### F1.\(element)\(chance(3) == 0 ? "." : "") Do it\n"
      for item in 1...4 {
        text +=
          "- \(head("F1.\(element).\(item)"))Do thing \(item) now\(chance(3) == 0 ? "." : "")\n"
      }
    }
    text += "## Knowledge\n"
    for letter in "abcd" { text += "- \(head("F1\(letter)"))what \(letter) is\n" }
    let style = ["none", "all", "last"][chance(3)]
    let folder = try folder(text, style: style)
    let before = await touchstone("show", "--format", "json", in: folder).output
    _ = await touchstone("check", "--fix", in: folder)
    let after = await touchstone("show", "--format", "json", in: folder).output
    #expect(plain(before) == plain(after))
    let findings = await touchstone("check", in: folder).output
    for rule in ["stray-dot", "code-case", "missing-space", "odd-ending"] {
      #expect(!findings.contains("[\(rule)]"), "\(findings)")
    }
    let again = await touchstone("check", "--fix", "--dry-run", in: folder)
    #expect(again.output == "")
  }

  /// A model as JSON without what a fix may change: printed codes and the full stops of texts.
  private func plain(_ json: String) -> [String] {
    json.split(separator: "\n").filter { !$0.contains("\"code\":") }.map {
      $0.replacing(".\"", with: "\"").trimmingCharacters(in: .whitespaces)
    }
  }
}
