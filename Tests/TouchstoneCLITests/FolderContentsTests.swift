import Findings
import Foundation
import Testing
import TouchstoneCLI

@Suite struct `A folder of definitions` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read() async -> (paths: [String], findings: [String]) {
    let contents = await FolderContents(
      of: Location("standards", in: folder.path), endings: [".md"])
    return (contents.files.map(\.path), contents.findings.sorted.map(\.lines))
  }

  @Test func `is read in the order of its paths, without what is hidden or of another kind`()
    async throws
  {
    for path in [
      "b.md", "a/z.md", "a.md", "B.md", "a-b.md", "a/.git/x.md", ".x.md", "a/x.txt", "é.md",
    ] {
      try folder.write(path, to: "standards/\(path)")
    }
    let contents = await FolderContents(
      of: Location("standards", in: folder.path), endings: [".md"])
    let expected = ["B.md", "a-b.md", "a.md", "a/z.md", "b.md", "é.md"]
    #expect(contents.files.map(\.path) == expected)
    #expect(contents.files.map(\.source.path) == expected.map { "standards/\($0)" })
    #expect(contents.files.map { $0.source[0..<$0.source.bytes.count] } == expected)
    #expect(contents.findings.isEmpty)
  }

  @Test(arguments: ["F2.md.txt", "F2.markdown", "F2.MD", "F2.Md.TXT"])
  func `tells of a file that another name would make a definition`(_ name: String) async throws {
    try folder.write("# Unit F1: Sow\n## Standards\n- F1.1 dig\n", to: "standards/s/units/F1.md")
    try folder.write("# Unit F2: Reap\n", to: "standards/s/units/\(name)")
    for other in ["notes.txt", "picture.png", ".md", "cmd"] {
      try folder.write("", to: "standards/s/units/\(other)")
    }
    let outcome = await touchstone("check", in: folder)
    let told = outcome.output.split(separator: "\n").filter { $0.contains("[misnamed-definition]") }
    #expect(
      told == [
        "standards/s/units/\(name):1:1: warning: rename this file 'F2.md' if it is a definition; it is not read "
          + "[misnamed-definition]"
      ], "\(outcome.output)")
  }

  @Test func `may be a link and may hold links`() async throws {
    try folder.write("", to: "pool/units/F1.md")
    try folder.write("", to: "elsewhere/note.md")
    try folder.makeFolder("real/suite")
    try folder.link("real/suite/units", to: "../../pool/units")
    try folder.link("real/note.md", to: "../elsewhere/note.md")
    try folder.link("standards", to: "real")
    #expect(await read().paths == ["note.md", "suite/units/F1.md"])
    #expect(await read().findings == [])
  }

  @Test func `ends although its links lead round`() async throws {
    try folder.write("", to: "standards/a/x.md")
    try folder.link("standards/a/again", to: ".")
    try folder.link("standards/a/up", to: "..")
    try folder.link("standards/out", to: "../..")
    try folder.link("standards/itself", to: "itself")
    let (paths, findings) = await read()
    #expect(paths == ["a/x.md"])
    let loop = "warning: remove this link; it leads to a folder that is read already [link-loop]\n"
    #expect(
      findings == [
        "standards/a/again:1:1: \(loop)", "standards/a/up:1:1: \(loop)",
        "standards/itself:1:1: warning: remove the symbolic link that is in the way [link-loop]\n",
        "standards/out:1:1: \(loop)",
      ])
  }

  @Test func `reads no folder twice, however many links lead to it`() async throws {
    for level in 0..<30 {
      try folder.makeFolder("maze/\(level)")
      for door in ["a", "b"] { try folder.link("maze/\(level)/\(door)", to: "../\(level + 1)") }
    }
    try folder.write("", to: "maze/30/found.md")
    try folder.makeFolder("standards")
    try folder.link("standards/maze", to: "../maze/0")
    let (paths, findings) = await read()
    #expect(
      paths == ["maze/" + Array(repeating: "a", count: 30).joined(separator: "/") + "/found.md"])
    #expect(findings.count == 30)
  }

  @Test func `reports what cannot be read and goes on`() async throws {
    try folder.write("", to: "standards/a.md")
    try folder.makeFolder("standards/folder.md")
    try folder.link("standards/nowhere.md", to: "missing")
    #expect(mkfifo("\(folder.path)/standards/pipe.md", 0o600) == 0)
    let (paths, findings) = await read()
    #expect(paths == ["a.md"])
    #expect(
      findings == [
        "standards/folder.md:1:1: error: name a file; this is a folder [unreadable-file]\n",
        "standards/nowhere.md:1:1: error: check the path; there is nothing of this name "
          + "[unreadable-file]\n",
        "standards/pipe.md:1:1: error: name a file; this is none [unreadable-file]\n",
      ])
  }

  @Test func `may be missing`() async {
    let (paths, findings) = await read()
    #expect(paths == [])
    #expect(
      findings == [
        "standards:1:1: error: check the path; there is nothing of this name [unreadable-file]\n"
      ])
  }
}
