extension TextWriter {
  /// Prints blocks; in a tight list paragraphs and lists stand close.
  mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks {
      let standsClose = isTight && block.standsCloseInTightList
      if !standsClose { askForBlankLine() }
      self.block(block)
      if !standsClose { askForBlankLine() }
    }
  }

  private mutating func block(_ block: Block) {
    switch block.kind {
    case .heading(let level, let content, _): heading(level, content)
    case .paragraph(let content): paragraph(TextFlow(content))
    case .quote(let content): indented(by: 4) { $0.blocks(content) }
    case .list(let list): self.list(list)
    case .code(_, let text): code(text)
    case .rule: line(of: .hyphen, columns: room)
    case .writingLine: line(of: .underscore, columns: room)
    case .table(let table): self.table(table)
    case .division(_, let content): blocks(content)
    }
  }

  private mutating func heading(_ level: Int, _ content: [Inline]) {
    let lines = paragraph(TextFlow(content))
    let marks: [UInt8] = [.equals, .hyphen, .tilde, .dot]
    guard marks.indices.contains(level - 1), let longest = lines.lines.map(\.columns).max() else {
      return
    }
    line(of: marks[level - 1], columns: longest)
  }

  /// Prints running text in lines as full as they go.
  @discardableResult
  mutating func paragraph(_ flow: TextFlow) -> TextLines {
    let lines = TextLines(flow, width: room, breaksWords: false)
    for line in lines.lines { self.line(lines.bytes[line.bytes]) }
    return lines
  }

  /// Prints code as it stands, a little to the right, broken where the page ends.
  private mutating func code(_ text: String) {
    printLead()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return }
    indented(by: 4) { writer in
      for line in lines[first...last] {
        for piece in line.printable.pieces(ofColumns: writer.room) {
          writer.line(Array(piece.utf8)[...])
        }
      }
    }
  }

  // MARK: Lists

  /// Prints a list with a hanging indent that all of its items have in common.
  private mutating func list(_ list: List) {
    let items = list.items.enumerated().map { TextItem($1, at: $0, of: list) }
    let gap = items.contains(where: \.isCoded) ? 2 : 1
    let widest = items.reduce(0) { max($0, $1.marker.columns) }
    for item in items {
      if !list.isTight { askForBlankLine() }
      indented(by: min(widest, TextItem.widestMarker) + gap, marker: item.marker) { writer in
        writer.blocks(item.content, isTight: list.isTight)
      }
    }
  }
}

/// An item as it is printed: its marker apart from what stands to the right of it.
private struct TextItem {
  /// A wider marker does not push the other items to the right.
  static let widestMarker = 16

  var marker: TextWriter.Marker
  var content: [Block]
  /// Whether the marker is the code of a statement.
  var isCoded = false

  /// Takes an item of a bulleted list that begins with a code by its code, any other by its marker.
  init(_ item: ListItem, at index: Int, of list: List) {
    content = item.content
    guard case .bullet = list.style else {
      marker = .init(item.marker.isEmpty ? list.marker(at: index) : item.marker)
      return
    }
    marker = .init("-")
    guard case .paragraph(let text) = content.first?.kind,
      case .span(let code, let attributes) = text.first?.kind, attributes.classes.contains("code")
    else { return }
    marker = .init(code.plainText)
    isCoded = true
    content[0].kind = .paragraph(Array(text.dropFirst()))
    if text.count == 1 { content.removeFirst() }
  }
}

extension Block {
  fileprivate var standsCloseInTightList: Bool {
    switch kind {
    case .paragraph, .list: true
    default: false
    }
  }
}

extension String {
  /// How many columns the string takes.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The string without control characters, each tab as spaces up to the next column that four divides.
  fileprivate var printable: String {
    var text = ""
    var column = 0
    for scalar in unicodeScalars {
      if scalar == "\t" {
        text += String(repeating: " ", count: 4 - column % 4)
        column += 4 - column % 4
      } else if scalar.properties.generalCategory != .control {
        text.unicodeScalars.append(scalar)
        column += scalar.columns
      }
    }
    return text
  }

  /// The string in pieces of at most so many columns, at least one.
  fileprivate func pieces(ofColumns width: Int) -> [String] {
    var pieces = [""]
    var used = 0
    for scalar in unicodeScalars {
      if used + scalar.columns > width, used > 0 {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
      used += scalar.columns
    }
    return pieces
  }
}
