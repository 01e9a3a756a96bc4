import Markdown

extension Collection<Inline> {
  /// Whether a tab is the second letter.
  var hasTabBehindFirst: Bool {
    guard case .text(let words)? = first?.kind else { return false }
    return words.utf8.dropFirst().first == UInt8(ascii: "\t")
  }
}

extension PlainLine.Start {
  /// Reads what a line begins with; a wide gap makes of a small o the hollow bullet that it was.
  init(_ head: String, isBehindTab: Bool = false) {
    guard let first = head.unicodeScalars.first else { return }
    let width = UTF8.width(first)
    let gap = head.utf8.dropFirst(width).prefix { $0 == UInt8(ascii: " ") }.count
    let isSign = first.isListSign || first == "-" || first == "*" || first == "+"
    if isSign && gap > 0 || first == "o" && (gap > 1 || isBehindTab) {
      sign = first
      length = width + gap
    } else {
      code = CodeHead(of: head)
      length = code?.length ?? 0
    }
  }

  /// Whether it begins an item whatever follows.
  var isCertain: Bool { sign != nil || code?.standsForItself ?? false }

  /// Whether a part of an item can begin so: with a letter and its mark, or with a bullet.
  var canBeginPart: Bool {
    code.map { $0.parts.shape == [.letters] && $0.hasFinalMark } ?? (sign != nil)
  }

  /// Whether a list can begin so: with a sign, or with the first number, letter or Roman numeral.
  var isFirst: Bool {
    guard let parts = code?.parts else { return true }
    return parts.ordinal() ?? 1 == 1 || parts.ordinal(roman: true) == 1
  }

  /// Whether it is a dash, which may stand in the midst of a sentence too.
  var isDash: Bool {
    guard let sign else { return false }
    return sign == "-" || (0x2010...0x2015).contains(sign.value) || sign.value == 0x2212
  }

  /// Whether both begin with the same sign, or with codes of the same shape.
  func isNeighbour(of other: Self) -> Bool {
    if let sign { return sign == other.sign }
    guard let code, let before = other.code else { return false }
    return code.parts.agrees(with: before.parts)
  }

  /// Whether what begins so is part of what began so.
  func isPart(of other: Self) -> Bool {
    guard let before = other.code else { return sign != nil }
    guard let code else { return true }
    return code.parts.extends(before.parts) || code.parts.isCriterion(of: before.parts)
      || code.parts.shape == [.letters] && before.parts.shape != [.letters]
  }
}

extension CodeParts {
  /// What the learning outcome `LO1` is made of, if it is a criterion of that as `AC1.2` or `PC1.2`.
  var outcome: [String]? {
    guard shape.count == 3, case let texts = texts, ["ac", "pc"].contains(texts[0]) else {
      return nil
    }
    return ["lo", texts[1]]
  }

  /// Whether it is a criterion of a learning outcome: `AC1.2` or `1.2` of `LO1`.
  func isCriterion(of outcome: CodeParts) -> Bool {
    if let own = self.outcome { return own == outcome.texts }
    return shape.count > 1 && outcome.shape == [.letters, .number] && all[0] == outcome.all[1]
  }
}
