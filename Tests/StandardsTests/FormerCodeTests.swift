import Findings
import JSON
import Standards
import Testing

@Suite struct FormerCodeTests {
  private func statements(_ items: String) async throws -> [Statement] {
    let path = "baking/units/B1.md"
    let text = "# Unit B1: Bake\n\n## Performance criteria\n\n\(items)\n"
    let (library, _) = await Library.read([
      LibraryFile(path: path, source: Source(path: path, text: text))
    ])
    return try #require(library.suites.first?.units.first).statements
  }

  @Test(arguments: [
    ("(was B1.9) mix", ["B1.9"], "mix"),
    ("(was B1.9, b1.10) mix", ["B1.9", "b1.10"], "mix"),
    ("(Was 4427-308) mix", ["4427-308"], "mix"),
    ("(was 2(a)3, 2(a)) mix", ["2(a)3", "2(a)"], "mix"),
    ("(was c) mix", ["c"], "mix"),
    ("(was open) mix", [], "(was open) mix"),
    ("(was 2 years old) mix", [], "(was 2 years old) mix"),
    ("(was B1.9 mix", [], "(was B1.9 mix"),
    ("(was ) mix", [], "(was ) mix"),
    ("(was B1.9,) mix", [], "(was B1.9,) mix"),
    ("(was B1.9) (was B1.8) mix", ["B1.9"], "(was B1.8) mix"),
  ])
  func `the mark names codes and nothing else`(text: String, codes: [String], rest: String)
    async throws
  {
    let statement = try #require(try await statements("- B1.1 \(text)\n- B1.2 knead\n").first)
    #expect(statement.formerCodes.map(\.printed) == codes)
    #expect(statement.text.plainText == rest)
    #expect(statement.code?.printed == "B1.1")
  }

  @Test func `it stands with the other marks in any order, and no word is lost`() async throws {
    let read = try await statements(
      "- B1.1 (withdrawn) (was B1.9) (in baking-5) mix\n- B1.2 (was B1.8) (withdrawn)\n")
    #expect(read.map(\.isWithdrawn) == [true, true])
    #expect(read.map { $0.formerCodes.map(\.normalised) } == [["B1.9"], ["B1.8"]])
    #expect(read[0].editions == .only(["baking-5"]))
    #expect(read[0].words.joined(separator: " ") == "B1 1 withdrawn was B1 9 in baking 5 mix")
    #expect(read[1].words.joined(separator: " ") == "B1 2 was B1 8 withdrawn")
  }

  @Test func `it is not part of what other programs read`() async throws {
    let path = "baking/units/B1.md"
    let text = "# Unit B1: Bake\n\n## Performance criteria\n\n- B1.1 (was B1.9) mix\n"
    let (library, _) = await Library.read([
      LibraryFile(path: path, source: Source(path: path, text: text))
    ])
    let json = library.json()
    #expect(json.contains("\"text\":\"mix\"") || json.contains("\"text\": \"mix\""))
    #expect(!json.contains("B1.9"))
  }
}

@Suite struct WithdrawalTests {
  @Test(arguments: [
    ("(withdrawn) ring", true, "ring"), ("(Withdrawn) ring", true, "ring"),
    ("(Withdrawn 2025) ring", true, "(2025) ring"),
    ("(WITHDRAWN \u{2013} no longer asked) ring", true, "(no longer asked) ring"),
    ("(withdrawn: see B1.4 (c))", true, "(see B1.4 (c))"),
    ("(withdrawn, 1. May) *ring*", true, "(1. May) ring"), ("(withdrawn.)", true, ""),
    ("(in baking-5) (withdrawn 2025) (was B1.9) ring", true, "(2025) ring"),
    ("(withdrawnn) ring", false, "(withdrawnn) ring"),
    ("(withdrawn ring", false, "(withdrawn ring"),
    ("(not withdrawn) ring", false, "(not withdrawn) ring"),
  ])
  func `a bracket that begins with the word is the mark, and what it says more is kept`(
    item: String, isWithdrawn: Bool, rest: String
  ) throws {
    let text = "# Unit B1: Bake\n\n## Performance criteria\n\n- B1.1 \(item)\n- B1.2 knead\n"
    let source = Source(path: "B1.md", text: text)
    let unit = try #require(Library.read(source).library.suites[0].units.first)
    let statement = try #require(unit.statements.first)
    #expect(statement.isWithdrawn == isWithdrawn)
    #expect(statement.text.plainText == rest)
    let words = unit.words.joined(separator: " ").lowercased().sorted()
    #expect(words == StandardsTests.words(of: source).joined(separator: " ").lowercased().sorted())
  }
}

@Suite struct HistoryTests {
  private func history(_ section: String) async throws -> [HistoryEntry] {
    let path = "baking/qualifications/b.md"
    let (library, _) = await Library.read([
      LibraryFile(path: path, source: Source(path: path, text: "# B\n\n## \(section)\n"))
    ])
    return try #require(library.suites.first?.qualifications.first).history
  }

  @Test func `a table tells by its heads which column is which`() async throws {
    let history = try await history(
      "Change history\n\n| Date | Change | Version |\n|---|---|---|\n| 1 May 2027 | New *unit* | 2 |\n"
    )
    #expect(history == [HistoryEntry(version: "2", date: "1 May 2027", change: "New unit")])
    #expect(history.first?.day == Day(year: 2027, month: 5, day: 1))
  }

  @Test func `a list has a version, a day and what changed`() async throws {
    let history = try await history(
      "Version history\n\n- 2, 2027-05-01: New unit: B9\n- 1 May 2026: First edition\n- no colon\n")
    #expect(
      history == [
        HistoryEntry(version: "2", date: "2027-05-01", change: "New unit: B9"),
        HistoryEntry(date: "1 May 2026", change: "First edition"),
      ])
  }

  @Test func `a row without a change, and a section of another name, say nothing`() async throws {
    let empty = try await history("History\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 |  |\n")
    #expect(empty.isEmpty)
    let other = try await history("Changes to the book\n\n- 2, 2027-05-01: New\n")
    #expect(other.isEmpty)
  }
}
