import Findings

extension MarkdownWriter {
  /// Writes running text.
  mutating func inlines(_ pieces: [Inline]) {
    var index = 0
    while index < pieces.count {
      guard case .text(var words) = pieces[index].kind else {
        let last = index > 0 ? pieces[index - 1] : nil
        write(pieces[index], after: last, before: pieces[(index + 1)...])
        index += 1
        continue
      }
      index += 1
      while index < pieces.count, case .text(let more) = pieces[index].kind {
        words += more
        index += 1
      }
      text(words, before: index < pieces.count ? pieces[index] : nil)
    }
  }

  private mutating func write(_ piece: Inline, after last: Inline?, before rest: ArraySlice<Inline>)
  {
    switch piece.kind {
    case .text(let words): text(words, before: rest.first)
    case .softBreak: lineEnd(before: rest)
    case .lineBreak:
      if !isOneLine { put(.backslash) }
      lineEnd(before: rest)
    case .code(let text): code(text)
    case .emphasis(let content): emphasis(content, marks: 1, last, rest.first)
    case .strong(let content): emphasis(content, marks: 2, last, rest.first)
    case .link(let destination, let title, let content): link(destination, title, content)
    case .image(let destination, let title, let content):
      put(.exclamation)
      bracketed(content)
      target(destination, title)
    case .span(let content, let attributes):
      bracketed(content)
      put(attributes.isEmpty ? "{}" : "")
      put(attributes, after: "")
      edge = .bracket
    case .blank:
      hideLastLetter()
      put("____")
      edge = .closedMark
    case .tickBox(let isTicked):
      put(isTicked ? "[x]" : "[ ]")
      edge = .box
    }
  }

  // MARK: Line ends

  /// Goes to the next line of the text; one of blanks alone is indented, lest it be a writing line.
  private mutating func lineEnd(before rest: ArraySlice<Inline>) {
    if isOneLine { return put(.space) }
    newLine()
    if rest.beginsWithBlankLine { put("    ") }
  }

  // MARK: Code

  /// Writes code between more backticks than stand together in it, with spaces where it has some itself.
  private mutating func code(_ text: String) {
    let mark = text.longestRun(of: .backtick) + 1
    let bytes = Array(text.utf8)
    let isSpaced = bytes.first == .space && bytes.last == .space && bytes.contains { $0 != .space }
    let needsSpace = isSpaced || bytes.first == .backtick || bytes.last == .backtick
    put(.backtick, times: mark)
    if needsSpace { put(.space) }
    for byte in bytes {
      if place == .cell, byte == .pipe { put(.backslash) }
      put(byte == .newline ? .space : byte)
    }
    if needsSpace { put(.space) }
    put(.backtick, times: mark)
  }

  // MARK: Links

  /// Writes a link, by its address alone if that is its text too.
  private mutating func link(_ destination: String, _ title: String, _ content: [Inline]) {
    if title.isEmpty, case .text(let words)? = content.first?.kind, content.count == 1,
      words.isAutolink(to: destination), place != .cell || !words.utf8.contains(.pipe)
    {
      put("<\(words)>")
    } else {
      bracketed(content)
      target(destination, title)
    }
    edge = .bracket
  }

  private mutating func bracketed(_ content: [Inline]) {
    put(.leftBracket)
    inlines(content)
    put(.rightBracket)
  }

  private mutating func target(_ destination: String, _ title: String) {
    put(.leftParenthesis)
    let isBare = destination.isBareDestination && (!destination.isEmpty || title.isEmpty)
    if !isBare { put(.less) }
    literal(destination, escaping: isBare ? [] : [.less, .greater])
    if !isBare { put(.greater) }
    if !title.isEmpty {
      put(" \"")
      literal(title, escaping: [.quote])
      put(.quote)
    }
    put(.rightParenthesis)
    edge = .bracket
  }

  /// Writes `{#id .class}`, nothing for none.
  mutating func put(_ attributes: Attributes, after space: String) {
    if attributes.isEmpty { return }
    let words = (attributes.id.map { ["#" + $0] } ?? []) + attributes.classes.map { "." + $0 }
    put("\(space){\(words.joined(separator: " "))}")
  }
}

extension String {
  /// How many times a byte stands in the string without a break, at most.
  func longestRun(of byte: UInt8) -> Int {
    var longest = 0
    var run = 0
    for next in utf8 {
      run = next == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Whether a destination needs no angle brackets: no white space, and parentheses in pairs.
  fileprivate var isBareDestination: Bool {
    var depth = 0
    for byte in utf8 {
      switch byte {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      default: if byte == .space || byte.isControl { return false }
      }
      if depth < 0 || depth > 8 { return false }
    }
    return depth == 0 && utf8.first != .less
  }

  /// Whether the string in angle brackets is an address that leads to a destination.
  fileprivate func isAutolink(to destination: String) -> Bool {
    guard
      destination.utf8.elementsEqual(utf8)
        || destination.utf8.elementsEqual("mailto:\(self)".utf8)
    else { return false }
    let link = Inline.Kind.link(destination: destination, title: "", content: [Inline(.text(self))])
    let reading = Document.parse(Source(path: "", text: "<\(self)>")).document
    return reading.blocks == [Block(.paragraph([Inline(link)]))]
  }
}
