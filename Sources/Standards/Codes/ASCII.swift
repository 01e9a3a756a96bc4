extension UInt8 {
  /// The byte of the small letter where this is a capital of ASCII.
  var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

extension String {
  /// The first bytes, at most so many.
  func firstBytes(_ limit: Int) -> [UInt8] {
    let span = utf8.span
    return [UInt8](unsafeUninitializedCapacity: min(span.count, limit)) { buffer, count in
      count = min(span.count, limit)
      for index in 0..<count { buffer[index] = span[index] }
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
