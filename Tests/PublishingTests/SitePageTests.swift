import Publishing
import Testing

@Suite struct SitePageTests {
  @Test
  func `a unit's page leads to its theme, its pack, its forms and every qualification that has it`()
    async throws
  {
    let printed = await Printed(try await Self.twoLevels(), as: [.html])
    let page = printed["gardening-1/units/G1/index.html"]
    #expect(page.contains("<td><a href=\"../../themes/ground.html\">Ground</a></td>"))
    #expect(page.contains("<a href=\"pack.html\">"))
    #expect(page.contains("<a href=\"../../forms/18-unit-declaration.html\">"))
    #expect(
      page.contains("<strong><a href=\"../../index.html\">Gardening at Level 1</a></strong>: Core"))
    #expect(
      page.contains(
        "<a href=\"../../../gardening-2/units/G1/index.html\">Gardening at Level 2</a>: "
          + "Deep, Wide (mandatory)"))
  }

  @Test func `every statement's code is a link to the statement`() async throws {
    let printed = await Printed(try await Garden.plan(), as: [.html])
    let page = printed["gardening-1/units/G1/index.html"]
    for id in ["G1.1.1", "G1.1.2", "G1.1.3", "G1.2.1", "G1a", "G1b"] {
      let code = "<span id=\"\(id)\" class=\"code\"><a href=\"#\(id)\">\(id)</a></span>"
      #expect(page.contains(code), "\(id)")
    }
    // In a document that is printed there is nothing to copy.
    #expect(!printed["gardening-1/handbook.html"].contains("<a href=\"#G1.1.1\">"))
  }

  @Test func `a page's contents are its headings, those of the third level inside`() async throws {
    let printed = await Printed(try await Garden.plan(), as: [.html])
    let page = printed["gardening-1/units/G1/index.html"]
    #expect(
      page.contains(
        """
        <li><a href="#G1.standards">Performance criteria</a>
        <ul>
        <li><a href="#G1.1">G1.1 Clear a bed</a></li>
        <li><a href="#G1.2">G1.2 Dig a bed</a></li>
        </ul></li>
        <li><a href="#G1.knowledge">Knowledge and understanding</a></li>
        """))
  }

  @Test func `a page of a theme has the units of the theme, by group`() async throws {
    let printed = await Printed(try await Garden.plan(), as: [.html])
    let page = printed["gardening-1/themes/ground.html"]
    #expect(page.contains("<h1>Ground</h1>"))
    #expect(page.contains("The soil, and what it needs."))
    #expect(page.contains("<a href=\"../units/G1/index.html\">Prepare the ground</a>"))
    #expect(!page.contains("Water the plants"))
  }

  @Test func `units stand above the documents, each linked by its code and its title`() async throws
  {
    let printed = await Printed(try await Garden.plan(), as: [.html])
    let page = printed["gardening-1/index.html"]
    let unit = try #require(
      page.firstRange(of: "<a href=\"units/G1/index.html\">Prepare the ground</a>"))
    let form = try #require(page.firstRange(of: "forms/01-portfolio-title-page.html"))
    #expect(unit.lowerBound < form.lowerBound)
    #expect(page.contains("<td><a href=\"units/G1/index.html\">G1</a></td>"))
  }

  @Test func `the matrix says of each unit where it is mandatory, and what differs there`()
    async throws
  {
    let printed = await Printed(try await Self.twoLevels(), as: [.html])
    let page = printed["suites/gardening/matrix.html"]
    let row = page.split(after: "<td>G1</td>", upTo: "</tr>")
    #expect(
      row == """

        <td>Prepare the ground</td>
        <td class="right">1</td>
        <td class="right"></td>
        <td><strong><a href="../../gardening-1/units/G1/index.html">mandatory, Credit 3</a></strong></td>
        <td><strong><a href="../../gardening-2/units/G1/index.html">mandatory, Credit 4</a></strong></td>

        """)
    #expect(page.split(after: "<td>2(a)</td>", upTo: "</tr>").hasSuffix("<td>–</td>\n"))
    let one = await Printed(try await Garden.plan(), as: [.html])
    #expect(!one.files.keys.contains { $0.hasPrefix("suites/") })
  }

  @Test func `the matrix of many qualifications lists them in one column`() async throws {
    var definitions: [String: String] = [:]
    for number in 2...14 {
      definitions["gardening/qualifications/q-\(number).md"] =
        "# Q\(number)\n\n## Structure\n\n### Core\n\n- G1\n"
    }
    let printed = await Printed(try await Garden.plan(replacing: definitions), as: [.html])
    let page = printed["suites/gardening/matrix.html"]
    #expect(page.contains("<a href=\"../../q-13/units/G1/index.html\">Q13</a>: mandatory; <a"))
    #expect(!page.contains("<td>–</td>"))
  }

  @Test func `the entrance tells what changed last, the newest first`() async throws {
    let path = "gardening/qualifications/gardening-1.md"
    let text = try #require(Garden.definitions()[path])
    let history = """
      ## Change history

      | Issue | Date | What has changed |
      |---|---|---|
      | 1 | 2025-03-01 | First edition |
      | 2 | 1 March 2026 | One criterion is *withdrawn* |
      | 3 | some day | Not dated |

      """
    let plan = try await Garden.plan(replacing: [
      path: text.replacing("## Structure", with: history + "## Structure")
    ])
    let page = await Printed(plan, as: [.html])["index.html"]
    let list = page.split(after: "<div class=\"changes\">", upTo: "</div>")
    let changes = list.split(separator: "</li>").compactMap { item in
      item.range(of: "version ").map { String(item[$0.lowerBound...]) }
    }
    #expect(changes == ["version 2: One criterion is withdrawn", "version 1: First edition"])
  }

  @Test func `the logo of the brand is a file beside the styles`() async throws {
    let logo = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iYSIvPg=="
    let plan = try await Garden.plan(replacing: ["brand.md": "# B\nName: B & Co\nLogo: \(logo)\n"])
    let file = try #require(plan.assets.first { $0.path == "assets/logo.svg" })
    #expect(String(decoding: file.bytes, as: UTF8.self) == "<svg xmlns=\"a\"/>")
    let page = await Printed(plan, as: [.html])["gardening-1/index.html"]
    #expect(
      page.contains(
        "<a href=\"../index.html\"><img src=\"../assets/logo.svg\" alt=\"\"> B &amp; Co</a>"))
  }

  @Test func `the sheet of the site is short, and its strings are whole`() async throws {
    let css = """
      /* a comment; with { braces } */
      a > b, c :hover { color : red; content: "a  /* b */ \\" ;}" ; }
      @media ( min-width: 1rem )  {  d { margin: 0 auto;  } }
      """
    let plan = try await Garden.plan(templates: [
      "styles/base.css": css, "styles/widths.css": "", "styles/site.css": "",
    ])
    let sheet = try #require(plan.assets.first).bytes
    let text = String(decoding: sheet, as: UTF8.self)
    #expect(
      text.hasPrefix(
        "a > b,c :hover{color :red;content:\"a  /* b */ \\\" ;}\"}@media ( min-width:1rem ){d{margin:0 auto}}"
      ))
  }

  @Test func `a page with all that it loads before search is small`() async throws {
    let plan = try await Garden.plan()
    let page = await Printed(plan, as: [.html])["gardening-1/units/G1/index.html"]
    let loaded = plan.assets.filter { page.contains("\"../../../\($0.path)\"") }
    #expect(loaded.map(\.path) == ["assets/site.css", "assets/site.js", "assets/search.js"])
    #expect(loaded.reduce(page.utf8.count) { $0 + $1.bytes.count } < 30_000)
  }

  /// Gardening with a second qualification, in which the first unit has another credit.
  private static func twoLevels() async throws -> Plan {
    let path = "gardening/units/G1.md"
    let unit = try #require(Garden.definitions()[path])
    return try await Garden.plan(replacing: [
      path: unit.replacing(
        "Credit value: 3", with: "Credit value: 3\nCredit value (in gardening-2): 4"),
      "gardening/qualifications/gardening-2.md": """
      # Gardening at Level 2
      Level: 2

      ## Structure

      - all units from Deep

      ### Deep
      Kind: mandatory

      - G1

      ### Wide

      - G1
      """,
    ])
  }
}

extension String {
  /// What stands between the first occurrence of a text and the next of another.
  fileprivate func split(after opening: String, upTo closing: String) -> String {
    guard let start = firstRange(of: opening)?.upperBound else { return "" }
    let rest = self[start...]
    return String(rest[..<(rest.firstRange(of: closing)?.lowerBound ?? rest.endIndex)])
  }
}

extension Substring {
  fileprivate func range(of words: String) -> Range<Index>? { firstRange(of: words) }
}
