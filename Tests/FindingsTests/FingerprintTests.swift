import Findings
import Testing

@Suite struct `A fingerprint` {
  /// Values that the reference implementation of XXH64 gives with seed 0.
  @Test(arguments: [
    ("", "ef46db3751d8e999"),
    ("a", "d24ec4f1a98c6e5b"),
    ("abc", "44bc2cf5ad770999"),
    ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
  ])
  func `is that of XXH64`(_ text: String, _ digits: String) {
    #expect(Fingerprint(of: text).description == digits)
  }

  @Test func `does not depend on where pieces end`() {
    let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let whole = Fingerprint(of: bytes)
    for size in [1, 3, 7, 31, 32, 33, 64, 499] {
      var maker = FingerprintMaker()
      for start in stride(from: 0, to: bytes.count, by: size) {
        maker.add(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(maker.fingerprint == whole)
    }
  }

  @Test func `changes with every bit`() {
    let bytes = [UInt8](repeating: 0, count: 100)
    var seen: Set<Fingerprint> = [Fingerprint(of: bytes)]
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        seen.insert(Fingerprint(of: changed))
      }
    }
    #expect(seen.count == 801)
  }

  @Test func `of parts keeps them apart`() {
    let joined = Fingerprint(of: [Fingerprint(of: "ab"), Fingerprint(of: "c")])
    let otherwise = Fingerprint(of: [Fingerprint(of: "a"), Fingerprint(of: "bc")])
    #expect(joined != otherwise)
  }

  @Test func `is read back from its digits, and from nothing else`() {
    let small = Fingerprint(of: "x")
    #expect(Fingerprint(small.description) == small)
    for text in ["", "ef46db3751d8e99", "EF46DB3751D8E999", "+f46db3751d8e999", "zf46db3751d8e999"]
    {
      #expect(Fingerprint(text) == nil)
    }
  }
}
