import Markdown

extension [Inline] {
  /// Whether items may begin with its lines or within them; in most texts none does.
  var mayHoldItems: Bool { hasGaps || hasLine(where: \.beginsLikeItem) }

  /// Whether parts of an item may begin in its words, behind the first line.
  var mayHoldParts: Bool {
    hasGaps || hasLine { $0.startIndex > 0 && $0.beginsLikeItem }
  }

  private var hasGaps: Bool {
    indices.contains {
      if case .text(let words) = self[$0].kind { words.mayHaveGaps } else { false }
    }
  }

  /// The line divided at tabs and at `<br>` that have a code behind them, as the cells of a table are pasted.
  var dividedAtCodes: [[Inline]] {
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

extension Collection<Inline> {
  fileprivate var beginsLikeItem: Bool {
    let start = PlainLine.Start(head(), isBehindTab: hasTabBehindFirst)
    return start.sign != nil || start.code != nil
  }
}

extension String {
  /// Whether a tab or a `<` stands in it.
  var mayHaveGaps: Bool {
    let bytes = utf8.span
    var gaps: UInt8 = 0
    for index in bytes.indices { gaps |= bytes[index].bit("\t") | bytes[index].bit("<") }
    return gaps != 0
  }

  /// Where a tab or a `<br>` stands between the text and a code.
  fileprivate var gapsBeforeCodes: [Range<Int>] {
    guard mayHaveGaps else { return [] }
    let bytes = utf8
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
