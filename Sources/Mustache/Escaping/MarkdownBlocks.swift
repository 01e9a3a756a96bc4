// `{{{x}}}` alone on a line is blocks. Each of its lines begins with what the tag's line begins with,
// where the marker of a list item has become white space: what stands in a quote stays in it, what
// stands in an item stays in it. Fenced code and named blocks that the value leaves open are ended, or
// they would take in the rest of the document.

extension Output {
  /// Adds a value as blocks of Markdown, from where a line's own text begins.
  mutating func append(markdownBlocks text: Span<UInt8>) {
    let continuation = continuation
    let bytes = text.withUnsafeBufferPointer { Array($0) }
    var open = OpenBlocks()
    for (index, line) in InkLines(of: bytes).enumerated() {
      if index > 0 { breakLine(continuation, isBlank: !bytes.hasInk(line)) }
      let text = bytes.trimmedLeft(line)
      if index > 0 || bytes.isCodeIndent(line.lowerBound..<text.lowerBound) {
        append(bytes.span.extracting(line.lowerBound..<text.lowerBound))
      }
      if open.take(bytes[line]) { append(UInt8(ascii: "\\")) }
      append(bytes.span.extracting(text))
    }
    for ending in open.endings {
      breakLine(continuation, isBlank: false)
      append(ending.span)
    }
  }

  private mutating func breakLine(_ continuation: [UInt8], isBlank: Bool) {
    append(UInt8(0x0A))
    let line = continuation.indices
    append(continuation.span.extracting(isBlank ? continuation.trimmedRight(line) : line))
  }
}

extension [UInt8] {
  /// Whether white space before a block makes it code; less than that would only move the block.
  fileprivate func isCodeIndent(_ blanks: Range<Int>) -> Bool {
    blanks.count > 3 || self[blanks].contains(0x09)
  }
}
