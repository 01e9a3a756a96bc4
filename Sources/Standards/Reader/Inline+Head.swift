import Findings
import Markdown

extension Collection<Inline> {
  /// The plain words at the head, about as many bytes as asked for; they end at what is no words.
  ///
  /// Every sort of white space is as many spaces as it has bytes, because word processors put no-break spaces and
  /// tabs behind codes. So an offset in the head is one in the words.
  func head(_ limit: Int = 64) -> String {
    if case .text(let words) = first?.kind, count == 1 || words.utf8.count >= limit {
      return words.withSpaces(limit)
    }
    var text = ""
    _ = appendHead(to: &text, limit: limit)
    return text.withSpaces(limit)
  }

  /// The first byte of the head; cheap to ask where it rules out nearly all that is asked for.
  var firstByte: UInt8? {
    if case .text(let words)? = first?.kind, let byte = words.utf8.first { return byte }
    return head(1).utf8.first
  }

  /// What may be a code at the head.
  var codeHead: CodeHead? {
    guard let firstByte, CodeHead.canBegin(with: firstByte) else { return nil }
    return CodeHead(of: head())
  }

  private func appendHead(to text: inout String, limit: Int) -> Bool {
    for piece in self {
      guard text.utf8.count < limit else { return false }
      switch piece.kind {
      case .text(let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .strong(let content), .emphasis(let content), .span(let content, _):
        guard content.appendHead(to: &text, limit: limit) else { return false }
      case .code, .link, .image, .blank, .tickBox: return false
      }
    }
    return true
  }

  /// How many bytes of words there are before what is no words.
  fileprivate var headLength: Int {
    var text = ""
    _ = appendHead(to: &text, limit: .max)
    return text.utf8.count
  }
}

extension [Inline] {
  /// Takes bytes away from the words that ``head(_:)`` shows, whatever marks they carry.
  mutating func dropHead(_ count: Int) {
    var rest = count
    while rest > 0, let piece = first {
      switch piece.kind {
      case .text(let words) where words.utf8.count > rest:
        self[0].kind = .text(String(words.utf8.dropFirst(rest)) ?? words)
        let start = piece.range.lowerBound + rest
        self[0].range = start..<Swift.max(piece.range.upperBound, start)
        return
      case .text(let words):
        rest -= words.utf8.count
        removeFirst()
      case .softBreak, .lineBreak:
        rest -= 1
        removeFirst()
      case .strong(let content):
        self[0].kind = .strong(content.dropping(&rest))
      case .emphasis(let content):
        self[0].kind = .emphasis(content.dropping(&rest))
      case .span(let content, let attributes):
        self[0].kind = .span(content.dropping(&rest), attributes)
      case .code, .link, .image, .blank, .tickBox:
        return
      }
      if first?.isHollow ?? false { removeFirst() }
    }
  }

  private func dropping(_ rest: inout Int) -> [Inline] {
    let length = headLength
    var content = self
    content.dropHead(Swift.min(rest, length))
    rest -= Swift.min(rest, length)
    return content
  }

  /// Takes white space away from both ends.
  mutating func trim() {
    while let piece = first, piece.mayBeginWithSpace,
      let trimmed = piece.trimmed(\.withoutLeadingSpace)
    {
      guard trimmed.isEmpty else {
        self[0].kind = .text(String(trimmed))
        break
      }
      removeFirst()
    }
    while let piece = last, piece.mayEndWithSpace, let trimmed = piece.trimmed(\.withoutFinalSpace)
    {
      guard trimmed.isEmpty else {
        self[count - 1].kind = .text(String(trimmed))
        break
      }
      removeLast()
    }
  }
}

extension Inline {
  /// Whether it begins with something else than a letter or mark of ASCII, which most texts begin with.
  fileprivate var mayBeginWithSpace: Bool {
    if case .text(let words) = kind, let first = words.utf8.first { !first.isInk } else { true }
  }

  /// Whether it ends with something else than a letter or mark of ASCII, as most texts do.
  fileprivate var mayEndWithSpace: Bool {
    if case .text(let words) = kind, let last = words.utf8.last { !last.isInk } else { true }
  }

  /// What is left of a text or a line end without its space; nothing if there is none to take away.
  fileprivate func trimmed(_ cut: (String) -> Substring) -> Substring? {
    switch kind {
    case .softBreak, .lineBreak: return ""
    case .text(let words):
      let rest = cut(words)
      return rest.utf8.count < words.utf8.count || words.isEmpty ? rest : nil
    default: return nil
    }
  }
}

extension String {
  /// What may be a code at its head, behind which any white space can stand.
  var codeHead: CodeHead? {
    CodeHead(of: utf8.span.beginsWithASCIIWord ? self : withSpaces(64))
  }
}

extension Span<UInt8> {
  /// Whether the first word is of ASCII, with a space behind it.
  fileprivate var beginsWithASCIIWord: Bool {
    var index = 0
    while index < count, self[index].isInk { index += 1 }
    return index < count && self[index] == UInt8(ascii: " ")
  }
}

extension UInt8 {
  /// Whether it is a letter, a digit or a mark of ASCII.
  var isInk: Bool { self > 0x20 && self < 0x7F }
}

extension String {
  /// The text with spaces for other white space, if there may be some among its first bytes; most have none.
  fileprivate func withSpaces(_ limit: Int) -> String {
    let bytes = utf8.span.extracting(first: limit).bytes
    let other = ByteSearch.firstIndex(ofAny: (0x09, 0xC2, 0xE2, 0xE2), in: bytes, from: 0)
    guard other < bytes.byteCount, unicodeScalars.contains(where: \.isOtherSpace) else {
      return self
    }
    var text = ""
    for scalar in unicodeScalars {
      text +=
        scalar.isOtherSpace ? String(repeating: " ", count: UTF8.width(scalar)) : String(scalar)
    }
    return text
  }

  fileprivate var withoutLeadingSpace: Substring { drop(while: \.isWhitespace) }

  fileprivate var withoutFinalSpace: Substring {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, but neither a space nor a line end.
  fileprivate var isOtherSpace: Bool {
    value < 0x80 ? value != 0x0A && (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension Inline {
  /// Whether it holds something in which nothing is left.
  fileprivate var isHollow: Bool {
    switch kind {
    case .strong(let content), .emphasis(let content), .span(let content, _): content.isEmpty
    case .text(let words): words.isEmpty
    default: false
    }
  }
}
