import Evidence
import Publishing
import Testing

@Suite struct PaperTests {
  private static func paper(
    _ path: String, _ examples: [WorkedExample] = []
  ) async throws -> (html: String, paper: String) {
    let plan = try await Garden.plan(examples: examples)
    let printed = await Printed(plan)
    let publication = try #require(plan.publications.first { $0.path == path })
    let html = printed["\(path).html"]
    let paper = plan.paper(Array(html.utf8), of: publication)
    return (html, String(decoding: paper, as: UTF8.self))
  }

  @Test func `a logbook on paper has empty cells where a page has fields`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(html.contains("<td><textarea rows=\"1\" class=\"blank\""))
    #expect(!paper.contains("<td><input type=\"text\""))
    #expect(!paper.contains("textarea>"))
    #expect(paper.contains("<td></td>"))
  }

  @Test func `a logbook on paper begins what is swapped on a right-hand page`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(!html.contains("break-before: right"))
    #expect(paper.contains(".logbook .record { break-before: right; }"))
  }

  @Test func `fields of a form have their names where the typesetter looks`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/forms/07-element-achievement-record")
    let fields = html.count("<textarea")
    #expect(fields > 10)
    #expect(paper.contains("<td><input type=\"text\" class=\"blank\" title=\""))
    #expect(paper.count("<input type=\"text\"") + paper.count("<textarea") == fields)
    #expect(paper.count("</textarea>") == paper.count("<textarea"))
    #expect(!paper.contains("aria-label=\"Candidate"))
  }

  @Test(arguments: ["gardening-1/logbook", "gardening-1/handbook"])
  func `every cell of a table on paper has a head`(_ path: String) async throws {
    let (_, paper) = try await Self.paper(path)
    let tables = paper.split(separator: "<table>").dropFirst()
    #expect(!tables.isEmpty)
    for table in tables {
      let table = table.prefix(upTo: table.firstRange(of: "</table>")?.lowerBound ?? table.endIndex)
      let hasPlainHead = table.contains("<thead>") && !table.contains("scope=\"colgroup\"")
      let hasFoot = table.contains("<tfoot class=\"unseen\"><tr><th scope=\"col\"></th>")
      let body = table.split(separator: "<tbody>", maxSplits: 1).last ?? ""
      let rows = body.split(separator: "<tr").dropFirst()
      #expect(!rows.isEmpty)
      let headless = rows.filter { !$0.drop { $0 != ">" }.dropFirst(2).hasPrefix("<th") }
      #expect(hasPlainHead || hasFoot || headless.isEmpty)
    }
  }

  @Test func `a table on paper tells its widths in its first row if that tells all columns`()
    async throws
  {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(html.contains("<colgroup>\n<col class=\"w29\">"))
    #expect(
      paper.contains("<th scope=\"row\" colspan=\"2\" class=\"w68\">Candidate's signature:</th>"))
    #expect(
      paper.contains("<th scope=\"colgroup\" colspan=\"9\" class=\"w57\">Type of evidence</th>"))
  }

  @Test func `a name and the blank behind it are one cell on paper`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(html.contains("<th scope=\"row\">Candidate:</th>\n<td colspan=\"3\"><textarea"))
    #expect(paper.contains("<th scope=\"row\" colspan=\"4\">Candidate:</th>\n</tr>"))
    #expect(paper.contains("<td colspan=\"2\" class=\"w44\">Edition: "))
  }

  @Test func `a form that is filled in keeps its answers apart on paper`() async throws {
    let (examples, _) = Garden.examples(try Garden.sheets())
    let (_, paper) = try await Self.paper("gardening-1/logbook", examples)
    let parts = paper.split(separator: "<section class=\"part ").filter {
      $0.prefix { $0 != "\"" }.contains(" example")
    }
    #expect(!parts.isEmpty)
    for example in parts {
      let part = example.prefix(
        upTo: example.firstRange(of: "</section>")?.lowerBound ?? example.endIndex)
      #expect(!part.contains("class=\"pairs\""))
    }
  }

  @Test func `empty cells side by side are one on paper, above lines that part them`() async throws
  {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    let head = "<th scope=\"row\">G1.1.1</th>\n"
    let row = try #require(html.split(separator: head).dropFirst().first)
      .prefix { $0 != "\u{0}" }.split(separator: "</tr>")[0]
    #expect(row.count("<textarea") == 3)
    let onPaper = try #require(paper.split(separator: head).dropFirst().first)
      .split(separator: "</tr>")[0]
    #expect(onPaper.hasSuffix("<td colspan=\"3\" class=\"lines-3333-6667\"></td>\n"))
    #expect(paper.contains("<rect x='33.33%25' width='1'".replacing("<", with: "%3C")))
  }

  @Test func `parts on paper take turns with two kinds of pages, and tell their words in strings`()
    async throws
  {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(html.contains(".part2 { page: part2; }"))
    #expect(!paper.contains("page: part2;"))
    #expect(paper.contains(".part:nth-of-type(odd):has(> .end) { page: odd; }"))
    // Only a part that begins across is counted from there; the matrix of a unit goes on.
    #expect(
      paper.contains("(odd) > .record:first-child > .landscape:first-child { page: odd-across; }"))
    let parts = html.split(separator: "<div class=\"end\" id=\"part").count - 1
    #expect(parts > 2)
    #expect(paper.split(separator: "string-set: form \"\", unit \"").count - 1 == parts)
  }

  @Test func `a code on paper has an anchor if something leads there`() async throws {
    let (html, paper) = try await Self.paper("gardening-1/logbook")
    #expect(html.contains("<span id=\"G1.1.1\" class=\"code\">"))
    #expect(!paper.contains("id=\"G1.1.1\""))
    let targets = html.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!targets.isEmpty)
    for target in targets { #expect(paper.contains("id=\"\(target)\"")) }
  }

  @Test func `the contents of a pack lead to each of its forms, and so have their pages`()
    async throws
  {
    let (html, paper) = try await Self.paper("gardening-1/units/G1/pack")
    let contents = try #require(html.split(separator: "<div class=\"contents\">").dropFirst().first)
      .split(separator: "</div>")[0]
    let links = contents.split(separator: "<a href=\"#").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(links.contains("G1-unit-assessment-plan"))
    #expect(links.contains("G1.1-element-achievement-record"))
    #expect(links.count == contents.count("<li>"))
    #expect(links.count == 1 + html.count("<div class=\"record\">"))
    for link in links { #expect(paper.count("id=\"\(link)\"") == 1) }
  }

  @Test func `a blank form across is counted from its first page`() async throws {
    let (html, _) = try await Self.paper("gardening-1/logbook")
    let page = try #require(html.split(separator: "<section id=\"spare-15-").dropFirst().first)
    let part = try #require(page.split(separator: "class=\"part ").dropFirst().first)
      .prefix { $0 != "\"" }
    #expect(html.contains("@page \(part)-wide:nth(1 of \(part)-wide) { counter-reset: unit 1;"))
    #expect(html.contains("<a href=\"#spare-15-witness-status-list\">"))
  }

  @Test func `pages of a unit and of a form are counted from the first to the last`() async throws {
    let (html, _) = try await Self.paper("gardening-1/logbook")
    let ends = html.split(separator: "<div class=\"end\" id=\"part").dropFirst().map {
      $0.prefix { $0 != "-" }
    }
    let asked = html.split(separator: "target-counter(url(\"#part").dropFirst().map {
      $0.prefix { $0 != "-" }
    }
    #expect(asked.count > 2)
    // Once in a string, and in browsers once for pages that stand and once for those that lie.
    #expect(ends + ends.flatMap { [$0, $0] } == asked)
    for end in ends {
      #expect(html.contains("target-counter(url(\"#part\(end)-end\"), unit)"))
      #expect(html.contains("@page part\(end):nth(1 of part\(end)) { counter-reset: unit 1;"))
    }
  }

  @Test func `no rule is for a list of pages, which browsers pass over whole`() async throws {
    let (html, _) = try await Self.paper("gardening-1/logbook")
    let rules = html.split(separator: "\n").filter { $0.hasPrefix("@page") }
    #expect(rules.count > 10)
    for rule in rules { #expect(!rule.prefix { $0 != "{" }.contains(",")) }
  }

  @Test func `large print is the same document beside the other`() async throws {
    let plan = try await Garden.plan()
    let handbook = try #require(plan.publications.first { $0.path == "gardening-1/handbook" })
    let large = handbook.inLargePrint
    #expect(large.path == "gardening-1/handbook-large-print")
    #expect(large.formats == [.html])
    #expect(plan.fingerprint(of: large) != plan.fingerprint(of: handbook))
  }

  @Test func `a document asks for nothing outside itself`() async throws {
    let printed = await Printed(try await Garden.plan())
    let documents = printed.files.filter {
      $0.key.contains("book.html") || $0.key.contains("/forms/")
    }
    #expect(documents.count > 2)
    for (path, html) in documents {
      for call in ["http:", "https:", "src=\"", "url(\"http", "@import", "<link", "localStorage"] {
        #expect(!html.contains(call), "\(path) holds \(call)")
      }
    }
  }
}

extension StringProtocol {
  /// How often words stand in it.
  fileprivate func count(_ words: String) -> Int { ranges(of: words).count }
}
