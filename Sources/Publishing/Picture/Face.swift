/// A size and weight of type in a picture, and how wide words are in it.
///
/// Nobody knows which font a reader's machine will take. So widths are those of the widest of the usual
/// ones, letter by letter in five classes: words may come out narrower, and then a little more
/// paper shows; they never run over an edge.
enum Face: Int, Sendable, CaseIterable {
  /// The name of a group.
  case name
  /// What stands under a name, beside a number and at the foot.
  case detail
  /// The number of units to take.
  case number
  /// The code of a unit.
  case code
  /// What sets a unit apart.
  case mark

  /// The size in units of the picture, which are pixels on a page of A4.
  var size: Int {
    switch self {
    case .name: 13
    case .detail, .code: 12
    case .number: 20
    case .mark: 11
    }
  }

  var isBold: Bool { self == .name || self == .number || self == .code }

  /// The way from one line to the next.
  var pitch: Int { size + 4 }

  /// The way from the middle of a line down to where its letters stand, the same for all that share it.
  static let drop = 5

  /// The room that words take, rounded up.
  func width(of words: some StringProtocol) -> Int {
    let hundredths = words.unicodeScalars.reduce(0) { $0 + $1.hundredthsOfSize }
    return (hundredths * size * (isBold ? 105 : 100) + 9999) / 10000
  }
}

extension Unicode.Scalar {
  /// The width in hundredths of the size of the type.
  fileprivate var hundredthsOfSize: Int {
    switch self {
    case " ", "!", "'", "(", ")", ",", ".", "/", ":", ";", "I", "[", "\\", "]", "f", "i", "j", "l",
      "r", "t", "|":
      40
    case "%", "@", "M", "W", "m", "w": 104
    case "A"..."Z", "&", "#", "+", "<", "=", ">", "~": 80
    case "\0"..."\u{7F}": 65
    case "\u{80}"..."\u{10FF}": properties.isGraphemeExtend ? 0 : 85
    default: properties.isGraphemeExtend ? 0 : 104
    }
  }
}
