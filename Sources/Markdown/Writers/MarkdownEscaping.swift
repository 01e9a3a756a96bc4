// Which bytes of text need a backslash. A byte that may be markup anywhere is looked at with its
// neighbours; the first bytes of a line are looked at once more, because blocks begin there. At the
// ends of a text nobody knows the neighbours: the answer is then the safe one.

extension MarkdownWriter {
  /// Writes words that stand before another piece, or before nothing.
  mutating func text(_ words: String, before next: Inline?) {
    let bytes = Array(words.utf8)
    var start = 0
    let isTrimmed = next.map { $0.kind == .softBreak } ?? true
    let end = isTrimmed ? bytes.endBeforeLastSpace : bytes.count
    if edge != .none, let first = words.unicodeScalars.first {
      start = head(bytes, first)
    }
    if start < end { middle(bytes, start..<end, before: next) }
    if max(start, end) < bytes.count { put(entity: Unicode.Scalar(bytes[bytes.count - 1])) }
  }

  /// Writes what the edge endangers of the text, and tells where to go on.
  private mutating func head(_ bytes: [UInt8], _ first: Unicode.Scalar) -> Int {
    let edge = edge
    let isWhite = bytes[0].isWhitespace
    switch edge {
    case .line, .trimmed:
      if isWhite { return number(first) }
      if edge == .line { return lineStart(bytes) }
      return isInsideHead && bytes.beginsLikeDashes ? escapeFirst(of: bytes, at: 0) : 0
    case .mark:
      return first.neighbour == .space ? number(first) : 0
    case .closedMark:
      return first.isOfWord ? number(first) : 0
    case .bracket:
      return bytes[0] == .leftBrace ? escapeFirst(of: bytes, at: 0) : 0
    case .box:
      return bytes[0] == .leftParenthesis || bytes[0] == .colon ? escapeFirst(of: bytes, at: 0) : 0
    case .none:
      return 0
    }
  }

  private mutating func number(_ scalar: Unicode.Scalar) -> Int {
    put(entity: scalar)
    return UTF8.width(scalar)
  }

  /// Writes up to a byte, and that with a backslash.
  private mutating func escapeFirst(of bytes: [UInt8], at index: Int) -> Int {
    put(bytes[..<index])
    put(.backslash)
    put(bytes[index])
    return index + 1
  }

  private mutating func lineStart(_ bytes: [UInt8]) -> Int {
    guard let index = bytes.markOfBlock(isInsideItem: isInsideItem) else { return 0 }
    return escapeFirst(of: bytes, at: index)
  }

  /// Writes the rest in runs between the bytes that need something.
  private mutating func middle(_ bytes: [UInt8], _ range: Range<Int>, before next: Inline?) {
    var start = range.lowerBound
    for index in range where bytes[index].isSpecialInText {
      if bytes[index].isLineEnd {
        put(bytes[start..<index])
        put(entity: Unicode.Scalar(bytes[index]))
        start = index + 1
      } else if needsBackslash(bytes[range], at: index, before: next) {
        put(bytes[start..<index])
        put(.backslash)
        start = index
      }
    }
    put(bytes[start..<range.upperBound])
  }

  private func needsBackslash(_ bytes: ArraySlice<UInt8>, at index: Int, before next: Inline?)
    -> Bool
  {
    let last = index > bytes.startIndex ? bytes[index - 1] : nil
    let following = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
    return switch bytes[index] {
    case .backslash: following?.isPunctuation ?? true
    case .star: last != .space || following != .space
    case .underscore: !(last?.isLetterOrDigit ?? false) || !(following?.isLetterOrDigit ?? false)
    case .less: following != .space
    case .ampersand: bytes.beginsEntity(at: index)
    case .exclamation: following == nil && (next?.beginsWithBracket ?? false)
    case .hash: place == .heading && following == nil && next == nil
    case .leftBrace: place == .heading
    default: true
    }
  }

  // MARK: Strings that are not running text

  /// Writes the string of a destination, a title or an info string.
  mutating func literal(_ text: String, escaping special: [UInt8] = []) {
    let bytes = Array(text.utf8)[...]
    for (index, byte) in bytes.enumerated() {
      let following = index + 1 < bytes.count ? bytes[index + 1] : nil
      switch byte {
      case .newline, .tab, 0x0D: put(entity: Unicode.Scalar(byte))
      case .space where index == 0 || following == nil: put(entity: " ")
      case .backslash where following?.isPunctuation ?? true,
        .ampersand where bytes.beginsEntity(at: index),
        .pipe where place == .cell,
        _ where special.contains(byte):
        put(.backslash)
        put(byte)
      default: put(byte)
      }
    }
  }
}

extension Inline {
  /// Whether a `!` before the piece would make it a picture.
  fileprivate var beginsWithBracket: Bool {
    switch kind {
    case .link, .span, .tickBox: true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == .newline || self == 0x0D }

  /// Whether the byte may mean something in the middle of a line: a line end, or one of
  /// ``! # & * <`` and ``[ \ ] _ ` { |``, as a table of 128 bits.
  fileprivate var isSpecialInText: Bool {
    guard self < 128 else { return false }
    let bits: UInt64 =
      self < 64
      ? 1 << 0x0A | 1 << 0x0D | 1 << 0x21 | 1 << 0x23 | 1 << 0x26 | 1 << 0x2A | 1 << 0x3C
      : 1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1F | 1 << 0x20 | 1 << 0x3B | 1 << 0x3C
    return bits >> UInt64(self & 63) & 1 == 1
  }
}

extension ArraySlice<UInt8> {
  /// Whether a reference such as `&amp;` or `&#32;` stands there.
  fileprivate func beginsEntity(at index: Int) -> Bool {
    let name = self[(index + 1)...].prefix { $0.isLetterOrDigit || $0 == .hash }
    return !name.isEmpty && name.endIndex < endIndex && self[name.endIndex] == .semicolon
  }
}

extension [UInt8] {
  /// Where the text ends if its last byte is white space that would be trimmed.
  fileprivate var endBeforeLastSpace: Int {
    guard let last, last <= .space else { return count }
    return count - 1
  }

  /// Whether a cell with this text may be one of a line of dashes.
  fileprivate var beginsLikeDashes: Bool {
    let rest = first == .colon ? dropFirst() : self[...]
    return rest.first == .hyphen
  }
}
