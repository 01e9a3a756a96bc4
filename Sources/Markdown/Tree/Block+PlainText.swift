extension [Block] {
  /// The words of blocks: one line for a paragraph, a heading or a row of a table, whose cells stand apart by tabs.
  public var plainText: String {
    var text: [UInt8] = []
    appendPlainText(to: &text)
    if !text.isEmpty { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the lines, each with its end.
  fileprivate func appendPlainText(to text: inout [UInt8]) {
    for index in indices { self[index].appendPlainText(to: &text) }
  }
}

extension Block {
  /// Appends its lines, each with its end.
  func appendPlainText(to text: inout [UInt8]) {
    switch kind {
    case .heading(_, let content, _), .paragraph(let content):
      content.appendPlainText(to: &text)
      text += "\n".utf8
    case .quote(let blocks), .division(_, let blocks):
      blocks.appendPlainText(to: &text)
    case .list(let list):
      for item in list.items { item.content.appendPlainText(to: &text) }
    case .code(_, let code):
      text += code.utf8
      text += "\n".utf8
    case .rule, .writingLine:
      break
    case .table(let table):
      for rows in [table.head, table.body] {
        for row in rows { row.appendPlainText(to: &text) }
      }
    }
  }
}

extension Table.Row {
  fileprivate func appendPlainText(to text: inout [UInt8]) {
    for index in cells.indices {
      if index > 0 { text += "\t".utf8 }
      cells[index].content.appendPlainText(to: &text)
    }
    text += "\n".utf8
  }
}
