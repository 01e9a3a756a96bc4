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
  /// Whether it is an item of Markdown's own, whose bullet is no longer among its words.
  var isBullet = false

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
  var range: Range<Int> { Range(from: words.first?.range, to: words.last?.range) }

  init(_ words: [Inline]) {
    self.words = words
    start = Start(words.head(), isBehindTab: words.hasTabBehindFirst)
    begins = start.isCertain
  }

  /// The lines of a paragraph, or of a list of bullets.
  static func lines(of block: Block) -> [PlainLine] {
    switch block.kind {
    case .paragraph(let words): lines(of: words)
    case .list(let list): lines(ofBullets: list) ?? []
    default: []
    }
  }

  /// The lines of a text; a tab, a `<br>` or a run of spaces with a code behind it ends one too.
  static func lines(of words: [Inline]) -> [PlainLine] {
    var lines = words.lines.flatMap { $0.dividedAtCodes.map(PlainLine.init) }
    if !lines.isEmpty { lines[0].isFirst = true }
    return lines
  }

  /// The cells of a table, nothing if one begins with no code: such a table is no list.
  ///
  /// A cell that holds nothing but a code belongs to the cell behind it. An empty cell goes on with the one above.
  static func lines(of table: Table) -> [PlainLine]? {
    var items: [[Inline]] = []
    for row in table.head.filter(\.beginsWithCode) + table.body {
      var code: [Inline] = []
      for cell in row.cells where !cell.content.isEmpty {
        guard code.isEmpty || !PlainLine(cell.content).begins else { return nil }
        let words = code.isEmpty ? cell.content : code + [Inline(.text(" "))] + cell.content
        code = []
        guard let head = words.codeHead else { return nil }
        if head.length == words.plainText.utf8.count {
          code = words
        } else {
          items.append(words)
        }
      }
      guard code.isEmpty else { return nil }
    }
    return items.isEmpty ? nil : items.flatMap(Self.lines)
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
  /// The words of lines that follow each other.
  var words: [Inline] { [Inline](map(\.words).joined(separator: [Inline(.softBreak)])) }

  /// Where lines that follow each other stand in their source.
  var range: Range<Int> { Range(from: first?.range, to: last?.range) }

  /// Lets numbers alone begin items where the code behind them extends them, and running heads none.
  ///
  /// Such a head repeats the unit's own code, one of `stems`, or a code and the unit's title.
  mutating func settle(stems: [CodeParts], title: String) {
    var next: CodeHead?
    for index in indices.reversed() {
      guard let code = self[index].start.code, code.isSetOff else { continue }
      let isOwn = code.parts.shape.count > 1 && stems.contains(code.parts)
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
