import Foundation
import Testing
import TouchstoneCLI

private let level = "output/bicycle-repair-level-1"

/// A folder with the example that `init` writes.
private func example() async throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let outcome = await touchstone("init", ".", in: folder)
  try #require(outcome.status == .success)
  return folder
}

@Suite struct Build {
  @Test func `makes each document where people look for it`() async throws {
    let folder = try await example()
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
    let made = folder.files.filter { $0.hasPrefix("output/") }
    for path in [
      "output/index.html", "output/assets/site.css", "output/.touchstone", "\(level)/index.html",
      "\(level)/handbook.html",
      "\(level)/handbook.txt", "\(level)/logbook.html", "\(level)/logbook.txt",
      "\(level)/units/S1/index.html",
    ] {
      #expect(made.contains(path))
    }
    #expect(outcome.errors == "\(made.count - 1) files written into output, 0 up to date\n")
    let logbook = try #require(folder.text(of: "\(level)/logbook.txt"))
    #expect(logbook.contains("Mend a puncture"))
  }

  @Test func `again does not touch a file`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let files = folder.files
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    for path in files where path.hasPrefix("output/") {
      try FileManager.default.setAttributes(
        [.modificationDate: past], ofItemAtPath: "\(folder.path)/\(path)")
    }
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.errors.hasPrefix("0 files written into output, "))
    #expect(folder.files == files)
    for path in files where path.hasPrefix("output/") {
      #expect(try folder.timeOfWriting(path) == past)
    }
  }

  @Test func `writes what a change concerns`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let unit = "standards/bicycle-repair/units/R1.md"
    let text = try #require(folder.text(of: unit))
    try folder.write(text.replacing("mark the hole", with: "ring the hole"), to: unit)
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors.hasPrefix("8 files written into output, "))
    let logbook = try #require(folder.text(of: "\(level)/logbook.txt"))
    #expect(logbook.contains("ring the hole"))
  }

  @Test func `removes the documents of a definition that is gone, and nothing else`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    try folder.write("mine", to: "\(level)/notes.txt")
    let path = "standards/bicycle-repair/qualifications/bicycle-repair-level-1.md"
    let text = try #require(folder.text(of: path))
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)")
    try folder.write(text, to: "standards/bicycle-repair/qualifications/repair.md")
    let count = folder.files.count { $0.hasPrefix("\(level)/") } - 1
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.errors.hasSuffix(", \(count) files removed\n"))
    #expect(folder.files.filter { $0.hasPrefix("\(level)/") } == ["\(level)/notes.txt"])
    #expect(folder.text(of: "output/repair/logbook.txt") != nil)
  }

  @Test func `gives the same bytes in every folder`() async throws {
    let one = try await example()
    let other = try await example()
    _ = await touchstone("build", in: one)
    _ = await touchstone("build", "\(other.path)/standards", "--output", "a/b", in: other)
    // What it was made from is said by the way that leads there.
    let files = one.files.filter { $0.hasPrefix("output/") && !$0.hasSuffix("/.touchstone") }
    #expect(files.count > 10)
    for path in files {
      #expect(one.text(of: path) == other.text(of: "a/b/\(path.dropFirst(7))"))
    }
  }

  @Test func `finds the standards in the folder that is named`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", "centre", in: folder)
    let outcome = await touchstone("build", "centre", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.text(of: "\(level)/handbook.txt") != nil)
  }

  @Test func `takes templates from a folder beside the standards`() async throws {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", "centre", in: folder)
    try folder.write("## Documents\n\nHandbook: Guide\n", to: "centre/templates/labels.md")
    try folder.write("## Documents\n\nHandbook: Elsewhere\n", to: "templates/labels.md")
    try folder.write("## Documents\n\nHandbook: Named\n", to: "mine/labels.md")
    _ = await touchstone("build", "centre", in: folder)
    let beside = try #require(folder.text(of: "\(level)/handbook.txt"))
    #expect(beside.hasPrefix("Guide\n"))
    _ = await touchstone("build", "centre", "--templates", "mine", in: folder)
    let named = try #require(folder.text(of: "\(level)/handbook.txt"))
    #expect(named.hasPrefix("Named\n"))
    let missing = await touchstone("build", "centre", "--templates", "none", in: folder)
    #expect(missing.status == .failure)
    #expect(missing.errors.hasPrefix("none:1:1: error: name a folder of templates"))
  }

  @Test func `says each time what is odd in a template`() async throws {
    let folder = try await example()
    try folder.write("# {{nobodyKnowsThis}}\n", to: "templates/handbook.md")
    let first = await touchstone("build", "--quiet", in: folder)
    let second = await touchstone("build", "--quiet", in: folder)
    #expect(first.errors.contains("templates/handbook.md:1:"))
    #expect(first.errors == second.errors)
  }

  @Test(arguments: ["# {{#title}}\n", "{{> handbook}}\n", "{{> partials/mine}}\n"])
  func `leaves the last good document where its template has an error`(
    template: String
  ) async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let good = try ["html", "txt"].map { try #require(folder.text(of: "\(level)/handbook.\($0)")) }
    try folder.write(template, to: "templates/handbook.md")
    try folder.write("{{/nothing}}", to: "templates/partials/mine.md")
    let unit = "standards/bicycle-repair/units/R1.md"
    let text = try #require(folder.text(of: unit))
    try folder.write(text.replacing("mark the hole", with: "ring the hole"), to: unit)
    for _ in 1...2 {
      let outcome = await touchstone("build", "--quiet", in: folder)
      #expect(outcome.status == .found)
      #expect(outcome.errors.contains(": error: "))
      #expect(
        try ["html", "txt"].map { try #require(folder.text(of: "\(level)/handbook.\($0)")) } == good
      )
      let logbook = try #require(folder.text(of: "\(level)/logbook.txt"))
      #expect(logbook.contains("ring the hole"))
    }
    try folder.write("# {{document.title}}\n", to: "templates/handbook.md")
    try folder.write("", to: "templates/partials/mine.md")
    _ = await touchstone("build", "--quiet", in: folder)
    let mended = try #require(folder.text(of: "\(level)/handbook.txt"))
    #expect(mended.hasPrefix("Handbook: "))
  }

  @Test(arguments: ["page.html", "document.html"])
  func `leaves the last good pages where their frame has no place for the content`(
    frame: String
  ) async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let page = frame == "page.html" ? "\(level)/index.html" : "\(level)/logbook.html"
    let good = try #require(folder.text(of: page))
    try folder.write("<title>{{document.title}}</title>\n", to: "templates/\(frame)")
    let check = await touchstone("check", in: folder)
    #expect(check.status == .found)
    #expect(check.output.contains("templates/\(frame):1:1: error: write '{{{content}}}'"))
    let outcome = await touchstone("build", "--quiet", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors == check.output + check.errors)
    #expect(folder.text(of: page) == good)
  }

  @Test func `says once what many documents have in common`() async throws {
    let folder = try await example()
    try folder.write("# {{nobodyKnowsThis}}\n", to: "templates/unit.md")
    let outcome = await touchstone("build", "--quiet", in: folder)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("templates/unit.md:1:3: warning: ") == true)
    #expect(lines.last == "1 warning")
  }

  @Test func `is not written among the standards`() async throws {
    let folder = try await example()
    try folder.makeFolder("output")
    let files = folder.files
    for name in ["standards", "./standards/", "output/../standards"] {
      let outcome = await touchstone("build", "--output", name, in: folder)
      #expect(outcome.status == .failure)
      #expect(outcome.errors.contains("name another folder to write into"))
    }
    #expect(folder.files == files)
  }

  @Test func `makes a part when a part is asked for, and keeps the rest`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let all = folder.files
    let path = "standards/bicycle-repair/qualifications/bicycle-repair-level-1.md"
    let text = try #require(folder.text(of: path))
    try folder.write(text, to: "standards/bicycle-repair/qualifications/second.md")
    let outcome = await touchstone(
      "build", "--only", "second", "--formats=text", in: folder)
    #expect(outcome.status == .success)
    let new = Set(folder.files).subtracting(all).filter { $0.hasPrefix("output/") }
    #expect(new.contains("output/second/handbook.txt"))
    #expect(new.allSatisfy { $0.hasPrefix("output/second/") && $0.hasSuffix(".txt") })
    #expect(Set(all).isSubset(of: folder.files))
  }

  @Test func `of the site makes its pages as they are beside the documents that are there`()
    async throws
  {
    let folder = try await example()
    let outcome = await touchstone("build", "--only", "site", in: folder)
    #expect(outcome.status == .success)
    let made = folder.files.filter { $0.hasPrefix("output/") }
    #expect(made.contains("output/bicycle-repair-level-1/units/R1/index.html"))
    #expect(made.contains("output/assets/search-index.js"))
    #expect(made.contains("output/standards.json"))
    #expect(!made.contains { $0.hasSuffix("handbook.html") || $0.hasSuffix("pack.html") })
    let page = "output/bicycle-repair-level-1/index.html"
    #expect(folder.text(of: page)?.contains("handbook.html") == false)
    _ = await touchstone("build", in: folder)
    let whole = folder.files.map { [$0, folder.text(of: $0)] }
    #expect(folder.text(of: page)?.contains("handbook.html") == true)
    let again = await touchstone("build", "--only", "site", in: folder)
    #expect(again.errors.contains("0 files written into output"))
    #expect(whole == folder.files.map { [$0, folder.text(of: $0)] })
  }

  @Test func `of a qualification that is called as the site makes the qualification`() async throws
  {
    let folder = try await example()
    let path = "standards/bicycle-repair/qualifications/bicycle-repair-level-1.md"
    let text = try #require(folder.text(of: path))
    try folder.write(text, to: "standards/bicycle-repair/qualifications/site.md")
    _ = await touchstone("build", "--only", "site", in: folder)
    let made = folder.files.filter { $0.hasPrefix("output/") && $0.hasSuffix("index.html") }
    #expect(made.contains("output/site/index.html"))
    #expect(!made.contains("output/index.html"))
  }

  @Test func `keeps documents in large print up to date that are there`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    _ = await touchstone("build", "--large-print", in: folder)
    let unit = "standards/bicycle-repair/units/R1.md"
    let text = try #require(folder.text(of: unit))
    try folder.write(text.replacing("mark the hole", with: "ring the hole"), to: unit)
    try FileManager.default.removeItem(
      atPath: "\(folder.path)/\(level)/handbook-large-print.html")
    let stale = await touchstone("build", "--check", "--formats", "html", in: folder)
    #expect(stale.output.contains("\(level)/logbook-large-print.html:"))
    #expect(!stale.output.contains("handbook-large-print"))
    _ = await touchstone("build", in: folder)
    let logbook = try #require(folder.text(of: "\(level)/logbook-large-print.html"))
    #expect(logbook.contains("ring the hole") && !logbook.contains("mark the hole"))
    #expect(folder.text(of: "\(level)/handbook-large-print.html") == nil)
    let again = await touchstone("build", in: folder)
    #expect(again.errors.hasPrefix("0 files written into output"))
    let check = await touchstone("build", "--check", "--formats", "html", in: folder)
    #expect(check.output == "")
  }

  @Test func `of an unknown qualification writes nothing`() async throws {
    let folder = try await example()
    let outcome = await touchstone("build", "--only", "bicycle-repair-level-2", in: folder)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors == """
        error: name a qualification that is there; 'bicycle-repair-level-2' is not; did you mean \
        'bicycle-repair-level-1'? [no-such-qualification]
        1 error

        """)
    #expect(!folder.files.contains { $0.hasPrefix("output") })
  }

  @Test func `says nothing when it is to be quiet`() async throws {
    let folder = try await example()
    let outcome = await touchstone("build", "--quiet", in: folder)
    #expect(outcome.errors == "")
    #expect(outcome.output == "")
  }
}

@Suite struct `A build of bad input` {
  @Test func `without standards says how to begin`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("'touchstone init DIR' begins one"))
    #expect(folder.files.isEmpty)
  }

  @Test func `writes nothing when a file cannot be read`() async throws {
    let folder = try await example()
    try folder.makeFolder("standards/bicycle-repair/units/R9.md")
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors == """
        standards/bicycle-repair/units/R9.md:1:1: error: name a file; this is a folder \
        [unreadable-file]
        1 error

        """)
    #expect(!folder.files.contains { $0.hasPrefix("output") })
  }

  @Test func `writes what it could read of a file with errors`() async throws {
    let folder = try await example()
    let unit = "standards/bicycle-repair/units/R1.md"
    let text = try #require(folder.text(of: unit))
    try folder.write(Array(text.utf8) + [0xFF, 0x0A], to: unit)
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("[invalid-utf8]"))
    #expect(folder.text(of: "\(level)/logbook.txt") != nil)
  }

  @Test(arguments: [[], ["--quiet"], ["--only", "site"]])
  func `leaves the last good output where nothing is defined`(options: [String]) async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/standards/bicycle-repair", toPath: "\(folder.path)/old")
    let files = folder.files.map { [$0, folder.text(of: $0)] }
    for settings in ["", "# Settings\n\n## Findings\n\n- no-definitions: off\n"] {
      if !settings.isEmpty { try folder.write(settings, to: "standards/settings.md") }
      let outcome = await touchstone(["build"] + options, in: folder)
      #expect(outcome.status == .found)
      #expect(outcome.errors.contains("[no-definitions]") == settings.isEmpty)
      #expect(outcome.errors.hasSuffix("nothing removed\n") == !options.contains("--quiet"))
      let kept = folder.files.filter { $0 != "standards/settings.md" }
      #expect(kept.map { [$0, folder.text(of: $0)] } == files)
    }
  }

  @Test func `reads round a link that leads round`() async throws {
    let folder = try await example()
    try folder.link("standards/again", to: ".")
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors.hasPrefix("standards/again:1:1: warning: remove this link"))
    #expect(folder.text(of: "\(level)/logbook.txt") != nil)
  }

  @Test func `cannot write where a file is`() async throws {
    let folder = try await example()
    try folder.write("mine", to: "output")
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("output:1:1: error: remove the file or link of this name"))
    #expect(folder.text(of: "output") == "mine")
  }

  @Test func `stays in the output folder whatever a code says`() async throws {
    let folder = try await example()
    let codes = ["../../x", "CON", "f1", "F1", "/etc/passwd"]
    let path = "standards/bicycle-repair/qualifications/bicycle-repair-level-1.md"
    var text = try #require(folder.text(of: path))
    text = text.replacing(
      "| R2 | Adjust a rim brake |",
      with: codes.map { "| \($0) | Unit of the code \($0) |" }.joined(separator: "\n"))
    try folder.write(text, to: path)
    for (index, code) in codes.enumerated() {
      try folder.write(
        "# Unit of the code \(code)\nCode: \(code)\n",
        to: "standards/bicycle-repair/units/x\(index).md")
    }
    let outcome = await touchstone("build", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("[duplicate-unit]"))
    let units = folder.files.filter { $0.hasPrefix("\(level)/units/") }
    let names = ["CON-2", "F1", "R1", "S1", "etc-passwd", "x"]
    #expect(
      units
        == names.flatMap { name in
          ["index", "pack"].map { "\(level)/units/\(name)/\($0).html" }
        })
    let outside = folder.files.filter { !$0.hasPrefix("output/") && !$0.hasPrefix("standards/") }
    #expect(outside == [".gitattributes", ".gitignore", "README.md"])
  }
}

@Suite struct `A build into a folder that other standards have filled` {
  /// A folder with two projects; the output folder holds the first.
  let folder: TemporaryFolder

  init() async throws {
    folder = try TemporaryFolder()
    for name in ["a", "b"] { _ = await touchstone("init", name, in: folder) }
    let qualifications = "\(folder.path)/b/standards/bicycle-repair/qualifications"
    try FileManager.default.moveItem(
      atPath: "\(qualifications)/bicycle-repair-level-1.md", toPath: "\(qualifications)/other.md")
    let first = await touchstone("build", "a", in: folder)
    try #require(first.status == .success)
  }

  /// What is in the output folder.
  private var output: [[String?]] {
    folder.files.filter { $0.hasPrefix("output/") }.map { [$0, folder.text(of: $0)] }
  }

  @Test(arguments: [
    ["b"], ["b/standards"], ["b", "--only", "other"], ["b", "--quiet"],
    ["a/standards/bicycle-repair/units/R1.md"], ["a/standards/bicycle-repair"],
  ])
  func `is refused, and leaves it as it is`(_ words: [String]) async throws {
    let before = output
    let outcome = await touchstone(["build"] + words, in: folder)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors == """
        output:1:1: error: name another folder with '--output'; this one holds what was made from 'a/standards' \
        (remove '.touchstone' in it to write over that) [unwritable-file]
        1 error

        """)
    #expect(output == before)
    let elsewhere = await touchstone(["build"] + words + ["--output", "mine"], in: folder)
    #expect(elsewhere.status == .success, "\(elsewhere.errors)")
  }

  @Test func `goes on where the first were moved, and says what it removes`() async throws {
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/a", toPath: "\(folder.path)/kept")
    let outcome = await touchstone("build", "b", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors.hasSuffix(" files removed\n"))
    #expect(!folder.files.contains { $0.hasPrefix(level) })
  }

  @Test func `writes beside what is there when it is told so`() async throws {
    try FileManager.default.removeItem(atPath: "\(folder.path)/output/.touchstone")
    let outcome = await touchstone("build", "b", in: folder)
    #expect(outcome.status == .success)
    #expect(folder.text(of: "output/other/handbook.txt") != nil)
    #expect(folder.text(of: "\(level)/handbook.txt") != nil)
    let first = await touchstone("build", "a", in: folder)
    #expect(first.status == .failure)
  }

  @Test func `is none of the same standards, whatever path leads there`() async throws {
    try folder.link("linked", to: "a")
    for path in ["a/standards", "./b/../a", "\(folder.path)/a", "linked"] {
      let outcome = await touchstone("build", path, in: folder)
      #expect(outcome.errors.hasPrefix("0 files written into output"), "\(path)")
    }
    let moved = try TemporaryFolder()
    for name in ["a", "output"] {
      try FileManager.default.moveItem(
        atPath: "\(folder.path)/\(name)", toPath: "\(moved.path)/\(name)")
    }
    let outcome = await touchstone("build", "a", in: moved)
    #expect(outcome.errors.hasPrefix("0 files written into output"))
  }
}

@Suite struct `A build that only checks` {
  @Test func `is content with what was just made`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let files = folder.files
    let outcome = await touchstone("build", "--check", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
    #expect(outcome.errors == "every file that was compared is up to date\n")
    #expect(folder.files == files)
    let quiet = await touchstone("build", "--check", "--quiet", in: folder)
    #expect(quiet.errors == "")
  }

  @Test
  func `says beside a warning that files are up to date, and not that nothing is to be mended`()
    async throws
  {
    let folder = try await example()
    try folder.write("# {{nobodyKnowsThis}}\n", to: "templates/handbook.md")
    _ = await touchstone("build", in: folder)
    let outcome = await touchstone("build", "--check", in: folder)
    #expect(outcome.status == .success)
    #expect(outcome.errors.hasSuffix("1 warning\nevery file that was compared is up to date\n"))
  }

  @Test func `tells the first line that differs, what is missing and what is surplus`() async throws
  {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let logbook = try #require(folder.text(of: "\(level)/logbook.txt"))
    let handbook = try #require(folder.text(of: "\(level)/handbook.txt"))
    try folder.write(logbook + "more\n", to: "\(level)/logbook.txt")
    try folder.write(
      handbook.replacing("\n\n", with: "\n\nx", maxReplacements: 1), to: "\(level)/handbook.txt")
    try folder.write("", to: "output/old/handbook.txt")
    try folder.write("", to: "output/old/handbook.html")
    let form = "\(level)/forms/07-element-achievement-record.txt"
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(form)")
    let files = folder.files
    let outcome = await touchstone("build", "--check", in: folder)
    #expect(outcome.status == .found)
    let end = logbook.count { $0 == "\n" } + 1
    let differs =
      "error: build again; from this line on the file is not what the standards say "
      + "[outdated-output]"
    #expect(
      outcome.output == """
        \(form):1:1: error: build again and keep this file; it is missing [missing-output]
        \(level)/handbook.txt:3:1: \(differs)
        \(level)/logbook.txt:\(end):1: \(differs)
        output/old/handbook.txt:1:1: error: remove this file; nothing makes it any longer \
        [surplus-output]

        """)
    #expect(outcome.errors == "4 errors\n")
    #expect(folder.files == files)
    #expect(folder.text(of: "\(level)/logbook.txt") == logbook + "more\n")
  }

  @Test func `compares HTML when that is asked for`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    try folder.write("", to: "output/index.html")
    let usual = await touchstone("build", "--check", in: folder)
    #expect(usual.status == .success)
    let asked = await touchstone("build", "--check", "--formats", "html, text", in: folder)
    #expect(asked.status == .found)
    #expect(asked.output.hasPrefix("output/index.html:1:1: error: build again"))
  }

  @Test func `compares the pages of the site, which have no text`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    try folder.write("", to: "output/index.html")
    let site = await touchstone("build", "--check", "--only", "site", in: folder)
    #expect(site.output.hasPrefix("output/index.html:1:1: error: build again"))
  }

  @Test func `takes an edition in large print for no surplus`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    _ = await touchstone("build", "--large-print", in: folder)
    #expect(folder.files.contains("\(level)/logbook-large-print.html"))
    let outcome = await touchstone("build", "--check", "--formats", "html", in: folder)
    #expect(outcome.output == "")
    #expect(outcome.status == .success)
  }

  @Test func `looks at large print alone when that is asked for`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let none = await touchstone("build", "--check", "--large-print", in: folder)
    let missing = none.output.split(separator: "\n")
    #expect(!missing.isEmpty)
    #expect(
      missing.allSatisfy { $0.contains("-large-print.html:") && $0.contains("[missing-output]") })
    _ = await touchstone("build", "--large-print", in: folder)
    try folder.write("", to: "output/old/handbook.html")
    try folder.write("", to: "\(level)/logbook.html")
    for more in [[], ["--formats", "html"]] {
      let outcome = await touchstone(["build", "--check", "--large-print"] + more, in: folder)
      #expect(outcome.output == "")
      #expect(outcome.status == .success)
    }
    try folder.write("", to: "output/old/handbook-large-print.html")
    try folder.write("", to: "\(level)/logbook-large-print.html")
    let outcome = await touchstone("build", "--check", "--large-print", in: folder)
    let found = outcome.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(
      found == [
        "\(level)/logbook-large-print.html:1:1:", "output/old/handbook-large-print.html:1:1:",
      ])
  }

  @Test func `finds everything missing where nothing was built, and makes no folder`() async throws
  {
    let folder = try await example()
    let outcome = await touchstone("build", "--check", in: folder)
    #expect(outcome.status == .found)
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.contains("[missing-output]") })
    #expect(!folder.files.contains { $0.hasPrefix("output") })
  }
}
