/// A name that values are kept under, with a hash that is worked out once.
///
/// A page asks for about a thousand values, and looks for each in several records. So a tag has the hash of
/// its name from when the template was read, and so have the names of a record: a look-up compares
/// whole numbers, and text only where two of them are equal.
public struct Name: Sendable, Equatable {
  let text: String
  /// The bytes by FNV-1a; nothing that is printed may depend on it.
  private let fingerprint: UInt64

  init(_ text: String) {
    self.text = text
    let bytes = text.utf8.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    fingerprint = hash
  }

  /// Which of some slots is the name's, whose number is a power of two.
  func slot(of size: Int) -> Int { Int(truncatingIfNeeded: fingerprint) & (size &- 1) }

  func hasHash(of other: Name) -> Bool { fingerprint == other.fingerprint }

  public static func == (a: Name, b: Name) -> Bool {
    a.fingerprint == b.fingerprint && a.text == b.text
  }
}

extension Name: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Name: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
