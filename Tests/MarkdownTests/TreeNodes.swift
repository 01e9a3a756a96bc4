import Markdown

/// A node of a tree, for tests that ask something of every node.
struct TreeNode: CustomStringConvertible {
  var name: String
  var range: Range<Int>
  /// The words of a piece of text, or of code.
  var text: String?
  var children: [TreeNode] = []

  var description: String { "\(name) \(range)" }

  /// The node and all that is in it.
  var all: [TreeNode] { [self] + children.flatMap(\.all) }

  init(_ document: Document, length: Int) {
    name = "document"
    range = 0..<length
    children = document.blocks.map { TreeNode($0) }
  }

  init(_ block: Block) {
    name = "block"
    range = block.range
    switch block.kind {
    case .heading(_, let content, _), .paragraph(let content):
      children = content.map { TreeNode($0) }
    case .quote(let content), .division(_, let content): children = content.map { TreeNode($0) }
    case .list(let list): children = list.items.map { TreeNode($0) }
    case .table(let table):
      children = (table.head + table.body).flatMap(\.cells).map { TreeNode($0) }
    case .code(_, let code): (name, text) = ("code", code)
    case .rule, .writingLine: break
    }
  }

  private init(_ item: ListItem) {
    name = "item"
    range = item.range
    children = item.content.map { TreeNode($0) }
  }

  private init(_ cell: Table.Cell) {
    name = "cell"
    range = cell.range
    children = cell.content.map { TreeNode($0) }
  }

  private init(_ piece: Inline) {
    name = "inline"
    range = piece.range
    switch piece.kind {
    case .text(let words): (name, text) = ("text", words)
    case .emphasis(let content), .strong(let content), .link(_, _, let content),
      .image(_, _, let content), .span(let content, _):
      children = content.map { TreeNode($0) }
    case .code(let code): (name, text) = ("code", code)
    case .softBreak, .lineBreak, .blank, .tickBox: break
    }
  }
}
