import Findings
import Markdown

/// Text of a standard, kept as canonical Markdown.
///
/// The model holds Markdown and not trees: it is smaller, it is what templates insert, and a tree of
/// it is one parse away. One paragraph without marks is its own plain text. Nearly all text stands in its definition
/// as it stands here, and is kept there alone, as a stretch of the file's bytes.
public struct Prose: Sendable {
  /// The bytes of a definition, or the text's own.
  @usableFromInline let bytes: [UInt8]
  @usableFromInline let start: UInt32
  /// Where the text ends, and whether it is its own plain text: that is asked again and again, and has a bit here.
  @usableFromInline let endAndKind: UInt32

  @usableFromInline var end: UInt32 { endAndKind & ~Self.plain }

  /// Whether the text is its own plain text: one line with none of the bytes that can be a mark.
  @inlinable public var isPlain: Bool { endAndKind & Self.plain != 0 }

  @usableFromInline static var plain: UInt32 { 1 << 31 }

  private init(_ range: Range<Int>, of bytes: [UInt8], isPlain: Bool? = nil) {
    self.bytes = bytes
    start = UInt32(range.lowerBound)
    let isPlain = isPlain ?? bytes.span.extracting(range).isPlain
    endAndKind = UInt32(Int32(range.upperBound)) | (isPlain ? Self.plain : 0)
  }

  /// No text.
  public init() {
    bytes = []
    start = 0
    endAndKind = Self.plain
  }

  /// Takes Markdown as it is.
  public init(markdown: String) {
    let bytes = Array(markdown.utf8)
    self.init(bytes.indices, of: bytes)
  }

  /// Takes Markdown that stands, as a rule, in a stretch of a source as it is.
  ///
  /// - Parameter isPlain: Whether it is its own plain text, if that is known.
  init(markdown: Span<UInt8>, in place: Place, isPlain: Bool? = nil) {
    let all = place.source.bytes
    let stretch = all.span.extracting(place.range)
    let found =
      markdown.isSame(as: stretch)
      ? stretch.indices : ByteSearch.firstRange(of: markdown, in: stretch)
    if let found {
      let start = place.range.lowerBound
      self.init(start + found.lowerBound..<start + found.upperBound, of: all, isPlain: isPlain)
    } else {
      let own = markdown.withUnsafeBytes { Array($0) }
      self.init(own.indices, of: own, isPlain: isPlain)
    }
  }

  /// Canonical Markdown, without a final line end; empty when there is no text.
  public var markdown: String {
    get { String(decoding: utf8, as: UTF8.self) }
    set { self = Prose(markdown: newValue) }
  }

  /// The bytes in which the Markdown lies, and where it does.
  public var stretch: (bytes: [UInt8], range: Range<Int>) { (bytes, Int(start)..<Int(end)) }

  /// The bytes of the Markdown.
  public var utf8: ArraySlice<UInt8> { bytes[Int(start)..<Int(end)] }

  /// Hands on the bytes of the Markdown where they lie, which takes no time.
  @inlinable
  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let all = bytes.span
    return body(all.extracting(Int(start)..<Int(end)))
  }

  /// Whether there is no text.
  @inlinable public var isEmpty: Bool { start == end }

  /// The words alone, without marks; blocks stand apart by line ends.
  public var plainText: String {
    isPlain ? markdown : String(decoding: readPlainText, as: UTF8.self)
  }

  /// Hands on the bytes of ``plainText``, which nearly always are those of the Markdown where they lie.
  @inlinable public func withPlainText(_ body: (Span<UInt8>) -> Void) {
    if isPlain { withBytes(body) } else { body(readPlainText.span) }
  }

  @usableFromInline var readPlainText: [UInt8] {
    withBytes { $0.plainParagraphs }
      ?? Document.plainText(of: Source.read(path: "", bytes: Array(utf8)).source)
  }

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
    var wordEnd = 0
    while wordEnd < count, self[wordEnd] != UInt8(ascii: " ") { wordEnd += 1 }
    let last = self[wordEnd - 1]
    guard last != UInt8(ascii: "."), last != UInt8(ascii: ")") else { return false }
    var marks: UInt8 = 0
    for index in indices { marks |= self[index].markBit }
    return marks == 0
  }
}

extension Span<UInt8> {
  /// The plain text of Markdown that is nothing but paragraphs of plain lines; nothing if there is more in it.
  fileprivate var plainParagraphs: [UInt8]? {
    var words: [UInt8] = []
    words.reserveCapacity(count)
    var (start, isBehindBlank) = (0, false)
    while start < count {
      let end = ByteSearch.firstIndex(of: UInt8(ascii: "\n"), in: self, from: start)
      let line = extracting(start..<end)
      if !line.isEmpty {
        guard line.isPlain, self[end - 1] != UInt8(ascii: " ") else { return nil }
        if !words.isEmpty { words.append(UInt8(ascii: isBehindBlank ? "\n" : " ")) }
        line.withUnsafeBufferPointer { words.append(contentsOf: $0) }
      }
      (start, isBehindBlank) = (end + 1, line.isEmpty)
    }
    return words
  }
}

extension UInt8 {
  /// Whether a line that begins with it can be something else than a paragraph, or not be plain: a tab, a space, or
  /// one of `# + - : = > ~`.
  fileprivate var beginsBlock: Bool {
    let bits =
      bit("\t") | bit(" ") | bit("#") | bit("+") | bit("-") | bit(":") | bit("=") | bit(">")
      | bit("~")
    return bits != 0
  }

  /// 1 if it can be a mark within a line, or ends it, 0 if not.
  ///
  /// With the bit of small letters set, `[`, `\`, `]`, `_`, `{` and `|` are among the last five of ASCII, which are
  /// told by one comparison.
  @inline(__always)
  fileprivate var markBit: UInt8 {
    let isLast = Int8(bitPattern: self | 0x20) > Int8(bitPattern: UInt8(ascii: "z"))
    return (isLast ? 1 : 0) | (self < 0x20 ? 1 : 0) | bit("&") | bit("*") | bit("<") | bit("`")
  }
}
