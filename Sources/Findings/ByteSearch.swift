/// Looks through bytes eight at a time.
///
/// The bytes of a word are tested together: a byte that is equal to another is a zero byte of their
/// exclusive or, and `(x - 0x01…) & ~x & 0x80…` is not zero exactly where a word has a zero byte. Each search makes
/// such marks, the highest bit of each byte that is sought. Bytes behind the first one may be marked wrongly,
/// because a subtraction borrows from them; the first is always right, and its place is how many zeros are below it.
///
/// The searches for several bytes are inlined where they are asked for, so that what is known of the bytes is
/// reckoned out once, when the program is compiled.
public enum ByteSearch {
  /// The first place of a byte from an offset on, or the number of bytes.
  public static func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    firstIndex(of: byte, in: bytes.span, from: start)
  }

  /// The first place of a byte from an offset on, or the number of bytes.
  public static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    let pattern = UInt64(byte) &* ones
    return bytes.withUnsafeBytes { buffer in
      firstIndex(in: buffer, from: start) { zeros($0 ^ pattern) }
    }
  }

  /// The first place of any of four bytes from an offset on, or the number of bytes.
  @inlinable
  public static func firstIndex(
    ofAny sought: (UInt8, UInt8, UInt8, UInt8), in bytes: RawSpan, from start: Int
  ) -> Int {
    let patterns = (
      UInt64(sought.0) &* ones, UInt64(sought.1) &* ones, UInt64(sought.2) &* ones,
      UInt64(sought.3) &* ones
    )
    return bytes.withUnsafeBytes { buffer in
      firstIndex(in: buffer, from: start) { word in
        zeros(word ^ patterns.0) | zeros(word ^ patterns.1) | zeros(word ^ patterns.2)
          | zeros(word ^ patterns.3)
      }
    }
  }

  /// The first place of any of five bytes, or of a byte of ASCII that lies between two, from an offset on, or the number
  /// of bytes.
  @inlinable
  public static func firstIndex(
    ofAny sought: (UInt8, UInt8, UInt8, UInt8, UInt8), orIn range: ClosedRange<UInt8>,
    in bytes: Span<UInt8>, from start: Int
  ) -> Int {
    let patterns = (
      UInt64(sought.0) &* ones, UInt64(sought.1) &* ones, UInt64(sought.2) &* ones,
      UInt64(sought.3) &* ones, UInt64(sought.4) &* ones
    )
    let low = UInt64(range.lowerBound) &* ones
    let beyond = (UInt64(range.upperBound) + 1) &* ones
    return bytes.withUnsafeBytes { buffer in
      firstIndex(in: buffer, from: start) { word in
        // With its highest bit set no byte borrows, and keeps that bit if it is not less.
        let raised = word | highs
        let between = (raised &- low) & ~(raised &- beyond) & ~word & highs
        return zeros(word ^ patterns.0) | zeros(word ^ patterns.1) | zeros(word ^ patterns.2)
          | zeros(word ^ patterns.3) | zeros(word ^ patterns.4) | between
      }
    }
  }

  /// The first place of some bytes, nothing if they are not there (or are none).
  ///
  /// The library's own search for any sequence in any collection takes some hundred times as long.
  public static func firstRange(of sought: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let start = bytes.startIndex
    return firstRange(of: sought.span, in: bytes.span).map {
      start + $0.lowerBound..<start + $0.upperBound
    }
  }

  /// The first place of some bytes, nothing if they are not there (or are none).
  public static func firstRange(of sought: Span<UInt8>, in bytes: Span<UInt8>) -> Range<Int>? {
    guard !sought.isEmpty else { return nil }
    let head = sought[0]
    let pattern = UInt64(head) &* ones
    return bytes.withUnsafeBytes { buffer in
      var start = 0
      while true {
        start = firstIndex(in: buffer, from: start) { zeros($0 ^ pattern) }
        let end = start + sought.count
        guard end <= buffer.count else { return nil }
        if sought.indices.allSatisfy({ buffer[start + $0] == sought[$0] }) { return start..<end }
        start += 1
      }
    }
  }

  /// Where some bytes stand, from left to right, without overlaps.
  public static func ranges(of sought: [UInt8], in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var rest = bytes
    while let range = firstRange(of: sought, in: rest) {
      ranges.append(range)
      rest = bytes[range.upperBound...]
    }
    return ranges
  }

  /// The first control character but a line feed, or byte of a scalar beyond ASCII, or the number of bytes.
  static func firstUnusual(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      firstIndex(in: buffer, from: start) { word in
        // Line feeds become asterisks, by a bit for each: what is left below the space is unusual.
        let other = word ^ (0x0A &* ones)
        let lineFeeds = ~((other &+ ~highs) | other) & highs
        let plain = word | lineFeeds >> 2
        return (word | (plain &- 0x20 &* ones)) & highs | zeros(word ^ (0x7F &* ones))
      }
    }
  }

  /// The first control character or either of two bytes from an offset on, or the number of bytes.
  public static func firstIndex(
    ofControlOr sought: (UInt8, UInt8), in bytes: Span<UInt8>, from start: Int
  ) -> Int {
    let patterns = (UInt64(sought.0) &* ones, UInt64(sought.1) &* ones, 0x7F &* ones)
    return bytes.withUnsafeBytes { buffer in
      firstIndex(in: buffer, from: start) { word in
        let controls = (word &- 0x20 &* ones) & ~word & highs
        return controls | zeros(word ^ patterns.0) | zeros(word ^ patterns.1)
          | zeros(word ^ patterns.2)
      }
    }
  }

  /// The first white space that is no space, or stands behind another, or the number of bytes.
  ///
  /// Every control character is taken for white space.
  public static func firstWideGap(in bytes: Span<UInt8>) -> Int {
    // Whether the word before ends in white space, where the first byte of the next has it before itself.
    var last: UInt64 = 0
    return bytes.withUnsafeBytes { buffer in
      firstIndex(in: buffer, from: 0) { word in
        let low = word & ~highs
        let gaps = ~(low &+ 0x5F &* ones | word) & highs
        let controls = ~(low &+ 0x60 &* ones | word) & highs
        defer { last = gaps >> 56 }
        return controls | gaps & (gaps << 8 | last)
      }
    }
  }

  /// The first byte that the marks of its word tell, or the number of bytes.
  @inlinable @inline(__always)
  static func firstIndex(
    in buffer: UnsafeRawBufferPointer, from start: Int, marks: (UInt64) -> UInt64
  ) -> Int {
    var index = start
    while index <= buffer.count &- 8 {
      let found = marks(word(at: index, in: buffer))
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    guard index < buffer.count else { return buffer.count }
    let found = marks(lastWord(from: index, in: buffer))
    return min(index &+ found.trailingZeroBitCount >> 3, buffer.count)
  }

  /// The eight bytes from an offset on, the first of them lowest.
  @inlinable @inline(__always)
  static func word(at index: Int, in buffer: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The bytes from an offset on, fewer than eight, with zeros behind them.
  @inlinable
  static func lastWord(from index: Int, in buffer: UnsafeRawBufferPointer) -> UInt64 {
    let end = buffer.count
    if end >= 8 {
      let others = UInt64(truncatingIfNeeded: 8 &* (index &+ 8 &- end))
      return word(at: end &- 8, in: buffer) &>> others
    }
    var word: UInt64 = 0
    for place in (index..<end).reversed() { word = word &<< 8 | UInt64(buffer[place]) }
    return word
  }

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// Marks the first byte that is zero, and only bytes that are zero or stand behind it.
  @inlinable static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
}

extension Span<UInt8> {
  /// Whether a byte stands somewhere.
  public func has(_ byte: UInt8) -> Bool {
    ByteSearch.firstIndex(of: byte, in: self, from: 0) < count
  }
}
