import JSON
import Mustache
import Publishing
import Testing

@Suite struct ContextTests {
  @Test func `a complete unit says what docs tell of it`() async throws {
    let unit = try await unit("G1")
    #expect(unit["id"] == "G1")
    #expect(unit["name"] == "G1 Prepare the ground")
    #expect(unit["level"] == "1")
    #expect(unit["credit"] == "3")
    #expect(unit["theme"]?["name"] == "Ground")
    #expect(unit["theme"]?["statement"] == "The soil, and what it needs.")
    #expect(unit["elements"]?.codes == ["G1.1", "G1.2"])
    #expect(unit["records"]?.codes == ["G1.1", "G1.2"])
    #expect(unit["criteria"]?.codes == [])
    #expect(unit["knowledge"]?.codes == ["G1a", "G1b"])
    #expect(unit["keyWords"]?.array?.count == 2)
    #expect(unit["page"] == "units/G1/index.html")
  }

  @Test func `an element is complete enough for a form of its own`() async throws {
    let unit = try await unit("G1")
    let element = try #require(unit["elements"]?.array?.first)
    #expect(element["name"] == "G1.1 Clear a bed")
    #expect(element["element"]?["title"] == "Clear a bed")
    #expect(element["unit"]?["name"] == "G1 Prepare the ground")
    #expect(element["criteriaRows"]?.codes == ["G1.1.1", "G1.1.2", "G1.1.3"])
    let isWithdrawn = element["criteriaRows"]?.array?.map { $0["isWithdrawn"] }
    #expect(isWithdrawn == [false, true, false])
  }

  @Test func `criteria without an element have one record`() async throws {
    let unit = try await unit("2(a)")
    let records = try #require(unit["records"]?.array)
    #expect(unit["elements"] == [])
    #expect(records.count == 1)
    #expect(records[0]["element"] == false)
    #expect(records[0]["criteriaRows"]?.codes == ["2(a)1", "2(a)2"])
  }

  @Test func `items without a code belong to the row above them`() async throws {
    let unit = try await unit("G1")
    let row = try #require(unit["knowledgeRows"]?.array?.first)
    #expect(row["text"] == "what weeds do:")
    #expect(row["cell"] == "what weeds do: take light; take water")
    #expect(row["items"]?.array?.map { $0["text"] } == ["take light", "take water"])
  }

  @Test func `every record of a sort has the same names`() async throws {
    let plan = try await Garden.plan()
    for publication in plan.publications {
      let value = plan.value(for: publication, unit: "G1").json
      let shapes = value.shapes()
      for (path, shape) in shapes { #expect(shape.count == 1, "\(publication.path): \(path)") }
    }
  }

  private func unit(_ id: String) async throws -> JSON {
    let plan = try await Garden.plan()
    let handbook = try #require(plan.publications.first { $0.path == "gardening-1/handbook" })
    return try #require(plan.value(for: handbook, unit: id).json["units"]?.array?.first)
  }
}

extension JSON {
  fileprivate var codes: [JSON?] { (array ?? []).map { $0["code"] } }

  /// The sets of names that records have, by the path to the list that they stand in.
  fileprivate func shapes(at path: String = "") -> [String: Set<[String]>] {
    var shapes: [String: Set<[String]>] = [:]
    for item in array ?? [] {
      if let members = item.members { shapes["\(path)[]", default: []].insert(members.map(\.name)) }
      shapes.merge(item.shapes(at: "\(path)[]")) { $0.union($1) }
    }
    for member in members ?? [] where member.name != "fact" {
      shapes.merge(member.value.shapes(at: "\(path).\(member.name)")) { $0.union($1) }
    }
    return shapes
  }
}
