public import Findings
import Markdown

extension DefinitionReader {
  /// What stands under a heading, where lines that are a list on paper are one (``PlainLines``).
  ///
  /// Only where lists are statements: elsewhere a line is as good as an item.
  mutating func withPlainLists(
    _ body: ArraySlice<Block>, in surroundings: Surroundings
  ) -> ArraySlice<Block> {
    guard surroundings.kind != nil, body.contains(where: \.mayHoldItems) else { return body }
    var rest = body
    var blocks: [Block] = []
    while let block = rest.first {
      let run = rest.prefix { $0.isParagraph }
      if !run.isEmpty {
        let lines = PlainLines(
          paragraphs: run, stems: surroundings.stems, title: surroundings.title,
          isHeading: { isHeading($0.words, in: surroundings) })
        // What holds no list stays as it was written.
        blocks += lines.blocks.allSatisfy(\.isParagraph) ? Array(run) : lines.blocks
        for line in lines.runningHeads { reportRunningHead(line) }
        for line in lines.joined { report(line) }
      } else if case .table(let table) = block.kind,
        let lines = PlainLines(table: table, stems: surroundings.stems)
      {
        blocks += lines.blocks
        for line in lines.joined { report(line) }
      } else {
        blocks.append(block)
      }
      rest = rest.dropFirst(max(run.count, 1))
    }
    return blocks[...]
  }

  /// Reports the lines of a paragraph that are headings of statements on paper, and here are words of the text.
  mutating func reportPlainHeadings(in block: Block, _ surroundings: Surroundings) {
    guard case .paragraph(let words) = block.kind, words.hasLine(where: \.beginsLikeHeading) else {
      return
    }
    for line in words.lines where isHeading(line, in: surroundings) {
      let (line, words) = (PlainLine(line), line.plainText.withSingleSpaces)
      findings.report(
        .swallowedLine, "write '## \(words)' for '\(words)', or this line is words and no heading",
        at: place(line.range))
    }
  }

  /// Whether a line is a heading of statements that nobody made one.
  ///
  /// A lead-in such as *You must know and understand:* is none, nor is what says again what the section is.
  private func isHeading(_ line: [Inline], in surroundings: Surroundings) -> Bool {
    guard line.beginsLikeHeading, line.head().first?.isUppercase ?? false else { return false }
    let words = line.plainText
    guard words.utf8.count <= longestHeading, words.utf8.last != UInt8(ascii: ":"),
      let role = vocabulary.role(of: words)
    else { return false }
    let around = surroundings.role == .element ? .standards : surroundings.role
    let isAround = role == around && surroundings.kind != nil
    return role.kindOfStatement != nil && !isAround
  }

  private mutating func reportRunningHead(_ line: PlainLine) {
    findings.report(
      .joinedLine,
      "take out '\(line.words.plainText.withSingleSpaces.shortened)', which repeats the unit's heading, or begin it "
        + "with '- ' if it is an item", at: place(line.range))
  }

  private mutating func report(_ joined: PlainLine) {
    findings.report(
      .joinedLine,
      "begin each item of this list with '- ', or '\(joined.words.plainText.withSingleSpaces.shortened)' "
        + "goes on with the item before it",
      at: place(joined.range))
  }
}

/// How many bytes the words have of a heading that nobody made one: no words of the vocabulary are longer.
private let longestHeading = 64

extension Collection<Inline> {
  /// Whether a line begins with a capital, and has not more text than a heading.
  fileprivate var beginsLikeHeading: Bool {
    guard let byte = firstByte, byte >= 0x80 || isCapital(byte) else { return false }
    var length = 0
    for piece in self {
      if piece.isLineEnd { break }
      if case .text(let words) = piece.kind { length += words.utf8.count }
      if length > longestHeading { return false }
    }
    return true
  }
}

extension Block {
  /// Whether ``PlainLines`` may find items in it.
  fileprivate var mayHoldItems: Bool {
    switch kind {
    case .table: true
    case .paragraph(let words): words.mayHoldItems
    default: false
    }
  }

  fileprivate var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}

extension String {
  /// The first words, for a message.
  fileprivate var shortened: String {
    count <= 40
      ? self : prefix(40).split(separator: " ").dropLast().joined(separator: " ") + " \u{2026}"
  }
}

extension Rule {
  /// A line among lines with codes has none, and goes on with the one before it.
  public static let joinedLine = Rule(
    "joined-line", .warning,
    "The items of a list begin with a bullet; where only their codes tell them apart, a line without a code goes on "
      + "with the one before it.")
}
