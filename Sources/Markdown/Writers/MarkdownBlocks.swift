extension MarkdownWriter {
  /// Writes blocks from the head of a line on, without a final line end.
  mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
    var above: Block?
    for block in blocks {
      if let above { separate(above, block, isTight: isTight) }
      self.block(block)
      above = block
    }
  }

  private mutating func block(_ block: Block) {
    switch block.kind {
    case .heading(let level, let content, let attributes): heading(level, content, attributes)
    case .paragraph(let content): paragraph(content)
    case .quote(let content): quote(content)
    case .list(let list): self.list(list)
    case .code(let info, let text): code(info, text)
    case .rule: put(output.suffix(2).elementsEqual([.star, .space]) ? "---" : "***")
    case .writingLine: put("____")
    case .table(let table): self.table(table)
    case .division(let name, let content): division(name, content)
    }
  }

  /// Goes from one block to the next.
  ///
  /// Two lists of one kind would grow together, and so would two quotes with no blank line between
  /// them. A link definition that nothing refers to keeps them apart and leaves nothing in the tree.
  private mutating func separate(_ above: Block, _ below: Block, isTight: Bool) {
    let isTight = isTight && above.allows(rightBelow: below)
    if above.growsTogether(with: below, isTight: isTight) {
      goOn(isTight: isTight)
      put("[//]: #")
    }
    goOn(isTight: isTight)
  }

  private mutating func goOn(isTight: Bool) {
    if !isTight { blankLine() }
    newLine()
  }

  // MARK: Leaves

  /// Writes a heading; only an underlined one can have several lines.
  private mutating func heading(_ level: Int, _ content: [Inline], _ attributes: Attributes) {
    place = .heading
    if level <= 2, content.containsLineEnd {
      inlines(content)
      put(attributes, after: " ")
      newLine()
      put(level == 1 ? "===" : "---")
    } else {
      put(.hash, times: min(max(level, 1), 6))
      if !content.isEmpty { put(.space) }
      edge = .trimmed
      isOneLine = true
      inlines(content)
      isOneLine = false
      put(attributes, after: " ")
    }
    place = .line
  }

  /// Writes a paragraph.
  ///
  /// A line of blanks alone would be a writing line. Indented it goes on with the paragraph above, be
  /// that one which only holds a link definition.
  private mutating func paragraph(_ content: [Inline]) {
    if content[...].beginsWithBlankLine {
      put("[//]: #")
      newLine()
      put("    ")
    }
    inlines(content)
  }

  /// Writes code between fences that are longer than any run of their mark inside.
  private mutating func code(_ info: String, _ text: String) {
    let mark: UInt8 = info.utf8.contains(.backtick) ? .tilde : .backtick
    let fence = max(3, text.longestRun(of: mark) + 1)
    put(mark, times: fence)
    if mark == .tilde, !info.isEmpty { put(.space) }
    literal(info)
    var lines = Array(text.utf8).split(separator: .newline, omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      line.isEmpty ? blankLine() : newLine()
      put(line.span)
    }
    newLine()
    put(mark, times: fence)
  }

  // MARK: Containers

  private mutating func quote(_ content: [Block]) {
    put(.greater)
    if content.isEmpty { return }
    put(.space)
    nested("> ", inItem: false) { $0.blocks(content) }
  }

  private mutating func division(_ name: String, _ content: [Block]) {
    put("::: \(name)")
    newLine()
    nested("", inItem: false) { writer in
      writer.blocks(content)
      if !content.isEmpty { writer.newLine() }
    }
    put(":::")
  }

  private mutating func list(_ list: List) {
    for (index, item) in list.items.enumerated() {
      if index > 0 { goOn(isTight: list.isTight) }
      let marker = item.marker.isEmpty ? list.marker(at: index) : item.marker
      self.item(item.content, marker: marker, isTight: list.isTight)
    }
  }

  /// Writes an item; three bullets alone would be a rule, so that the third goes below the second.
  private mutating func item(_ content: [Block], marker: String, isTight: Bool) {
    put(marker)
    guard let first = content.first else { return }
    let goesOnBelow = output.endsInTwoBullets && first.isBullets(alone: output.last ?? .hyphen)
    if !goesOnBelow { put(.space) }
    nested(String(repeating: " ", count: marker.utf8.count + 1), inItem: true) { writer in
      if goesOnBelow { writer.newLine() }
      writer.blocks(content, isTight: isTight)
    }
  }
}

extension [UInt8] {
  /// Whether two like bullets stand at the end, with a space between.
  fileprivate var endsInTwoBullets: Bool {
    suffix(3).elementsEqual([.hyphen, .space, .hyphen])
      || suffix(3).elementsEqual([.star, .space, .star])
  }
}
