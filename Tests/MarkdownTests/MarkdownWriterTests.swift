import Findings
import Markdown
import Testing

struct MarkdownWriterTests {
  @Test(arguments: WriterExamples.all + SpecFileTests.files.flatMap(\.examples))
  func `what was written reads as the same tree`(_ example: SpecExample) {
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
      .paragraph(text + [Inline(.blank)] + text),
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

  @Test(arguments: Alphabet.all)
  func `soup of marks is written so that it reads as the same tree`(alphabet: Alphabet) {
    for input in alphabet.soup(count: 2_000, seed: 20) { expectLaw(input) }
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
