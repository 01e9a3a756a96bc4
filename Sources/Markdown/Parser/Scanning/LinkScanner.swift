/// Reads the parts of links and link definitions (CommonMark 0.31.2, sections 4.7 and 6.3).
///
/// Each function takes an offset, and answers where the part ends, or nothing.
struct LinkScanner {
  let bytes: [UInt8]
  /// Where the text ends.
  let end: Int

  /// Parentheses in a bare destination nest only so deep, so that scanning stays linear.
  private static let deepestParentheses = 32
  /// The longest label.
  private static let longestLabel = 999

  /// A label with its brackets, from a left bracket.
  func label(at start: Int) -> Range<Int>? {
    var index = start + 1
    var hasText = false
    while index < end, index - start <= Self.longestLabel {
      switch bytes[index] {
      case .rightBracket: return hasText ? start..<index + 1 : nil
      case .leftBracket: return nil
      case .backslash where index + 1 < end && bytes[index + 1].isPunctuation:
        hasText = true
        index += 1
      case let byte: hasText = hasText || !byte.isWhitespace
      }
      index += 1
    }
    return nil
  }

  /// A destination: its text, and where it ends.
  func destination(at start: Int) -> (text: Range<Int>, end: Int)? {
    guard start < end, bytes[start] == .less else { return bareDestination(at: start) }
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case .greater: return (start + 1..<index, index + 1)
      case .less, .newline: return nil
      case .backslash: index += index + 1 < end && bytes[index + 1].isPunctuation ? 2 : 1
      default: index += 1
      }
    }
    return nil
  }

  private func bareDestination(at start: Int) -> (text: Range<Int>, end: Int)? {
    var index = start
    var depth = 0
    scan: while index < end {
      switch bytes[index] {
      case .leftParenthesis:
        depth += 1
        if depth > Self.deepestParentheses { return nil }
      case .rightParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      case .backslash where index + 1 < end && bytes[index + 1].isPunctuation: index += 1
      case .space: break scan
      case let byte where byte.isControl: break scan
      default: break
      }
      index += 1
    }
    return depth == 0 ? (start..<index, index) : nil
  }

  /// A title in `"…"`, `'…'` or `(…)`: its text, and where it ends.
  func title(at start: Int) -> (text: Range<Int>, end: Int)? {
    guard start < end else { return nil }
    let opener = bytes[start]
    guard opener == .quote || opener == .apostrophe || opener == .leftParenthesis else {
      return nil
    }
    let closer: UInt8 = opener == .leftParenthesis ? .rightParenthesis : opener
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case closer: return (start + 1..<index, index + 1)
      case .leftParenthesis where opener == .leftParenthesis: return nil
      case .backslash where index + 1 < end && bytes[index + 1].isPunctuation: index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// Where white space ends.
  func skipWhitespace(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index].isWhitespace { index += 1 }
    return index
  }

  /// Where spaces and tabs end.
  func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index].isSpaceOrTab { index += 1 }
    return index
  }

  /// Whether a destination becomes a link.
  func isAllowed(_ destination: Range<Int>) -> Bool {
    bytes.span.mayHoldEscapes(destination)
      ? Destination.isAllowed(unescaped(destination).utf8.span)
      : Destination.isAllowed(bytes.span.extracting(destination))
  }

  /// The text of a range with its escapes and character references resolved.
  func unescaped(_ range: Range<Int>) -> String {
    guard bytes.span.mayHoldEscapes(range) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case .backslash where index + 1 < range.upperBound && bytes[index + 1].isPunctuation:
        text.append(bytes[index + 1])
        index += 2
      case .ampersand:
        if let entity = Entity(in: bytes, at: index, to: range.upperBound) {
          text.append(contentsOf: entity.text.utf8)
          index = entity.end
        } else {
          fallthrough
        }
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of a label as it is compared (CommonMark 0.31.2, section 4.7).
  func normalised(label: Range<Int>) -> LinkLabel {
    let words = bytes[label].split(whereSeparator: \.isWhitespace)
    let text = String(decoding: Array(words.joined(separator: [.space])), as: UTF8.self)
    return Array(text.lowercased().uppercased().utf8)
  }
}

/// Which destinations become links.
enum Destination {
  /// Whether a destination is http, https, mailto or relative; everything else stays text.
  ///
  /// A scheme is a letter, then letters, digits, `+`, `.` and `-` up to a colon (RFC 3986, section 3.1).
  static func isAllowed(_ destination: Span<UInt8>) -> Bool {
    guard !destination.isEmpty, destination[0].isLetter else { return true }
    var end = 1
    while end < destination.count, destination[end].belongsToScheme { end += 1 }
    guard end < destination.count, destination[end] == .colon else { return true }
    let scheme = destination.extracting(0..<end)
    return scheme.spells("http") || scheme.spells("https") || scheme.spells("mailto")
  }
}

extension Span<UInt8> {
  /// Whether escapes or character references may stand in a range.
  func mayHoldEscapes(_ range: Range<Int>) -> Bool {
    let bytes = extracting(range)
    // Without a branch, so that many are looked at together.
    var found: UInt8 = 0
    for index in bytes.indices {
      found |= (bytes[index] == .backslash ? 1 : 0) | (bytes[index] == .ampersand ? 1 : 0)
    }
    return found != 0
  }

  /// Whether the bytes are some small letters, or these as capitals.
  fileprivate func spells(_ letters: StaticString) -> Bool {
    letters.withUTF8Buffer { letters in
      letters.count == count && letters.indices.allSatisfy { self[$0] | 0x20 == letters[$0] }
    }
  }
}

extension UInt8 {
  fileprivate var belongsToScheme: Bool {
    isLetterOrDigit || self == .plus || self == .dot || self == .hyphen
  }
}
