import Findings

/// Reads the text of one leaf after another into inline trees.
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
/// 3. *Assemble.* One walk over the tokens builds the tree (`Assembly.swift`).
///
/// The lists belong to the parser and are emptied, not freed, between leaves.
struct InlineParser {
  let source: Source
  let definitions: [LinkLabel: LinkDefinition]
  var findings = Findings()

  /// The text of the leaf that is being read.
  var text = LeafText([], of: [])
  var bytes: [UInt8] = []
  var end = 0
  /// Where the stretch of plain text began that the scan is in.
  var textStart = 0

  var tokens: [Token] = []
  var strings: [String] = []
  var runs: [DelimiterRun] = []
  var matches: [Match] = []
  var pairs: [BracketPair] = []
  var brackets: [OpenBracket] = []
  var openMarks: [OpenMark] = []
  /// How many of the waiting brackets, the outer ones, have had a link end inside them: links hold no
  /// links.
  var closedToLinks = 0
  var lastRun = -1
  var backticks = BacktickRuns()

  /// How many bytes of destinations and titles references have put into the document so far.
  var repeated = 0
  var isTooDeep = false

  init(_ source: Source, definitions: [LinkLabel: LinkDefinition]) {
    self.source = source
    self.definitions = definitions
  }

  /// Reads the text of a leaf.
  mutating func parse(_ leaf: LeafText) -> [Inline] {
    if leaf.range.isEmpty { return [] }
    let special = Self.nextSpecial(in: leaf.bytes, leaf.range)
    if special == leaf.range.upperBound { return [plain(leaf)] }
    text = leaf
    bytes = leaf.bytes
    end = leaf.range.upperBound
    scan(from: special)
    if lastRun >= 0 { matchEmphasis(above: -1) }
    defer { clear() }
    return assemble()
  }

  /// A leaf in which no byte can mean anything, as most statements are.
  private func plain(_ leaf: LeafText) -> Inline {
    Inline(
      .text(String(decoding: leaf.bytes[leaf.range], as: UTF8.self)),
      range: leaf.source(leaf.range))
  }

  private mutating func clear() {
    tokens.removeAll(keepingCapacity: true)
    if !strings.isEmpty { strings.removeAll(keepingCapacity: true) }
    if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
    if !matches.isEmpty { matches.removeAll(keepingCapacity: true) }
    if !pairs.isEmpty { pairs.removeAll(keepingCapacity: true) }
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    if !openMarks.isEmpty { openMarks.removeAll(keepingCapacity: true) }
    closedToLinks = 0
    lastRun = -1
    backticks.forget()
  }

  private mutating func scan(from special: Int) {
    textStart = text.range.lowerBound
    var index = special
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
      index = Self.nextSpecial(in: bytes, index..<end)
    }
    endText(at: end)
  }

  /// The next byte that can mean something, or the end.
  ///
  /// All of these stand at or below the backtick, where the small letters begin; they and the space are
  /// most of any text.
  private static func nextSpecial(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let span = bytes.span
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      if byte <= .backtick, byte != .space, byte.isSpecial { return index }
      index += 1
    }
    return index
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

  /// Adds a token whose characters are not those of the source.
  mutating func add(_ kind: Token.Kind, _ range: Range<Int>, string: String) -> Int {
    strings.append(string)
    return add(kind, range, index: strings.count - 1)
  }
}

extension UInt8 {
  fileprivate var isSpecial: Bool {
    switch self {
    case .newline, .exclamation, .ampersand, .star, .less, .leftBracket, .backslash, .rightBracket,
      .underscore, .backtick:
      true
    default: false
    }
  }
}
