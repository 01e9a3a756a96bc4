extension UInt8 {
  /// 1 if it is that byte, 0 if not: what is told without a branch is told of many bytes at once.
  @inline(__always)
  func bit(_ byte: Unicode.Scalar) -> UInt8 { self == UInt8(ascii: byte) ? 1 : 0 }

  /// The byte of the small letter where this is a capital of ASCII.
  var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

extension String {
  /// Takes bytes of ASCII, such as those of a code.
  init(ascii bytes: Span<UInt8>) {
    self.init(unsafeUninitializedCapacity: bytes.count) { buffer in
      for index in bytes.indices { buffer[index] = bytes[index] }
      return bytes.count
    }
  }
}

/// Whether a byte is a letter of ASCII.
func isLetter(_ byte: UInt8) -> Bool {
  byte.lowercased >= UInt8(ascii: "a") && byte.lowercased <= UInt8(ascii: "z")
}

/// Whether a byte is a digit of ASCII.
func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// Whether a byte is a capital letter of ASCII.
func isCapital(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
}
