import Findings

/// The normalised form of a code, as far as it is read.
struct NormalisedCode {
  private var bytes = InlineArray<64, UInt8>(repeating: 0)
  var count = 0

  mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  /// Makes capitals of its letters.
  mutating func capitalise() {
    for index in 0..<count where isLetter(bytes[index]) { bytes[index] &= ~0x20 }
  }

  /// Whether the code was written so.
  func isSame(as written: Span<UInt8>) -> Bool {
    written.isSame(as: bytes.span.extracting(first: count))
  }

  var text: String { String(ascii: bytes.span.extracting(first: count)) }
}
