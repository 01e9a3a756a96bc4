extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte is a line feed or a carriage return.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// Whether the byte is white space within a tag.
  var isWhiteSpace: Bool { isBlank || isLineEnd || self == 0x0B || self == 0x0C }

  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  /// Whether the byte is one of `a` to `z`.
  var isLowercaseLetter: Bool { UInt8(ascii: "a") <= self && self <= UInt8(ascii: "z") }

  /// Whether the byte makes a list marker of a number or a letter.
  var isMarkerEnd: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ")") }
}

extension [UInt8] {
  /// The white space between the beginning of a line and an offset, where there is nothing else.
  func blanks(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, self[start - 1].isBlank { start -= 1 }
    return start == 0 || self[start - 1] == 0x0A ? start..<offset : nil
  }

  /// The offset behind the line's end, where only white space stands between.
  func lineEnd(after offset: Int) -> Int? {
    var end = offset
    while end < count, self[end].isBlank { end += 1 }
    if end == count { return end }
    if self[end] == 0x0D, end + 1 < count, self[end + 1] == 0x0A { return end + 2 }
    return self[end] == 0x0A ? end + 1 : nil
  }

  /// Where a pattern next lies whole before a limit, which is the end if none is given.
  func firstOffset(of pattern: [UInt8], from start: Int, before limit: Int? = nil) -> Int? {
    guard let first = pattern.first else { return nil }
    let last = (limit ?? count) - pattern.count
    var offset = start
    while offset <= last {
      if self[offset] == first, self[offset...].starts(with: pattern) { return offset }
      offset += 1
    }
    return nil
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isWhiteSpace { start += 1 }
    while end > start, self[end - 1].isWhiteSpace { end -= 1 }
    return start..<end
  }
}
