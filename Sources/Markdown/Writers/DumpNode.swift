/// A node of a tree as a dump shows it: a name, what it is besides, and what it holds.
struct DumpNode {
  var name: String
  var payload = ""
  /// Its place; a row of a table has none.
  var range: Range<Int>?
  var children: [DumpNode] = []
}

extension DumpNode {
  init(_ block: Block) {
    self =
      switch block.kind {
      case .heading(let level, let content, let attributes):
        DumpNode("heading", "level \(level)\(attributes.dumped)", content)
      case .paragraph(let content): DumpNode("paragraph", "", content)
      case .quote(let content): DumpNode("quote", "", content)
      case .list(let list): DumpNode(list)
      case .code(let info, let text):
        DumpNode(name: "code", payload: (info.isEmpty ? "" : info.quoted + " ") + text.quoted)
      case .rule: DumpNode(name: "rule")
      case .writingLine: DumpNode(name: "writing line")
      case .table(let table): DumpNode(table)
      case .division(let name, let content): DumpNode("division", name, content)
      }
    range = block.range
  }

  init(_ piece: Inline) {
    self =
      switch piece.kind {
      case .text(let words): DumpNode(name: "text", payload: words.quoted)
      case .softBreak: DumpNode(name: "soft break")
      case .lineBreak: DumpNode(name: "line break")
      case .code(let text): DumpNode(name: "code", payload: text.quoted)
      case .emphasis(let content): DumpNode("emphasis", "", content)
      case .strong(let content): DumpNode("strong", "", content)
      case .link(let destination, let title, let content):
        DumpNode("link", Self.target(destination, title), content)
      case .image(let destination, let title, let content):
        DumpNode("image", Self.target(destination, title), content)
      case .span(let content, let attributes):
        DumpNode("span", String(attributes.dumped.dropFirst()), content)
      case .blank: DumpNode(name: "blank")
      case .tickBox(let isTicked):
        DumpNode(name: "tick box", payload: isTicked ? "ticked" : "empty")
      }
    range = piece.range
  }

  private init(_ name: String, _ payload: String, _ content: [Inline]) {
    self.init(name: name, payload: payload, children: content.map(DumpNode.init))
  }

  private init(_ name: String, _ payload: String, _ content: [Block]) {
    self.init(name: name, payload: payload, children: content.map(DumpNode.init))
  }

  private init(_ list: List) {
    let style =
      switch list.style {
      case .bullet: "bullet"
      case .numbered(let start): "numbered from \(start)"
      case .lettered: "lettered"
      }
    self.init(name: "list", payload: style + (list.isTight ? " tight" : " loose"))
    children = list.items.map { item in
      var node = DumpNode("item", item.marker.quoted, item.content)
      node.range = item.range
      return node
    }
  }

  private init(_ table: Table) {
    let columns = table.columns.map { "\($0.alignment)".dropped("natural") + "\($0.width)" }
    self.init(name: "table", payload: "columns " + columns.joined(separator: ", "))
    children =
      table.head.map { DumpNode("head row", $0) } + table.body.map { DumpNode("row", $0) }
  }

  private init(_ name: String, _ row: Table.Row) {
    self.init(name: name, payload: row.headsGroup ? "heads group" : "")
    children = row.cells.map { cell in
      let columns = cell.columnSpan == 1 ? [] : ["columns \(cell.columnSpan)"]
      let rows = cell.rowSpan == 1 ? [] : ["rows \(cell.rowSpan)"]
      var node = DumpNode("cell", (columns + rows).joined(separator: " "), cell.content)
      node.range = cell.range
      return node
    }
  }

  private static func target(_ destination: String, _ title: String) -> String {
    "to \(destination.quoted)" + (title.isEmpty ? "" : " title \(title.quoted)")
  }
}

extension Attributes {
  /// ` #id .class`, nothing for none.
  fileprivate var dumped: String {
    (id.map { " #\($0)" } ?? "") + classes.map { " .\($0)" }.joined()
  }
}

extension String {
  /// The string in quotes, its line ends, tabs and unprintable characters as escapes.
  fileprivate var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{A0}":
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// The string and a space, nothing if it is the one that goes without saying.
  fileprivate func dropped(_ usual: String) -> String {
    self == usual ? "" : self + " "
  }
}
