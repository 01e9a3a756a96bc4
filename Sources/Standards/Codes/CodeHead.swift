/// A run of bytes at the head of a text that may be a code.
///
/// A code is parts with at most one mark between two of them:
///
///     F 1 . 1 . 1     2 ( a ) 1 . 1     4427 - 308     K / 503 / 1234     a 3 a )
///
/// It begins with capitals in front of a number, with one or two small letters in front of a number,
/// with a number, or it is one letter or a small Roman numeral alone. Behind a number stands one
/// letter, or two that come after `z` (`1aa`); a word there ends the code if it could only be a word
/// (`1Collect`) and spoils it otherwise (`3rd`). What stands behind a code is a space or the end; a
/// point, a bracket or a colon before that is its final mark.
///
/// Whether it *is* a code nobody can tell from one item: *24 hours* begins like one. Its siblings
/// decide (see ``CodeJudge``).
struct CodeHead {
  /// The code as written, final mark and all, a colon left out.
  var printed: String
  var parts: CodeParts
  /// Whether a point or a bracket stands behind the last part.
  var hasFinalMark: Bool
  /// Whether a point stands where the normalised form has none: `2(b).1`.
  var hasInnerStray: Bool
  /// Whether white space, or nothing, follows.
  var isSetOff: Bool
  /// How many bytes the code and the white space behind it take.
  var length: Int
  /// The form that all styles have in common.
  var normalised: String

  /// Whether nothing but its siblings can make it a code: one letter or number without a mark.
  var isWeak: Bool { parts.shape.count == 1 && !hasFinalMark }

  /// Whether it can be a code without siblings that tell.
  var standsForItself: Bool { isSetOff && !isWeak }

  var code: Code { Code(printed: printed, normalised: normalised) }

  /// Whether it has a number, or is one part: letters in a row, as in *eg*, are words.
  private var isPossible: Bool {
    parts.shape.count == 1 || parts.shape.contains(.number)
  }
}

extension CodeHead {
  /// How many bytes of a text are looked at: no code is longer.
  private static let longest = 64

  /// Whether a code can begin with a byte: with a letter, a digit or a bracket.
  static func canBegin(with byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "(")
  }

  /// Reads the head of a text, nothing if it cannot be a code.
  init?(of text: String) { self.init(of: text.utf8.span) }

  /// Reads the head of a text where its bytes lie, nothing if it cannot be a code.
  init?(of bytes: Span<UInt8>) {
    var scanner = CodeScanner()
    guard let head = scanner.scan(bytes.extracting(first: Self.longest)), head.isPossible else {
      return nil
    }
    self = head
  }

  /// Reads a text that is to be a code and nothing else.
  init?(whole text: String) {
    guard let head = CodeHead(of: text), head.printed.utf8.count == text.utf8.count else {
      return nil
    }
    self = head
  }
}
