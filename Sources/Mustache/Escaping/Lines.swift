import Findings

/// Lines of a value: nearly always one, for which no array is made.
struct InkLines: RandomAccessCollection {
  private let one: Range<Int>?
  private let many: ArraySlice<Range<Int>>

  init(one: Range<Int>?) {
    self.one = one
    many = []
  }

  init(_ lines: ArraySlice<Range<Int>>) {
    one = nil
    many = lines
  }

  var startIndex: Int { 0 }
  var endIndex: Int { one == nil ? many.count : 1 }

  subscript(index: Int) -> Range<Int> { one ?? many[many.startIndex + index] }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The lines of a value, without their ends, from the first line with ink to the last.
  ///
  /// A carriage return ends a line in Markdown, alone or before a line feed.
  func inkLines() -> InkLines {
    var lines: [Range<Int>] = []
    var start = startIndex
    var index = nextLineEnd(from: startIndex)
    while index < endIndex {
      let isSecondHalf = self[index] == 0x0A && index > startIndex && self[index - 1] == 0x0D
      if !isSecondHalf { lines.append(start..<index) }
      start = index + 1
      index = nextLineEnd(from: start)
    }
    let whole = startIndex..<endIndex
    if start == startIndex { return InkLines(one: hasInk(whole) ? whole : nil) }
    lines.append(start..<endIndex)
    guard let first = lines.firstIndex(where: hasInk), let last = lines.lastIndex(where: hasInk)
    else { return InkLines(one: nil) }
    return InkLines(lines[first...last])
  }

  /// Where the next line ends from an offset on, or the end.
  private func nextLineEnd(from offset: Int) -> Int {
    var index = offset
    while index < endIndex {
      let next = withContiguousStorageIfAvailable { bytes in
        ByteSearch.firstIndex(ofControlOr: (0x0A, 0x0D), in: bytes.span, from: index - startIndex)
      }
      if let next { index = startIndex + next }
      if index == endIndex || self[index].isLineEnd { return index }
      index += 1
    }
    return endIndex
  }

  /// Whether anything but white space stands in a range.
  func hasInk(_ range: Range<Int>) -> Bool {
    !self[range].allSatisfy(\.isWhiteSpace)
  }

  /// A range without the spaces and tabs at its left.
  func trimmedLeft(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, self[start].isBlank { start += 1 }
    return start..<range.upperBound
  }

  /// A range without the spaces and tabs at its right.
  func trimmedRight(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1].isBlank { end -= 1 }
    return range.lowerBound..<end
  }

  /// Where the delimiter stands that makes a list marker of the number or letter before it.
  ///
  /// White space or the range's end comes behind it: `1. `, `12) `, `a. `.
  func listDelimiter(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, self[index].isDigit { index += 1 }
    if index == range.lowerBound, index < range.upperBound, self[index].isLowercaseLetter {
      index += 1
    }
    guard range.lowerBound < index, index < range.upperBound, self[index].isMarkerEnd else {
      return nil
    }
    return index + 1 == range.upperBound || self[index + 1].isBlank ? index : nil
  }
}
