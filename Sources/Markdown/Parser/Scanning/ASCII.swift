/// The bytes that mean something in Markdown, by name.
///
/// In UTF-8 an ASCII byte never occurs inside a longer scalar, so a parser may look for these by
/// byte; that is also what CommonMark means by a character (0.31.2, section 2.1).
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var newline: UInt8 { 0x0A }
  static var space: UInt8 { 0x20 }
  static var exclamation: UInt8 { 0x21 }
  static var quote: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var leftParenthesis: UInt8 { 0x28 }
  static var rightParenthesis: UInt8 { 0x29 }
  static var star: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var hyphen: UInt8 { 0x2D }
  static var dot: UInt8 { 0x2E }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var less: UInt8 { 0x3C }
  static var equals: UInt8 { 0x3D }
  static var greater: UInt8 { 0x3E }
  static var at: UInt8 { 0x40 }
  static var leftBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var rightBracket: UInt8 { 0x5D }
  static var caret: UInt8 { 0x5E }
  static var underscore: UInt8 { 0x5F }
  static var backtick: UInt8 { 0x60 }
  static var leftBrace: UInt8 { 0x7B }
  static var pipe: UInt8 { 0x7C }
  static var rightBrace: UInt8 { 0x7D }
  static var tilde: UInt8 { 0x7E }

  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  /// Space, tab or line feed; a source has no other line ends.
  var isWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLowercaseLetter: Bool { self &- 0x61 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  /// An ASCII control character, tab and line feed among them: what a bare destination may not hold.
  var isControl: Bool { self < 0x20 || self == 0x7F }
  /// `!` to `/`, `:` to `@`, `[` to `` ` ``, `{` to `~` (CommonMark 0.31.2, section 2.1).
  var isPunctuation: Bool {
    self &- 0x21 < 15 || self &- 0x3A < 7 || self &- 0x5B < 6 || self &- 0x7B < 4
  }
}
