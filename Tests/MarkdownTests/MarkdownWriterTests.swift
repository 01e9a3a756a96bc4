import Findings
import Markdown
import Testing

private let allFiles = [
  "markdown-writer.md", "tree-dump.md", "text-prose.md", "text-lists.md", "text-forms.md",
  "text-tables.md", "text-documents.md",
]

@Suite struct MarkdownWriterTests {
  @Test func `the file has examples`() throws {
    #expect(WriterExample.all(in: "markdown-writer.md").count >= 15)
    try WriterExample.record("markdown-writer.md")
  }

  @Test(arguments: WriterExample.all(in: "markdown-writer.md"))
  func `an example is written as its file says`(example: WriterExample) {
    #expect(example.actual == example.expected)
  }

  @Test(arguments: allFiles.flatMap(WriterExample.all))
  func `what was written reads as the same tree`(example: WriterExample) {
    expectLaw(example.input)
  }

  // MARK: Text is never markup

  @Test(arguments: [
    "# a", "#", "- a", "+", "*", "* * *", "***", "___", "____", "---", "===", "1. a", "12345678)",
    "a. b", "> a", "```", "~~~", "::: a", ":::", "| a |", "|---|", ":-", "[a]: b", "[ ]", "[x]",
    "![a](b)", "[a](b)", "[a]{#b}", "<https://a.b>", "<a@b.c>", "&amp;", "&#32;", "`a`", "*a*",
    "_a_", "**a**", "a ____ b", "\\", "\\*", "a\\", "!", " a", "a ", "\ta\t", "a\nb", "^", "{#a}",
    "a #", "# #", "é*ü*", "\u{A0}*a*", "1.", "a\n\n# b", "  ", "\r", "&", "a & b;", "]", "](a)",
  ])
  func `text stays text wherever it stands`(words: String) {
    let text = [Inline(.text(words))]
    let places: [Block.Kind] = [
      .paragraph(text),
      .heading(level: 2, content: text, attributes: Attributes()),
      .heading(level: 1, content: text, attributes: Attributes(id: "a")),
      .paragraph([Inline(.text("a")), Inline(.softBreak)] + text + [Inline(.lineBreak)] + text),
      .paragraph(
        [Inline(.emphasis(text)), Inline(.strong(text)), Inline(.tickBox(isTicked: true))] + text),
      .paragraph([Inline(.span(text, Attributes(id: "b")))] + text),
      .paragraph(text + [Inline(.link(destination: "c", title: words, content: text))] + text),
      .quote([Block(.paragraph(text))]),
      .list(
        List(
          style: .bullet, isTight: true,
          items: [ListItem(marker: "-", content: [Block(.paragraph(text))])])),
      .table(
        Table(
          columns: [Table.Column(), Table.Column()],
          head: [Table.Row(cells: [Table.Cell(text), Table.Cell(text)])],
          body: [Table.Row(cells: [Table.Cell(text), Table.Cell(text)])])),
    ]
    for kind in places {
      let document = Document([Block(kind)])
      #expect(read(document.markdown) == document)
    }
  }

  @Test(arguments: ["- a", "1. b", "a) c", "# d", "[e](f)", "g|h", "____", "^", "--", "*i*"])
  func `running text may be put at any place of a line`(markdown: String) throws {
    let text = [Inline(.text(markdown))]
    for frame in ["", "x ", "- ", "- x\n  ", "# ", "| y |\n|---|\n| "] {
      let document = read(frame + text.markdownForCell)
      let plain = document.blocks.map(\.words).joined()
      #expect(plain.hasSuffix(markdown))
    }
  }

  @Test func `line ends are kept where they can be and spaces elsewhere`() {
    let text = [
      Inline(.text("a")), Inline(.softBreak), Inline(.text("b")), Inline(.lineBreak),
      Inline(.code("c|d")),
    ]
    #expect(text.markdown == "a\nb\\\n`c|d`")
    #expect(text.markdownForCell == "a b `c\\|d`")
  }

  @Test func `items that were made and not read get markers`() {
    let item = ListItem(marker: "", content: [Block(.paragraph([Inline(.text("a"))]))])
    let lists: [List.Style] = [.bullet, .numbered(start: 3), .lettered]
    let blocks = lists.map { Block(.list(List(style: $0, isTight: true, items: [item, item]))) }
    #expect(blocks.markdown == "- a\n- a\n\n3. a\n4. a\n\na. a\nb. a")
  }

  @Test func `nothing is written for nothing`() {
    #expect(Document().markdown == "")
    #expect([Block]().markdown == "")
    #expect([Inline]().markdown == "")
  }

  // MARK: The law, for whatever can be read

  @Test(arguments: [
    Alphabet(
      name: "blocks",
      pieces: [
        "- ", "* ", "+ ", "1. ", "2. ", "a. ", "b) ", "> ", "\n", "\n", "\n\n", "  ", "   ", "    ",
        "a", "b", "***", "---\n", "```\n", "# ", "::: x\n", ":::\n", "____\n", "| a |\n", "|-|\n",
        "\t",
      ]),
    Alphabet(
      name: "tables",
      pieces: [
        "|", "||", "^", " ^ ", "|", "\n|", "\n|-|-|\n", "\n|--|:-:|-|\n", "a", " ", "\\", "`",
        "|a|b|",
        "[ ]", "\\|", "[a](u|v)", "^|", "\n", "- ", "> ",
      ]),
    Alphabet(
      name: "brackets",
      pieces: [
        "[", "]", "](u)", "](<u v>)", "](u \"t\")", "]{#a .b}", "{", "}", "(", ")", "![", "`", "``",
        "<",
        "http://a.b>", "a@b.c>", "<", "&", "#32;", "amp;", "\\", "\n", "a", " ", ":", "x", "[ ]",
        "[x]",
        "____", "_", "!", "#", "# ", "\"",
      ]),
    Alphabet(
      name: "emphasis",
      pieces: ["*", "*", "**", "a", "b", " ", " a", "b ", "\n", "é", "1"]),
  ])
  func `soup of marks is written so that it reads as the same tree`(alphabet: Alphabet) {
    var random = SplitMix(seed: 20)
    for _ in 0..<2_000 {
      let count = Int.random(in: 2...14, using: &random)
      expectLaw(
        (0..<count).map { _ in alphabet.pieces.randomElement(using: &random) ?? "" }.joined())
    }
  }
}

/// Reading what was written gives the same tree, and writing that again gives the same text.
private func expectLaw(_ input: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let document = read(input)
  let written = document.markdown
  let again = read(written)
  #expect(again == document, "\(input.debugDescription)", sourceLocation: sourceLocation)
  #expect(again.markdown == written, "\(input.debugDescription)", sourceLocation: sourceLocation)
}

private func read(_ text: String) -> Document {
  Document.parse(Source(path: "test.md", text: text)).document
}

/// Pieces of Markdown that are thrown together.
struct Alphabet: CustomTestStringConvertible, Sendable {
  var name: String
  var pieces: [String]

  var testDescription: String { name }
}

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Block {
  /// The words of the block and of what it holds.
  fileprivate var words: String {
    switch kind {
    case .heading(_, let content, _), .paragraph(let content): content.plainText
    case .quote(let content), .division(_, let content): content.map(\.words).joined()
    case .list(let list): list.items.flatMap(\.content).map(\.words).joined()
    case .table(let table):
      (table.head + table.body).flatMap(\.cells).map(\.content.plainText).joined()
    case .code(_, let text): text
    case .rule, .writingLine: ""
    }
  }
}
