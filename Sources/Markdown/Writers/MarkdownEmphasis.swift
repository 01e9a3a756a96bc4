// Emphasis is marked with `*`, and inside `*` or right beside it with `_`, so that two runs of marks
// never touch. Whether a run opens or closes depends on the scalars beside it (CommonMark 0.31.2,
// section 6.2): punctuation outside is always good, a letter outside sometimes is not. A letter that
// would do harm is printed by its number, `&#97;`, whose ends are punctuation.
//
// Not everything can be said so. Where emphasis stands in emphasis in emphasis, or two stand side by
// side in a third, and punctuation stands on both sides of a mark, marks may be read as text.

extension MarkdownWriter {
  /// Writes emphasis of one mark, or of two.
  mutating func emphasis(
    _ content: [Inline], marks count: Int, _ last: Inline?, _ next: Inline?
  ) {
    let opensAtWord = content.first?.beginsWithLetter ?? false
    let isInsideWord = opensAtWord && output.lastScalar?.isOfWord ?? false
    let mark = mark(for: content, marks: count, last, next, isInsideWord: isInsideWord)
    let couldEndAnother = openMarks.dropLast().contains { $0.mark == mark }
    if mark == .underscore || !opensAtWord || couldEndAnother { hideLastLetter() }
    openMarks.append((mark, count))
    put(mark, times: count)
    edge = .mark
    inlines(content)
    openMarks.removeLast()
    let closesAtWord = output.lastScalar?.isOfWord ?? false
    put(mark, times: count)
    if mark == .underscore || !closesAtWord { edge = .closedMark }
  }

  /// The mark that does not run into its neighbours.
  ///
  /// Inside a word an underscore is no mark. A star is, even in another star's emphasis if one has one
  /// star and the other two: `*a**b***`.
  private func mark(
    for content: [Inline], marks count: Int, _ last: Inline?, _ next: Inline?, isInsideWord: Bool
  ) -> UInt8 {
    if content.touchesBlank || last?.kind == .blank || next?.kind == .blank { return .star }
    guard let outer = openMarks.last, outer.mark == .star else {
      return last?.isEmphasis == true && output.last == .star ? .underscore : .star
    }
    if isInsideWord, outer.count != count { return .star }
    return last?.isEmphasis == true && output.last == .underscore ? .star : .underscore
  }
}

extension Inline {
  fileprivate var isEmphasis: Bool {
    switch kind {
    case .emphasis, .strong: true
    default: false
    }
  }

  fileprivate var beginsWithLetter: Bool {
    guard case .text(let words) = kind else { return false }
    return words.unicodeScalars.first?.isOfWord ?? false
  }
}

extension [Inline] {
  /// Whether a blank stands at either end, whose underscores would run into those of a mark.
  fileprivate var touchesBlank: Bool {
    first?.kind == .blank || last?.kind == .blank
  }
}

extension Unicode.Scalar {
  /// What the scalar is to a mark beside it, in the eyes of the parser.
  var neighbour: Neighbour {
    isASCII ? Neighbour(UInt8(truncatingIfNeeded: value)) : Neighbour(self)
  }

  /// Neither white space nor punctuation, as CommonMark has them (0.31.2, section 2.1).
  var isOfWord: Bool { neighbour == .word }
}

extension [UInt8] {
  /// The scalar at the end of UTF-8 text.
  var lastScalar: Unicode.Scalar? {
    guard let start = lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    return String(decoding: self[start...], as: UTF8.self).unicodeScalars.first
  }
}
