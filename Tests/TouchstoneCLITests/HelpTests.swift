import Foundation
import Testing
import TouchstoneCLI

@Suite struct Help {
  static let commands = [
    "build", "check", "show", "diff", "changelog", "logbook", "render", "explain", "new unit",
    "new qualification", "new templates", "init",
  ]

  @Test func `of the program lists the commands`() async throws {
    let outcome = await touchstone("--help")
    #expect(outcome.status == .success)
    try expectSnapshot(outcome.output, named: "Help/touchstone.txt")
    for command in Self.commands { #expect(outcome.output.contains("\n  \(command) ")) }
  }

  @Test(arguments: commands)
  func `of a command shows its options and examples`(_ command: String) async throws {
    let outcome = await touchstone(["help"] + command.split(separator: " ").map(String.init))
    #expect(outcome.status == .success)
    #expect(outcome.errors == "")
    try expectSnapshot(outcome.output, named: "Help/\(command.replacing(" ", with: "-")).txt")
  }

  @Test(arguments: commands)
  func `is wished for in many ways and always the same`(_ command: String) async {
    let words = command.split(separator: " ").map(String.init)
    let page = await touchstone(["help"] + words).output
    for call in [
      words + ["--help"], words + ["-h"], ["--help"] + words, words + ["--nonsense", "-h"],
    ] {
      let outcome = await touchstone(call)
      #expect(outcome.output == page)
      #expect(outcome.status == .success)
    }
  }

  @Test func `is no wish behind two dashes`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("init", "--", "--help", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.text(of: "--help/README.md") != nil)
  }

  @Test func `of the first half of a command lists the second`() async {
    let outcome = await touchstone("help", "new")
    #expect(outcome.output.contains("new unit") && outcome.output.contains("new qualification"))
    #expect(!outcome.output.contains("render"))
  }

  @Test(arguments: commands)
  func `and the documentation name the same options`(_ command: String) async throws {
    let words = command.split(separator: " ").map(String.init)
    let page = await touchstone(["help"] + words).output
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/command-line.md")
    let documentation = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(documentation.range(of: "    touchstone \(command)"))
    let rest = documentation[start.lowerBound...]
    let usage = rest.prefix { $0 != "#" }.components(separatedBy: "\n\n")[0]
      .components(separatedBy: "    touchstone ")[1]
    #expect(options(in: usage) == options(in: page))
  }

  private func options(in text: String) -> Set<String> {
    Set(text.matches(of: /--[a-z-]+/).map { String($0.output) })
  }

  @Test func `fits eighty columns`() async {
    for command in Self.commands + [""] {
      let page = await touchstone(["help"] + command.split(separator: " ").map(String.init)).output
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }
}
