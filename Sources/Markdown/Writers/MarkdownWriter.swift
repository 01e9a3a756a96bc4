// Writes a tree back as Markdown, in one way for each tree.
//
// The law: reading what was written gives the same tree, and writing that again gives the same bytes.
// So there is one spelling for everything (`*` for emphasis, fences for code), and a byte of text gets
// a backslash only where it could otherwise be markup. Prose without special bytes is copied whole.
//
// The writer knows where it stands by two things: the *prefix* that every line of the open containers
// begins with (`> `, the indentation of an item), and the *edge* it is at, because the head of a line,
// of a cell and of emphasised text each endanger other bytes. Everything that prints clears the edge.
//
// What the dialect cannot say (a hard break in a table cell, two paragraphs of a tight item) is
// printed as the nearest thing that it can.

extension Document {
  /// The document as canonical Markdown, with a final line end unless it is empty.
  public var markdown: String {
    if blocks.isEmpty { return "" }
    var writer = MarkdownWriter()
    writer.blocks(blocks)
    return writer.text + "\n"
  }
}

extension [Block] {
  /// The blocks as canonical Markdown without a final line end, which may stand in any container.
  public var markdown: String { String(decoding: markdownBytes, as: UTF8.self) }

  /// The bytes of ``markdown``.
  public var markdownBytes: [UInt8] {
    var writer = MarkdownWriter()
    writer.isInsideItem = true
    writer.blocks(self)
    return writer.output
  }
}

extension [Inline] {
  /// The text as canonical Markdown that may stand anywhere in a line, over as many lines as it has.
  public var markdown: String { markdown(in: .line) }

  /// The text as canonical Markdown in one line, fit for a cell of a table or any other place.
  ///
  /// Line ends become spaces. A pipe in code gets a backslash, which only a cell takes away again.
  public var markdownForCell: String { markdown(in: .cell) }

  private func markdown(in place: MarkdownWriter.Place) -> String {
    if place == .cell, self == [Inline(.text("^"))] { return "\\^" }
    var writer = MarkdownWriter(place: place)
    writer.isInsideItem = true
    writer.inlines(self)
    return writer.text
  }
}

/// The state of writing: what is printed, and what that means for the next byte.
struct MarkdownWriter {
  /// The kind of line that running text stands in.
  enum Place { case line, heading, cell }

  /// What endangers the next byte.
  enum Edge {
    /// Nothing stands on the line but prefixes and markers.
    case line
    /// White space here would be trimmed.
    case trimmed
    /// A mark of emphasis was just opened.
    case mark
    /// A mark of emphasis was just closed, or a blank put, and would not be one with a letter behind it.
    case closedMark
    /// A bracketed text has just ended: a brace would give it attributes.
    case bracket
    /// A tick box has just ended: `(` and `:` would undo it.
    case box
    case none
  }

  private(set) var output: [UInt8] = []
  var place: Place
  var edge = Edge.line
  /// Whether the innermost container, lists aside, is an item, where letters can begin a list.
  var isInsideItem = false
  /// Whether the line of dashes is still to come, which a row must not look like.
  var isInsideHead = false
  /// Whether line ends have to be spaces.
  var isOneLine: Bool
  /// The marks of the emphasis that is open, outermost first.
  var openMarks: [(mark: UInt8, count: Int)] = []
  private var prefix: [UInt8] = []

  init(place: Place = .line) {
    self.place = place
    isOneLine = place == .cell
  }

  /// All that is printed.
  var text: String { String(decoding: output, as: UTF8.self) }

  mutating func put(_ byte: UInt8) {
    output.append(byte)
    edge = .none
  }

  mutating func put(_ byte: UInt8, times count: Int) {
    output.append(contentsOf: repeatElement(byte, count: count))
    edge = .none
  }

  mutating func put(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    edge = .none
  }

  mutating func put(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    edge = .none
  }

  /// Prints a scalar by its number, `&#32;`, so that nothing trims it or takes it for a mark.
  mutating func put(entity scalar: Unicode.Scalar) {
    put("&#\(scalar.value);")
  }

  /// Begins a line inside the open containers.
  mutating func newLine() {
    output.append(.newline)
    output += prefix
    edge = .line
  }

  /// Leaves a line empty but for the marks of the open containers.
  mutating func blankLine() {
    newLine()
    while output.last == .space { output.removeLast() }
  }

  /// Writes what a container holds, with its mark at the head of each further line.
  mutating func nested(_ mark: String, inItem: Bool, _ write: (inout Self) -> Void) {
    let outer = isInsideItem
    isInsideItem = inItem
    prefix += mark.utf8
    edge = .line
    write(&self)
    prefix.removeLast(mark.utf8.count)
    isInsideItem = outer
  }

  /// Replaces the letter or digit that was printed last by its number, if there is one.
  mutating func hideLastLetter() {
    guard let scalar = output.lastScalar, scalar.isOfWord else { return }
    output.removeLast(UTF8.width(scalar))
    let backslashes = output.reversed().prefix { $0 == .backslash }.count
    if !backslashes.isMultiple(of: 2) { put(.backslash) }
    put(entity: scalar)
  }
}
