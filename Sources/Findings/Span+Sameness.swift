extension Span<UInt8> {
  /// Whether the bytes are the same, looked at eight at a time.
  public func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        var index = 0
        while index + 8 <= left.count {
          let (a, b) = (
            left.loadUnaligned(fromByteOffset: index, as: UInt64.self),
            right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          )
          guard a == b else { return false }
          index += 8
        }
        while index < left.count, left[index] == right[index] { index += 1 }
        return index == left.count
      }
    }
  }
}
