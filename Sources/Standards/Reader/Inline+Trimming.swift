import Markdown

extension [Inline] {
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

extension UInt8 {
  /// Whether it is a letter, a digit or a mark of ASCII.
  var isInk: Bool { self > 0x20 && self < 0x7F }
}

extension String {
  fileprivate var withoutLeadingSpace: Substring { drop(while: \.isWhitespace) }

  fileprivate var withoutFinalSpace: Substring {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
