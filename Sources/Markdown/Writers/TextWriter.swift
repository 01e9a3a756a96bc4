// Prints a tree as plain text for a terminal, a screen reader or a printer.
//
// Blocks do not print blank lines, they *ask* for one; the next line that is printed puts it before
// itself, so that none is doubled and none is left at the end. What is inside a list item or a quote is
// moved to the right by an indent, and a marker waits in `lead` for the first line of its item.

extension Document {
  /// The document as plain text, with a final line end unless there is nothing to print.
  public func text(width: Int = TextWriter.defaultWidth) -> String {
    blocks.text(width: width)
  }
}

extension [Block] {
  /// The blocks as plain text, with a final line end unless there is nothing to print.
  public func text(width: Int = TextWriter.defaultWidth) -> String {
    var writer = TextWriter(width: width)
    writer.append(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// A plain text that grows by a part of a document at a time.
///
/// Headings of level 1 to 4 are underlined with `=`, `-`, `~` and `.`; emphasis leaves no mark. Nothing
/// is wider than the page but a word that cannot be broken, such as an address.
public struct TextWriter: Sendable {
  /// The columns of a page if nobody says otherwise.
  public static let defaultWidth = 80

  /// What is printed and not taken yet, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// The columns of the page.
  public let width: Int
  private var indent = 0
  private var lead: Marker?
  private var wantsBlankLine = false
  private var hasPrinted = false

  /// Starts a text for a page of so many columns, but at least 20.
  public init(width: Int = TextWriter.defaultWidth) {
    self.width = max(20, width)
  }

  /// Prints blocks, with a blank line between them and what is there.
  public mutating func append(_ blocks: [Block]) {
    self.blocks(blocks)
  }

  /// Hands over what is printed so far; printing goes on behind it.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }
}

extension TextWriter {
  /// What stands to the left of an item's first line.
  struct Marker: Sendable {
    var bytes: [UInt8]
    var columns: Int

    init(_ text: String) {
      bytes = Array(text.utf8)
      columns = text.columns
    }

    /// Adds spaces up to a column.
    mutating func pad(to goal: Int) {
      bytes.append(contentsOf: repeatElement(.space, count: max(0, goal - columns)))
      columns = max(columns, goal)
    }
  }

  /// The columns between the indent and the right edge.
  var room: Int { width - indent }

  /// Wants a blank line before the next line, unless that is the first.
  mutating func askForBlankLine() {
    wantsBlankLine = hasPrinted
  }

  /// Prints a line behind the indent, or behind the marker that waits.
  ///
  /// A marker that leaves no room stands on a line of its own.
  mutating func line(_ content: ArraySlice<UInt8> = []) {
    if wantsBlankLine { bytes.append(.newline) }
    wantsBlankLine = false
    hasPrinted = true
    let lead = lead
    self.lead = nil
    if let lead {
      bytes += lead.bytes
      if lead.columns > indent { endLine() }
    }
    if lead?.columns != indent {
      bytes.append(contentsOf: repeatElement(.space, count: indent))
    }
    bytes += content
    endLine()
  }

  /// Prints a line of one byte over and over.
  mutating func line(of byte: UInt8, columns: Int) {
    line(Array(repeating: byte, count: columns)[...])
  }

  /// Prints a marker that waits, on a line of its own.
  mutating func printLead() {
    if lead == nil { return }
    let inner = indent
    indent = lead?.columns ?? indent
    line()
    indent = inner
  }

  /// Prints something so many columns to the right, behind a marker if there is one.
  ///
  /// However deep the nesting, half of the page is left for text.
  mutating func indented(
    by columns: Int, marker: Marker? = nil, _ print: (inout Self) -> Void
  ) {
    let outer = indent
    indent = min(indent + columns, width / 2)
    if let marker {
      var start = lead ?? Marker("")
      start.pad(to: outer)
      start.bytes += marker.bytes
      start.columns += marker.columns
      start.pad(to: indent)
      lead = start
    }
    print(&self)
    printLead()
    indent = outer
  }

  private mutating func endLine() {
    while bytes.last == .space { bytes.removeLast() }
    bytes.append(.newline)
  }
}
