import Testing
import TouchstoneCLI

/// The definition of a qualification of gardening.
private func qualification(_ facts: String, units: String, _ more: String = "") -> String {
  """
  # Gardening at Level 1
  \(facts)

  ## Structure
  - all units from Mandatory units

  ### Mandatory units
  \(units)

  \(more)
  """
}

private let bed = """
  # Unit G1: Dig a bed

  ## Performance criteria
  - G1.1 lift every weed with its root
  - G1.2 carry waste to the heap

  """

private let lawn = """
  # Unit G2: Mow a lawn

  ## Performance criteria
  - G2.1 pick stones out of the grass before you start

  """

private func hedge(_ code: String) -> String {
  """
  # Unit \(code): Prune a hedge

  ## Performance criteria
  - \(code).1 look for nests before you cut anything
  - \(code).2 cut the sides so that light falls on the foot

  """
}

/// A repository whose tag `v1.0` is the edition before the one in its folder.
///
/// In between a criterion came, a unit went, one got another code, and one criterion has other words.
private func repository(naming sources: String = "Earlier edition: git:v1.0") throws -> Repository {
  let repository = try Repository()
  let folder = repository.folder
  let definition = "standards/garden/qualifications/gardening-1.md"
  try folder.write(
    qualification(
      "Version: 1.0\nDate: 1 March 2024\nLast registration: 31 August 2026",
      units: "- G1\n- G2\n- G3"), to: definition)
  try folder.write(bed, to: "standards/garden/units/G1.md")
  try folder.write(lawn, to: "standards/garden/units/G2.md")
  try folder.write(hedge("G3"), to: "standards/garden/units/G3.md")
  try repository.commit("Begin", tag: "v1.0")
  try repository.git(
    "rm", "--quiet", "standards/garden/units/G2.md", "standards/garden/units/G3.md")
  try folder.write(
    bed.replacing("to the heap", with: "to the compost") + "- G1.3 rake the bed level\n",
    to: "standards/garden/units/G1.md")
  try folder.write(hedge("G4"), to: "standards/garden/units/G4.md")
  try folder.write(
    qualification(
      "Version: 2.0\nEffective from: 1 April 2026\n\(sources)", units: "- G1\n- G4",
      """
      ## Transition notes
      Ask your centre first.

      | Item | What it means |
      |------|---------------|
      | G1.2 | The compost is a heap |
      | G9.9 | This was never asked |
      """), to: definition)
  return repository
}

private let site = "output/gardening-1"

extension TemporaryFolder {
  /// The text of a page without its tags, on one line.
  fileprivate func words(of page: String) throws -> String {
    let html = try #require(text(of: "\(site)/\(page)"), "\(page)")
    let main = try #require(html.split(separator: "<main", maxSplits: 1).last)
    var words = ""
    var isInTag = false
    for letter in main {
      if letter == "<" { (isInTag, words) = (true, words + " ") }
      if !isInTag { words.append(letter) }
      if letter == ">" { isInTag = false }
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

@Suite struct `An earlier edition` {
  @Test func `stands in a folder of its own, and says on every page that it is not current`()
    async throws
  {
    let repository = try repository()
    let outcome = await repository.touchstone("build", "--quiet")
    #expect(outcome.status == .success, "\(outcome.errors)")
    let folder = "\(site)/editions/1-0/"
    let pages = repository.folder.files.filter { $0.hasPrefix(folder) }
    #expect(
      pages.map { String($0.dropFirst(folder.count)) } == [
        "handbook.html", "index.html", "logbook.html", "units/G1/index.html",
        "units/G2/index.html", "units/G3/index.html",
      ])
    for page in pages {
      let text = try #require(repository.folder.text(of: page))
      #expect(
        text.contains(
          "Version 1.0, 1 March 2024: not the current edition – for candidates registered by 31 August 2026"
        ), "\(page)")
      let isTold = text.contains("/transition.html#from-1-0")
      #expect(isTold, "\(page)")
    }
  }

  @Test func `stays as it was made when it can no longer be read`() async throws {
    let repository = try repository()
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let made = repository.folder.files.filter { $0.hasPrefix("output/") }
    try repository.git("tag", "--delete", "v1.0")
    let outcome = await repository.touchstone("build", "--quiet")
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("[unreadable-edition]"))
    #expect(repository.folder.files.filter { $0.hasPrefix("output/") } == made)
  }

  @Test func `leads from each of its units to what it is now`() async throws {
    let repository = try repository()
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    func leads(_ unit: String, to address: String) -> Bool {
      repository.folder.text(of: "\(site)/editions/1-0/units/\(unit)/index.html")?
        .contains("href=\"../../../../../gardening-1/\(address)\"") ?? false
    }
    #expect(leads("G1", to: "units/G1/index.html"))
    #expect(leads("G3", to: "units/G4/index.html"))
    #expect(leads("G2", to: "index.html"))
    let gone = try repository.folder.words(of: "editions/1-0/units/G2/index.html")
    #expect(gone.contains("This unit is not in the current edition."))
  }

  @Test func `is listed by the current one, which prints no source`() async throws {
    let repository = try repository()
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let page = try #require(repository.folder.text(of: "\(site)/index.html"))
    #expect(page.contains("<a href=\"editions/1-0/index.html\">Version 1.0, 1 March 2024</a>"))
    #expect(page.contains("<a href=\"transition.html#from-1-0\">"))
    let all = repository.folder.files.filter { $0.hasPrefix("output/") && !$0.hasSuffix(".json") }
      .compactMap { repository.folder.text(of: $0) }
    #expect(!all.contains { $0.contains("git:v1.0") })
  }

  @Test func `is used by whom the current definition says, before its own days`() async throws {
    let repository = try repository(
      naming: "Earlier edition: git:v1.0; whoever has begun may finish by 1 May 2028")
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let page = try repository.folder.words(of: "editions/1-0/index.html")
    #expect(page.contains("not the current edition – whoever has begun may finish by 1 May 2028"))
    #expect(!page.contains("for candidates registered by"))
  }

  @Test func `may be a folder beside the standards, and there may be several`() async throws {
    let repository = try repository(
      naming: "Earlier edition: git:v1.0\nEarlier edition: ../old/first")
    let folder = repository.folder
    try folder.write(
      qualification("Version: 0.9", units: "- G1"),
      to: "old/first/garden/qualifications/gardening-1.md"
    )
    try folder.write(bed, to: "old/first/garden/units/G1.md")
    let outcome = await repository.touchstone("build", "--quiet")
    #expect(outcome.status == .success, "\(outcome.errors)")
    let transition = try folder.words(of: "transition.html")
    let newer = try #require(transition.firstRange(of: "Since Version 1.0"))
    let older = try #require(transition.firstRange(of: "Since Version 0.9"))
    #expect(newer.lowerBound < older.lowerBound)
    #expect(folder.text(of: "\(site)/editions/0-9/units/G1/index.html") != nil)
  }

  @Test func `is told from another one of its version by where it is read`() async throws {
    let repository = try repository(
      naming: ["git:v1.0", "../old/first", "../old/oldest"].map { "Earlier edition: \($0)" }
        .joined(separator: "\n"))
    let old = [("first", "Version: 1.0\nDate: 1 March 2024"), ("oldest", "Version: 1.0")]
    for (name, facts) in old {
      try repository.folder.write(
        qualification(facts, units: "- G1"),
        to: "old/\(name)/garden/qualifications/gardening-1.md")
    }
    _ = await repository.touchstone("build", "--quiet")
    let page = try #require(repository.folder.text(of: "\(site)/index.html"))
    let names = [
      ("1-0", "Version 1.0, 1 March 2024 (git:v1.0)"),
      ("1-0-2", "Version 1.0, 1 March 2024 (../old/first)"), ("1-0-3", "Version 1.0"),
    ]
    for (folder, name) in names {
      #expect(page.contains("<a href=\"editions/\(folder)/index.html\">\(name)</a>"))
      let earlier = try repository.folder.words(of: "editions/\(folder)/index.html")
      #expect(earlier.contains("\(name): not the current edition"))
    }
  }

  @Test func `is called a version once, though its definition says the word too`() async throws {
    let repository = try repository(naming: "Earlier edition: ../old/first")
    try repository.folder.write(
      qualification("Version: version 0.9", units: "- G1"),
      to: "old/first/garden/qualifications/gardening-1.md")
    _ = await repository.touchstone("build", "--quiet")
    let page = try #require(repository.folder.text(of: "\(site)/index.html"))
    #expect(page.contains("<a href=\"editions/version-0-9/index.html\">version 0.9</a>"))
  }

  @Test func `is found from wherever the call is made`() async throws {
    let repository = try repository()
    let outcome = try repository.touchstone(
      "build .. --output ../../output --quiet", inFolder: "standards/garden")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(repository.folder.text(of: "\(site)/editions/1-0/index.html") != nil)
  }

  @Test(arguments: [".", "garden", "../standards", "..", "../linked"])
  func `is no folder of the current text, nor one in it or around it`(_ word: String) async throws {
    let repository = try repository(naming: "Earlier edition: \(word)")
    try repository.folder.link("linked", to: "standards")
    let outcome = await repository.touchstone("build", "--quiet")
    #expect(outcome.status == .found)
    #expect(
      outcome.errors.contains(
        "'\(word)' cannot: put the folder beside that of the standards, and "),
      "\(outcome.errors)")
  }

  @Test func `is not called current by its own facts`() async throws {
    let repository = try repository()
    _ = await repository.touchstone("build", "--quiet")
    let page = try repository.folder.words(of: "editions/1-0/index.html")
    #expect(page.contains("1 March 2024"))
    #expect(!page.contains("Status"))
  }

  @Test func `is no folder that lies elsewhere on the disk`() async throws {
    let elsewhere = try TemporaryFolder()
    let name = try #require(elsewhere.path.split(separator: "/").last)
    try elsewhere.write(
      qualification("Version: 0.9", units: "- G1"), to: "garden/qualifications/gardening-1.md")
    for word in [elsewhere.path, "../../\(name)", "../linked"] {
      let repository = try repository(naming: "Earlier edition: \(word)")
      try repository.folder.link("linked", to: elsewhere.path)
      let outcome = await repository.touchstone("build", "--quiet")
      #expect(outcome.status == .found)
      #expect(
        outcome.errors.contains(
          "'\(word)' cannot: put the folder beside that of the standards"), "\(outcome.errors)")
      try repository.commit("Name it")
      let committed = await repository.touchstone("build", "git:main", "--quiet")
      #expect(committed.errors.contains("name an edition that can be read; '\(word)' cannot"))
    }
  }

  @Test(arguments: [
    (
      "git:v9",
      "name an edition that can be read; 'git:v9' cannot: name a revision that the repository has"
    ),
    (
      "../nowhere",
      "name an edition that can be read; '../nowhere' cannot: name a folder of standards"
    ),
    (
      "v1.0",
      "name an edition that can be read; 'v1.0' cannot: write 'git:v1.0' if the revision is meant; "
        + "there is no file or folder of this name"
    ),
    ("git:empty", "name an edition that has the qualification 'gardening-1'; 'git:empty' has none"),
  ])
  func `that cannot be read is told of, and the rest is built`(_ word: String, _ words: String)
    async throws
  {
    let repository = try repository(naming: "Earlier edition: \(word)\nEarlier edition: git:v1.0")
    try repository.git("rm", "--quiet", "-r", "--cached", "standards")
    try repository.git("commit", "--quiet", "--message", "Empty")
    try repository.git("tag", "empty")
    let outcome = await repository.touchstone("build", "--quiet")
    #expect(outcome.status == .found)
    #expect(
      outcome.errors.contains(
        "standards/garden/qualifications/gardening-1.md:4:1: error: \(words)"),
      "\(outcome.errors)")
    #expect(outcome.errors.contains("[unreadable-edition]"))
    #expect(repository.folder.text(of: "\(site)/handbook.html") != nil)
    #expect(repository.folder.text(of: "\(site)/editions/1-0/index.html") != nil)
  }

  @Test func `is made again only when something changes, and is compared like all files`()
    async throws
  {
    let repository = try repository()
    #expect(await repository.touchstone("build").status == .success)
    let again = await repository.touchstone("build")
    #expect(again.errors.hasPrefix("0 files written"), "\(again.errors)")
    let page = "\(site)/editions/1-0/units/G3/index.html"
    try repository.folder.write("changed", to: page)
    let check = await repository.touchstone("build", "--check", "--formats", "html")
    #expect(check.status == .found)
    #expect(check.output.contains("editions/1-0/units/G3/index.html"))
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    // A unit that is called otherwise now is called so where the earlier edition leads to it.
    try repository.folder.write(
      hedge("G4").replacing("Prune a hedge", with: "Prune hedges"),
      to: "standards/garden/units/G4.md")
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    #expect(
      try repository.folder.words(of: "editions/1-0/units/G3/index.html").contains("Prune hedges"))
  }

  @Test func `is not searched`() async throws {
    let repository = try repository()
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let index = try #require(repository.folder.text(of: "output/assets/search-index.js"))
    #expect(!index.contains("editions/"))
    #expect(!index.contains("Mow a lawn"))
  }
}

@Suite struct `The page of a unit that the current edition has not` {
  @Test func `becomes a notice`() async throws {
    let repository = try repository()
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let gone = try repository.folder.words(of: "units/G2/index.html")
    #expect(gone.contains("Unit G2 This unit is not in the current edition."))
    #expect(gone.contains("Earlier edition: G2 Mow a lawn (Version 1.0, 1 March 2024)"))
    let moved = try #require(repository.folder.text(of: "\(site)/units/G3/index.html"))
    #expect(moved.contains("This unit is now <a href=\"../G4/index.html\">G4 Prune a hedge</a>"))
    #expect(moved.contains("<link rel=\"canonical\" href=\"../G4/index.html\">"))
  }

  @Test func `keeps the notice of its alias, which knows its statements`() async throws {
    let repository = try repository()
    try repository.folder.write(
      hedge("G4").replacing("a hedge\n", with: "a hedge\nAliases: G3\n"),
      to: "standards/garden/units/G4.md")
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let moved = try #require(repository.folder.text(of: "\(site)/units/G3/index.html"))
    #expect(moved.contains("id=\"G3.2\""))
  }
}

@Suite struct `The transition` {
  /// What is said of the pair, item by item.
  private let lines = [
    "since when: The current edition is in force from: 1 April 2026",
    "who may finish: not the current edition – for candidates registered by 31 August 2026",
    "an editor's words: G1.2 carry waste to the heap G1.2 carry waste to the compost reworded The compost is a heap",
    "a new item: G1.3 rake the bed level new New evidence needed",
    "a unit that went: G2 Mow a lawn gone New evidence needed",
    "another code: G3.1 look for nests before you cut anything G4.1 look for nests before you cut anything renumbered Carries over",
    "a note about nothing else: G9.9 This was never asked",
    "the editor's introduction: Ask your centre first.",
  ]

  @Test func `says what becomes of signed evidence, in a page and in the handbook`() async throws {
    let repository = try repository()
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    for document in ["transition.html", "handbook.html"] {
      let words = try repository.folder.words(of: document)
      for line in lines {
        let claim = String(line.drop { $0 != ":" }.dropFirst(2))
        #expect(words.contains(claim), "\(document): \(line)")
      }
    }
    let page = try repository.folder.words(of: "transition.html")
    #expect(!page.contains("G1.1 lift"), "nothing is said of what is as it was")
    let text = try #require(repository.folder.text(of: "\(site)/handbook.txt"))
    #expect(text.contains("What changed and what it means for you"))
    #expect(!text.contains("Transition notes"))
  }

  @Test func `is judged as the settings say`() async throws {
    let repository = try repository()
    try repository.folder.write(
      "# Settings\n\n## Changes\n- criterion-added: risk\n", to: "standards/settings.md")
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    let words = try repository.folder.words(of: "transition.html")
    #expect(words.contains("G1.3 rake the bed level new Check with your assessor"))
  }

  @Test func `is told of nobody where no earlier edition is named, and notes stay where they are`()
    async throws
  {
    let repository = try repository(naming: "Number: 1")
    #expect(await repository.touchstone("build", "--quiet").status == .success)
    #expect(repository.folder.text(of: "\(site)/transition.html") == nil)
    let handbook = try repository.folder.words(of: "handbook.html")
    #expect(handbook.contains("Transition notes"))
    #expect(handbook.contains("The compost is a heap"))
    #expect(!handbook.contains("What changed and what it means"))
  }
}
