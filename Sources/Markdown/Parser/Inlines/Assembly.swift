import Findings

/// The tree of a leaf while it is put together: neighbouring stretches of text become one piece.
struct InlineTree {
  /// How deep marks may stand in marks: beyond, they are text.
  static let deepest = 100

  /// The finished pieces: those of each open mark behind those that stand before it.
  fileprivate var pieces: [Inline] = []
  /// The open marks, outermost first.
  fileprivate var opened: [OpenMark] = []
  /// Marks that are open as text.
  fileprivate var flattened = 0
  /// The stretch of text that is not put out yet, and its characters if they are not the source's.
  fileprivate var pending = 0..<0
  fileprivate var characters: String?
}

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
      case .softBreak: add(.softBreak, range)
      case .lineBreak: add(.lineBreak, range)
      case .code: add(.code(code(of: token)), range)
      case .blank: add(.blank, range)
      case .emptyBox: add(.tickBox(isTicked: false), range)
      case .tickedBox: add(.tickBox(isTicked: true), range)
      case .address: add(autolink("", range.lowerBound + 1..<range.upperBound - 1), range)
      case .mailbox: add(autolink("mailto:", range.lowerBound + 1..<range.upperBound - 1), range)
      case .linkStart: openMark(range)
      case .linkEnd: closeLink(token)
      case .run: put(token)
      }
    }
    endText()
    if !tree.opened.isEmpty { tree.opened.removeAll(keepingCapacity: true) }
    tree.flattened = 0
    return takePieces(from: 0)
  }

  private func autolink(_ scheme: String, _ address: Range<Int>) -> Inline.Kind {
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
    add(kind, start..<token.end)
  }

  private mutating func definition(_ target: LinkTarget) -> LinkDefinition {
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
        add(matches[match].isStrong ? .strong(content) : .emphasis(content), opening..<end)
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

  // MARK: Pieces

  private mutating func addText(_ range: Range<Int>) {
    if range.isEmpty { return }
    if tree.pending.isEmpty {
      tree.pending = range
    } else if tree.characters == nil, tree.pending.upperBound == range.lowerBound {
      tree.pending = tree.pending.lowerBound..<range.upperBound
    } else {
      addText(string(range), range)
    }
  }

  private mutating func addText(_ characters: String, _ range: Range<Int>) {
    if tree.pending.isEmpty {
      tree.pending = range
      tree.characters = characters
    } else {
      if tree.characters == nil { tree.characters = string(tree.pending) }
      tree.characters?.append(characters)
      tree.pending = tree.pending.lowerBound..<range.upperBound
    }
  }

  private mutating func add(_ kind: consuming Inline.Kind, _ range: Range<Int>) {
    endText()
    tree.pieces.append(Inline(kind, range: text.source(range)))
  }

  private mutating func openMark(_ mark: Range<Int>) {
    guard tree.flattened == 0, tree.opened.count < InlineTree.deepest else {
      tree.flattened += 1
      reportDepth()
      addText(mark)
      return
    }
    endText()
    tree.opened.append(OpenMark(piece: tree.pieces.count, start: mark.lowerBound))
  }

  /// Where the mark begins that ends here, and what it holds; nothing if it is text.
  private mutating func closeMark(_ mark: Range<Int>) -> (start: Int, content: [Inline])? {
    guard tree.flattened == 0, let open = tree.opened.popLast() else {
      tree.flattened = max(0, tree.flattened - 1)
      addText(mark)
      return nil
    }
    endText()
    return (open.start, takePieces(from: open.piece))
  }

  /// Takes the last pieces off the list, one by one, so that they are moved and not copied.
  private mutating func takePieces(from first: Int) -> [Inline] {
    let count = tree.pieces.count - first
    if count == 0 { return [] }
    let last = tree.pieces.removeLast()
    if count == 1 { return [last] }
    // A code and its words, as in most items.
    if count == 2 { return [tree.pieces.removeLast(), last] }
    var taken: [Inline] = []
    taken.reserveCapacity(count)
    taken.append(last)
    while tree.pieces.count > first { taken.append(tree.pieces.removeLast()) }
    taken.reverse()
    return taken
  }

  private mutating func endText() {
    if tree.pending.isEmpty { return }
    let range = tree.pending
    tree.pieces.append(
      Inline(.text(tree.characters.take() ?? string(range)), range: text.source(range)))
    tree.pending = 0..<0
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func reportDepth() {
    guard !isTooDeep else { return }
    isTooDeep = true
    findings.report(
      .deepNesting,
      "nest fewer marks here; those inside \(InlineTree.deepest) others are shown as text",
      at: Place(source, text.source(text.range)))
  }
}
