/// Words that lie in an array of bytes which is kept anyway, such as that of a file: they are printed from there.
public struct Stretch: Sendable {
  private let bytes: [UInt8]
  private let start: UInt32
  private let end: UInt32

  /// Takes a range of UTF-8, which begins and ends with a character.
  public init(_ range: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  var isEmpty: Bool { start == end }

  /// A copy of the words.
  var text: String { String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self) }

  /// Lends the words.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(Int(start)..<Int(end)))
  }
}
