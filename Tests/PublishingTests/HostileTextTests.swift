import Publishing
import Testing

/// Text of definitions is data: it comes out as it went in, and nothing more.
@Suite struct HostileTextTests {
  private let title =
    #"A </style></title><script>alert(1)</script> {{labels.unit}} "quoted" | \ * __"#

  @Test func `a title is words in every place where it is printed`() async throws {
    let unit = """
      # Unit G1: \(title)

      ## Performance criteria

      - G1.1 \(title)

      ## Knowledge and understanding

      - G1a \(title)
      """
    let qualification = """
      # \(title)

      ## Structure

      ### Core

      | Unit | Title |
      |------|-------|
      | G1 | Prepare the ground |
      """
    let plan = try await Garden.plan(replacing: [
      "gardening/units/G1.md": unit, "gardening/qualifications/gardening-1.md": qualification,
    ])
    let printed = await Printed(plan)
    #expect(printed.files.count == plan.publications.reduce(0) { $0 + $1.formats.count })
    for (path, text) in printed.files where path.hasSuffix(".html") {
      #expect(!text.contains("<script>alert"), "\(path)")
      #expect(text.ranges(of: "</style>").count == text.ranges(of: "<style").count, "\(path)")
      // The page has one; the units of a picture have theirs.
      #expect(text.ranges(of: "</title>").count == text.ranges(of: "<title>").count, "\(path)")
    }
    let words = "A </style></title><script>alert(1)</script> {{labels.unit}}"
    #expect(printed["gardening-1/logbook.txt"].contains(words))
  }

  @Test(arguments: ["../../../x", "CON", "a/b", "..", "/etc/passwd", "x\\y"])
  func `no code leads out of the output folder`(code: String) async throws {
    let plan = try await Garden.plan(replacing: [
      "gardening/units/G1.md": "# Prepare the ground\nCode: \(code)\n\n## Knowledge\n\n- a\n",
      "gardening/qualifications/gardening-1.md":
        "# Q\n\n## Structure\n\n### Core\n\n| Unit |\n|---|\n| \(code) |\n",
    ])
    for publication in plan.publications {
      let folders = publication.path.split(separator: "/", omittingEmptySubsequences: false)
      let isSafe = folders.allSatisfy { folder in
        !folder.isEmpty && folder.utf8.allSatisfy { $0.isNameByte }
      }
      #expect(isSafe, "\(publication.path)")
      #expect(!folders.contains("CON"))
    }
  }

  @Test func `two codes that differ in case have two folders`() async throws {
    let plan = try await Garden.plan(replacing: [
      "gardening/units/A1.md": "# Unit A1: One\n\n## Knowledge\n\n- A1a x\n",
      "gardening/units/other.md": "# Unit a1: Two\n\n## Knowledge\n\n- a1a x\n",
      "gardening/qualifications/gardening-1.md":
        "# Q\n\n## Structure\n\n### Core\n\n| Unit |\n|---|\n| A1 |\n| a1 |\n",
    ])
    let paths = plan.publications.map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
