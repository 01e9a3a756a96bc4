import Findings
import Markdown

/// Text of a standard, kept as canonical Markdown.
///
/// The model holds Markdown and not trees: it is smaller, it is what templates insert, and a tree of
/// it is one parse away. One paragraph without marks is its own plain text. Nearly all text stands in its definition
/// as it stands here, and is kept there alone, as a stretch of the file's bytes.
public struct Prose: Sendable {
  /// The bytes of a definition, or the text's own.
  private let bytes: [UInt8]
  private let start: UInt32
  private let end: UInt32

  /// Takes Markdown as it is.
  public init(markdown: String) {
    bytes = Array(markdown.utf8)
    start = 0
    end = UInt32(bytes.count)
  }

  /// Takes Markdown that stands, as a rule, in a stretch of a source as it is.
  init(markdown: String, in place: Place) {
    let all = place.source.bytes
    let found = ByteSearch.firstRange(
      of: markdown.utf8.span, in: all.span.extracting(place.range))
    if let found {
      bytes = all
      start = UInt32(place.range.lowerBound + found.lowerBound)
      end = UInt32(place.range.lowerBound + found.upperBound)
    } else {
      bytes = Array(markdown.utf8)
      start = 0
      end = UInt32(bytes.count)
    }
  }

  /// Canonical Markdown, without a final line end; empty when there is no text.
  public var markdown: String {
    get { String(decoding: utf8, as: UTF8.self) }
    set { self = Prose(markdown: newValue) }
  }

  /// The bytes of the Markdown.
  public var utf8: ArraySlice<UInt8> { bytes[Int(start)..<Int(end)] }

  /// Hands on the bytes of the Markdown where they lie, which takes no time.
  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let all = bytes.span
    return body(all.extracting(Int(start)..<Int(end)))
  }

  /// Whether there is no text.
  public var isEmpty: Bool { start == end }

  /// The words alone, without marks; blocks stand apart by line ends.
  public var plainText: String {
    isPlain ? markdown : String(decoding: readPlainText, as: UTF8.self)
  }

  /// Hands on the bytes of ``plainText``, which nearly always are those of the Markdown where they lie.
  public func withPlainText(_ body: (Span<UInt8>) -> Void) {
    if isPlain { withBytes(body) } else { body(readPlainText.span) }
  }

  private var readPlainText: [UInt8] {
    Document.parse(Source.read(path: "", bytes: Array(utf8)).source).document.blocks.plainBytes
  }

  var isPlain: Bool { withBytes { $0.isPlain } }
}

extension Prose: Hashable {
  public static func == (a: Prose, b: Prose) -> Bool {
    a.withBytes { own in b.withBytes { own.isSame(as: $0) } }
  }

  public func hash(into hasher: inout Hasher) {
    withBytes { $0.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }
}

extension Span<UInt8> {
  /// Whether Markdown is its own plain text: one line with none of the bytes that can be a mark.
  var isPlain: Bool {
    guard !isEmpty else { return true }
    guard !self[0].beginsBlock else { return false }
    for index in indices where self[index].canBeMark { return false }
    let wordEnd = indices.first { self[$0] == UInt8(ascii: " ") } ?? count
    let last = self[wordEnd - 1]
    return last != UInt8(ascii: ".") && last != UInt8(ascii: ")")
  }
}

extension UInt8 {
  /// Whether a line that begins with it can be something else than a paragraph, or not be plain: a tab, a space, or
  /// one of `# + - : = > ~`.
  fileprivate var beginsBlock: Bool {
    isIn(
      1 << 0x09 | 1 << 0x20 | 1 << 0x23 | 1 << 0x2B | 1 << 0x2D | 1 << 0x3A | 1 << 0x3D | 1 << 0x3E,
      1 << 0x3E)
  }

  /// Whether it can be a mark within a line, or ends it: a line end, or one of ``& * < [ \ ] _ ` { |``.
  ///
  /// Nearly all are small letters and spaces, which are told first.
  fileprivate var canBeMark: Bool {
    guard self < UInt8(ascii: "a") || self > UInt8(ascii: "z"), self != UInt8(ascii: " ") else {
      return false
    }
    return isIn(
      1 << 0x0A | 1 << 0x26 | 1 << 0x2A | 1 << 0x3C,
      1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1F | 1 << 0x20 | 1 << 0x3B | 1 << 0x3C)
  }

  /// Whether its bit is set in a table of 128, from which every byte of a text is told at once.
  private func isIn(_ low: UInt64, _ high: UInt64) -> Bool {
    self < 128 && (self < 64 ? low : high) >> UInt64(self & 63) & 1 == 1
  }
}

extension [Block] {
  /// The words of blocks: one line for a paragraph, a heading or a row of a table.
  var plainText: String { String(decoding: plainBytes, as: UTF8.self) }

  /// The bytes of ``plainText``.
  fileprivate var plainBytes: [UInt8] {
    var text: [UInt8] = []
    appendPlainText(to: &text)
    if !text.isEmpty { text.removeLast() }
    return text
  }

  /// Appends the lines, each with its end.
  fileprivate func appendPlainText(to text: inout [UInt8]) {
    for index in indices { self[index].appendPlainText(to: &text) }
  }
}

extension Block {
  fileprivate func appendPlainText(to text: inout [UInt8]) {
    switch kind {
    case .heading(_, let content, _), .paragraph(let content):
      content.appendPlainText(to: &text)
      text += "\n".utf8
    case .quote(let blocks), .division(_, let blocks):
      blocks.appendPlainText(to: &text)
    case .list(let list):
      for item in list.items { item.content.appendPlainText(to: &text) }
    case .code(_, let code):
      text += code.utf8
      text += "\n".utf8
    case .rule, .writingLine:
      break
    case .table(let table):
      for row in table.head + table.body {
        text += row.cells.map(\.content.plainText).joined(separator: "\t").utf8
        text += "\n".utf8
      }
    }
  }
}
