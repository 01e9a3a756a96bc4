import Findings
import Markdown
import Testing

@testable import Standards

@Suite struct ProseTests {
  private static let definition = """
    # F1 Greet a customer

    ## What this unit is about

    You greet people.
    You listen \\* to them.

    ## Standards

    - F1.1 say *good morning*
    - F1.2   say   why you   are there
    - F1.3 say & that
        it lasts
    """

  private static func unit() async throws -> Unit {
    let file = LibraryFile(
      path: "s/units/f1.md", source: Source(path: "s/units/f1.md", text: definition))
    let (library, _) = await Library.read([file])
    return try #require(library.suites.first?.units.first)
  }

  @Test func `text is canonical, whether it stands so in its definition or not`() async throws {
    let unit = try await Self.unit()
    let criteria = unit.statements.map(\.text.markdown)
    #expect(
      criteria == ["say *good morning*", "say   why you   are there", "say & that\nit lasts"])
    #expect(unit.title.markdown == "Greet a customer")
    guard case .prose(let about)? = unit.about.first else {
      Issue.record("the unit tells what it is about")
      return
    }
    // A star between spaces needs no backslash.
    #expect(about.markdown == "You greet people.\nYou listen * to them.")
  }

  @Test(arguments: [
    "", "one line", "one\nparagraph\nof lines", "two\n\nparagraphs\nof lines", "1. a list",
    "a line\n1. and a list", "a line\n- and a list", "a line  \nthat ends", "a line\n===",
    "e.g. a line", "a line\ne.g. another", "say *good*\n\nmorning", "a\tb", "~~a~~ ^b^ {c}",
    "# A heading\n\nand text", "a\n    code", "a\n\n    code", "a\n: b", "café\nbar\n\n– end",
  ])
  func `plain text is that of the tree`(markdown: String) {
    let tree = Document.parse(Source(path: "", text: markdown)).document.blocks
    #expect(Prose(markdown: markdown).plainText == tree.plainText)
  }

  @Test func `texts of the same bytes are the same wherever they lie`() async throws {
    let read = try await Self.unit().statements.map(\.text)
    let made = read.map { Prose(markdown: $0.markdown) }
    #expect(read == made)
    #expect(Set(read + made).count == read.count)
    let other = Prose(markdown: "say *good evening*")
    #expect(!read.contains(other))
    #expect(Prose(markdown: "\u{E9}") != Prose(markdown: "e\u{301}"))
  }

  @Test func `a changed text leaves its definition as it was`() async throws {
    let text = try #require(try await Self.unit().statements.first?.text)
    var changed = text
    changed.markdown += " to everybody"
    #expect(text.markdown == "say *good morning*")
    #expect(changed.markdown == "say *good morning* to everybody")
  }
}
