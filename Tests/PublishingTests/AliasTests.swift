import Publishing
import Testing

@Suite struct `Old addresses` {
  private static let units = [
    "gardening/units/G1.md": """
    # Unit G1: Prepare the ground
    Aliases: P7, P8

    ## Performance criteria

    - G1.1 lift weeds
    - G1.2 (was G1.4, G1.1) carry waste
    - G1.3 (was 2(a)3) mulch the bed
    - G1.5 (was open) close the gate

    """,
    "gardening/units/2a.md": """
    # Unit 2(a): Water the plants
    Aliases: G1

    ## Performance criteria

    - 2(a)1 find the can
    - 2(a)2 fill it

    """,
  ]

  private func printed() async throws -> Printed {
    await Printed(try await Garden.plan(replacing: Self.units), as: [.html])
  }

  @Test func `a statement keeps the anchor that it had, unless another has it now`() async throws {
    let page = try await printed()["gardening-1/units/G1/index.html"]
    #expect(
      page.contains(
        "<li><span id=\"G1.2\" class=\"code\"><span id=\"G1.4\"><a href=\"#G1.2\">G1.2</a></span></span>"
          + " carry waste</li>"))
    #expect(page.contains("(was open) close the gate"))
    #expect(!page.contains("(was G"))
  }

  @Test func `the unit that had a statement says where it is now`() async throws {
    let page = try await printed()["gardening-1/units/2a/index.html"]
    #expect(
      page.contains(
        "<li><span id=\"2(a)3\" class=\"code\">2(a)3</span> is now "
          + "<a href=\"../G1/index.html#G1.3\">G1.3</a></li>"))
  }

  @Test func `a notice stands where a unit's page was, with its statements`() async throws {
    let printed = try await printed()
    for code in ["P7", "P8"] {
      let page = printed["gardening-1/units/\(code)/index.html"]
      #expect(page.contains("<h1>Unit \(code)</h1>"))
      #expect(page.contains("<a href=\"../G1/index.html\">G1 Prepare the ground</a>"))
      #expect(page.contains("<link rel=\"canonical\" href=\"../G1/index.html\">"))
      #expect(page.contains("id=\"\(code).2\""))
      #expect(page.contains("<a href=\"../G1/index.html#G1.2\">G1.2</a>"))
    }
    // No notice takes the place of a unit that is there.
    #expect(printed["gardening-1/units/G1/index.html"].contains("lift weeds"))
  }

  @Test func `a notice knows a statement by the code that it says it had`() async throws {
    let plan = try await Garden.plan(replacing: [
      "gardening/units/G1.md": """
      # Unit G1: Prepare the ground
      Aliases: P7

      ## Performance criteria

      - G1.1 look at the soil
      - G1.2 (was P7.1) lift weeds
      - G1.3 (was P7.2, P7.9) carry waste
      - G1.5 close the gate

      """,
      "gardening/units/2a.md": """
      # Unit 2(a): Water the plants

      ## Performance criteria

      - 2(a)1 find the can
      - 2(a)2 (was P7.10) fill it

      """,
    ])
    let page = await Printed(plan, as: [.html])["gardening-1/units/P7/index.html"]
    let notes = page.ranges(of: "<li>").map { page[$0.upperBound...].prefix { $0 != "\n" } }
      .filter { $0.contains("is now") }.map { $0.replacing(/<a href="([^"]*)">/) { "(\($0.1)) " } }
      .map { $0.replacing(/<[^>]*>/, with: "") }
    #expect(
      notes == [
        "P7.1 is now (../G1/index.html#G1.2) G1.2",
        "P7.2 is now (../G1/index.html#G1.3) G1.3",
        "P7.5 is now (../G1/index.html#G1.5) G1.5",
        "P7.9 is now (../G1/index.html#G1.3) G1.3",
        "P7.10 is now (../2a/index.html#2(a)2) 2(a)2",
      ])
  }

  @Test func `a notice has the anchors of elements too`() async throws {
    let plan = try await Garden.plan(replacing: [
      "gardening/units/G1.md": """
      # Unit G1: Prepare the ground
      Aliases: P7

      ## Elements

      ### G1.1 Clear the ground

      #### Performance criteria

      - G1.1.1 lift weeds

      """
    ])
    let page = await Printed(plan, as: [.html])["gardening-1/units/P7/index.html"]
    for code in ["1.1", "1"] {
      #expect(page.contains("id=\"P7.\(code)\""), "\(page)")
      #expect(page.contains("<a href=\"../G1/index.html#G1.\(code)\">G1.\(code)</a>"))
    }
  }

  @Test func `every link leads to something, and every anchor stands once`() async throws {
    let printed = try await printed()
    for (path, page) in printed.files where path.contains("/units/") {
      let ids = page.ranges(of: " id=\"").map { page[$0.upperBound...].prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }

  @Test func `documents for print have the new codes alone`() async throws {
    let printed = try await printed()
    #expect(printed["gardening-1/handbook.html"].contains(">G1.2</span> carry waste"))
    #expect(!printed["gardening-1/handbook.html"].contains("G1.4"))
  }
}
