/// Eight bytes of a text that stand in a row, and are looked at together; zeros stand for those behind its end.
public struct EightBytes: Sendable {
  /// The bytes, the first of them lowest.
  public let word: UInt64

  /// Takes the bytes from an offset on.
  @inlinable @inline(__always)
  public init(of text: Span<UInt8>, from index: Int) {
    word = text.withUnsafeBytes { buffer in
      if index <= buffer.count &- 8 { return ByteSearch.word(at: index, in: buffer) }
      return index < buffer.count ? ByteSearch.lastWord(from: index, in: buffer) : 0
    }
  }

  @inlinable @inline(__always)
  init(word: UInt64) { self.word = word }

  /// The byte so many places behind the first.
  @inlinable @inline(__always)
  public subscript(place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 8 &* place))
  }

  /// The bytes with the small letter of each capital of ASCII; what is no letter may become another byte that is none.
  @inlinable @inline(__always)
  public var inSmallLetters: EightBytes { EightBytes(word: word | 0x20 &* ByteSearch.ones) }

  /// How many of the bytes, from the first on, are small letters of ASCII.
  @inlinable @inline(__always)
  public var smallLetters: Int {
    let low = word & ~ByteSearch.highs
    let fromA = low &+ (0x80 &- UInt64(UInt8(ascii: "a"))) &* ByteSearch.ones
    let behindZ = low &+ (0x7F &- UInt64(UInt8(ascii: "z"))) &* ByteSearch.ones
    let others = (~fromA | behindZ | word) & ByteSearch.highs
    return others.trailingZeroBitCount &>> 3
  }

  /// The first of the bytes, at most seven, with zeros behind them.
  @inlinable @inline(__always)
  public func first(_ count: Int) -> UInt64 {
    word & (1 &<< UInt64(truncatingIfNeeded: 8 &* count) &- 1)
  }
}
