import Findings
import Publishing
import Testing

/// What documents say of a qualification that is not current.
@Suite struct NoticeTests {
  private static func plan(_ facts: String) async throws -> Plan {
    let path = "gardening/qualifications/gardening-1.md"
    let text = try #require(Garden.definitions()[path])
    let stated = text.replacing("Level: 1\n", with: "Level: 1\n\(facts)\n")
    try #require(stated != text)
    return try await Garden.plan(replacing: [path: stated])
  }

  private static let standings = [
    ("Status: Draft", "Draft \u{2013} not for assessment"),
    ("Status: withdrawn", "Withdrawn \u{2013} not for assessment"),
    ("Status: Superseded", "Superseded"),
    (
      "Status: Superseded\nLast registration: 31 August 2026\nLast certification: 2028-08-31",
      "Superseded \u{2013} for candidates registered by 31 August 2026; certification until 2028-08-31"
    ),
    (
      "Status: Superseded\nLast registration: soon\nLast certification: 31 August 2028",
      "Superseded \u{2013} certification until 31 August 2028"
    ),
  ]

  @Test(arguments: standings)
  func `every document, every unit and every form says it in words`(
    _ facts: String, _ notice: String
  ) async throws {
    let plan = try await Self.plan(facts)
    let printed = await Printed(plan)
    #expect(printed.findings.isEmpty)
    let expected = plan.publications.reduce(0) { $0 + $1.formats.count }
    #expect(printed.files.count == expected)
    for (path, file) in printed.files {
      #expect(file.folded.contains(notice), "\(path)")
    }
    // Each part of a document says it again, at its head.
    let logbook = printed["gardening-1/logbook.html"]
    let units = logbook.split("<section class=\"part ").dropFirst().filter {
      $0.contains("<h2 id=\"G1\"") || $0.contains(">Unit 2(a): Water the plants</h2>")
    }
    #expect(units.count == 2)
    for unit in units { #expect(unit.head(upTo: "<h3").contains("<strong>\(notice)</strong>")) }
    let records = logbook.split("class=\"record\"").dropFirst()
    #expect(records.count >= 5)
    for record in records { #expect(record.contains(notice)) }
    let handbook = printed["gardening-1/handbook.html"]
    let strong = handbook.occurrences(of: "<strong>\(notice)</strong>")
    #expect(strong == 3)
    #expect(handbook.head(upTo: "</table>").contains("<strong>\(notice)</strong>"))
    // And so does the head of each printed page.
    let words = String(notice.prefix { $0 != " " })
    let notices = plan.assets.first { $0.path == "assets/notice-gardening-1.css" }
    let style = String(decoding: notices?.bytes ?? [], as: UTF8.self)
    #expect(
      printed["gardening-1/units/G1/index.html"].contains(
        "<link rel=\"stylesheet\" href=\"../../../assets/notice-gardening-1.css\">"))
    for path in ["handbook", "logbook", "forms/08-knowledge-evidence-record", ""] {
      let html = path.isEmpty ? style : printed["gardening-1/\(path).html"]
      let head = html.split("@top-left { content: \"").dropFirst().first ?? ""
      #expect(head.head(upTo: ";").contains(words), "\(path)")
    }
    #expect(printed["index.html"].contains("Gardening at Level 1</a> <strong>\(notice)</strong>"))
  }

  @Test func `in text each unit and each form says it`() async throws {
    let plan = try await Self.plan("Status: Draft")
    let printed = await Printed(plan)
    let notice = "Draft \u{2013} not for assessment"
    // The title page, two units, and every record.
    let records = printed["gardening-1/logbook.html"].occurrences(of: "class=\"record\"")
    #expect(records >= 5)
    let inLogbook = printed["gardening-1/logbook.txt"].folded.occurrences(of: notice)
    #expect(inLogbook == 3 + records)
    let inHandbook = printed["gardening-1/handbook.txt"].folded.occurrences(of: notice)
    #expect(inHandbook == 3)
    let forms = plan.publications.filter { $0.path.contains("/forms/") }
    #expect(forms.count >= 2)
    for form in forms {
      let inForm = printed["\(form.path).txt"].folded.occurrences(of: notice)
      #expect(inForm == 1, "\(form.path)")
    }
  }

  @Test(arguments: ["Status: Current", "Effective from: 1 May 2026"])
  func `a document that is current says nothing`(_ facts: String) async throws {
    let printed = await Printed(try await Self.plan(facts))
    for (path, file) in printed.files {
      #expect(!file.contains("class=\"notice\"") && !file.contains("assessment;"), "\(path)")
    }
    #expect(printed["index.html"].contains("Gardening at Level 1</a> <span class=\"details\">"))
  }

  @Test func `a change of status touches every document`() async throws {
    let current = try await Self.plan("Effective from: 1 May 2026")
    let draft = try await Self.plan("Effective from: 1 May 2026\nStatus: Draft")
    for publication in current.publications {
      #expect(current.fingerprint(of: publication) != draft.fingerprint(of: publication))
    }
  }
}

/// What documents have of units and sections that qualifications share.
@Suite struct SharedTests {
  private static let files = [
    "gardening/suite.md": """
    # Gardening
    Season (in gardening-2): spring

    ## Ages
    From sixteen.

    ### Ladders
    From eighteen.

    ## Weather (in gardening-2)
    Rain or shine.

    ## Tools (not in gardening-2)
    Bring gloves.

    ## Glossary
    - **mulch**: a layer
    ### sieve (in gardening-2)
    A net.
    """,
    "gardening/units/G1.md": """
    # Unit G1: Prepare the ground
    Level: 1
    Credit value: 3
    Credit value (in gardening-2): 4

    ## Performance criteria
    - G1.1 dig
    - G1.2 (in gardening-2) sieve
    - G1.3 (not in gardening-2) rake

    ## Knowledge
    - G1a soil
    - G1b (in gardening-2) lime

    ## Assessment guidance (in gardening-2)
    Look twice.
    """,
    "gardening/qualifications/gardening-2.md": """
    # Gardening at Level 2

    ## Rules for all
    ### Ages
    ## Structure
    - all units from Core

    ### Core
    - G1 Break the Ground
    """,
  ]

  @Test func `a qualification's documents have its own edition of a unit`() async throws {
    let printed = await Printed(try await Garden.plan(replacing: Self.files))
    #expect(printed.findings.isEmpty)
    for path in ["handbook.txt", "logbook.txt", "units/G1/index.html"] {
      let one = printed["gardening-1/\(path)"]
      let two = printed["gardening-2/\(path)"]
      #expect(one.contains("rake") && !one.contains("sieve") && !one.contains("lime"))
      #expect(two.contains("sieve") && two.contains("lime") && !two.contains("rake"))
      #expect(one.contains("Unit G1: Prepare the ground"))
      #expect(two.contains("Unit G1: Break the Ground") && !two.contains("Prepare the ground"))
      #expect(!one.contains("Look twice.") && two.contains("Look twice."))
      #expect(!one.contains("(in gardening") && !two.contains("(in gardening"))
    }
    let records = printed["gardening-2/logbook.html"].split("class=\"record\"").dropFirst()
    #expect(records.contains { $0.contains("Break the Ground") && $0.contains(">sieve</td>") })
    #expect(!records.contains { $0.contains("Prepare the ground") })
    #expect(printed["gardening-2/index.html"].contains("<td class=\"center\">4</td>"))
    // Its criteria are counted where not every unit has a credit.
    #expect(printed["gardening-1/index.html"].contains("<td class=\"center\">2</td>"))
  }

  @Test func `what the suite says stands where the qualification asks for it, and once`()
    async throws
  {
    let printed = await Printed(try await Garden.plan(replacing: Self.files))
    let one = printed["gardening-1/handbook.html"]
    let two = printed["gardening-2/handbook.html"]
    #expect(one.contains("<h2 id=\"suite-ages\">Ages</h2>"))
    #expect(one.contains("<h3 id=\"suite-ladders\">Ladders</h3>"))
    #expect(two.contains("<h3 id=\"ages\">Ages</h3>"))
    #expect(two.contains("<h4 id=\"suite-ladders\">Ladders</h4>"))
    #expect(two.occurrences(of: "From sixteen.") == 1)
    #expect(one.contains("Bring gloves.") && !one.contains("Rain or shine."))
    #expect(!two.contains("Bring gloves.") && two.contains("Rain or shine."))
    for document in [one, two, printed["gardening-2/logbook.html"]] {
      let ids = document.split(" id=\"").dropFirst().map { $0.head(upTo: "\"") }
      #expect(Set(ids).count == ids.count)
      #expect(ids.count > 10)
    }
  }

  @Test func `a mark moves the documents that it moves, and no others`() async throws {
    let before = try await Garden.plan(replacing: Self.files)
    var files = Self.files
    let suite = try #require(files["gardening/suite.md"])
    files["gardening/suite.md"] = suite.replacing(
      "## Weather (in gardening-2)", with: "## Weather (in gardening-1)")
    let after = try await Garden.plan(replacing: files)
    let changed = before.publications.filter {
      before.fingerprint(of: $0) != after.fingerprint(of: $0)
    }
    #expect(Set(changed.compactMap(\.qualification)) == ["gardening-1", "gardening-2"])
    files = Self.files
    let ages = suite.replacing("From sixteen.", with: "From fifteen.")
    files["gardening/suite.md"] = ages
    let again = try await Garden.plan(replacing: files)
    for publication in before.publications where publication.qualification != nil {
      #expect(before.fingerprint(of: publication) != again.fingerprint(of: publication))
    }
  }
}

extension String {
  /// The parts between a text's occurrences.
  fileprivate func split(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  fileprivate func occurrences(of text: String) -> Int { split(text).count - 1 }

  fileprivate func head(upTo end: String) -> String { split(end).first ?? self }

  /// The words with one space between, as if no line had ended.
  fileprivate var folded: String {
    split { $0.isWhitespace || $0 == "|" }.joined(separator: " ")
  }
}
