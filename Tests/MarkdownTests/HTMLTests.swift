import Findings
import Markdown
import Testing

/// HTML is printed without a tree, and says what the tree says.
struct HTMLTests {
  @Test(arguments: Alphabet.all)
  func `soup of marks has the words and the findings of its tree`(alphabet: Alphabet) {
    for text in alphabet.soup(count: 4_000, seed: 11) { expectWordsOfTree(text) }
  }

  @Test(arguments: HostileInput.all)
  func `hostile input has the words and the findings of its tree`(_ input: HostileInput) {
    expectWordsOfTree(input.text)
  }

  private func expectWordsOfTree(_ text: String) {
    let source = Source(path: "", text: text)
    let (document, findings) = Document.parse(source)
    let (html, found) = BlockOutline(source).html()
    #expect(
      html.wordsOfHTML == Array(document.blocks.plainText.utf8).parts, "\(text.debugDescription)")
    #expect(found.all.map(\.asLine) == findings.all.map(\.asLine), "\(text.debugDescription)")
  }

  @Test func `headings move down wherever they stand, and no further than six`() {
    let source = Source(path: "", text: "# One\n\n- ## Two\n\n> ##### Five\n")
    let html = String(decoding: BlockOutline(source).html(shiftedBy: 2).html, as: UTF8.self)
    #expect(
      html == """
        <h3>One</h3>
        <ul>
        <li>
        <h4>Two</h4>
        </li>
        </ul>
        <blockquote>
        <h6>Five</h6>
        </blockquote>

        """)
  }

  @Test(arguments: [
    ("a bee", "<p>a [bee]</p>\n"),
    ("a *bee* and **bee**", "<p>a <em>[bee]</em> and <strong>[bee]</strong></p>\n"),
    ("b\\ee &amp; be&#101;", "<p>b\\ee &amp; [bee]</p>\n"),
    ("big\nbee bees", "<p>big\n[bee] [bee]s</p>\n"),
    (
      "`bee` [bee](a) [bee]{.b} ![bee](c)",
      "<p><code>bee</code> <a href=\"a\">bee</a> <span class=\"b\">bee</span> "
        + "<img src=\"c\" alt=\"bee\"></p>\n"
    ),
    ("[a *bee*](a) bee", "<p><a href=\"a\">a <em>bee</em></a> [bee]</p>\n"),
    ("# bee\n- bee", "<h1>bee</h1>\n<ul>\n<li>[bee]</li>\n</ul>\n"),
    ("::: closed\nbee\n:::\nbee", "<div class=\"closed\">\n<p>bee</p>\n</div>\n<p>[bee]</p>\n"),
    ("::: open\nbee\n:::", "<div class=\"open\">\n<p>[bee]</p>\n</div>\n"),
    (
      "|bee|\n|-|\n|bee|",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">bee</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td>[bee]</td>\n</tr>\n</tbody>\n</table>\n"
    ),
  ])
  func `a reader leads words of running text elsewhere`(text: String, html: String) {
    let printed = BlockOutline(Source(path: "", text: text)).html(for: BeeReader()).html
    #expect(
      String(decoding: printed, as: UTF8.self)
        == html.split(separator: "[bee]", omittingEmptySubsequences: false)
        .joined(separator: "<a href=\"bees\">bee</a>"))
  }

  @Test func `a reader hears of the headings that it may see, as they are printed`() {
    let reader = BeeReader()
    let text = "# *A* `b`\n> ## C {#c}\n\n::: closed\n# D\n:::\nE\n="
    _ = BlockOutline(Source(path: "", text: text)).html(shiftedBy: 1, for: reader)
    #expect(
      reader.headings.map { "\($0.level) \($0.id ?? "-") \($0.title)" }
        == ["2 - A b", "3 c C", "2 - E"])
  }
}

/// Leads every *bee* to the bees.
private final class BeeReader: PageReader {
  var headings: [PageHeading] = []

  func looks(into division: String) -> Bool { division != "closed" }

  func hear(of heading: PageHeading) { headings.append(heading) }

  func nextLink(in text: Span<UInt8>, from start: Int) -> (words: Range<Int>, address: String)? {
    let bee = Array("bee".utf8)
    guard let found = ByteSearch.firstRange(of: bee.span, in: text.extracting(start...)) else {
      return nil
    }
    return (start + found.lowerBound..<start + found.upperBound, "bees")
  }
}

extension Finding {
  fileprivate var asLine: String {
    "\(rule.name) \(place.map { "\($0.range)" } ?? "nowhere") \(message)"
  }
}

extension [UInt8] {
  /// What stands between spaces, tabs and line ends.
  fileprivate var parts: [String] {
    split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words that HTML shows, with fields and pictures as plain text has them.
  fileprivate var wordsOfHTML: [String] {
    var text: [UInt8] = []
    // What stands before the first tag, then each tag with what stands behind it.
    let pieces = split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
    text += pieces[0]
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: UInt8(ascii: ">"), omittingEmptySubsequences: false)
      text += Self.words(ofTag: parts[0])
      text += parts[1]
    }
    for (written, byte) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      for range in ByteSearch.ranges(of: Array(written.utf8), in: text[...]).reversed() {
        text.replaceSubrange(range, with: byte.utf8)
      }
    }
    return text.parts
  }

  private static func words(ofTag tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let values = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    switch String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self) {
    case "em", "/em", "strong", "/strong", "a", "/a", "span", "/span", "code", "/code", "/textarea":
      return []
    case "img": return values[3]
    case "textarea": return values.contains(Array("blank".utf8)[...]) ? Array("____".utf8)[...] : []
    case "input": return Array((values.last?.isEmpty == true ? "[ ]" : "[x]").utf8)[...]
    default: return [0x20]
    }
  }
}
