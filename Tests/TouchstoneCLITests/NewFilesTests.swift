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
    #expect(outcome.errors.contains("'cd our/centre && touchstone build'"))
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../templates/init").standardizedFileURL
    let expected = try FileManager.default.subpathsOfDirectory(atPath: templates.path)
      .filter { $0.hasSuffix(".md") }
    #expect(!expected.isEmpty)
    #expect(
      folder.files
        == (expected + [".gitattributes", ".gitignore"]).map { "our/centre/\($0)" }.sorted())
    for name in expected {
      let text = try String(contentsOf: templates.appending(path: name), encoding: .utf8)
      #expect(folder.text(of: "our/centre/\(name)") == text)
    }
  }

  @Test func `is named so that a shell takes the name for one word`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("init", "our $1 \"centre\"", in: folder)
    #expect(outcome.errors.contains(#"'cd "our \$1 \"centre\"" && touchstone build'"#))
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

  @Test func `keeps text editions in Git as they are, and nothing that is personal`() async throws {
    let repository = try Repository()
    let folder = repository.folder
    #expect(await repository.touchstone("init", ".").status == .success)
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let made = await repository.touchstone(
      "logbook", "bicycle-repair-level-1", "--units", "R1", "--candidate", "Jo", "--allow-draft",
      "--allow-incomplete")
    #expect(made.output.contains("candidates/Jo/logbook.txt"), "\(made.errors)")
    try repository.commit("Begin")
    let kept = try Program.shell("git ls-files output", in: folder).output.split(separator: "\n")
    #expect(kept.contains("output/bicycle-repair-level-1/handbook.txt"))
    #expect(kept.allSatisfy { $0.hasSuffix(".txt") && !$0.contains("/candidates/") })
    let line = "git clone -q -c core.autocrlf=true . copy && cd copy && touchstone build --check"
    let check = try Program.shell(line, in: folder)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    #expect(folder.text(of: "copy/standards/brand.md")?.contains("\r\n") == true)
  }

  @Test func `says in the documentation what Git is to know`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", ".", in: folder)
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/ci.md").standardizedFileURL
    let words = try String(contentsOf: page, encoding: .utf8)
    for name in [".gitignore", ".gitattributes"] {
      let text = try #require(folder.text(of: name))
      #expect(words.contains("```text\n\(text)```\n"))
    }
  }

  @Test func `keeps a file for Git that is there, and says what belongs in it`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "centre/.gitignore")
    try folder.link("centre/.gitattributes", to: "nowhere")
    let outcome = await touchstone("init", "centre", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.text(of: "centre/.gitignore") == "mine")
    #expect(!folder.files.contains("centre/nowhere"))
    #expect(outcome.errors.contains("kept centre/.gitignore: put in it yourself"))
    #expect(outcome.errors.contains("\n  output/*/candidates/\n"))
    #expect(outcome.errors.contains("kept centre/.gitattributes: "))
    #expect(folder.text(of: "centre/README.md") != nil)
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
        "standards/retail/qualifications/retail-2.md:2:1:",
        "standards/retail/qualifications/retail-2.md:6:1:", "standards/retail/units/F1.md:2:1:",
        "standards/retail/units/F1.md:6:1:",
        "standards/retail/units/F1.md:12:10:", "standards/retail/units/F1.md:14:10:",
        "standards/retail/units/F1.md:20:7:",
      ])
    for name in ["qualifications/retail-2", "units/F1"] {
      let text = try #require(folder.text(of: "standards/retail/\(name).md"))
      try folder.write(
        text.replacing("[level]", with: "2").replacing("[", with: "").replacing("]", with: ""),
        to: "standards/retail/\(name).md")
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

  @Test(arguments: [
    ("F1", "# Unit F1: Greet", "- F1.1.1 "), ("2(a)", "# Unit 2(a): Greet", "- 2(a)1.1 "),
    ("Greeting", "# Unit: Greet\nCode: Greeting\n", "- ["),
    ("Safety1", "# Unit: Greet\nCode: Safety1\n", "- ["),
    ("X-ray", "# Unit: Greet\nCode: X-ray\n", "- ["),
    ("FE34 04", "# Unit: Greet\nCode: FE34 04\n", "- ["),
    ("F 1", "# Unit: Greet\nCode: F 1\n", "- ["),
    ("a*b", "# Unit: Greet\nCode: a\\*b\n", "- ["), ("..", "# Unit: Greet\nCode: ..\n", "- ["),
  ])
  func `has the code that it is given, in its heading or as a fact`(
    _ code: String, _ head: String, _ item: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    #expect(await touchstone("new", "unit", code, "Greet", in: folder).status == .success)
    let name = try #require(folder.files.first { $0.contains("/units/") })
    let text = try #require(folder.text(of: name))
    #expect(text.hasPrefix(head), "\(text)")
    #expect(text.contains("\n\(item)"), "\(text)")
    let shown = await touchstone("show", "--format", "json", "--unit", code, in: folder)
    #expect(shown.output.contains("\"code\": \"\(code)\""), "\(shown.output)")
    #expect(shown.output.contains("\"title\": \"Greet\""))
  }

  @Test(arguments: [("Greeting", "F1 Greet"), (" ", "Greet")])
  func `is refused if it would be called otherwise`(_ code: String, _ title: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    let outcome = await touchstone("new", "unit", code, title, in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.hasPrefix("error: give the unit a code such as 'F1', and a title that"))
    #expect(outcome.errors.contains("[unreadable-code]"))
    #expect(folder.files == ["standards/retail/suite.md"])
  }

  @Test func `is read with the vocabulary of its suite`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# Retail\n\n## Vocabulary\n\n- Modul: unit\n", to: "standards/retail/suite.md")
    let outcome = await touchstone("new", "unit", "F1", "Greet", in: folder)
    #expect(outcome.status == .success, "\(outcome.errors)")
  }

  @Test(arguments: [
    (
      "R2", "standards/retail/units/more/brakes.md:1:1", "this unit has it already [duplicate-unit]"
    ),
    (
      "r2", "standards/retail/units/more/brakes.md:1:1", "this unit has it already [duplicate-unit]"
    ),
    (
      "B10", "standards/retail/units/more/brakes.md:1:1",
      "this unit has it already [duplicate-unit]"
    ),
    ("r1", "standards/retail/units/R1.md:1:1", "this unit has it already [duplicate-unit]"),
    ("notes", "standards/retail/units/Notes.md:1:1", "or remove this file first; on some systems"),
  ])
  func `is not a second one`(_ code: String, _ place: String, _ words: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    try folder.write("# Unit R1: Wash\n", to: "standards/retail/units/R1.md")
    try folder.write("# Unit R2: Brake (B10)\n", to: "standards/retail/units/more/brakes.md")
    try folder.write("# Unit N1: Note\n", to: "standards/retail/units/Notes.md")
    try folder.write("# Unit R3: Ride\n", to: "standards/travel/units/R3.md")
    let files = folder.files
    let call = ["new", "unit", code, "Other", "--suite", "retail"]
    let outcome = await touchstone(call, in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.hasPrefix("\(place): error: choose another "), "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(folder.files == files)
    let elsewhere = await touchstone("new", "unit", "R3", "Ride", "--suite", "retail", in: folder)
    #expect(elsewhere.status == .success, "another suite may have the code")
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
    let check = await touchstone("check", in: folder)
    #expect(check.status == .success, "\(check.output)")
    #expect(check.output.contains("[empty-group]"))
  }

  @Test(arguments: [
    ("# Unit 308: Brake", "- 308\n"), ("# Unit: Brake\nCode: Braking", "- Braking\n"),
    ("# Unit: Ride well\nCode: FE34 04", "- Ride well\n"), ("# Unit: Ride", "- Ride\n"),
  ])
  func `names a unit that the suite has`(_ unit: String, _ line: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "\(unit)\n\n## Performance criteria\n\n- brake\n", to: "standards/retail/units/one.md")
    #expect(await touchstone("new", "qualification", "q", "Retail", in: folder).status == .success)
    let text = try #require(folder.text(of: "standards/retail/qualifications/q.md"))
    #expect(text.hasSuffix("### Mandatory\n\n\(line)"), "\(text)")
    let check = await touchstone("check", in: folder)
    #expect(check.status == .success, "\(check.output)")
  }

  @Test(arguments: [
    ("assets", "choose another name: the output folder has a 'assets' of its own [unusable-name]"),
    ("Index.html", "the output folder has a 'Index.html' of its own [unusable-name]"),
    ("con", "choose another name: Windows keeps the name 'con' for a device [unusable-name]"),
    ("a?b", "choose another name without '?': its name stands in addresses [unusable-name]"),
    (
      "RETAIL-2",
      "standards/travel/qualifications/retail-2.md:1:1: error: choose another name than 'RETAIL-2'; this "
        + "qualification has it already [duplicate-qualification]"
    ),
  ])
  func `has a name that the site can have, and of its own`(_ name: String, _ words: String)
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write("# Retail\n", to: "standards/retail/suite.md")
    try folder.write("# Travel\n", to: "standards/travel/qualifications/retail-2.md")
    let files = folder.files
    let outcome = await touchstone(
      "new", "qualification", name, "Retail", "--suite", "retail", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(folder.files == files)
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
