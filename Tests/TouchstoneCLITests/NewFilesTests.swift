import Foundation
import Testing
import TouchstoneCLI

@Suite struct `A new folder of standards` {
  @Test func `is written whole and says what to do next`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("init", "our/centre", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("next: "))
    #expect(outcome.errors.contains("touchstone build our/centre"))
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../templates/init").standardizedFileURL
    let expected = try FileManager.default.subpathsOfDirectory(atPath: templates.path)
      .filter { $0.hasSuffix(".md") }
    #expect(!expected.isEmpty)
    #expect(folder.files == expected.map { "our/centre/\($0)" }.sorted())
    for name in expected {
      let text = try String(contentsOf: templates.appending(path: name), encoding: .utf8)
      #expect(folder.text(of: "our/centre/\(name)") == text)
    }
  }

  @Test func `is named so that a shell takes the name for one word`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("init", "our $1 \"centre\"", in: folder)
    #expect(outcome.errors.contains(#"'touchstone build "our \$1 \"centre\""'"#))
  }

  @Test func `never overwrites a file, and then writes none`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "centre/standards/brand.md")
    let outcome = await touchstone("init", "centre", in: folder)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors == """
        centre/standards/brand.md:1:1: error: choose another name, or remove this file first \
        [file-exists]
        1 error

        """)
    #expect(folder.files == ["centre/standards/brand.md"])
    #expect(folder.text(of: "centre/standards/brand.md") == "mine")
  }

  @Test func `may be begun where other files are`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    let outcome = await touchstone("init", ".", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.text(of: "notes.txt") == "mine")
    #expect(folder.text(of: "README.md") != nil)
  }

  @Test func `cannot be begun inside a file`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    for name in ["file", "file/inside"] {
      let outcome = await touchstone("init", name, in: folder)
      #expect(outcome.status == .failure)
      #expect(outcome.errors.contains("[unwritable-file]"))
    }
    #expect(folder.files == ["file"])
  }

  @Test func `does not follow a link out of the folder`() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("elsewhere")
    try folder.makeFolder("centre")
    try folder.link("centre/standards", to: "../elsewhere")
    let outcome = await touchstone("init", "centre", in: folder)
    #expect(outcome.status == .failure)
    #expect(!folder.files.contains { $0.hasPrefix("elsewhere/") })
  }
}

@Suite struct `A new unit` {
  @Test func `is a skeleton in the only suite`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    let outcome = await touchstone("new", "unit", "F1", "Greet", "the", "customer", in: folder)
    #expect(outcome.status == .success)
    #expect(
      outcome.errors == """
        wrote standards/retail/units/F1.md
        next: write over what stands in brackets, and type 'touchstone check standards'

        """)
    let text = try #require(folder.text(of: "standards/retail/units/F1.md"))
    try expectSnapshot(text, named: "new-unit.md")
  }

  @Test func `is told from a written one by a check, until the last bracket is gone`() async throws
  {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    _ = await touchstone("new", "unit", "F1", "Greet", "the", "customer", in: folder)
    _ = await touchstone("new", "qualification", "retail-2", "Retail", in: folder)
    let found = await touchstone("check", in: folder)
    #expect(
      found.output.split(separator: "\n").map { line in
        line.prefix { $0 != " " }
      } == [
        "standards/retail/qualifications/retail-2.md:6:1:", "standards/retail/units/F1.md:6:1:",
        "standards/retail/units/F1.md:12:10:", "standards/retail/units/F1.md:14:10:",
        "standards/retail/units/F1.md:20:7:",
      ])
    for name in ["qualifications/retail-2", "units/F1"] {
      let text = try #require(folder.text(of: "standards/retail/\(name).md"))
      try folder.write(
        text.replacing("[", with: "").replacing("]", with: ""), to: "standards/retail/\(name).md")
    }
    let written = await touchstone("check", in: folder)
    #expect(written.errors == "nothing to mend\n")
  }

  @Test func `goes into the suite that is named`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "centre/standards/retail/suite.md")
    try folder.write("", to: "centre/standards/travel/suite.md")
    let words = ["new", "unit", "F1", "Greet", "--standards", "centre"]
    let unsure = await touchstone(words, in: folder)
    #expect(unsure.status == .failure)
    #expect(unsure.errors.contains("say which suite with '--suite': retail, travel [no-suite]"))
    let wrong = await touchstone(words + ["--suite", "retial"], in: folder)
    #expect(wrong.status == .failure)
    #expect(wrong.errors.contains("'retial' is not; did you mean 'retail'? [no-suite]"))
    let right = await touchstone(words + ["--suite=travel"], in: folder)
    #expect(right.status == .success)
    #expect(folder.text(of: "centre/standards/travel/units/F1.md") != nil)
  }

  @Test func `is never written over another`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "standards/retail/suite.md")
    try folder.write("mine", to: "standards/retail/units/F1.md")
    let outcome = await touchstone("new", "unit", "F1", "Greet", in: folder)
    #expect(outcome.status == .failure)
    #expect(folder.text(of: "standards/retail/units/F1.md") == "mine")
  }

  @Test(arguments: [
    ("../../x", "x"), ("/etc/passwd", "etc-passwd"), ("CON", "CON-2"), ("2(a)", "2a"),
    ("..", "unnamed"), ("a\u{0}b\n", "ab"),
  ])
  func `stays in its folder, whatever its code says`(_ code: String, _ name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "standards/retail/suite.md")
    let outcome = await touchstone("new", "unit", code, "Title", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.files == ["standards/retail/suite.md", "standards/retail/units/\(name).md"])
  }

  @Test func `takes the words of the call as text and not as Markdown`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "standards/retail/suite.md")
    _ = await touchstone("new", "unit", "F1", "*Greet*\n# [x](y)", in: folder)
    let text = try #require(folder.text(of: "standards/retail/units/F1.md"))
    let html = await touchstone("render", input: text).output
    #expect(html.hasPrefix("<h1>Unit F1: *Greet* # [x](y)</h1>\n"))
  }

  @Test func `needs a suite`() async throws {
    let folder = try TemporaryFolder()
    let nowhere = await touchstone("new", "unit", "F1", "Greet", in: folder)
    #expect(nowhere.status == .failure)
    #expect(nowhere.errors.contains("name them with '--standards'; there are none here"))
    try folder.makeFolder("standards")
    let empty = await touchstone("new", "unit", "F1", "Greet", in: folder)
    #expect(empty.status == .failure)
    #expect(empty.errors.contains("make a suite first"))
  }
}

@Suite struct `A new qualification` {
  @Test func `is a skeleton named by its identifier`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    let outcome = await touchstone(
      "new", "qualification", "retail-2", "Retail", "level", "2", in: folder)
    #expect(outcome.status == .success)
    let text = try #require(folder.text(of: "standards/retail/qualifications/retail-2.md"))
    try expectSnapshot(text, named: "new-qualification.md")
  }
}

@Suite struct `New templates` {
  private static let built = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../templates").standardizedFileURL

  private static func text(of name: String) throws -> String {
    try String(contentsOf: built.appending(path: name), encoding: .utf8)
  }

  @Test func `are all that the program has, as they stand in it`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("new", "templates", in: folder)
    #expect(outcome.status == .success)
    let expected = try FileManager.default.subpathsOfDirectory(atPath: Self.built.path)
      .filter { name in
        !name.hasPrefix("init/") && [".md", ".html", ".css", ".js"].contains(where: name.hasSuffix)
      }
    #expect(expected.count > 80)
    #expect(folder.files == expected.map { "templates/\($0)" }.sorted())
    #expect(outcome.errors.hasPrefix("wrote \(expected.count) files into templates\nnext: "))
    for name in expected {
      let text = try Self.text(of: name)
      #expect(folder.text(of: "templates/\(name)") == text, "\(name)")
    }
  }

  @Test(arguments: [
    ("labels.md", ["labels.md"]), ("labels", ["labels.md"]), ("pack", ["pack.md"]),
    ("partials/pack", ["partials/pack.md"]), ("large-print.css", ["styles/large-print.css"]),
    ("15-witness-status-list", ["forms/15-witness-status-list.md"]),
  ])
  func `are found by their paths or by the last names of these`(
    _ name: String, _ paths: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("new", "templates", name, "--templates", "own", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors.hasPrefix("wrote 1 file into own\n"))
    #expect(folder.files == paths.map { "own/\($0)" })
  }

  @Test(arguments: ["forms", "forms/"])
  func `of a folder come together`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("new", "templates", name, in: folder)
    #expect(outcome.status == .success)
    #expect(folder.files.count == 18)
    #expect(folder.files.allSatisfy { $0.hasPrefix("templates/forms/") })
  }

  @Test func `never overwrite what is there, and say so`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "templates/forms/07-element-achievement-record.md")
    let outcome = await touchstone("new", "templates", "forms", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.text(of: "templates/forms/07-element-achievement-record.md") == "mine")
    #expect(folder.files.count == 18)
    #expect(outcome.errors.contains("wrote 17 files into templates\n"))
    #expect(
      outcome.errors.contains("left as they were: forms/07-element-achievement-record.md\n"))
    let again = await touchstone("new", "templates", "forms", in: folder)
    #expect(again.errors.hasPrefix("wrote 0 files into templates\n"))
    #expect(again.errors.hasSuffix(" and 13 more\n"))
  }

  @Test func `that are unknown are told, with the nearest`() async throws {
    let folder = try TemporaryFolder()
    for name in ["label.md", "../labels.md", "/", "forms/none"] {
      let outcome = await touchstone("new", "templates", name, in: folder)
      #expect(outcome.status == .failure)
      #expect(outcome.errors.contains("[no-such-template]"), "\(name)")
    }
    let near = await touchstone("new", "templates", "label.md", in: folder)
    #expect(near.errors.contains("'label.md' is none; did you mean 'labels.md'?"))
    #expect(folder.files.isEmpty)
  }

  @Test func `take the place of the program's own`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", ".", in: folder)
    _ = await touchstone("new", "templates", "15-witness-status-list", in: folder)
    let path = "templates/forms/15-witness-status-list.md"
    let text = try #require(folder.text(of: path))
    try folder.write(text.replacing("::: landscape\n", with: "::: landscape\nOurs.\n\n"), to: path)
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .success)
    let form = "output/bicycle-repair-level-1/forms/15-witness-status-list.txt"
    #expect(folder.text(of: form)?.contains("Ours.\n") == true)
  }
}
