/// The text of a leaf block as one run of bytes, which knows where each came from.
///
/// Most paragraphs are one stretch of the source and are read where they stand. Where containers took
/// something from the left of a line, the pieces are put together and each remembers its origin.
struct LeafText {
  /// The bytes that the range is of: the source's, or a copy without what containers took.
  private(set) var bytes: [UInt8]
  /// The text, without white space at either end.
  var range: Range<Int>
  /// Where pieces of a copy begin, here and in the source; empty for the source itself.
  private var origins: [(here: Int, source: Int)] = []

  /// Takes a stretch of the source.
  init(_ range: Range<Int>, of source: [UInt8]) {
    bytes = source
    self.range = source.span.trimmed(range)
  }

  /// Takes the lines of a leaf, joined by line feeds.
  init(_ lines: ArraySlice<LineSlice>, of source: [UInt8]) {
    self.init(lines.stretch ?? 0..<0, of: source)
    if lines.stretch != nil { return }
    bytes = []
    for line in lines {
      origins.append((bytes.count, line.start))
      bytes.append(contentsOf: source[line.start..<line.end])
      bytes.append(.newline)
    }
    range = bytes.span.trimmed(0..<bytes.count - 1)
  }

  /// Takes a cell of a table, whose escaped pipes are only pipes.
  init(cell: Range<Int>, of source: [UInt8]) {
    self.init(cell, of: source)
    guard hasEscapedPipe else { return }
    let cell = range
    bytes = []
    origins = [(0, cell.lowerBound)]
    var index = cell.lowerBound
    while index < cell.upperBound {
      if source[index] == .backslash, index + 1 < cell.upperBound {
        if source[index + 1] == .pipe {
          origins.append((bytes.count, index + 1))
        } else {
          bytes.append(source[index])
        }
        index += 1
      }
      bytes.append(source[index])
      index += 1
    }
    range = 0..<bytes.count
  }

  /// Whether the bytes are not those of the source.
  var isCopy: Bool { !origins.isEmpty }

  /// The offset in the source of an offset here.
  func source(_ offset: Int) -> Int {
    guard isCopy else { return offset }
    var low = 0
    var high = origins.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if origins[middle].here <= offset { low = middle } else { high = middle }
    }
    return origins[low].source + offset - origins[low].here
  }

  /// The range in the source of a range here.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard isCopy else { return range }
    let start = source(range.lowerBound)
    if range.isEmpty { return start..<start }
    return start..<max(start, source(range.upperBound - 1) + 1)
  }

  private var hasEscapedPipe: Bool {
    var isEscaped = false
    for index in range {
      if isEscaped, bytes[index] == .pipe { return true }
      isEscaped = bytes[index] == .backslash
    }
    return false
  }
}

extension ArraySlice<LineSlice> {
  /// The stretch of the source that the lines are, if nothing was taken out between them.
  var stretch: Range<Int>? {
    guard let first, let last else { return 0..<0 }
    for index in indices.dropFirst() where self[index - 1].end + 1 != self[index].start {
      return nil
    }
    return first.start..<last.end
  }
}

extension Span<UInt8> {
  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isWhitespace { start += 1 }
    while end > start, self[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
