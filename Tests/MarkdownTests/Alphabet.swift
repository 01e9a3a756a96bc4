import Findings
import Markdown
import Testing

/// Pieces of Markdown that are thrown together.
struct Alphabet: CustomTestStringConvertible, Sendable {
  var name: String
  var pieces: [String]

  var testDescription: String { name }

  /// Texts of up to fourteen pieces, the same ones for the same seed.
  func soup(count: Int, seed: UInt64) -> [String] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      let length = Int.random(in: 2...14, using: &random)
      return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
  }

  /// One for each corner of the language.
  static let all = [
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
  ]
}

/// Reads a text.
func read(_ text: String) -> Document {
  Document.parse(Source(path: "test.md", text: text)).document
}

extension Document {
  /// All words, in order, and the markers of items.
  var words: String { blocks.map(\.words).joined() }
}

extension Block {
  /// The words of the block and of what it holds, the markers of items among them.
  var words: String {
    switch kind {
    case .heading(_, let content, _), .paragraph(let content): content.plainText
    case .quote(let content), .division(_, let content): content.map(\.words).joined()
    case .list(let list):
      list.items.map { $0.marker + $0.content.map(\.words).joined() }.joined()
    case .table(let table):
      (table.head + table.body).flatMap(\.cells).map(\.content.plainText).joined()
    case .code(_, let text): text
    case .rule, .writingLine: ""
    }
  }
}
