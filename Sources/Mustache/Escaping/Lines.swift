import Findings

/// The lines of a value, without their ends, from the first line with ink to the last.
///
/// A carriage return ends a line in Markdown, alone or before a line feed.
struct InkLines<Bytes: RandomAccessCollection<UInt8>>: Sequence, IteratorProtocol
where Bytes.Index == Int {
  private let bytes: Bytes
  /// The lines that are still to come, nothing behind the last.
  private var rest: Range<Int>?

  init(of bytes: Bytes) {
    self.bytes = bytes
    guard let first = bytes.firstIndex(where: { !$0.isWhiteSpace }),
      let last = bytes.lastIndex(where: { !$0.isWhiteSpace })
    else { return }
    var (start, end) = (first, last + 1)
    while start > bytes.startIndex, !bytes[start - 1].isLineEnd { start -= 1 }
    while end < bytes.endIndex, !bytes[end].isLineEnd { end += 1 }
    rest = start..<end
  }

  /// Whether no line is to come.
  var isAtEnd: Bool { rest == nil }

  mutating func next() -> Range<Int>? {
    guard let rest else { return nil }
    let end = bytes.nextLineEnd(from: rest.lowerBound)
    if end == rest.upperBound {
      self.rest = nil
    } else {
      let isPair = bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      self.rest = end + (isPair ? 2 : 1)..<rest.upperBound
    }
    return rest.lowerBound..<end
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where the next line ends from an offset on, or the end.
  fileprivate func nextLineEnd(from offset: Int) -> Int {
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
