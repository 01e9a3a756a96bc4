/// The letters and numbers that a code is made of, without the marks between them.
///
/// `F1.1.2` is F, 1, 1, 2; `2(a)1.1` is 2, (a), 1, 1; `5.1.1.` is 5, 1, 1. Codes are compared part by
/// part, so that `10a` does not begin with `1`, and `1.10` comes after `1.9`.
struct CodeParts: Sendable, Equatable {
  /// One run of letters or digits, at most eight of them.
  struct Part: Sendable, Equatable {
    /// What a part is made of.
    enum Kind: UInt8, Sendable { case letters, number, bracketed }

    var kind: Kind
    /// The mark before it, where the normalised form has one; it makes no other part.
    var mark: UInt8?
    /// The small letters, or the digits as written, byte by byte from the high end.
    private var packed: UInt64

    init(kind: Kind, mark: UInt8? = nil) {
      self.kind = kind
      self.mark = mark
      packed = 0
    }

    static func == (a: Part, b: Part) -> Bool { a.kind == b.kind && a.packed == b.packed }

    /// Adds a small letter or a digit.
    mutating func append(_ byte: UInt8) { packed = packed << 8 | UInt64(byte) }

    /// The letters or digits.
    var text: String {
      let length = (UInt64.bitWidth - packed.leadingZeroBitCount + 7) / 8
      return String(unsafeUninitializedCapacity: length) { buffer in
        for (index, byte) in zip((0..<length).reversed(), reversedBytes) { buffer[index] = byte }
        return length
      }
    }

    /// The bytes of the letters or digits, from the last to the first.
    var reversedBytes: some Sequence<UInt8> {
      sequence(state: packed) { rest -> UInt8? in
        defer { rest >>= 8 }
        return rest == 0 ? nil : UInt8(truncatingIfNeeded: rest)
      }
    }

    var isDigits: Bool { isDigit(UInt8(truncatingIfNeeded: packed)) }
  }

  var all: [Part] = []

  /// The form that all styles of the code have in common.
  ///
  /// - Parameter isLed: Whether the first part is letters that lead to a number; they are capitals.
  func normalised(isLed: Bool) -> String {
    var text = ""
    for (index, part) in all.enumerated() {
      if let mark = part.mark { text.unicodeScalars.append(Unicode.Scalar(mark)) }
      let letters = index == 0 && isLed ? part.text.uppercased() : part.text
      text += part.kind == .bracketed ? "(\(letters))" : letters
    }
    return text
  }

  /// Whether this code is that one and something more.
  func extends(_ other: CodeParts) -> Bool {
    !other.all.isEmpty && all.count > other.all.count && all.starts(with: other.all)
  }

  /// Whether both have letters where the other has letters, and numbers where it has numbers.
  func agrees(with other: CodeParts) -> Bool {
    all.count == other.all.count && zip(all, other.all).allSatisfy { $0.kind == $1.kind }
  }

  /// Where there are letters and where numbers.
  var shape: [Part.Kind] { all.map(\.kind) }

  /// Whether both are the same but for the last part.
  func hasStem(of other: CodeParts) -> Bool {
    all.count == other.all.count && all.dropLast().elementsEqual(other.all.dropLast())
  }

  /// The place of the last part in its sequence: `b` and `2` are second.
  ///
  /// Behind `z` come `aa` and `ab`. Roman numerals count if the caller says that they are some.
  func ordinal(roman: Bool = false) -> Int? {
    guard let last = all.last else { return nil }
    if roman, !last.isDigits { return last.text.romanNumber }
    let (base, zero) = last.isDigits ? (10, UInt8(ascii: "0")) : (26, UInt8(ascii: "a") - 1)
    var (value, weight, length) = (0, 1, 0)
    for byte in last.reversedBytes {
      value += Int(byte - zero) * weight
      weight *= base
      length += 1
    }
    return last.isDigits || length <= 3 ? value : nil
  }
}

extension String {
  /// The value of a Roman numeral in small letters up to 39, nothing for any other text.
  var romanNumber: Int? {
    let tens = utf8.prefix { $0 == UInt8(ascii: "x") }.count
    guard tens <= 3, utf8.count <= 8 else { return nil }
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    guard let one = ones.firstIndex(of: String(utf8.dropFirst(tens)) ?? "?") else { return nil }
    return tens + one == 0 ? nil : tens * 10 + one
  }

  /// The letters of an ordinal number: `a` for 1, `z` for 26, `aa` for 27.
  init(letters ordinal: Int) {
    var rest = Swift.max(ordinal, 1)
    var bytes: [UInt8] = []
    while rest > 0 {
      bytes.append(UInt8(ascii: "a") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    self.init(decoding: bytes.reversed(), as: UTF8.self)
  }
}
