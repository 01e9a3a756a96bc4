/// What a field of a form is called for those who cannot see where it stands.
///
/// A blank is called by the text since the blank before it, a box by the text behind it, a line to write
/// on by the block before it, and a field in a table by the heads of its row and column.
enum FieldLabel {
  case none
  /// The first cell of the row, and the words above the column.
  case cell(row: [Inline], column: String)

  /// What a line to write on is called: the words of the last text before it and lines like it.
  static func ofLine(in blocks: [Block], at index: Int) -> String {
    for block in blocks[..<index].reversed().prefix(20) {
      switch block.kind {
      case .writingLine: continue
      case .paragraph(let content), .heading(_, let content, _): return tidy(content.plainText)
      default: return "Line to write on"
      }
    }
    return "Line to write on"
  }

  /// What a field within text is called.
  func within(_ content: [Inline], at index: Int) -> String {
    let beside: String
    if case .tickBox = content[index].kind {
      beside = Self.tidy(Array(content[(index + 1)...].prefix { !$0.endsLabel }).plainText)
    } else {
      beside = Self.tidy(Array(content[..<index].reversed().prefix { !$0.isField }.reversed()).plainText)
    }
    let place = place
    if beside.isEmpty { return place.isEmpty ? "Blank" : place }
    return place.isEmpty ? beside : "\(beside), \(place)"
  }

  /// The heads of a cell's row and column.
  private var place: String {
    guard case .cell(let row, let column) = self else { return "" }
    return [Self.tidy(row.plainText), Self.tidy(column)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func tidy(_ words: String) -> String {
    var words = words[...]
    while let last = words.last, last == " " || last == ":" { words.removeLast() }
    while words.first == " " { words.removeFirst() }
    return String(words)
  }
}

extension Inline {
  /// Whether it is something to fill in.
  var isField: Bool {
    switch kind {
    case .blank, .tickBox: true
    default: false
    }
  }

  fileprivate var endsLabel: Bool {
    switch kind {
    case .blank, .tickBox, .lineBreak: true
    default: false
    }
  }
}
