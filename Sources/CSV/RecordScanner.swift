public import Findings

/// Reads records, one after another: the cells between two line ends.
///
/// The grammar is that of RFC 4180, and what people write beside it:
///
/// - A cell that begins with a quote ends at the next quote that is not doubled. Delimiters and line
///   ends in between belong to it. Anywhere else a quote is a character like others: `12" ruler`.
/// - Spaces around a cell do not count, unless they stand inside the quotes.
/// - What follows a closing quote in its cell is kept, and reported: a quote in it was not doubled.
/// - A quote that nothing closes would swallow the rest of the file. Then it is no opening quote: its cell
///   ends where a cell without quotes does, and reading goes on behind it. This happens once at most: all
///   quotes behind it are doubled, or one of them had closed it, and a row of doubled quotes closes
///   itself. So no byte is looked at more than twice, whatever the file holds.
///
/// Line ends are `\n` alone here, and the bytes are UTF-8: `Source` has seen to it.
struct RecordScanner {
  private let source: Source
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position: Int
  private(set) var findings = Findings()

  init(_ source: Source, from start: Int, delimiter: Delimiter) {
    self.source = source
    bytes = source.bytes
    self.delimiter = delimiter.rawValue
    position = start
  }

  /// The next record that says anything, nothing at the end.
  mutating func nextFilled() -> [Cell]? {
    while let cells = next() {
      if cells.contains(where: { !$0.isEmpty }) { return cells }
    }
    return nil
  }

  /// The next record, nothing at the end; a blank line is a record of one empty cell.
  private mutating func next() -> [Cell]? {
    guard position < bytes.count else { return nil }
    var cells: [Cell] = []
    repeat { cells.append(cell()) } while skip(delimiter)
    _ = skip(lineEnd)
    return cells
  }

  /// Reads a cell and stops before the delimiter or line end behind it.
  private mutating func cell() -> Cell {
    while let byte = peek(), isBlank(byte) { position += 1 }
    if peek() == quote, let cell = quotedCell() { return cell }
    return plainCell()
  }

  private mutating func plainCell() -> Cell {
    let range = plainRange()
    return Cell(FormulaGuard.without(source[range]), at: Place(source, range), from: range)
  }

  /// Reads a cell in quotes; nothing, and nowhere moved, if they are never closed.
  private mutating func quotedCell() -> Cell? {
    let open = position
    guard var text = quotedText() else {
      position = open
      findings.report(
        .unclosedQuote, "close this quote at the end of its cell; nothing closes it",
        at: Place(source, open..<open + 1))
      return nil
    }
    let close = position
    let rest = plainRange()
    guard rest.isEmpty else {
      findings.report(
        .textBehindQuote, "double the quotes inside this cell, and close it at its end",
        at: Place(source, rest),
        notes: [Finding.Note("the cell's quotes open here", at: Place(source, open..<open + 1))])
      text += bytes[close..<rest.upperBound]
      return Cell(
        FormulaGuard.without(String(decoding: text, as: UTF8.self)),
        at: Place(source, open..<rest.upperBound))
    }
    return Cell(
      FormulaGuard.without(String(decoding: text, as: UTF8.self)),
      at: Place(source, open..<close), from: open + 1..<close - 1)
  }

  /// Reads from an opening quote to behind the closing one; nothing if there is none.
  private mutating func quotedText() -> [UInt8]? {
    var text: [UInt8] = []
    position += 1
    while true {
      let end = ByteSearch.firstIndex(of: quote, in: bytes, from: position)
      guard end < bytes.count else { return nil }
      text += bytes[position..<end]
      position = end + 1
      guard skip(quote) else { return text }
      text.append(quote)
    }
  }

  /// Moves to the end of the cell; tells where its text lies, without the blanks around it.
  private mutating func plainRange() -> Range<Int> {
    let end = ByteSearch.firstIndex(
      ofAny: (delimiter, lineEnd, delimiter, lineEnd), in: bytes.span.bytes, from: position)
    var start = position
    var last = end
    while start < last, isBlank(bytes[start]) { start += 1 }
    while last > start, isBlank(bytes[last - 1]) { last -= 1 }
    position = end
    return start..<last
  }
}

extension RecordScanner {
  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")) && byte != delimiter
  }
}

extension Cell {
  /// Makes a cell of a range of the source; its text is shorter if something was taken from it.
  fileprivate init(_ text: String, at place: Place, from range: Range<Int>) {
    self.init(text, at: place, from: text.utf8.count == range.count ? range.lowerBound : nil)
  }
}

private let quote = UInt8(ascii: "\"")
private let lineEnd = UInt8(ascii: "\n")

extension Rule {
  /// A quote opens a cell and nothing closes it.
  public static let unclosedQuote = Rule(
    "unclosed-quote", .error,
    "In a CSV file, a cell that begins with a quote ends with one. Otherwise it is read up to the end "
      + "of its line, or to the next delimiter.")
  /// Something stands between a closing quote and the end of the cell.
  public static let textBehindQuote = Rule(
    "text-behind-quote", .error,
    "In a CSV file, nothing follows the closing quote of a cell, and quotes inside it are doubled.")
}
