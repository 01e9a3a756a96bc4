import Findings
import Foundation
import Markdown
import Testing

/// What nobody writes who means well: it comes out, in time that grows with the text and no faster.
///
/// There are no time limits here. A text whose time grew with the square of its length would keep these
/// tests busy for hours.
struct HostileInputTests {
  @Test(arguments: HostileInput.all)
  func `hostile input keeps its words and gives a page in proportion`(_ input: HostileInput) {
    let source = Source(path: "", text: input.text)
    let (document, findings) = Document.parse(source)
    let html = source.html
    #expect(html.utf8.count < 40 * source.bytes.count + 200_000)
    #expect(findings.all.count <= source.bytes.count / 3 + 2)
    let words = TreeNode(document, length: source.bytes.count).all.compactMap(\.text)
    let kept = words.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "w") } }
    #expect(kept == input.text.utf8.count { $0 == UInt8(ascii: "w") })
    #expect(Set(findings.all.map(\.rule.name)) == input.findings)
  }

  @Test func `quotes nest to the bound, then their marks are text`() throws {
    let parsed = Document.parse(Source(path: "", text: String(repeating: ">", count: 100_000)))
    var blocks = parsed.document.blocks
    var depth = 0
    while case .quote(let content)? = blocks.first?.kind {
      blocks = content
      depth += 1
    }
    #expect(depth == 128)
    let rest = try #require(blocks.first)
    #expect(rest.kind == .paragraph([Inline(.text(String(repeating: ">", count: 99_872)))]))
    #expect(parsed.findings.all.map(\.rule) == [.deepNesting])
  }

  @Test func `emphasis nests to the bound, then its marks are text`() {
    let marks = String(repeating: "*", count: 50_000)
    let (bytes, findings) = BlockOutline(Source(path: "", text: "\(marks)w\(marks)")).html()
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.components(separatedBy: "<strong>").count - 1 == 100)
    #expect(html.components(separatedBy: "</strong>").count - 1 == 100)
    #expect(html.utf8.count { $0 == UInt8(ascii: "*") } == 2 * (50_000 - 200))
    #expect(findings.all.map(\.rule) == [.deepNesting])
  }

  @Test func `a heading of a megabyte is a heading`() {
    let words = String(repeating: "words ", count: 170_000) + "end"
    let document = Document.parse(Source(path: "", text: "# \(words)")).document
    #expect(
      document
        == Document([
          Block(.heading(level: 1, content: [Inline(.text(words))], attributes: .init()))
        ]))
  }

  @Test func `a table may have ten thousand columns`() throws {
    let columns = 10_000
    let cells = { (cell: String) in String(repeating: "|" + cell, count: columns) + "\n" }
    let text = cells("a") + cells("-") + cells("b") + "|w\n"
    let (document, findings) = Document.parse(Source(path: "", text: text))
    guard case .table(let table)? = document.blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.columns.count == columns)
    #expect((table.head + table.body).map(\.cells.count) == [columns, columns, columns])
    #expect(findings.isEmpty)
  }

  @Test func `short rows are filled up only so far`() throws {
    let text =
      String(repeating: "|a", count: 1_000) + "\n" + String(repeating: "|-", count: 1_000) + "\n"
      + String(repeating: "|w\n", count: 10_000)
    let (document, findings) = Document.parse(Source(path: "", text: text))
    guard case .table(let table)? = document.blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.body.count == 10_000)
    let cells = table.body.reduce(0) { $0 + $1.cells.count }
    #expect(cells <= 10_000 + 100_000)
    #expect(cells > 100_000)
    #expect(findings.all.map(\.rule) == [.tooMuchRepeated])
  }

  @Test func `references to a long address become links only so far`() {
    let address = String(repeating: "x", count: 50_000)
    let text = "[a]: \(address)\n\n" + String(repeating: "[a] ", count: 20_000)
    let (bytes, findings) = BlockOutline(Source(path: "", text: text)).html()
    let html = String(decoding: bytes, as: UTF8.self)
    let links = html.components(separatedBy: "<a ").count - 1
    #expect(links == 2)
    #expect(findings.all.map(\.rule) == [.tooMuchRepeated])
  }

  @Test func `a name that a page of text would give is cut`() {
    let words = String(repeating: "word ", count: 2_000)
    let table = "| \(words) |\n|---|\n" + String(repeating: "| ____ |\n", count: 100)
    let lines = "\n\(words)\n" + String(repeating: "____\n", count: 100)
    let html = Source(path: "", text: table + lines).html
    #expect(html.utf8.count < 2 * words.utf8.count + 200 * 200)
  }
}

/// A text that somebody made to do harm; each `w` in it is a word that has to come out.
struct HostileInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  /// The rules that are reported, each at least once.
  let findings: Set<String>

  /// So many bytes of a piece over and over, between a beginning and an end.
  private init(
    _ name: String, _ begin: String = "", over piece: String, _ end: String = "",
    bytes: Int = 100_000, findings: Set<String> = []
  ) {
    testDescription = name
    text = begin + String(repeating: piece, count: bytes / piece.utf8.count) + end
    self.findings = findings
  }

  static let all: [HostileInput] = blocks + tables + inlines + links + characters

  private static let blocks = [
    HostileInput("a line of a megabyte", over: "words w ", bytes: 1_000_000),
    HostileInput("lazy lines in deep quotes", String(repeating: ">", count: 128), over: "w\n"),
    HostileInput("quotes with tabs", over: ">\t", "w", findings: ["deep-nesting"]),
    HostileInput("items on one line", over: "- ", "w", findings: ["deep-nesting"]),
    HostileInput("numbers on one line", over: "1. ", "w", findings: ["deep-nesting"]),
    HostileInput("tabs between items", over: "-\t", "w", findings: ["deep-nesting"]),
    HostileInput("ever deeper items", deepItems, over: "w\n", findings: ["deep-nesting"]),
    HostileInput("blank lines in deep items", String(repeating: "- ", count: 60), over: "w\n\n"),
    HostileInput("lists of one item", over: "- w\n+ w\n"),
    HostileInput(
      "named blocks in one another", over: "::: a\n", "w",
      findings: ["deep-nesting", "unclosed-block"]),
    HostileInput("ends of no block", over: "w\n:::\n\n", findings: ["unopened-block"]),
    HostileInput("colons", over: ":", " w w"),
    HostileInput("underlines of nothing", over: "- w\n===\n"),
    HostileInput("fences", over: "```\n~~~\n"),
    HostileInput("a fence with no end", "```\n", over: "words\n"),
    HostileInput("blank lines in code", "    code\n", over: "    \n", "w"),
    HostileInput("lines to write on", over: "____\n"),
    HostileInput("definitions", definitions, over: "w "),
    HostileInput("definitions before headings", over: "[a]: b\nw\n===\n"),
    HostileInput("definitions with half a title", over: "[a]: b\n\"w\n"),
  ]

  private static let tables = [
    HostileInput("a row of too many cells", "|a|\n|-|\n", over: "|w", findings: ["surplus-cell"]),
    HostileInput(
      "rows of too many cells", "|a|\n|-|\n", over: "|w|w\n", findings: ["surplus-cell"]),
    HostileInput("many rows of heads", over: "|w|\n", "|-|\n"),
    HostileInput("rows with no dashes", over: "|w|w|\n", "|-|\n"),
    HostileInput("lines of dashes", over: "|-|\n"),
    HostileInput("one tall cell", "|a|b|\n|-|-|\n|w|w|\n", over: "|^|^|\n"),
    HostileInput(
      "wide heads over wide heads", wideHeads, over: "|____", findings: ["surplus-cell"]),
    HostileInput("escaped pipes", "|a|\n|-|\n|", over: "\\|w"),
    HostileInput("blanks below a long head", "|" + longWord + "|\n|-|\n", over: "|___|\n"),
    HostileInput(
      "blanks beside a long head",
      "|a" + String(repeating: "|-", count: 20_000) + "\n"
        + String(repeating: "|-", count: 20_000) + "\n|" + longWord, over: "|___", bytes: 60_000),
  ]

  private static let inlines = [
    HostileInput("asterisks", over: "*", "w", bytes: 50_000),
    HostileInput("underscores", over: "_", "w", bytes: 50_000),
    HostileInput("strong that never ends", over: "**w "),
    HostileInput("emphasis of two marks", over: "*w_ "),
    HostileInput("beginnings, then ends", beginnings, over: "w* w_ ", findings: ["deep-nesting"]),
    HostileInput("marks inside words", over: "w***w **w*w"),
    HostileInput("marks inside links", over: "*w [w*](c) "),
    HostileInput("code spans of growing length", growingCodeSpans, over: "w "),
    HostileInput("code spans that never end", over: "`w``w```w````w "),
    HostileInput("backticks", "w", over: "`"),
    HostileInput("blanks", "words ", over: "___ w "),
    HostileInput("boxes", over: "[ ] ", "w"),
    HostileInput("escapes", over: "\\*w"),
    HostileInput("backslashes", over: "\\", "w"),
    HostileInput("entities", over: "&amp;w"),
    HostileInput("entities that are none", over: "&w"),
    HostileInput("an entity of a long name", "&", over: "w", ";"),
    HostileInput("hard breaks", over: "w  \n"),
  ]

  private static let links = [
    HostileInput("left brackets", over: "[", "w"),
    HostileInput(
      "brackets in brackets", String(repeating: "[", count: 50_000),
      over: "w]", "\n\n[z]: z"),
    HostileInput("pictures that never end", over: "![[[", "w"),
    HostileInput("links in pictures", String(repeating: "![", count: 20_000), over: "[w](b)"),
    HostileInput("links in links", String(repeating: "[", count: 20_000) + "w", over: "](b)"),
    HostileInput("destinations that never end", over: "[w](<b"),
    HostileInput("destinations in destinations", over: "[w](b"),
    HostileInput("titles that never end", over: "[w](b \"c [w](b 'c [w](b (c "),
    HostileInput("parentheses", over: "[w](((((((((((((((((((((((((((((((((("),
    HostileInput("attributes that never end", over: "[w]{.b "),
    HostileInput("addresses that never end", over: "<a:w"),
    HostileInput("an address of a long name", "<w@", over: "a.", ">"),
    HostileInput("labels that nobody defined", "[z]: z\n\n", over: "[w] [w][w]"),
    HostileInput(
      "labels of a thousand letters", "[z]: z\n\n",
      over: "[" + String(repeating: "w", count: 998) + "]"),
  ]

  private static let characters = [
    HostileInput("tabs", over: "\t", "w"),
    HostileInput("tabs in text", over: "w\t"),
    HostileInput("spaces", "w", over: " ", "w"),
    HostileInput("blank lines", "- w\n", over: "\n", "  w"),
    HostileInput("line ends", over: "w\n"),
    HostileInput("marks between letters that are not ASCII", over: "é*w“_"),
    HostileInput("combining accents", "w", over: "\u{301}", "____"),
  ]

  private static let longWord = String(repeating: "w", count: 20_000)
  private static let deepItems = (0..<300).map { String(repeating: "  ", count: $0) + "- w\n" }
    .joined()
  private static let definitions = (0..<5_000).map { "[a\($0)]: b\($0)\n" }.joined() + "\n"
  private static let beginnings = String(repeating: "*w _w ", count: 10_000)
  private static let growingCodeSpans = (1..<400).map { String(repeating: "`", count: $0) + " w " }
    .joined()
  private static let wideHeads =
    String(
      repeating: "|" + longWord + String(repeating: "|", count: 10_000) + "\n", count: 2)
    + String(repeating: "|-", count: 10_000) + "\n"
}
