import Findings

/// A character reference such as `&amp;`, `&#8217;` or `&#x2019;` (CommonMark 0.31.2, section 2.5).
struct Entity {
  /// The characters that it stands for.
  let text: String
  /// The offset behind its semicolon.
  let end: Int

  /// Reads a reference at an ampersand; nothing if there is none.
  init?(in bytes: [UInt8], at ampersand: Int, to end: Int) {
    var index = ampersand + 1
    guard index < end else { return nil }
    if bytes[index] == .hash {
      index += 1
      guard index < end else { return nil }
      let isHexadecimal = bytes[index] | 0x20 == 0x78
      if isHexadecimal { index += 1 }
      guard let number = Self.number(in: bytes, &index, to: end, isHexadecimal: isHexadecimal)
      else { return nil }
      text = Self.text(of: number)
    } else {
      while index < end, bytes[index].isLetterOrDigit { index += 1 }
      guard let named = EntityNames.text(of: bytes[(ampersand + 1)..<index]) else { return nil }
      text = named
    }
    guard index < end, bytes[index] == .semicolon else { return nil }
    self.end = index + 1
  }

  /// Reads at most seven decimal or six hexadecimal digits.
  private static func number(
    in bytes: [UInt8], _ index: inout Int, to end: Int, isHexadecimal: Bool
  ) -> UInt32? {
    let limit = index + (isHexadecimal ? 6 : 7)
    let first = index
    var number: UInt32 = 0
    while index < min(end, limit), isHexadecimal ? bytes[index].isHexDigit : bytes[index].isDigit {
      let digit = bytes[index].isDigit ? bytes[index] - 0x30 : (bytes[index] | 0x20) - 0x57
      number = number * (isHexadecimal ? 16 : 10) + UInt32(digit)
      index += 1
    }
    return index > first ? number : nil
  }

  private static func text(of number: UInt32) -> String {
    guard let scalar = Unicode.Scalar(number), !scalar.isForbiddenControl else { return "\u{FFFD}" }
    return String(Character(scalar))
  }
}

extension EntityNames {
  /// The characters that a name stands for, nothing if no reference has that name.
  static func text(of name: ArraySlice<UInt8>) -> String? {
    guard !name.isEmpty else { return nil }
    return table.withUTF8Buffer { names in
      var low = 0
      var high = names.count
      while low < high {
        var start = (low + high) / 2
        while start > low, names[start - 1] != .newline { start -= 1 }
        let end = names[start...].firstIndex(of: .newline) ?? names.count
        let gap = names[start..<end].firstIndex(of: .space) ?? end
        if names[start..<gap].elementsEqual(name) { return characters(names[gap..<end]) }
        if names[start..<gap].lexicographicallyPrecedes(name) {
          low = end + 1
        } else {
          high = start
        }
      }
      return nil
    }
  }

  private static func characters(_ numbers: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var text = ""
    for number in String(decoding: numbers, as: UTF8.self).split(separator: " ") {
      if let scalar = UInt32(number, radix: 16).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
