import Publishing
import Testing

@Suite struct GlossaryLinkTests {
  /// What becomes of a paragraph in a unit; terms stand in brackets.
  private static let cases: [(glossary: String, prose: String, linked: String)] = [
    ("mulch", "Spread mulch on soil.", "Spread [mulch] on soil."),
    ("mulch", "Mulches and the MULCH's use", "[Mulches] and the MULCH's use"),
    ("Compost heap", "Two compost heaps. A compost-heap", "Two [compost heaps]. A compost-heap"),
    ("heap; compost heap", "a compost heap, a heap", "a [compost heap], a [heap]"),
    ("compost heap", "the compost. Heap it", "the compost. Heap it"),
    ("compost heap", "on the compost\nheap today", "on the [compost\nheap] today"),
    ("berry; box; class", "berries, boxes, classes", "[berries], [boxes], [classes]"),
    ("fly; axe; ox", "flies, axes, oxen, pigsties", "[flies], [axes], oxen, pigsties"),
    ("bus; bass; iris", "bu, bas, iri", "bu, bas, iri"),
    ("IT", "it is done by IT", "it is done by [IT]"),
    ("mulch", "mulch **mulch** mulch", "[mulch] <strong>mulch</strong> mulch"),
    ("mulch", "`mulch` then *mulch*", "<code>mulch</code> then <em>[mulch]</em>"),
    ("spade", "a spadeful, grandspade", "a spadeful, grandspade"),
    ("spade", "\u{201C}spade\u{201D}\u{2013}spade", "\u{201C}[spade]\u{201D}\u{2013}spade"),
    ("x", "x\u{2019}s and y's", "[x\u{2019}s] and y's"),
    ("gärtner", "Der gärtner gräbt", "Der [gärtner] gräbt"),
    ("customer", "customers\u{2019} wishes", "[customers\u{2019}] wishes"),
    (
      "contain; container; container yard; containers afloat",
      "containers contain container yards, containment",
      "[containers] [contain] [container yards], containment"
    ),
  ]

  @Test(arguments: cases.indices)
  func `a term is linked where it is used first`(index: Int) async throws {
    let (glossary, prose, linked) = Self.cases[index]
    let page = try await Self.page(
      prose, glossary: glossary.split(separator: "; ").map(String.init))
    let paragraph = try #require(page.paragraphs.first)
    #expect(paragraph.withBrackets == linked)
  }

  @Test func `each section begins anew, and nothing in a heading or a link is linked`() async throws
  {
    let page = try await Self.page(
      "mulch and mulch\n\n## On mulch\n\n[mulch](https://example.org) mulch\n\n- mulch\n",
      glossary: ["mulch"])
    let linked = page.paragraphs.map(\.withBrackets)
    #expect(
      linked.contains("mulch and mulch") == false && linked.contains("[mulch] and mulch"))
    #expect(linked.contains("<a href=\"https://example.org\">mulch</a> [mulch]"))
    #expect(page.contains(">On mulch</h2>"))
    #expect(page.contains("<li>mulch</li>"))
  }

  @Test func `the link leads to the term in the glossary, which has each of them once`()
    async throws
  {
    let printed = await Printed(
      try await Garden.plan(replacing: Self.definitions("a Log", ["log", "Log!", "10 %"])),
      as: [.html])
    let glossary = printed["gardening-1/glossary.html"]
    for id in ["log", "log-2", "10"] {
      #expect(glossary.contains("<span id=\"\(id)\" class=\"term\">"), "\(id)")
    }
    #expect(
      printed["gardening-1/units/G1/index.html"].contains(
        "a <a href=\"../../glossary.html#log\">Log</a>"))
  }

  @Test func `documents for print have no links to the glossary`() async throws {
    let printed = await Printed(
      try await Garden.plan(replacing: Self.definitions("a log", ["log"])), as: [.html])
    #expect(!printed["gardening-1/handbook.html"].contains("glossary.html"))
  }

  @Test func `a thousand terms in a long text take no time to speak of`() async throws {
    let terms = (0..<1000).map { "word\($0) word\($0) word" }
    let prose = (0..<20_000).map { "word\($0 % 1500)" }.joined(separator: " ")
    let page = try await Self.page(prose, glossary: terms)
    #expect(page.contains("word1499"))
  }

  private static func page(_ prose: String, glossary: [String]) async throws -> String {
    let plan = try await Garden.plan(replacing: definitions(prose, glossary))
    let path = "gardening-1/units/G1/index"
    return await Printed(plan, as: [.html], only: [path])["\(path).html"]
  }

  private static func definitions(_ prose: String, _ glossary: [String]) throws -> [String: String]
  {
    [
      "gardening/suite.md": "# Gardening\n\n## Glossary\n\n"
        + glossary.map { "- \($0): what it is\n" }.joined(),
      "gardening/units/G1.md":
        "# Unit G1: Dig\n\n## About this unit\n\n\(prose)\n\n## Performance criteria\n\n- G1.1 dig\n",
    ]
  }
}

extension String {
  fileprivate var paragraphs: [String] {
    let main = self[(firstRange(of: "<main")?.lowerBound ?? startIndex)...]
    return main.ranges(of: "<p>").map { range in
      let rest = main[range.upperBound...]
      return String(rest[..<(rest.firstRange(of: "</p>")?.lowerBound ?? rest.endIndex)])
    }.filter { !$0.contains("pack.html") }
  }

  /// The text with brackets for links to the glossary.
  fileprivate var withBrackets: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "<a href=\"../../glossary.html#"),
      let end = rest[start.upperBound...].firstRange(of: "</a>"),
      let open = rest[start.upperBound...].firstIndex(of: ">")
    {
      text += rest[..<start.lowerBound] + "["
      text += rest[rest.index(after: open)..<end.lowerBound] + "]"
      rest = rest[end.upperBound...]
    }
    return text + rest
  }
}
