extension InlineParser {
  /// Builds the tree from the matched tokens.
  ///
  /// Matched marks nest by their making, so a stack of open pieces is enough. Below the deepest level marks
  /// are put out as the text they were, and counted so that their ends are too.
  mutating func assemble() -> [Inline] {
    tree.pieces.reserveCapacity(8)
    for index in tokens.indices {
      let token = tokens[index]
      let range = token.start..<token.end
      switch token.kind {
      case .text, .bracket: addText(range)
      case .entity: addText(Entity(in: bytes, at: token.start, to: token.end)?.text ?? "", range)
      case .softBreak: addPiece(.softBreak, range)
      case .lineBreak: addPiece(.lineBreak, range)
      case .code: addPiece(.code(code(of: token)), range)
      case .blank: addPiece(.blank, range)
      case .emptyBox: addPiece(.tickBox(isTicked: false), range)
      case .tickedBox: addPiece(.tickBox(isTicked: true), range)
      case .address: addPiece(autolink("", token), range)
      case .mailbox: addPiece(autolink("mailto:", token), range)
      case .linkStart: openMark(range)
      case .linkEnd: closeLink(token)
      case .run: put(token)
      }
    }
    return takeTree()
  }

  private func autolink(_ scheme: String, _ token: Token) -> Inline.Kind {
    let address = token.start + 1..<token.end - 1
    let words = string(address)
    return .link(
      destination: scheme + words, title: "",
      content: [Inline(.text(words), range: text.source(address))])
  }

  private mutating func closeLink(_ token: Token) {
    guard let (start, content) = closeMark(token.start..<token.end) else { return }
    let kind: Inline.Kind
    switch pairs[token.index] {
    case .link(let target):
      let target = definition(target)
      kind = .link(destination: target.destination, title: target.title, content: content)
    case .image(let target):
      let target = definition(target)
      kind = .image(destination: target.destination, title: target.title, content: content)
    case .span(let range):
      let attributes = Attributes(in: bytes, range, sharing: classes)
      classes = attributes.classes
      kind = .span(content, attributes)
    }
    addPiece(kind, start..<token.end)
  }

  /// Where a link leads, and its title.
  func definition(_ target: LinkTarget) -> LinkDefinition {
    switch target {
    case .here(let destination, let title):
      let scanner = LinkScanner(bytes: bytes, end: end)
      return LinkDefinition(
        destination: scanner.unescaped(destination),
        title: title.isEmpty ? "" : scanner.unescaped(title))
    case .definition(let index): return referred[index]
    }
  }

  private mutating func put(_ token: Token) {
    let run = runs[token.index]
    var start = token.start
    var match = run.firstClosed
    while match >= 0 {
      let end = start + matches[match].length
      if let (opening, content) = closeMark(start..<end) {
        addPiece(matches[match].isStrong ? .strong(content) : .emphasis(content), opening..<end)
      }
      start = end
      match = matches[match].next
    }
    addText(start..<start + run.left)
    start += run.left
    match = run.firstOpened
    while match >= 0 {
      let end = start + matches[match].length
      openMark(start..<end)
      start = end
      match = matches[match].next
    }
  }
}
