import Findings
import Standards
import Testing
import TouchstoneCLI

/// A unit with some criteria.
private func unit(_ criteria: String...) -> String {
  let lines = criteria.enumerated().map { "- F1.\($0.offset + 1) \($0.element)\n" }
  return "# Unit F1: Greet the customer\n\n## Performance criteria\n" + lines.joined()
}

/// A repository with two editions, `v1.0` and `main`, and a third in its folder.
private func repository() throws -> Repository {
  let repository = try Repository()
  try repository.folder.write(unit("look up"), to: "standards/retail/units/F1.md")
  try repository.folder.write("- F9.1 no standard\n", to: "notes.md")
  try repository.commit("Begin", tag: "v1.0")
  try repository.folder.write(
    unit("look up", "say good morning"), to: "standards/retail/units/F1.md")
  try repository.commit("Say good morning")
  try repository.folder.write(
    unit("look up", "say good morning", "smile at everybody"), to: "standards/retail/units/F1.md")
  return repository
}

@Suite struct `A revision` {
  @Test func `is compared with the folder, as a pull request is`() async throws {
    let outcome = try await repository().touchstone("diff", "git:main", ".")
    #expect(outcome.status == .found)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("criterion F1.3 added [criterion-added]"))
    #expect(!outcome.output.contains("F1.2"))
  }

  @Test(arguments: [
    ("", "."), ("", "standards"), ("", "our-centre"), ("", "our-centre/standards"),
    ("", "our-centre/standards/bake/units/B1.md"), ("our-centre", "."), ("our-centre", ".."),
    ("our-centre", "$PWD"), ("notes", "../our-centre"), ("standards/retail", "."),
    ("standards/retail/units", "."), ("standards/retail/units", "F1.md"),
  ])
  func `without a path means what it has in the place of the other side`(
    _ folder: String, _ other: String
  ) async throws {
    let repository = try Repository()
    try repository.folder.write(unit("look up"), to: "standards/retail/units/F1.md")
    try repository.folder.write(
      "# Unit B1: Bake\n\n## Performance criteria\n- B1.1 knead\n",
      to: "our-centre/standards/bake/units/B1.md")
    try repository.folder.write("Notes.\n", to: "notes/a.md")
    try repository.commit("Begin")
    for words in ["diff git:main \(other)", "diff \(other) git:main"] {
      let outcome = try repository.touchstone(words, inFolder: "./\(folder)")
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
    let history = try repository.touchstone(
      "changelog git:main git:HEAD \(other)", inFolder: "./\(folder)")
    #expect(history.output == "" && history.errors == "no changes\n", "\(history.errors)")
  }

  @Test func `is compared with nothing where nothing is defined`() async throws {
    let repository = try repository()
    try repository.folder.write("# Guide\n\nRead it.\n", to: "docs/guide.md")
    try repository.commit("Write a guide")
    let calls = [
      ("diff git:main .", "git:main:docs"), ("diff git:main:standards .", "."),
      ("diff . git:main", "."), ("changelog git:v1.0:standards guide.md", "guide.md"),
    ]
    for (words, place) in calls {
      let outcome = try repository.touchstone(words, inFolder: "docs")
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(
        outcome.errors
          == "\(place):1:1: error: name standards that can be compared; nothing is defined here "
          + "[no-definitions]\n1 error\n", "\(words)")
    }
    let before = await repository.touchstone("diff", "git:v1.0", "docs")
    #expect(before.errors.contains("the revision 'v1.0' has no 'docs'"), "\(before.errors)")
  }

  @Test func `is compared with another one`() async throws {
    let outcome = try await repository().touchstone(
      "diff", "git:v1.0", "git:HEAD", "--format", "json")
    #expect(outcome.status == .found)
    #expect(outcome.output.contains(#""file": "git:HEAD:standards/retail/units/F1.md""#))
    #expect(outcome.output.contains("F1.2"))
    #expect(!outcome.output.contains("F1.3"))
  }

  @Test(arguments: [
    "git:v1.0", "git:v1.0:", "git:v1.0:standards", "git:v1.0:standards/", "git:v1.0:./standards",
    "git:v1.0:notes/../standards", "git:v1.0:standards/retail/units/F1.md", "git:main~1",
    "git:main@{1 Jan 2030 10:00}~1", "git:HEAD^{/Begin: *}",
  ])
  func `is named in all the ways that git knows`(_ word: String) async throws {
    let repository = try repository()
    if word.contains("Begin:") {
      try repository.git("commit", "--quiet", "--amend", "--message", "Begin: again")
    }
    let outcome = await repository.touchstone("show", word, "--format", "json")
    #expect(outcome.status == .success, "\(outcome.errors)")
    #expect(outcome.output.contains("look up"))
    #expect(!outcome.output.contains("smile"))
  }

  @Test func `begins with a dot where the call is made`() async throws {
    let repository = try repository()
    let here = try repository.touchstone(
      "show git:v1.0:./units/F1.md", inFolder: "standards/retail")
    #expect(here.status == 0, "\(here.errors)")
    let above = try repository.touchstone("show git:v1.0:..", inFolder: "standards/retail")
    #expect(above.status == 0, "\(above.errors)")
    #expect(above.output.contains("retail"))
    let root = try repository.touchstone("diff git:v1.0 git:v1.0:..", inFolder: "standards/retail")
    #expect(root.status == 0, "\(root.output)")
  }

  @Test(arguments: ["centre", "centre/standards", "centre/standards/retail", "centre/notes"])
  func `is that of the nearest standards, from where the call is made`(_ folder: String)
    async throws
  {
    let repository = try Repository()
    try repository.folder.write(unit("look up"), to: "centre/standards/retail/units/F1.md")
    try repository.folder.write(unit("look down"), to: "other/standards/retail/units/F1.md")
    try repository.folder.write("Notes.\n", to: "centre/notes/a.md")
    try repository.commit("Begin")
    let shown = try repository.touchstone("show git:main --format json", inFolder: folder)
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains(#""file": "git:main:centre/standards/retail/units/F1.md""#))
    #expect(!shown.output.contains("look down"))
  }

  @Test func `and a folder have one way to name a file in annotations`() async throws {
    let repository = try Repository()
    try repository.folder.write(
      unit("wave") + "- F1.1 wave back\n", to: "centre/standards/retail/units/F1.md")
    try repository.commit("Begin")
    let expected = "::error file=centre/standards/retail/units/F1.md,line=5,"
    for words in ["check", "check ../centre/standards", "check git:main"] {
      let outcome = try repository.touchstone("\(words) --format github", inFolder: "centre")
      #expect(outcome.output.contains(expected), "\(words): \(outcome.output)")
      let log = try repository.touchstone("\(words) --format sarif", inFolder: "centre")
      #expect(log.output.contains(#""uri": "centre/standards/retail/units/F1.md""#))
    }
  }

  @Test func `may have the standards at its root`() async throws {
    let repository = try Repository()
    try repository.folder.write(unit("look up"), to: "retail/units/F1.md")
    try repository.commit("Begin")
    let disk = await repository.touchstone("show", ".", "--format", "json")
    let revision = await repository.touchstone("show", "git:main", "--format", "json")
    #expect(disk.output.contains(#""file": "retail/units/F1.md""#))
    #expect(
      revision.output.replacing("git:main:", with: "") == disk.output, "\(revision.errors)")
  }

  @Test func `shows findings where people look for them`() async throws {
    let repository = try repository()
    try repository.folder.write(
      "# Unit F2: Part\n\n## Performance criteria\n- F2.1 wave\n- F2.1 wave back\n",
      to: "standards/retail/units/F2.md")
    try repository.commit("Wave", tag: "v2.0")
    let text = await repository.touchstone("check", "git:v2.0")
    #expect(text.status == .found)
    #expect(text.output.contains("git:v2.0:standards/retail/units/F2.md:5:1: error: "))
    let annotations = await repository.touchstone("check", "git:v2.0", "--format", "github")
    #expect(annotations.output.contains("::error file=standards/retail/units/F2.md,line=5,"))
    let log = await repository.touchstone("check", "git:v2.0", "--format", "sarif")
    #expect(log.output.contains(#""uri": "standards/retail/units/F2.md""#))
    let change = await repository.touchstone(
      "diff", "git:v1.0", "git:v2.0", "--format", "github")
    #expect(change.output.contains("::error file=standards/retail/units/F1.md,line=5,"))
  }

  @Test func `is the branch of the origin where only that has it, as in checks`() async throws {
    let checks = try repository().cloneOfChecks()
    let outcome = await checks.touchstone("diff", "git:main~1", "git:main", "--format", "json")
    #expect(outcome.status == .found, "\(outcome.errors)")
    #expect(outcome.output.contains(#""git:origin/main:standards/retail/units/F1.md""#))
  }

  @Test func `is fetched first where the clone has the newest alone`() async throws {
    let checks = try repository().shallowClone()
    let outcome = await checks.touchstone("diff", "git:v1.0", ".")
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("it has no 'v1.0'"), "\(outcome.errors)")
    #expect(outcome.errors.contains("'git fetch --unshallow --tags'"), "\(outcome.errors)")
  }

  @Test func `is built like its checkout, templates and logo and all`() async throws {
    let repository = try Repository()
    let folder = repository.folder
    #expect(await repository.touchstone("init", ".").status == .success)
    try folder.write("Name: Our Centre\nLogo: logo.svg\n", to: "standards/brand.md")
    try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "standards/logo.svg")
    try folder.write(
      "# {{qualification.title}}, as our centre prints it\n", to: "templates/handbook.md")
    try repository.commit("Begin")
    let built = await repository.touchstone("build", "--output", "from-folder", "--quiet")
    try repository.git("rm", "--quiet", "-r", "standards", "templates")
    try repository.commit("Move away")
    let again = await repository.touchstone(
      "build", "git:HEAD~1", "--output", "from-revision", "--quiet")
    #expect(built.status == .success, "\(built.errors)")
    #expect(again.status == .success, "\(again.errors)")
    let documents = folder.files.filter {
      $0.hasPrefix("from-folder/") && !$0.hasSuffix(".touchstone")
    }
    #expect(documents.count > 10)
    for document in documents {
      let other = "from-revision/" + document.dropFirst("from-folder/".count)
      #expect(folder.text(of: document) == folder.text(of: other), "\(document)")
    }
    let isOurs = documents.contains {
      folder.text(of: $0)?.contains("as our centre prints") ?? false
    }
    #expect(isOurs)
  }

  @Test func `has its own templates, whatever lies in the folder today`() async throws {
    let repository = try Repository()
    #expect(await repository.touchstone("init", "centre").status == .success)
    try repository.folder.write("# As it was\n", to: "templates/handbook.md")
    try repository.commit("Begin")
    try repository.folder.write("# As it is\n", to: "templates/handbook.md")
    let outcome = await repository.touchstone("build", "git:main:centre", "--quiet")
    #expect(outcome.status == .success, "\(outcome.errors)")
    let handbook = repository.folder.files.first { $0.hasSuffix("/handbook.txt") } ?? ""
    let text = repository.folder.text(of: handbook) ?? ""
    #expect(text.hasPrefix("As it was"))
  }

  @Test
  func `is built into the folder of its standards, wherever the call is made, and into no other's`()
    async throws
  {
    let repository = try Repository()
    for name in ["centre", "other"] { _ = await repository.touchstone("init", name) }
    try repository.commit("Begin")
    #expect(await repository.touchstone("build", "centre", "--quiet").status == .success)
    let below = try repository.touchstone(
      "build git:main:centre --output ../output", inFolder: "centre")
    #expect(below.status == 0, "\(below.errors)")
    #expect(below.errors.hasPrefix("0 files written into ../output"))
    let other = await repository.touchstone("build", "git:main:other")
    #expect(other.status == .failure)
    #expect(other.errors.contains("made from 'centre/standards'"))
  }

  @Test func `is where a logbook takes its standards from`() async throws {
    let repository = try Repository()
    #expect(await repository.touchstone("init", ".").status == .success)
    try repository.commit("Begin")
    let words = [
      "logbook", "bicycle-repair-level-1", "--units", "R1,R2,S1", "--allow-incomplete",
      "--allow-draft",
    ]
    func logbook(_ more: String...) async throws -> String {
      let outcome = await TouchstoneCLITests.touchstone(
        words + more, in: repository.folder, programs: Repository.programs)
      #expect(outcome.status == .success, "\(outcome.errors)")
      let paths = outcome.output.split(separator: "\n").map(String.init)
      let text = try #require(paths.first { $0.hasSuffix(".txt") })
      return try #require(repository.folder.text(of: text))
    }
    let here = try await logbook()
    try repository.git("rm", "--quiet", "-r", "standards")
    let there = try await logbook("--standards", "git:HEAD", "--output", "again")
    #expect(there == here)
  }

  @Test func `is read by others through one call`() async throws {
    let repository = try repository()
    let environment = Environment(
      words: [], directory: repository.folder.path, programFolders: Repository.programs,
      read: { () throws(Fault) in [] }, write: { _ throws(Fault) in }, report: { _ in })
    let (library, findings) = try await environment.origin("git:v1.0").library()
    #expect(library.suites.map(\.id) == ["retail"])
    #expect(findings.isEmpty)
  }
}

@Suite struct `A revision that holds links` {
  @Test func `follows them as in a folder`() async throws {
    let repository = try Repository()
    let folder = repository.folder
    try folder.write(unit("look up"), to: "pool/units/F1.md")
    try folder.write(
      "# Unit F2: Wave\n\n## Performance criteria\n- F2.1 wave\n", to: "elsewhere/F2.md")
    try folder.write(
      "# Unit F3: Nod\n\n## Performance criteria\n- F3.1 nod\n", to: "real/retail/more/F3.md")
    try folder.link("real/retail/units", to: "../../pool/units")
    try folder.link("real/retail/F2.md", to: "../../elsewhere/F2.md")
    try folder.link("standards", to: "real")
    try repository.commit("Begin")
    let disk = await repository.touchstone("show")
    let revision = await repository.touchstone("show", "git:main")
    #expect(disk.output.contains("F1") && disk.output.contains("F2") && disk.output.contains("F3"))
    #expect(revision.output == disk.output)
    #expect(revision.errors == disk.errors)
  }

  @Test func `ends although they lead round, and never leaves the repository`() async throws {
    let repository = try Repository()
    let folder = repository.folder
    try folder.write(unit("look up"), to: "standards/a/units/F1.md")
    try folder.link("standards/a/again", to: ".")
    try folder.link("standards/a/up", to: "..")
    try folder.link("standards/out", to: "..")
    try folder.link("standards/itself", to: "itself")
    try folder.link("standards/passwd.md", to: "/etc/passwd")
    try folder.link("standards/far.md", to: "../../../../../../etc/passwd")
    try repository.commit("Begin")
    let outcome = await repository.touchstone("show", "git:main")
    #expect(outcome.status == .failure)
    let start = "git:main:standards"
    let loop = "warning: remove this link; it leads to a folder that is read already [link-loop]\n"
    let missing = "error: check the path; there is nothing of this name [unreadable-file]\n"
    #expect(
      outcome.errors == """
        \(start)/a/again:1:1: \(loop)\(start)/a/up:1:1: \(loop)\
        \(start)/far.md:1:1: \(missing)\
        \(start)/itself:1:1: warning: remove the symbolic link that is in the way [link-loop]
        \(start)/out:1:1: \(loop)\(start)/passwd.md:1:1: \(missing)2 errors, 4 warnings

        """)
  }

  @Test func `says that a submodule is not read`() async throws {
    let repository = try Repository()
    try repository.folder.write(unit("look up"), to: "standards/retail/units/F1.md")
    try repository.git("add", "--all")
    try repository.git(
      "update-index", "--add", "--cacheinfo",
      "160000,0123456789012345678901234567890123456789,standards/shared")
    try repository.git("commit", "--quiet", "--message", "Share")
    let outcome = await repository.touchstone("diff", "git:main", "standards")
    #expect(outcome.status == .success)
    #expect(
      outcome.errors == """
        git:main:standards/shared:1:1: warning: know that this submodule is not read; its files \
        are in no revision [unread-submodule]
        1 warning

        """)
  }
}

@Suite struct `A revision that cannot be read` {
  @Test(arguments: [
    ("git:", "name a revision behind 'git:'"), ("git::standards", "name a revision behind 'git:'"),
    ("git:--upload-pack=touch", "name a revision behind 'git:'"),
    ("git:-h", "name a revision behind 'git:'"),
    ("git:main\nHEAD", "name a revision behind 'git:'"),
    ("git:main\u{1B}[2J", "'git:main\u{FFFD}[2J' has none"),
    ("git:nowhere", "name a revision that the repository has; it has no 'nowhere'"),
    ("git:main..v1.0", "name a revision that the repository has"),
    ("git:main --all", "name a revision that the repository has"),
    ("git:$(touch x)", "name a revision that the repository has"),
    ("git:main^{tree}^{blob}", "name a revision that the repository has"),
    ("git:main:nowhere", "the revision 'main' has no 'nowhere'"),
    ("git:main:../standards", "the revision 'main' has no '../standards'"),
    ("git:main:/etc", "the revision 'main' has no 'etc'"),
    ("git:main:standards/retail/units/F1.md/x", "the revision 'main' has no"),
  ])
  func `is refused in clear words`(_ word: String, _ words: String) async throws {
    let repository = try repository()
    let before = repository.folder.files.count
    let outcome = await repository.touchstone("check", word)
    #expect(outcome.status == .failure)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.contains("[unreadable-revision]"))
    #expect(repository.folder.files.count == before)
  }

  @Test func `may be in no repository`() async throws {
    let folder = try TemporaryFolder()
    let outcome = await touchstone(
      "diff", "git:main", ".", in: folder, programs: Repository.programs)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors.hasPrefix(
        "error: call this in a repository that git can read; it says: not a git repository"))
  }

  @Test func `needs git, which nothing else does`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(unit("look up"), to: "standards/retail/units/F1.md")
    let without = await touchstone("diff", "git:main", ".", in: folder)
    #expect(without.status == .failure)
    #expect(without.errors.hasPrefix("error: install git to read 'git:main', or name a folder"))
    #expect(await touchstone("diff", ".", "standards", in: folder).status == .success)
  }

  @Test(arguments: ["v1.0", "main", "v1.0:standards", "HEAD"])
  func `is told how it is written where its name alone leads nowhere`(_ word: String) async throws {
    let repository = try repository()
    let advice =
      "\(word):1:1: error: write 'git:\(word)' if the revision is meant; there is no file or folder "
      + "of this name [unreadable-file]\n1 error\n"
    let calls = [
      ["changelog", word, "."], ["diff", word, "."], ["diff", ".", word], ["show", word],
    ]
    for words in calls {
      let outcome = await touchstone(words, in: repository.folder, programs: Repository.programs)
      #expect(outcome.status == .failure)
      #expect(outcome.errors == advice, "\(words)")
    }
    try repository.folder.write(unit("look up"), to: "\(word)/retail/units/F1.md")
    #expect(await repository.touchstone("show", word).status == .success)
  }

  @Test(arguments: ["v9", "-h", "main..v1.0", "nowhere/at/all"])
  func `is not spoken of where nothing has the name`(_ word: String) async throws {
    let outcome = try await repository().touchstone("diff", ".", "./\(word)")
    #expect(outcome.errors.contains("name a folder of standards; there is none here"))
    let plain = try await repository().touchstone("show", "--", word)
    #expect(!plain.errors.contains("git:"), "\(plain.errors)")
  }

  @Test func `is a folder with a dot before it`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(unit("look up"), to: "git:main/retail/units/F1.md")
    #expect(await touchstone("show", "./git:main", in: folder).status == .success)
  }
}
