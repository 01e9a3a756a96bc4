import Findings

/// The bytes that are written, and where their last line begins.
struct Output: ~Copyable {
  private var buffer: ByteBuffer
  /// Where the last line begins; of values that are not Markdown the line ends are not counted.
  private(set) var lineStart = 0

  init(capacity: Int) {
    buffer = ByteBuffer(capacity: capacity)
  }

  var bytes: [UInt8] { buffer.bytes }
  var count: Int { buffer.count }
  var last: UInt8? { buffer.last }

  mutating func append(_ byte: UInt8) {
    buffer.append(byte)
    if byte == 0x0A { lineStart = buffer.count }
  }

  /// Adds text of a template; the line that it ends in may begin within it.
  mutating func append(_ text: [UInt8], _ range: Range<Int>, lineStart: Int?) {
    if let lineStart, lineStart > range.lowerBound {
      self.lineStart = buffer.count + lineStart - range.lowerBound
    }
    buffer.append(text.span.extracting(range))
  }

  /// Adds bytes without a line end.
  mutating func append(_ words: Span<UInt8>) {
    buffer.append(words)
  }

  /// Adds bytes without a line end.
  mutating func append(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    buffer.append(UnsafeBufferPointer(rebasing: words))
  }

  /// Adds words without a line end.
  mutating func append(_ words: String) {
    buffer.append(words)
  }

  /// Adds words by runs between the bytes that are written in another way.
  @inline(__always)
  mutating func append(
    _ words: Span<UInt8>, where isOther: (UInt8) -> Bool,
    writing write: (inout Output, UInt8) -> Void
  ) {
    var run = 0
    for index in words.indices where isOther(words[index]) {
      append(words.extracting(run..<index))
      write(&self, words[index])
      run = index + 1
    }
    append(words.extracting(run...))
  }

  /// Adds what an empty value is in Markdown: a space, so that an empty cell stays a cell.
  ///
  /// Where a space stands already there is none to add, since two at a line's end would be a break, and
  /// none where a line begins, since four would make it code. In brackets it must not be a tick box.
  mutating func appendNothing() {
    guard !isAtLineStart, let last, last != UInt8(ascii: " ") else { return }
    if last == UInt8(ascii: "[") { append(reference: 0x20) } else { append(UInt8(ascii: " ")) }
  }

  /// Adds a character by its number, so that it is a character and nothing else.
  mutating func append(reference byte: UInt8) {
    append("&#\(byte);")
  }

  /// Takes back all of the last line.
  mutating func dropLine() {
    buffer.removeAll(behind: lineStart)
  }
}

extension Output {
  /// Whether nothing but white space and the marks of containers stands on the last line.
  var isAtLineStart: Bool {
    guard count > lineStart, let last else { return true }
    // White space follows the marks of items.
    guard last.isBlank || last == UInt8(ascii: ">") else { return false }
    return buffer.withBytes { ContainerPrefix(of: $0, from: lineStart).range.upperBound == count }
  }

  /// Whether the last line is white space.
  var isBlankLine: Bool { buffer.withBytes { $0[lineStart...].allSatisfy(\.isBlank) } }

  /// What the lines that follow in the same containers begin with.
  var continuation: [UInt8] {
    buffer.withBytes { ContainerPrefix(of: $0, from: lineStart).continuation(in: $0) }
  }
}
