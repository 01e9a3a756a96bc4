import Findings

/// Reads the text of one leaf after another.
///
/// The strategy, again that of CommonMark's appendix, in three passes over ever less:
///
/// 1. *Scan.* One walk over the bytes makes a flat list of tokens. A byte that can mean something goes to
///    its handler; all others are stretches of text. Code spans, entities, addresses, blanks and boxes are
///    known as soon as they are seen. Runs of `*` and `_` and left brackets wait in two lists.
/// 2. *Match.* A right bracket looks at the last waiting left one, and what follows tells whether they are
///    a link, a picture or a span. Emphasis is matched inside each link, and at the end in the rest
///    (`Emphasis.swift`). Nothing is ever scanned twice: a look ahead either succeeds and is jumped over,
///    or ends where the next one would begin.
/// 3. *Use.* One walk over the tokens builds the tree (`Assembly.swift`), or prints them as they are.
///
/// The lists belong to the parser and are emptied, not freed, between leaves.
struct InlineParser {
  let source: Source
  let definitions: [LinkLabel: LinkDefinition]
  var findings = Findings()

  /// The text of the leaf that is being read.
  var text: LeafText
  /// Its bytes: those of the source, unless containers took something out of it.
  var bytes: [UInt8]
  var end = 0
  /// Where the stretch of plain text began that the scan is in.
  var textStart = 0

  var tokens: [Token] = []
  var runs: [DelimiterRun] = []
  var matches: [Match] = []
  var pairs: [BracketPair] = []
  var brackets: [OpenBracket] = []
  /// How many of the waiting brackets, the outer ones, have had a link end inside them: links hold no
  /// links.
  var closedToLinks = 0
  var lastRun = -1
  var backticks = BacktickRuns()
  var tree = InlineTree()

  /// How many bytes of destinations and titles references have put into the document so far.
  var repeated = 0
  /// The definitions that references have put into the leaf.
  var referred: [LinkDefinition] = []
  /// The classes of the span before, which mostly are those of the next.
  var classes: [String] = []
  var isTooDeep = false

  private let original: [UInt8]

  init(_ source: Source, definitions: [LinkLabel: LinkDefinition]) {
    self.source = source
    self.definitions = definitions
    original = source.bytes
    bytes = original
    text = LeafText(0..<0, of: original)
  }

  /// Reads the text of a leaf.
  mutating func parse(_ lines: ArraySlice<LineSlice>) -> [Inline] {
    if let stretch = lines.stretch { return parse(stretch) }
    readTokens(of: lines)
    return assemble()
  }

  /// Reads a stretch of the source.
  mutating func parse(_ stretch: Range<Int>) -> [Inline] {
    if let content = plain(stretch) { return content }
    readTokens(of: stretch)
    return assemble()
  }

  /// Reads the text of a cell of a table.
  mutating func parse(cell: Range<Int>) -> [Inline] {
    if let content = plain(cell) { return content }
    readTokens(ofCell: cell)
    return assemble()
  }

  /// What a stretch of the source is if no byte in it can mean anything, as in most statements.
  private func plain(_ stretch: Range<Int>) -> [Inline]? {
    let range = original.span.trimmed(stretch)
    if range.isEmpty { return [] }
    guard Self.nextSpecial(in: original.span, range) == range.upperBound else { return nil }
    return [Inline(.text(String(decoding: original[range], as: UTF8.self)), range: range)]
  }

  /// Reads the text of a leaf into matched tokens, which stay until another is read.
  mutating func readTokens(of lines: ArraySlice<LineSlice>) {
    if let stretch = lines.stretch { return readTokens(of: stretch) }
    take(LeafText(lines, of: original))
    readTokens()
  }

  /// Reads a stretch of the source into matched tokens.
  mutating func readTokens(of stretch: Range<Int>) {
    if text.isCopy { take(LeafText(stretch, of: original)) }
    text.range = original.span.trimmed(stretch)
    readTokens()
  }

  /// Reads the text of a cell of a table into matched tokens.
  mutating func readTokens(ofCell cell: Range<Int>) {
    let leaf = LeafText(cell: cell, of: original)
    guard leaf.isCopy else { return readTokens(of: cell) }
    take(leaf)
    readTokens()
  }

  private mutating func take(_ leaf: LeafText) {
    text = leaf
    bytes = leaf.bytes
  }

  private mutating func readTokens() {
    clear()
    end = text.range.upperBound
    scan()
    if lastRun >= 0 { matchEmphasis(above: -1) }
  }

  /// Makes ready for another leaf.
  private mutating func clear() {
    if tokens.isEmpty {
      tokens.reserveCapacity(16)
    } else {
      tokens.removeAll(keepingCapacity: true)
    }
    if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
    if !matches.isEmpty { matches.removeAll(keepingCapacity: true) }
    if !pairs.isEmpty { pairs.removeAll(keepingCapacity: true) }
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    if !referred.isEmpty { referred.removeAll() }
    closedToLinks = 0
    lastRun = -1
    backticks.forget()
  }

  private mutating func scan() {
    textStart = text.range.lowerBound
    var index = Self.nextSpecial(in: bytes.span, textStart..<end)
    while index < end {
      switch bytes[index] {
      case .newline: index = takeLineEnd(at: index)
      case .backslash: index = takeBackslash(at: index)
      case .backtick: index = takeBackticks(at: index)
      case .star: index = takeRun(at: index)
      case .underscore: index = takeBlank(at: index) ?? takeRun(at: index)
      case .leftBracket:
        index = takeTickBox(at: index) ?? openBracket(at: index, isImage: false)
      case .rightBracket: index = closeBracket(at: index)
      case .exclamation:
        let isImage =
          index + 1 < end && bytes[index + 1] == .leftBracket && tickBox(at: index + 1) == nil
        index = isImage ? openBracket(at: index, isImage: true) : index + 1
      case .ampersand: index = takeEntity(at: index)
      default: index = takeAddress(at: index)
      }
      index = Self.nextSpecial(in: bytes.span, index..<end)
    }
    endText(at: end)
  }

  /// The next byte that can mean something, or the end.
  ///
  /// Six of these stand side by side, from the left bracket to the backtick; the caret among them means nothing.
  private static func nextSpecial(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let text = bytes.extracting(0..<range.upperBound)
    var index = range.lowerBound
    while true {
      index = ByteSearch.firstIndex(
        ofAny: (.newline, .exclamation, .ampersand, .star, .less),
        orIn: .leftBracket ... .backtick, in: text, from: index)
      guard index < range.upperBound, text[index] == .caret else { return index }
      index += 1
    }
  }

  // MARK: Tokens

  /// Ends the stretch of plain text; the next begins where the caller says.
  mutating func endText(at index: Int) {
    if index > textStart { tokens.append(Token(kind: .text, start: textStart, end: index)) }
  }

  /// Adds a token behind the plain text before it, and answers where it ends.
  mutating func add(_ kind: Token.Kind, _ range: Range<Int>, index: Int = 0) -> Int {
    endText(at: range.lowerBound)
    tokens.append(
      Token(kind: kind, start: range.lowerBound, end: range.upperBound, index: index))
    textStart = range.upperBound
    return range.upperBound
  }
}
