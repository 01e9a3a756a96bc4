/// The bytes that are written, and where their last line begins.
struct Output {
  private(set) var bytes: [UInt8] = []
  /// Where the last line begins; of values that are not Markdown the line ends are not counted.
  private(set) var lineStart = 0

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    if byte == 0x0A { lineStart = bytes.count }
  }

  /// Adds text of a template; the line that it ends in may begin within it.
  mutating func append(_ text: [UInt8], _ range: Range<Int>, lineStart: Int?) {
    if let lineStart, lineStart > range.lowerBound {
      self.lineStart = bytes.count + lineStart - range.lowerBound
    }
    text.span.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Adds bytes without a line end.
  mutating func append(_ words: some Sequence<UInt8>) {
    bytes.append(contentsOf: words)
  }

  /// Adds bytes without a line end.
  mutating func append(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words))
  }

  /// Adds words by runs between the bytes that are written in another way.
  @inline(__always)
  mutating func append(
    _ words: String, where isOther: (UInt8) -> Bool, writing write: (inout Output, UInt8) -> Void
  ) {
    words.withBytes { bytes in
      var run = 0
      for index in bytes.indices where isOther(bytes[index]) {
        append(bytes[run..<index])
        write(&self, bytes[index])
        run = index + 1
      }
      append(bytes[run...])
    }
  }

  /// Adds what an empty value is in Markdown: a space, so that an empty cell stays a cell.
  ///
  /// Where a space stands already there is none to add, since two at a line's end would be a break, and
  /// none where a line begins, since four would make it code. In brackets it must not be a tick box.
  mutating func appendNothing() {
    guard !isAtLineStart, let last = bytes.last, last != UInt8(ascii: " ") else { return }
    if last == UInt8(ascii: "[") { append(reference: 0x20) } else { append(UInt8(ascii: " ")) }
  }

  /// Adds a character by its number, so that it is a character and nothing else.
  mutating func append(reference byte: UInt8) {
    append("&#\(byte);".utf8)
  }

  /// Takes back all of the last line.
  mutating func dropLine() {
    bytes.removeLast(bytes.count - lineStart)
  }
}

extension Output {
  /// What the last line begins with before its own text.
  private var prefix: ContainerPrefix { ContainerPrefix(of: bytes, from: lineStart) }

  /// Whether nothing but white space and the marks of containers stands on the last line.
  var isAtLineStart: Bool { prefix.range.upperBound == bytes.count }

  /// Whether the last line is white space.
  var isBlankLine: Bool { bytes[lineStart...].allSatisfy(\.isBlank) }

  /// What the lines that follow in the same containers begin with.
  var continuation: [UInt8] { prefix.continuation(in: bytes) }
}
