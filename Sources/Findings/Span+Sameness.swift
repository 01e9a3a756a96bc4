extension Span<UInt8> {
  /// Whether the bytes are the same, looked at eight at a time.
  public func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        var index = 0
        guard left.count >= 8 else {
          while index < left.count, left[index] == right[index] { index += 1 }
          return index == left.count
        }
        // The last eight overlap with those before them.
        let last = left.count &- 8
        while index < last {
          guard ByteSearch.word(at: index, in: left) == ByteSearch.word(at: index, in: right)
          else { return false }
          index &+= 8
        }
        return ByteSearch.word(at: last, in: left) == ByteSearch.word(at: last, in: right)
      }
    }
  }
}
