/// Eight bytes of a text that stand in a row, and are looked at together; zeros stand for those behind its end.
public struct EightBytes: Sendable {
  /// The bytes, the first of them lowest.
  public let word: UInt64

  /// Takes the bytes from an offset on.
  @inlinable
  public init(of text: Span<UInt8>, from index: Int) {
    word = text.withUnsafeBytes { buffer in
      index <= buffer.count &- 8
        ? ByteSearch.word(at: index, in: buffer)
        : index < buffer.count ? ByteSearch.lastWord(from: index, in: buffer) : 0
    }
  }

  @inlinable
  init(word: UInt64) { self.word = word }

  /// The bytes with the small letter of each capital of ASCII; what is no letter may become another byte that is none.
  @inlinable public var inSmallLetters: EightBytes {
    EightBytes(word: word | 0x20 &* ByteSearch.ones)
  }

  /// How many of the bytes, from the first on, are small letters of ASCII.
  @inlinable public var smallLetters: Int {
    let low = word & ~ByteSearch.highs
    let fromA = low &+ (0x80 - UInt64(UInt8(ascii: "a"))) &* ByteSearch.ones
    let behindZ = low &+ (0x7F - UInt64(UInt8(ascii: "z"))) &* ByteSearch.ones
    let others = ~(fromA & ~behindZ & ~word) & ByteSearch.highs
    return others.trailingZeroBitCount >> 3
  }

  /// The first of the bytes, so many, with zeros behind them.
  @inlinable
  public func first(_ count: Int) -> UInt64 {
    count >= 8 ? word : word & ((1 << UInt64(8 &* count)) &- 1)
  }
}
