/// A short number that stands for a long text: XXH64 of its bytes, with seed 0.
///
/// Equal bytes have equal fingerprints on every machine and in every version; two texts that differ
/// share one by chance once in 2⁶⁴. That is enough to notice an edit, and no defence against an
/// enemy. The algorithm is that of the xxHash specification: the input runs in stripes of 32 bytes
/// over four lanes, which are folded into one number at the end.
public struct Fingerprint: Sendable, Hashable {
  /// The number.
  public let value: UInt64

  fileprivate init(value: UInt64) { self.value = value }

  /// Fingerprints bytes.
  public init(of bytes: [UInt8]) {
    var maker = FingerprintMaker()
    maker.add(bytes)
    self = maker.fingerprint
  }

  /// Fingerprints the UTF-8 of a text.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// Fingerprints parts in their order; unlike a text that joins them, it keeps them apart.
  public init(of parts: [Fingerprint]) {
    var maker = FingerprintMaker()
    for part in parts { maker.add(part) }
    self = maker.fingerprint
  }
}

extension Fingerprint: LosslessStringConvertible {
  /// Reads the sixteen hexadecimal digits that ``description`` prints.
  public init?(_ digits: String) {
    guard let value = UInt64(digits, radix: 16) else { return nil }
    self.init(value: value)
    guard description == digits else { return nil }
  }

  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Makes the fingerprint of bytes that come piece by piece; where one piece ends does not matter.
public struct FingerprintMaker: Sendable {
  private var lanes = Lanes()
  /// The end of what has come, less than a stripe.
  private var held: [UInt8] = []
  private var count = 0

  /// Starts with nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func add(_ bytes: [UInt8]) { add(bytes.span.bytes) }

  /// Takes the next bytes.
  public mutating func add(_ bytes: ArraySlice<UInt8>) { add(bytes.span.bytes) }

  /// Takes a fingerprint as the next eight bytes.
  public mutating func add(_ part: Fingerprint) {
    add(withUnsafeBytes(of: part.value.littleEndian) { Array($0) })
  }

  private mutating func add(_ bytes: RawSpan) {
    count += bytes.byteCount
    var next = 0
    if !held.isEmpty {
      next = min(32 - held.count, bytes.byteCount)
      hold(bytes, 0..<next)
      guard held.count == 32 else { return }
      let stripe = held
      lanes.take(stripe.span.bytes)
      held.removeAll(keepingCapacity: true)
    }
    let end = next + (bytes.byteCount - next) / 32 * 32
    lanes.take(bytes.extracting(next..<end))
    hold(bytes, end..<bytes.byteCount)
  }

  private mutating func hold(_ bytes: RawSpan, _ range: Range<Int>) {
    for index in range { held.append(bytes.byte(at: index)) }
  }

  /// The fingerprint of all that has come.
  public var fingerprint: Fingerprint {
    var sum = (count < 32 ? prime5 : lanes.folded) &+ UInt64(count)
    let rest = held.span.bytes
    var next = 0
    while next + 8 <= rest.byteCount {
      sum ^= mixed(0, rest.word(at: next))
      sum = sum.rotated(27) &* prime1 &+ prime4
      next += 8
    }
    if next + 4 <= rest.byteCount {
      sum ^= rest.halfWord(at: next) &* prime1
      sum = sum.rotated(23) &* prime2 &+ prime3
      next += 4
    }
    while next < rest.byteCount {
      sum ^= UInt64(rest.byte(at: next)) &* prime5
      sum = sum.rotated(11) &* prime1
      next += 1
    }
    sum = (sum ^ sum >> 33) &* prime2
    sum = (sum ^ sum >> 29) &* prime3
    return Fingerprint(value: sum ^ sum >> 32)
  }
}

/// The four running sums, each over every fourth word.
private struct Lanes: Sendable {
  var a = prime1 &+ prime2
  var b = prime2
  var c: UInt64 = 0
  var d = 0 &- prime1

  /// Takes stripes that stand one behind another.
  mutating func take(_ stripes: RawSpan) {
    var sums = self
    stripes.withUnsafeBytes { stripes in
      for start in stride(from: 0, to: stripes.count, by: 32) {
        sums.a = mixed(sums.a, ByteSearch.word(at: start, in: stripes))
        sums.b = mixed(sums.b, ByteSearch.word(at: start &+ 8, in: stripes))
        sums.c = mixed(sums.c, ByteSearch.word(at: start &+ 16, in: stripes))
        sums.d = mixed(sums.d, ByteSearch.word(at: start &+ 24, in: stripes))
      }
    }
    self = sums
  }

  var folded: UInt64 {
    var sum = a.rotated(1) &+ b.rotated(7) &+ c.rotated(12) &+ d.rotated(18)
    sum = (sum ^ mixed(0, a)) &* prime1 &+ prime4
    sum = (sum ^ mixed(0, b)) &* prime1 &+ prime4
    sum = (sum ^ mixed(0, c)) &* prime1 &+ prime4
    return (sum ^ mixed(0, d)) &* prime1 &+ prime4
  }
}

private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
private let prime3: UInt64 = 0x1656_67B1_9E37_79F9
private let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
private let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

private func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
  (sum &+ word &* prime2).rotated(31) &* prime1
}

extension UInt64 {
  fileprivate func rotated(_ bits: UInt64) -> UInt64 { self &<< bits | self &>> (64 - bits) }
}

extension RawSpan {
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  fileprivate func halfWord(at offset: Int) -> UInt64 {
    UInt64(UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  fileprivate func byte(at offset: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
