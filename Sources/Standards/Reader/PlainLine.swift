import Findings
import Markdown

/// A line of a paragraph or a cell of a table, and what it begins with.
struct PlainLine {
  var words: [Inline]
  var start: Start
  /// Whether it begins an item; a number alone does if the next code extends it (``settle(stems:title:)``).
  var begins: Bool
  /// Whether it is the first of its paragraph, or of its cell.
  var isFirst = false
  /// Whether it is the head of a page, which repeats the unit's code or title (``settle(stems:title:)``).
  var isRunningHead = false

  /// What a line begins with.
  struct Start {
    /// What may be a code.
    var code: CodeHead?
    /// A bullet sign, as a word processor sets it.
    var sign: Unicode.Scalar?
    /// How many bytes the code or the sign take, with the space behind.
    var length = 0
  }

  /// Where the line stands in its source.
  var range: Range<Int> {
    (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
  }

  init(_ words: [Inline]) {
    self.words = words
    start = Start(words.head(), isBehindTab: words.hasTabBehindFirst)
    begins = start.isCertain
  }

  /// The lines of a paragraph; a tab or a `<br>` with a code behind it ends one too.
  static func lines(of block: Block) -> [PlainLine] {
    guard case .paragraph(let words) = block.kind else { return [] }
    return lines(of: words)
  }

  private static func lines(of words: [Inline]) -> [PlainLine] {
    var lines = words.lines.flatMap { $0.dividedAtCodes.map(PlainLine.init) }
    if !lines.isEmpty { lines[0].isFirst = true }
    return lines
  }

  /// The cells of a table, nothing if one begins with no code: such a table is no list.
  ///
  /// A cell that holds nothing but a code belongs to the cell behind it. An empty cell goes on with the one above.
  static func lines(of table: Table) -> [PlainLine]? {
    var lines: [PlainLine] = []
    for row in table.head.filter(\.beginsWithCode) + table.body {
      var code: [Inline] = []
      for cell in row.cells where !cell.content.isEmpty {
        guard code.isEmpty || !PlainLine(cell.content).begins else { return nil }
        let words = code.isEmpty ? cell.content : code + [Inline(.text(" "))] + cell.content
        code = []
        guard let head = CodeHead(of: words.head()) else { return nil }
        if head.length == words.plainText.utf8.count {
          code = words
        } else {
          lines += Self.lines(of: words)
        }
      }
      guard code.isEmpty else { return nil }
    }
    return lines.isEmpty ? nil : lines
  }

  /// What the heads of a table say, as a paragraph.
  static func heads(of table: Table) -> [Block] {
    let words = table.head.filter { !$0.beginsWithCode }.flatMap(\.cells).map(\.content).filter {
      !$0.isEmpty
    }
    guard !words.isEmpty else { return [] }
    return [Block(.paragraph(Array(words.joined(separator: [Inline(.text(" / "))]))))]
  }
}

extension [PlainLine] {
  /// Lets numbers alone begin items where the code behind them extends them, and running heads none.
  ///
  /// Such a head repeats the unit's own code, one of `stems`, or a code and the unit's title.
  mutating func settle(stems: [CodeParts], title: String) {
    var next: CodeHead?
    for index in indices.reversed() {
      guard let code = self[index].start.code, code.isSetOff else { continue }
      let isOwn = code.parts.all.count > 1 && stems.contains(code.parts)
      if isOwn || self[index].repeats(title) {
        self[index].begins = false
        self[index].isRunningHead = true
      } else if !self[index].begins {
        self[index].begins = next.map { $0.parts.extends(code.parts) } ?? false
      }
      if self[index].begins { next = code }
    }
  }
}

extension PlainLine {
  /// Whether nothing but a title in small letters stands behind its code, and perhaps the number of a page.
  fileprivate func repeats(_ title: String) -> Bool {
    guard !title.isEmpty else { return false }
    let behind = String(words.plainText.utf8.dropFirst(start.length)) ?? ""
    let rest = behind.withSingleSpaces.lowercased()
    return rest.hasPrefix(title)
      && rest.dropFirst(title.count).utf8.allSatisfy { isDigit($0) || $0 == 0x20 }
  }
}

extension Table.Row {
  /// Whether a row that is to be the head of a table is the first of its items.
  fileprivate var beginsWithCode: Bool {
    cells.first.map { PlainLine($0.content).begins } ?? false
  }
}

extension [Inline] {
  /// Whether a tab is the second letter.
  fileprivate var hasTabBehindFirst: Bool {
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
  var isCertain: Bool { sign != nil || code.map { !$0.isWeak && $0.isSetOff } ?? false }

  /// Whether a part of an item can begin so: with a letter and its mark, or with a bullet that is no dash.
  var canBeginPart: Bool {
    code.map { $0.parts.shape == [.letters] && $0.hasFinalMark } ?? !isDash
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
  /// Whether it is a criterion as `AC1.2` or `PC1.2` of the learning outcome `LO1`.
  func isCriterion(of outcome: CodeParts) -> Bool {
    guard outcome.all.count == 2, all.count == 3, outcome.all[0].text == "lo" else { return false }
    return ["ac", "pc"].contains(all[0].text) && all[1] == outcome.all[1]
  }
}

extension [Inline] {
  /// The line divided at tabs and at `<br>` that have a code behind them, as the cells of a table are pasted.
  fileprivate var dividedAtCodes: [[Inline]] {
    var lines: [[Inline]] = [[]]
    for piece in self {
      guard case .text(let words) = piece.kind else {
        lines[lines.count - 1].append(piece)
        continue
      }
      var start = 0
      for gap in words.gapsBeforeCodes {
        lines[lines.count - 1].append(piece.part(of: words, start..<gap.lowerBound))
        lines.append([])
        start = gap.upperBound
      }
      lines[lines.count - 1].append(piece.part(of: words, start..<words.utf8.count))
    }
    return lines.filter { !$0.plainText.isEmpty }
  }
}

extension String {
  /// Where a tab or a `<br>` stands between the text and a code.
  fileprivate var gapsBeforeCodes: [Range<Int>] {
    let bytes = utf8
    guard bytes.contains(where: { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "<") }) else {
      return []
    }
    var gaps: [Range<Int>] = []
    for (offset, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "<") {
      let rest = bytes.dropFirst(offset).prefix(72)
      let tags = ["\t", "<br>", "<br/>", "<br />"]
      guard let tag = tags.first(where: { rest.starts(with: $0.utf8) }),
        let behind = String(rest.dropFirst(tag.utf8.count))
      else { continue }
      let start = PlainLine.Start(behind)
      if start.code != nil, start.isCertain { gaps.append(offset..<offset + tag.utf8.count) }
    }
    return gaps
  }
}

extension Inline {
  /// Some bytes of a text, with their place as far as it can be told.
  fileprivate func part(of words: String, _ bytes: Range<Int>) -> Inline {
    let text = String(words.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)) ?? words
    let start = Swift.min(range.lowerBound + bytes.lowerBound, range.upperBound)
    let end = Swift.min(range.lowerBound + bytes.upperBound, range.upperBound)
    return Inline(.text(text), range: start..<Swift.max(start, end))
  }
}
