/// A colour as a brand names it: `#1b4d5c` or `#147`.
public struct Colour: Sendable, Equatable {
  /// Red, green and blue, each from 0 to 255.
  public let parts: [UInt8]

  /// Reads a colour, nothing if the text is none.
  public init?(_ text: String) {
    let digits = Array(text.utf8).dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6 else {
      return nil
    }
    let values = digits.compactMap(\.hexadecimal)
    guard values.count == digits.count else { return nil }
    parts =
      values.count == 3
      ? values.map { $0 * 17 } : [0, 2, 4].map { values[$0] * 16 + values[$0 + 1] }
  }

  /// The contrast of text of this colour on white, or of white on it: from 1 to 21.
  ///
  /// The rule is that of WCAG 2.2 (relative luminance in sRGB). Text needs 4.5.
  public var contrastWithWhite: Double { 1.05 / (luminance + 0.05) }

  /// The contrast that text needs, by WCAG 2.2, 1.4.3.
  public static let neededContrast = 4.5

  private var luminance: Double {
    zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      sum + Self.linear[Int(part.0)] * part.1
    }
  }

  /// The light of each value of a part.
  private static let linear: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : power24((share + 0.055) / 1.055)
  }
}

/// A number to the power of 2.4, which is twelve fifths.
private func power24(_ base: Double) -> Double {
  let twelfth = base * base * base * base
  let target = twelfth * twelfth * twelfth
  var root = 1.0
  for _ in 0..<60 {
    let fourth = root * root * root * root
    root -= (fourth * root - target) / (5 * fourth)
  }
  return root
}

extension UInt8 {
  fileprivate var hexadecimal: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
