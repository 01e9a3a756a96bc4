/// Bytes that only ever grow at their end: what a writer prints into.
///
/// A writer appends a few bytes at a time, very often. An array asks at each step whether it is shared;
/// this buffer cannot be, so a step is one comparison and one copy.
public struct ByteBuffer: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  /// Begins with nothing, and with room for so many bytes.
  public init(capacity: Int = 1024) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit {
    start.deallocate()
  }

  /// How many bytes have been appended.
  @inlinable public var count: Int { length }

  /// What has been appended, as an array.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// The last byte, nothing where there is none.
  @inlinable public var last: UInt8? { length == 0 ? nil : start[length - 1] }

  /// Lends what has been appended.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Adds a byte.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if length == capacity { grow(by: 1) }
    start[length] = byte
    length += 1
  }

  /// Adds bytes.
  @inlinable @inline(__always)
  public mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    guard let base = source.baseAddress else { return }
    if length + source.count > capacity { grow(by: source.count) }
    (start + length).initialize(from: base, count: source.count)
    length += source.count
  }

  /// Adds bytes.
  @inlinable @inline(__always)
  public mutating func append(_ source: Span<UInt8>) {
    source.withUnsafeBufferPointer { append($0) }
  }

  /// Adds text of our own.
  @inlinable @inline(__always)
  public mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Adds text.
  public mutating func append(_ text: String) { append(text.utf8.span) }

  /// Takes back what stands behind so many bytes, and keeps the room.
  public mutating func removeAll(behind count: Int) {
    precondition((0...length).contains(count), "What is taken back has been there.")
    length = count
  }

  @usableFromInline @inline(never)
  mutating func grow(by extra: Int) {
    capacity = max(capacity * 2, length + extra)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: start, count: length)
    start.deallocate()
    start = larger
  }
}
