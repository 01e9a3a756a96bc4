/// How the text of a leaf is printed: from the tokens that the parser holds.
extension HTMLWriter {
  /// How far the printing of a leaf has come.
  struct LeafState {
    /// Whether the page's reader looks through its words, links and spans aside.
    var isRead = false
    var nesting = Nesting()
    /// How many links and spans are open.
    var brackets = 0
    /// How many fields were printed.
    var fields = 0
  }

  /// Prints the text that has been read into tokens.
  ///
  /// - Parameter isRead: Whether the page's reader looks through it.
  mutating func writeTokens(isRead: Bool = false) {
    state = LeafState(isRead: isRead)
    let bytes = builder.inlines.bytes
    let text = bytes.span
    var index = 0
    while index < builder.inlines.tokens.count {
      let token = builder.inlines.tokens[index]
      index += 1
      switch token.kind {
      case .text, .bracket, .softBreak: words.append(token.start..<token.end, of: text)
      case .entity:
        let entity = Entity(in: bytes, at: token.start, to: token.end)
        words.append(entity?.text ?? "", of: text)
      case .lineBreak:
        endWords(of: text)
        html.put("<br>\n")
      case .code:
        endWords(of: text)
        html.put("<code>")
        html.putText(builder.inlines.code(of: token))
        html.put("</code>")
      case .address, .mailbox: writeAddress(token, in: text)
      case .blank:
        endWords(of: text)
        html.put("<textarea rows=\"1\" class=\"blank\" aria-label=\"")
        html.putText(nextName())
        html.put("\"></textarea>")
      case .emptyBox, .tickedBox:
        endWords(of: text)
        html.put("<input type=\"checkbox\" aria-label=\"")
        html.putText(nextName())
        html.put(token.kind == .tickedBox ? "\" checked>" : "\">")
      case .linkStart: index = beginBracket(token, before: index, in: text)
      case .linkEnd: endBracket(token, in: text)
      case .run: writeRun(token, in: text)
      }
    }
    endWords(of: text)
    if state.nesting.wasTooDeep { builder.inlines.reportDepth() }
  }

  // MARK: Words

  /// Prints the words that have been gathered.
  private mutating func endWords(of text: Span<UInt8>) {
    if words.isEmpty { return }
    if let copy = words.copied(of: text) {
      writeWords(copy.span)
    } else {
      writeWords(text.extracting(words.stretch))
    }
    words.removeAll()
  }

  /// Prints words, with the links that the page's reader puts into them.
  private mutating func writeWords(_ words: Span<UInt8>) {
    var start = 0
    if state.isRead, state.brackets == 0 {
      while let link = reader?.nextLink(in: words, from: start) {
        html.putText(words.extracting(start..<link.words.lowerBound))
        html.put("<a href=\"")
        html.putAddress(link.address)
        html.put("\">")
        html.putText(words.extracting(link.words))
        html.put("</a>")
        start = link.words.upperBound
      }
    }
    html.putText(words.extracting(start...))
  }

  /// What the next field is called.
  private mutating func nextName() -> String {
    if state.fields == 0 {
      fieldNames.removeAll(keepingCapacity: true)
      label.addNames(of: leafTree(), to: &fieldNames)
    }
    defer { state.fields += 1 }
    return fieldNames[state.fields]
  }

  // MARK: Marks

  /// Prints the ends and beginnings of emphasis in a run of marks, and what is left of it.
  private mutating func writeRun(_ token: Token, in text: Span<UInt8>) {
    let run = builder.inlines.runs[token.index]
    let start = writeMarks(from: run.firstClosed, at: token.start, areEnds: true, in: text)
    words.append(start..<start + run.left, of: text)
    _ = writeMarks(from: run.firstOpened, at: start + run.left, areEnds: false, in: text)
  }

  /// Prints marks of emphasis that stand one behind another; answers where they end.
  private mutating func writeMarks(
    from first: Int, at start: Int, areEnds: Bool, in text: Span<UInt8>
  ) -> Int {
    var (start, next) = (start, first)
    while next >= 0 {
      let match = builder.inlines.matches[next]
      if areEnds ? state.nesting.close() : state.nesting.open() {
        endWords(of: text)
        html.put(areEnds ? "</" : "<")
        html.put(match.isStrong ? "strong>" : "em>")
      } else {
        words.append(start..<start + match.length, of: text)
      }
      (start, next) = (start + match.length, match.next)
    }
    return start
  }

  /// Begins a link or a span, or prints a picture; answers the token that comes next.
  private mutating func beginBracket(
    _ token: Token, before index: Int, in text: Span<UInt8>
  ) -> Int {
    guard state.nesting.open() else {
      words.append(token.start..<token.end, of: text)
      return index
    }
    endWords(of: text)
    switch builder.inlines.pairs[token.index] {
    case .link(let target):
      html.put("<a href=\"")
      putAddress(of: target, in: text)
      putTitle(of: target)
      html.put("\">")
    case .span(let attributes):
      html.put("<span")
      html.putAttributes(attributes, in: text)
      html.put(">")
    case .image(let target): return writeImage(target, token, index, in: text)
    }
    state.brackets += 1
    return index
  }

  private mutating func endBracket(_ token: Token, in text: Span<UInt8>) {
    guard state.nesting.close() else {
      return words.append(token.start..<token.end, of: text)
    }
    endWords(of: text)
    state.brackets -= 1
    if case .span = builder.inlines.pairs[token.index] {
      html.put("</span>")
    } else {
      html.put("</a>")
    }
  }

  /// Prints a picture with the words that stand for it; answers the token behind them.
  private mutating func writeImage(
    _ target: LinkTarget, _ token: Token, _ index: Int, in text: Span<UInt8>
  ) -> Int {
    let end =
      builder.inlines.tokens[index...].firstIndex {
        $0.kind == .linkEnd && $0.index == token.index
      } ?? builder.inlines.tokens.count
    var alternative: [UInt8] = []
    builder.inlines.appendPlainText(of: index..<end, &state.nesting, to: &alternative)
    _ = state.nesting.close()
    html.put("<img src=\"")
    putAddress(of: target, in: text)
    html.put("\" alt=\"")
    html.putText(alternative.span)
    putTitle(of: target)
    html.put("\">")
    return end + 1
  }

  // MARK: Addresses

  /// Prints an address in angle brackets.
  private mutating func writeAddress(_ token: Token, in text: Span<UInt8>) {
    endWords(of: text)
    let address = token.start + 1..<token.end - 1
    html.put(token.kind == .mailbox ? "<a href=\"mailto:" : "<a href=\"")
    html.putAddress(text.extracting(address))
    html.put("\">")
    html.putText(text.extracting(address))
    html.put("</a>")
  }

  private mutating func putAddress(of target: LinkTarget, in text: Span<UInt8>) {
    if case .here(let address, _) = target, !text.mayHoldEscapes(address) {
      html.putAddress(text.extracting(address))
    } else {
      html.putAddress(builder.inlines.definition(target).destination)
    }
  }

  private mutating func putTitle(of target: LinkTarget) {
    if case .here(_, let title) = target, title.isEmpty { return }
    let title = builder.inlines.definition(target).title
    guard !title.isEmpty else { return }
    html.put("\" title=\"")
    html.putText(title)
  }
}

/// Words and line ends that stand together, while they are gathered from tokens.
///
/// Mostly they are one stretch of the leaf; they are copied only where the leaf writes some of them otherwise.
struct RunningWords {
  /// What is copied; the stretch comes behind it.
  private var copy: [UInt8] = []
  private(set) var stretch = 0..<0

  var isEmpty: Bool { stretch.isEmpty && copy.isEmpty }

  /// A copy of all of them, nothing if they are one stretch.
  func copied(of text: Span<UInt8>) -> [UInt8]? {
    if copy.isEmpty { return nil }
    var words = copy
    words.append(stretch, of: text)
    return words
  }

  mutating func removeAll() {
    if !copy.isEmpty { copy.removeAll(keepingCapacity: true) }
    stretch = 0..<0
  }

  /// Adds a stretch of the leaf.
  mutating func append(_ range: Range<Int>, of text: Span<UInt8>) {
    if range.isEmpty { return }
    if stretch.isEmpty {
      stretch = range
    } else if stretch.upperBound == range.lowerBound {
      stretch = stretch.lowerBound..<range.upperBound
    } else {
      copy.append(stretch, of: text)
      stretch = range
    }
  }

  /// Adds what the leaf writes otherwise.
  mutating func append(_ words: String, of text: Span<UInt8>) {
    copy.append(stretch, of: text)
    copy += words.utf8
    stretch = 0..<0
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ range: Range<Int>, of text: Span<UInt8>) {
    for index in range { append(text[index]) }
  }
}
