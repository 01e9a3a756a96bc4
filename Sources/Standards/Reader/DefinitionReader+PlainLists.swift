public import Findings
import Markdown

extension DefinitionReader {
  /// What stands under a heading, where lines that are a list on paper are one (``PlainLines``).
  ///
  /// In prose only signs begin items: a code there may be one that the text speaks of.
  mutating func withPlainLists(
    _ body: ArraySlice<Block>, in surroundings: Surroundings
  ) -> ArraySlice<Block> {
    let isProse = surroundings.kind == nil
    let body = isProse ? body : body.withListsJoined
    guard body.contains(where: { $0.mayHoldItems(inProse: isProse) }) else { return body }
    var rest = body
    var blocks: [Block] = []
    while let block = rest.first {
      var run = isProse ? rest.prefix { $0.isParagraph } : rest.paragraphsAndBullets
      if !run.isEmpty {
        var lines = plainLines(run, in: surroundings)
        if !lines.keepBullets {
          run = rest.prefix { $0.isParagraph }
          lines = plainLines(run, in: surroundings)
        }
        // What holds no list stays as it was written.
        blocks += lines.blocks.allSatisfy(\.isParagraph) ? Array(run) : lines.blocks
        for line in lines.runningHeads { reportRunningHead(line) }
        for line in lines.joined { report(line) }
        if !isProse {
          reportSwallowed(in: rest.dropFirst(run.count).first, behind: run.last, surroundings)
        }
      } else if !isProse, case .table(let table) = block.kind,
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

  private func plainLines(
    _ run: ArraySlice<Block>, in surroundings: Surroundings
  ) -> PlainLines {
    PlainLines(
      run, stems: surroundings.stems, title: surroundings.title, areProse: surroundings.kind == nil,
      isHeading: { isHeading($0, in: surroundings) })
  }

  /// Reports the lines of a paragraph that are headings on paper, and here are words of the text (``PlainHeading``).
  ///
  /// `above` is the role of the last such line, under which on paper the others stand.
  mutating func reportPlainHeadings(
    at index: Int, of blocks: ArraySlice<Block>, _ surroundings: Surroundings, above: inout Role?
  ) {
    guard case .paragraph(let words) = blocks[index].kind,
      words.hasLine(where: { mayBeHeading($0) })
    else { return }
    let next = index + 1 < blocks.endIndex ? blocks[index + 1] : nil
    let lines = words.lines
    for (index, line) in lines.enumerated() where mayBeHeading(line[...]) {
      let heading = PlainHeading(
        line: line, isFirst: index == 0,
        next: index + 1 < lines.count ? .init(lines[index + 1]) : .init(next),
        surroundings: surroundings, above: above)
      guard let role = heading.role(vocabulary) else { continue }
      let level = role == .element ? surroundings.elementLevel : 2
      let sign = String(repeating: "#", count: level)
      above = role
      findings.report(
        .swallowedLine,
        "write '\(sign) \(heading.words)' for '\(line.plainText.withSingleSpaces)', or this line is words "
          + "and no heading", at: place(PlainLine(line).range))
    }
  }

  /// Whether a line divides a list because it is the heading of what follows.
  private func isHeading(_ line: PlainLine, in surroundings: Surroundings) -> Bool {
    mayBeHeading(line.words[...])
      && PlainHeading(
        line: line.words, isFirst: line.isFirst, next: .init(), surroundings: surroundings
      ).role(vocabulary) != nil
  }

  /// Whether a line has to be looked at; of nearly all the first letter or the length tells that it has not.
  private func mayBeHeading(_ line: ArraySlice<Inline>) -> Bool {
    line.beginsLikeHeading || line.mayNameElement(vocabulary.elementWords)
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

extension Block {
  /// Whether ``PlainLines`` may find items in it.
  fileprivate func mayHoldItems(inProse isProse: Bool) -> Bool {
    switch kind {
    case .table: !isProse
    case .paragraph(let words): isProse ? words.mayHoldSigns : words.mayHoldItems
    default: false
    }
  }

  var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}

extension String {
  /// The first words, for a message.
  var shortened: String {
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
