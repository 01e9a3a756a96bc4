// Which bytes of text need a backslash. A byte that may be markup anywhere is looked at with its
// neighbours; the first bytes of a line are looked at once more, because blocks begin there. At the
// ends of a text nobody knows the neighbours: the answer is then the safe one.

extension MarkdownWriter {
  /// Writes words that stand before another piece, or before nothing.
  mutating func text(_ words: String, before next: Inline?) {
    let bytes = words.utf8.span
    var start = 0
    let isTrimmed = next?.isSoftBreak ?? true
    let end = isTrimmed ? bytes.endBeforeLastSpace : bytes.count
    if edge != .none, let first = words.unicodeScalars.first {
      start = head(bytes, first)
    }
    if start < end { middle(bytes, start..<end, before: next) }
    if max(start, end) < bytes.count { put(entity: Unicode.Scalar(bytes[bytes.count - 1])) }
  }

  /// Writes what the edge endangers of the text, and tells where to go on.
  private mutating func head(_ bytes: Span<UInt8>, _ first: Unicode.Scalar) -> Int {
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
  private mutating func escapeFirst(of bytes: Span<UInt8>, at index: Int) -> Int {
    put(bytes.extracting(first: index))
    put(.backslash)
    put(bytes[index])
    return index + 1
  }

  private mutating func lineStart(_ bytes: Span<UInt8>) -> Int {
    guard let index = bytes.markOfBlock(isInsideItem: isInsideItem) else { return 0 }
    return escapeFirst(of: bytes, at: index)
  }

  /// Writes the rest in runs between the bytes that need something; most texts have none.
  private mutating func middle(_ bytes: Span<UInt8>, _ range: Range<Int>, before next: Inline?) {
    let bytes = bytes.extracting(range)
    guard bytes.holdsSpecial else { return put(bytes) }
    var start = 0
    for index in bytes.indices where bytes[index].isSpecialInText {
      if bytes[index].isLineEnd {
        put(bytes.extracting(start..<index))
        put(entity: Unicode.Scalar(bytes[index]))
        start = index + 1
      } else if needsBackslash(bytes, at: index, before: next) {
        put(bytes.extracting(start..<index))
        put(.backslash)
        start = index
      }
    }
    put(bytes.extracting(droppingFirst: start))
  }

  private func needsBackslash(_ bytes: Span<UInt8>, at index: Int, before next: Inline?) -> Bool {
    let last = index > 0 ? bytes[index - 1] : nil
    let following = index + 1 < bytes.count ? bytes[index + 1] : nil
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
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
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
  fileprivate var isSoftBreak: Bool {
    if case .softBreak = kind { true } else { false }
  }

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
  /// ``! # & * <`` and ``[ \ ] _ ` { |``.
  fileprivate var isSpecialInText: Bool { specialBit != 0 }

  /// 1 if it may mean something, 0 if not: what is told without a branch is told of many bytes at once.
  @inline(__always)
  fileprivate var specialBit: UInt8 {
    bit(.newline) | bit(0x0D) | bit(.exclamation) | bit(.hash) | bit(.ampersand) | bit(.star)
      | bit(.less) | bit(.leftBracket) | bit(.backslash) | bit(.rightBracket) | bit(.underscore)
      | bit(.backtick) | bit(.leftBrace) | bit(.pipe)
  }

  @inline(__always)
  private func bit(_ byte: UInt8) -> UInt8 { self == byte ? 1 : 0 }
}

extension Span<UInt8> {
  /// Whether some byte may mean something in the middle of a line.
  fileprivate var holdsSpecial: Bool {
    var bits: UInt8 = 0
    for index in indices { bits |= self[index].specialBit }
    return bits != 0
  }

  /// Whether a reference such as `&amp;` or `&#32;` stands there.
  fileprivate func beginsEntity(at index: Int) -> Bool {
    var end = index + 1
    while end < count, self[end].isLetterOrDigit || self[end] == .hash { end += 1 }
    return end > index + 1 && end < count && self[end] == .semicolon
  }

  /// Where the text ends if its last byte is white space that would be trimmed.
  fileprivate var endBeforeLastSpace: Int {
    !isEmpty && self[count - 1] <= .space ? count - 1 : count
  }

  /// Whether a cell with this text may be one of a line of dashes.
  fileprivate var beginsLikeDashes: Bool {
    let start = !isEmpty && self[0] == .colon ? 1 : 0
    return start < count && self[start] == .hyphen
  }
}
