/// Looks through bytes eight at a time.
///
/// The bytes of a word are tested together: a byte that is equal to another is a zero byte of their
/// exclusive or, and `(x - 0x01…) & ~x & 0x80…` is not zero exactly where a word has a zero byte.
public enum ByteSearch {
  /// The first place of a byte from an offset on, or the number of bytes.
  public static func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    firstIndex(of: byte, in: bytes.span, from: start)
  }

  /// The first place of a byte from an offset on, or the number of bytes.
  public static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    let pattern = UInt64(byte) &* ones
    return bytes.withUnsafeBytes { buffer in
      firstIndex(
        in: buffer, from: start, wordHolds: { hasZero($0 ^ pattern) }, isFound: { $0 == byte })
    }
  }

  /// The first place of any of four bytes from an offset on, or the number of bytes.
  public static func firstIndex(
    ofAny sought: (UInt8, UInt8, UInt8, UInt8), in bytes: RawSpan, from start: Int
  ) -> Int {
    let patterns = (
      UInt64(sought.0) &* ones, UInt64(sought.1) &* ones, UInt64(sought.2) &* ones,
      UInt64(sought.3) &* ones
    )
    return bytes.withUnsafeBytes { buffer in
      firstIndex(
        in: buffer, from: start,
        wordHolds: { word in
          (zeros(word ^ patterns.0) | zeros(word ^ patterns.1) | zeros(word ^ patterns.2)
            | zeros(word ^ patterns.3)) != 0
        },
        isFound: { $0 == sought.0 || $0 == sought.1 || $0 == sought.2 || $0 == sought.3 })
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
        start = firstIndex(
          in: buffer, from: start, wordHolds: { hasZero($0 ^ pattern) }, isFound: { $0 == head })
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
    firstIndex(
      in: bytes, from: start,
      wordHolds: { word in
        guard word & highs == 0 else { return true }
        // Line feeds become asterisks, by a bit for each: what is left below the space is unusual.
        let other = word ^ (0x0A &* ones)
        let lineFeeds = ~((other &+ ~highs) | other) & highs
        let plain = word | lineFeeds >> 2
        return (plain &- 0x20 &* ones) & highs != 0 || hasZero(word ^ (0x7F &* ones))
      },
      isFound: { $0 >= 0x7F || $0 < 0x20 && $0 != 0x0A })
  }

  /// The first control character or either of two bytes from an offset on, or the number of bytes.
  public static func firstIndex(
    ofControlOr sought: (UInt8, UInt8), in bytes: Span<UInt8>, from start: Int
  ) -> Int {
    let patterns = (UInt64(sought.0) &* ones, UInt64(sought.1) &* ones, 0x7F &* ones)
    return bytes.withUnsafeBytes { buffer in
      firstIndex(
        in: buffer, from: start,
        wordHolds: { word in
          let controls = (word &- 0x20 &* ones) & ~word & highs
          return
            (controls | zeros(word ^ patterns.0) | zeros(word ^ patterns.1)
            | zeros(word ^ patterns.2)) != 0
        },
        isFound: { $0 < 0x20 || $0 == 0x7F || $0 == sought.0 || $0 == sought.1 })
    }
  }

  @inline(__always)
  private static func firstIndex(
    in bytes: [UInt8], from start: Int, wordHolds: (UInt64) -> Bool, isFound: (UInt8) -> Bool
  ) -> Int {
    bytes.withUnsafeBytes {
      firstIndex(in: $0, from: start, wordHolds: wordHolds, isFound: isFound)
    }
  }

  @inline(__always)
  private static func firstIndex(
    in buffer: UnsafeRawBufferPointer, from start: Int, wordHolds: (UInt64) -> Bool,
    isFound: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index + 8 <= buffer.count,
      !wordHolds(buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    {
      index += 8
    }
    while index < buffer.count, !isFound(buffer[index]) { index += 1 }
    return index
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// Not zero exactly where a byte of the word is zero, or stands above one that is.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  private static func hasZero(_ word: UInt64) -> Bool { zeros(word) != 0 }
}

extension Span<UInt8> {
  /// Whether a byte stands somewhere.
  public func has(_ byte: UInt8) -> Bool {
    ByteSearch.firstIndex(of: byte, in: self, from: 0) < count
  }
}
