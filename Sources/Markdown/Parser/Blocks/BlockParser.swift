import Findings

/// Reads lines into the skeleton of a document.
///
/// The strategy is that of CommonMark's appendix. Containers (quotes, lists, items, divisions) stand
/// in a stack; at most one leaf (paragraph, code, table) is open, in the innermost container. Each line
/// is taken in three steps:
///
/// 1. Which open containers go on? Each takes its mark from the left of the line (`>`, indentation);
///    the first that does not find its own ends the question.
/// 2. What begins here? The first byte of what is left says which rules to ask, and a container that
///    opens leaves the rest of the line to be asked again. A line that begins with a capital letter asks none.
/// 3. What is left is text for the innermost leaf: a line of its paragraph (even where a container did
///    not go on: *lazy* continuation), a row of its table, or a new paragraph.
///
/// Every rule is a file of its own beside this one; `begin(_:)` is the one place that names them. A rule
/// looks at the rest of one line and never back, so the time is linear in the text. What may never
/// happen: text that is dropped (what no rule wants is a paragraph), nesting without bound (past
/// ``deepest`` a container's mark is text), a range that is not in the source.
struct BlockParser {
  /// How many containers may be open: beyond, their marks are text.
  static let deepest = 128

  let source: Source
  let bytes: [UInt8]
  var skeleton = Skeleton()
  var findings = Findings()
  var open: [Container] = []
  var leaf = Leaf.none
  /// Whether the line before was blank where it stood, which makes a list loose.
  var followsBlank = false
  /// The end of the last line that was not blank.
  var textEnd = 0
  var isTooDeep = false

  /// A container that may still take lines.
  struct Container {
    enum Kind {
      case quote
      case list(ListMarker.Kind)
      /// Its text begins so many columns to the right of where the item is looked for.
      case item(width: Int)
      case division
    }
    var kind: Kind
    /// Its place in the skeleton.
    var node: Int
    /// How many blocks stand directly in it.
    var children = 0
    /// Whether nothing has begun in it, not even the definition of a link, which is no block in the end.
    var isEmpty = true
  }

  /// The block that takes the next line of text.
  enum Leaf {
    case none
    case paragraph
    case indentedCode
    case fencedCode(Fence)
    case table
  }

  init(_ source: Source) {
    self.source = source
    bytes = source.bytes
  }

  /// Reads all lines.
  mutating func parse() {
    skeleton.reserve(forBytes: bytes.count)
    var start = 0
    while start < bytes.count {
      let end = ByteSearch.firstIndex(of: .newline, in: bytes, from: start)
      take(Line(start: start, end: end, of: bytes))
      start = end + 1
    }
    closeLeaf()
    close(to: 0)
  }

  private mutating func take(_ fresh: Line) {
    var line = fresh
    let kept = continueContainers(&line)
    if kept == open.count, continueLeaf(&line) {
      if !line.isBlank { textEnd = line.end }
      return
    }
    switch beginBlocks(&line, kept: kept) {
    case .leaf:
      followsBlank = false
      textEnd = line.end
    case .container:
      line.isBlank ? takeEmptyContainer(line) : addText(line, kept: open.count)
    case .nothing:
      line.isBlank ? takeBlank(kept: kept) : addText(line, kept: kept)
    }
  }

  // MARK: Which containers go on?

  private mutating func continueContainers(_ line: inout Line) -> Int {
    for index in open.indices {
      let goesOn =
        switch open[index].kind {
        case .list, .division: true
        case .quote: takeQuoteMark(&line)
        case .item(let width):
          takeItemIndent(&line, width: width, isEmpty: open[index].isEmpty)
        }
      if !goesOn { return index }
    }
    return open.count
  }

  /// Gives the line to a leaf that takes lines whatever they say; false leaves it to the next steps.
  private mutating func continueLeaf(_ line: inout Line) -> Bool {
    switch leaf {
    case .none, .paragraph, .table: false
    case .indentedCode: continueIndentedCode(&line)
    case .fencedCode(let fence): continueFencedCode(fence, &line)
    }
  }

  // MARK: What begins here?

  /// What a rule answers.
  enum Beginning: Equatable {
    case nothing
    /// A container has begun; the rest of the line is still to be read.
    case container
    /// A leaf has taken the line.
    case leaf
  }

  /// Opens what begins on the line: nothing, only containers, or a leaf that has taken it.
  private mutating func beginBlocks(_ line: inout Line, kept: Int) -> Beginning {
    var context = Context(kept: kept, isWhole: kept == open.count)
    var answer = Beginning.nothing
    while !line.isBlank {
      switch begin(&line, context) {
      case .nothing: return answer
      case .leaf: return .leaf
      case .container: answer = .container
      }
      followsBlank = false
      context = Context(kept: open.count, isWhole: true)
    }
    return answer
  }

  /// What a rule needs to know of the line's surroundings.
  struct Context {
    /// How many of the open containers go on.
    var kept: Int
    /// Whether all of them do, so that the open leaf is the line's own.
    var isWhole: Bool
  }

  /// Asks the rules that the first byte of the text calls for.
  private mutating func begin(_ line: inout Line, _ context: Context) -> Beginning {
    if line.isIndentedAsCode { return beginIndentedCode(&line, context) }
    switch bytes[line.text] {
    case .greater: return beginQuote(&line, context)
    case .hash: return beginHeading(line, context)
    case .backtick, .tilde: return beginFencedCode(line, context)
    case .colon:
      let answer = beginDivision(&line, context)
      return answer == .nothing ? beginTable(line, context) : answer
    case .equals: return underlineHeading(line, context)
    case .underscore: return beginRule(line, context)
    case .star:
      let answer = beginRule(line, context)
      return answer == .nothing ? beginItem(&line, context) : answer
    case .plus: return beginItem(&line, context)
    case .hyphen:
      var answer = underlineHeading(line, context)
      if answer == .nothing { answer = beginRule(line, context) }
      if answer == .nothing { answer = beginItem(&line, context) }
      if answer == .nothing { answer = beginTable(line, context) }
      return answer
    case .pipe: return beginTable(line, context)
    case let byte where byte.isDigit || byte.isLowercaseLetter: return beginItem(&line, context)
    default: return .nothing
    }
  }

  // MARK: What is left is text

  /// Adds a line to the open paragraph or table, or begins a paragraph.
  ///
  /// A paragraph takes the line even where a container did not go on; had one begun on this line, it
  /// would have closed the paragraph.
  private mutating func addText(_ line: Line, kept: Int) {
    switch leaf {
    case .paragraph: break
    case .table where kept == open.count: break
    default: beginLeaf(.paragraph, as: .paragraph, at: line.text, in: kept)
    }
    skeleton.lines.append(line.textSlice)
    followsBlank = false
    textEnd = line.end
  }

  /// Takes a line on which a container began and nothing followed, such as a bullet alone.
  private mutating func takeEmptyContainer(_ line: Line) {
    followsBlank = false
    textEnd = line.end
  }

  private mutating func takeBlank(kept: Int) {
    close(to: kept)
    if case .quote? = open.last?.kind { followsBlank = false } else { followsBlank = true }
  }
}
