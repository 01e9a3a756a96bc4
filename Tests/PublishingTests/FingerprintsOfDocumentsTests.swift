import Findings
import Publishing
import Testing

@Suite struct FingerprintsOfDocumentsTests {
  @Test func `an edit of a unit touches the unit's page, its neighbours and the books`()
    async throws
  {
    let before = try await prints()
    let unit = try #require(Garden.definitions()["gardening/units/G1.md"])
    let after = try await prints(replacing: ["gardening/units/G1.md": unit + "- fork\n"])
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(
      changed == [
        "gardening-1/handbook", "gardening-1/index", "gardening-1/logbook",
        "gardening-1/units/2a/index", "gardening-1/units/G1/index",
        "gardening-1/units/G1/pack",
      ])
  }

  @Test func `what lists say of a unit touches every document that can list it`() async throws {
    let before = try await prints()
    let unit = try #require(Garden.definitions()["gardening/units/G1.md"])
    let raised = unit.replacing("Credit value: 3", with: "Credit value: 4")
    try #require(raised != unit)
    let after = try await prints(replacing: ["gardening/units/G1.md": raised])
    #expect(Set(before.keys.filter { before[$0] == after[$0] }) == ["index", "search"])
  }

  @Test func `an edit of the language touches the entrance too`() async throws {
    let before = try await prints()
    let suite = try #require(Garden.definitions()["gardening/suite.md"])
    let welsh = suite.replacing("Language: en-GB", with: "Language: cy")
    try #require(welsh != suite)
    let after = try await prints(replacing: ["gardening/suite.md": welsh])
    #expect(before.keys.allSatisfy { before[$0] != after[$0] })
  }

  @Test func `an edit of a template or of the suite touches every document of it`() async throws {
    let before = try await prints()
    let template = try await prints(templates: ["unit.md": "# {{{title}}}\n"])
    #expect(before.keys.allSatisfy { before[$0] != template[$0] })
    let suite = try #require(Garden.definitions()["gardening/suite.md"])
    let after = try await prints(replacing: ["gardening/suite.md": suite + "- **heap**: waste\n"])
    #expect(Set(before.keys.filter { before[$0] == after[$0] }) == ["index", "search"])
  }

  @Test func `the same input has the same fingerprints`() async throws {
    let first = try await prints()
    let second = try await prints()
    #expect(first == second)
    #expect(Set(first.values).count == first.count)
  }

  private func prints(
    replacing definitions: [String: String] = [:], templates: [String: String] = [:]
  ) async throws -> [String: Fingerprint] {
    let plan = try await Garden.plan(replacing: definitions, templates: templates)
    return Dictionary(
      uniqueKeysWithValues: plan.publications.map { ($0.path, plan.fingerprint(of: $0)) })
  }
}
