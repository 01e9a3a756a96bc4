import Findings

extension InlineParser {
  /// Builds the tree from the matched tokens.
  ///
  /// Matched marks nest by their making, so a stack of open pieces is enough. Below the deepest level marks
  /// are put out as the text they were, and counted so that their ends are too.
  mutating func assemble() -> [Inline] {
    var builder = Builder(text: text)
    builder.reserve(tokens.count)
    swap(&builder.opened, &openMarks)
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .text, .bracket: builder.addText(token.start..<token.end)
      case .string: builder.addText(strings[token.index], token.start..<token.end)
      case .softBreak: builder.add(.softBreak, token.start..<token.end)
      case .lineBreak: builder.add(.lineBreak, token.start..<token.end)
      case .code: builder.add(.code(strings[token.index]), token.start..<token.end)
      case .blank: builder.add(.blank, token.start..<token.end)
      case .emptyBox: builder.add(.tickBox(isTicked: false), token.start..<token.end)
      case .tickedBox: builder.add(.tickBox(isTicked: true), token.start..<token.end)
      case .autolink: builder.add(autolink(token), token.start..<token.end)
      case .linkStart: builder.open(token.start..<token.end)
      case .linkEnd:
        builder.close(token.start..<token.end) { pairs[token.index].kind(of: $0) }
      case .run: put(token, into: &builder)
      }
    }
    if builder.isTooDeep, !isTooDeep {
      isTooDeep = true
      findings.report(
        .deepNesting,
        "nest fewer marks here; those inside \(Builder.deepest) others are shown as text",
        at: Place(source, text.source(text.range)))
    }
    swap(&builder.opened, &openMarks)
    return builder.finish()
  }

  private func autolink(_ token: Token) -> Inline.Kind {
    let words = text.bytes[(token.start + 1)..<token.end - 1]
    let content = Inline(
      .text(String(decoding: words, as: UTF8.self)),
      range: text.source(token.start + 1..<token.end - 1))
    return .link(destination: pairs[token.index].destination, title: "", content: [content])
  }

  private mutating func put(_ token: Token, into builder: inout Builder) {
    let run = runs[token.index]
    var start = token.start
    var match = run.firstClosed
    while match >= 0 {
      let length = matches[match].length
      let isStrong = matches[match].isStrong
      builder.close(start..<start + length) { isStrong ? .strong($0) : .emphasis($0) }
      start += length
      match = matches[match].next
    }
    builder.addText(start..<start + run.left)
    start += run.left
    match = run.firstOpened
    while match >= 0 {
      builder.open(start..<start + matches[match].length)
      start += matches[match].length
      match = matches[match].next
    }
  }
}

extension BracketPair {
  fileprivate func kind(of content: [Inline]) -> Inline.Kind {
    switch kind {
    case .link, .autolink: .link(destination: destination, title: title, content: content)
    case .image: .image(destination: destination, title: title, content: content)
    case .span: .span(content, attributes)
    }
  }
}

/// Puts pieces of text together into a tree, neighbouring stretches into one piece.
private struct Builder {
  /// How deep marks may stand in marks: beyond, they are text.
  static let deepest = 100

  let text: LeafText
  private(set) var isTooDeep = false
  /// The finished pieces: those of each open mark behind those that stand before it.
  private var content: [Inline] = []
  /// The open marks, outermost first.
  var opened: [OpenMark] = []
  /// Marks that are open as text.
  private var flattened = 0
  /// The stretch of text that is not put out yet, and its characters if they are not the source's.
  private var pending = 0..<0
  private var characters: String?

  init(text: LeafText) {
    self.text = text
  }

  mutating func reserve(_ count: Int) {
    content.reserveCapacity(count)
  }

  mutating func addText(_ range: Range<Int>) {
    if range.isEmpty { return }
    if pending.isEmpty {
      pending = range
    } else if characters == nil, pending.upperBound == range.lowerBound {
      pending = pending.lowerBound..<range.upperBound
    } else {
      addText(String(decoding: text.bytes[range], as: UTF8.self), range)
    }
  }

  mutating func addText(_ string: String, _ range: Range<Int>) {
    if pending.isEmpty {
      pending = range
      characters = string
    } else {
      if characters == nil { characters = pendingCharacters }
      characters?.append(string)
      pending = pending.lowerBound..<range.upperBound
    }
  }

  mutating func add(_ kind: Inline.Kind, _ range: Range<Int>) {
    endText()
    content.append(Inline(kind, range: text.source(range)))
  }

  mutating func open(_ mark: Range<Int>) {
    guard flattened == 0, opened.count < Self.deepest else {
      flattened += 1
      isTooDeep = true
      addText(mark)
      return
    }
    endText()
    opened.append(OpenMark(piece: content.count, start: mark.lowerBound))
  }

  mutating func close(_ mark: Range<Int>, as kind: ([Inline]) -> Inline.Kind) {
    guard flattened == 0, let open = opened.popLast() else {
      flattened = max(0, flattened - 1)
      addText(mark)
      return
    }
    endText()
    let range = text.source(open.start..<mark.upperBound)
    content.append(Inline(kind(takePieces(from: open.piece)), range: range))
  }

  /// Takes the last pieces off the list; mostly it is one.
  private mutating func takePieces(from first: Int) -> [Inline] {
    if content.count == first + 1 { return [content.removeLast()] }
    // Piece by piece: a slice would hold the list, which would have to be copied to be shortened.
    var inner: [Inline] = []
    inner.reserveCapacity(content.count - first)
    for index in first..<content.count { inner.append(content[index]) }
    content.removeLast(inner.count)
    return inner
  }

  mutating func finish() -> [Inline] {
    endText()
    return content
  }

  private var pendingCharacters: String {
    characters ?? String(decoding: text.bytes[pending], as: UTF8.self)
  }

  private mutating func endText() {
    if pending.isEmpty { return }
    content.append(Inline(.text(pendingCharacters), range: text.source(pending)))
    pending = 0..<0
    characters = nil
  }
}
