import Findings
import Markdown
import Testing

/// Every node knows where it was written.
struct RangeTests {
  @Test(arguments: SpecFile.all())
  func `places nest and keep their order in the examples`(_ file: SpecFile) {
    for example in file.examples { expectHonestRanges(in: example.input) }
  }

  @Test(arguments: [
    "> one\ntwo *three\nfour*\n",
    "> - one\nlazy\n>   two\n> - three\n",
    "- > 1. a\n  > b\n  c *d\ne*\n",
    ">\t- tab\n>\n>\t  more\n",
    "1.\tone\n\n\ttwo\n\t- three\n",
    "| a \\| b | `c \\| d` | *e \\| f* |\n|---|---|---|\n| \\|\\| x | y\\\\ | \\|z |\n",
    "- | a\\|b | c |\n  |--|--|\n  | \\| *d* | e |\n  | f |\n",
    "> [a](b\n> \"c\") and [d\ne][f]\n\n[f]: g\n",
    "> # Heading *a* {#b}\n> Under *a\n> line* {#c}\n> ===\n",
    "::: a\n- b\n  ::: c\n  d\n:::\n",
    "a  \nb\\\nc &amp; d \\* e\n",
    "[a]: b\n  [c]: d\n  text *e*\n===\n",
  ])
  func `places nest and keep their order where containers take something away`(_ text: String) {
    expectHonestRanges(in: text)
  }

  @Test(arguments: 0..<20)
  func `places nest and keep their order in texts of chance`(_ seed: Int) {
    var texts = RandomMarkup(seed: UInt64(seed))
    for _ in 0..<100 { expectHonestRanges(in: texts.next()) }
  }
}

/// Expects each node inside its parent, behind its neighbour, and text to be what stands in its place.
func expectHonestRanges(in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let source = Source(path: "", text: text)
  let (document, findings) = Document.parse(source)
  for node in TreeNode(document, length: source.bytes.count).all {
    var end = node.range.lowerBound
    for child in node.children {
      #expect(
        child.range.lowerBound >= end && child.range.upperBound <= node.range.upperBound,
        "\(child) in \(node) of \(text.debugDescription)", sourceLocation: sourceLocation)
      end = child.range.upperBound
    }
    guard let words = node.text, node.name == "text", node.range.upperBound <= source.bytes.count
    else { continue }
    let written = source[node.range]
    if written.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) {
      continue
    }
    #expect(
      written == words, "\(node) of \(text.debugDescription)", sourceLocation: sourceLocation)
  }
  for finding in findings.all {
    #expect(finding.place != nil, "\(finding.message)", sourceLocation: sourceLocation)
  }
}

/// Texts of marks put together by chance, the same for the same seed.
struct RandomMarkup {
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  mutating func next() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 3...40, using: &random) {
      text += Self.pieces.randomElement(using: &random) ?? ""
    }
    return text
  }

  private static let pieces = [
    "> ", ">", "- ", "+ ", "* ", "1. ", "2) ", "a. ", "b) ", "    ", "  ", " ", "\t", "\n", "\n\n",
    "\n> ", "\n  ", "\n- ", "# ", "===", "---", "***", "___", "____", "```", "~~~", "::: a", ":::",
    "|", "||", "|-|-|", "\n|a|b|\n|-|-|\n", "|^|", "\\|", "*", "**", "_", "`", "[", "]", "](b)",
    "![", "[a]: b\n", "[a]", "[ ]", "[x]", "{#a}", "{.b}", "\\", "&amp;", "<", ">", "<a:b>",
    "<https://a.example>", "a", "b", "é", "“", ".", "(", ")", "\"", "!",
  ]
}
