import Findings

/// The letters and numbers that a code is made of, without the marks between them.
///
/// `F1.1.2` is F, 1, 1, 2; `2(a)1.1` is 2, (a), 1, 1; `5.1.1.` is 5, 1, 1. Codes are compared part by
/// part, so that `10a` does not begin with `1`, and `1.10` comes after `1.9`.
struct CodeParts: Sendable, Equatable {
  /// All parts in one text, each behind the capital of its kind: `LfN1N1N2`.
  ///
  /// So short a text takes no memory of its own.
  private let text: String
  /// Where there are letters and where numbers.
  let shape: Shape

  /// Takes the text of the parts as a scanner has put it together.
  init(text: String, shape: Shape) {
    self.text = text
    self.shape = shape
  }

  /// The parts one by one.
  var all: [Part] {
    zip(shape, text.split(whereSeparator: \.isUppercase)).map { Part(kind: $0, text: String($1)) }
  }

  /// The letters or digits of each part.
  var texts: [String] { all.map(\.text) }

  /// Whether this code is that one and something more.
  func extends(_ other: CodeParts) -> Bool {
    let (own, others) = (text.utf8.span, other.text.utf8.span)
    return own.count > others.count && isCapital(own[others.count])
      && own.extracting(first: others.count).isSame(as: others)
  }

  /// Whether this code extends one of several.
  func extendsOne(of others: [CodeParts]) -> Bool {
    others.indices.contains { extends(others[$0]) }
  }

  /// Whether both have letters where the other has letters, and numbers where it has numbers.
  func agrees(with other: CodeParts) -> Bool { shape == other.shape }

  /// Whether both are the same but for the last part.
  func hasStem(of other: CodeParts) -> Bool {
    let (own, others) = (text.utf8.span, other.text.utf8.span)
    let end = own.lastCapital
    return end == others.lastCapital
      && own.extracting(first: end).isSame(as: others.extracting(first: end))
  }

  /// The place of the last part in its sequence: `b` and `2` are second.
  ///
  /// Behind `z` come `aa` and `ab`. Roman numerals count if the caller says that they are some.
  func ordinal(roman: Bool = false) -> Int? {
    let bytes = text.utf8.span
    let last = bytes.extracting(droppingFirst: bytes.lastCapital + 1)
    let areDigits = isDigit(last[0])
    // A bracket may hold both, `(1a)`, which count in no sequence.
    guard last.indices.allSatisfy({ isDigit(last[$0]) == areDigits }) else { return nil }
    if roman, !areDigits { return String(ascii: last).romanNumber }
    guard areDigits || last.count <= 3 else { return nil }
    let (base, zero) = areDigits ? (10, UInt8(ascii: "0")) : (26, UInt8(ascii: "a") - 1)
    var value = 0
    for index in last.indices { value = value * base + Int(last[index] - zero) }
    return value
  }
}

extension CodeParts {
  /// One run of letters or digits, at most eight of them.
  struct Part: Sendable, Equatable {
    /// What a part is made of.
    enum Kind: UInt8, Sendable {
      case letters = 1
      case number, bracketed
    }

    var kind: Kind
    /// The small letters, or the digits as written.
    var text: String
  }

  /// Of what the parts of a code are made, one after another.
  ///
  /// A code has 64 bytes at the most, and so not more parts: two bits for each are enough.
  struct Shape: Sendable, Hashable, RandomAccessCollection, ExpressibleByArrayLiteral {
    private var bits: UInt128 = 0
    private(set) var endIndex = 0

    init(arrayLiteral kinds: Part.Kind...) {
      for kind in kinds { append(kind) }
    }

    mutating func append(_ kind: Part.Kind) {
      bits |= UInt128(kind.rawValue) << (2 * endIndex)
      endIndex += 1
    }

    var startIndex: Int { 0 }

    subscript(index: Int) -> Part.Kind {
      Part.Kind(rawValue: UInt8(truncatingIfNeeded: bits >> (2 * index)) & 3) ?? .letters
    }
  }
}

extension CodeParts.Part.Kind {
  /// What stands before such a part in the text of all.
  var capital: UInt8 {
    switch self {
    case .letters: UInt8(ascii: "L")
    case .number: UInt8(ascii: "N")
    case .bracketed: UInt8(ascii: "B")
    }
  }
}

extension Span<UInt8> {
  /// Where the last capital stands.
  fileprivate var lastCapital: Int {
    var index = count - 1
    while index > 0, !isCapital(self[index]) { index -= 1 }
    return index
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
