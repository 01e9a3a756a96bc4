import Markdown

extension [Inline] {
  /// Whether items may begin with its lines or within them; in most texts none does.
  var mayHoldItems: Bool { hasGaps || hasLine(where: \.beginsLikeItem) }

  /// Whether parts of an item may begin in its words, behind the first line.
  var mayHoldParts: Bool {
    hasGaps || hasLine { $0.startIndex > 0 && $0.beginsLikeItem }
  }

  /// Whether a line of prose may begin an item, which nothing but a sign does there.
  var mayHoldSigns: Bool { hasLine(where: \.beginsWithSign) }

  private var hasGaps: Bool {
    indices.contains {
      if case .text(let words) = self[$0].kind { words.mayHaveGaps } else { false }
    }
  }

  /// The line divided at tabs, at `<br>` and at runs of spaces that have a code behind them, as the cells of a table are
  /// pasted.
  var dividedAtCodes: [[Inline]] {
    var lines: [[Inline]] = [[]]
    let stem = codeHead?.parts
    for piece in self {
      guard case .text(let words) = piece.kind else {
        lines[lines.count - 1].append(piece)
        continue
      }
      var start = 0
      for gap in words.gapsBeforeCodes(extending: stem) {
        // A code behind a bullet is in that item.
        let isFirst = lines.count == 1 && lines[0].isEmpty
        if isFirst, words.utf8.prefix(gap.lowerBound).isListSign { continue }
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
  /// Whether it begins with a bullet as a word processor sets it, and a space.
  var beginsWithSign: Bool {
    guard firstByte ?? 0 >= 0x80, let sign = PlainLine.Start(head()).sign else { return false }
    return sign.isListSign
  }

  fileprivate var beginsLikeItem: Bool {
    let start = PlainLine.Start(head(), isBehindTab: hasTabBehindFirst)
    return start.sign != nil || start.code != nil
  }
}

extension String {
  /// Whether a tab, a `<` or two spaces in a row stand in it.
  var mayHaveGaps: Bool {
    guard let first = utf8.first else { return false }
    // Each byte beside the one before it: so many are looked at together.
    let before = utf8.span.extracting(droppingLast: 1)
    let bytes = utf8.span.extracting(droppingFirst: 1)
    var gaps = first.bit("\t") | first.bit("<")
    for index in bytes.indices {
      gaps |= bytes[index].bit("\t") | bytes[index].bit("<")
      gaps |= before[index].bit(" ") & bytes[index].bit(" ")
    }
    return gaps != 0
  }

  /// Where a tab, a `<br>` or a run of spaces stands between the text and a code.
  ///
  /// Two spaces may be a slip, or end a sentence: they count before a code that extends the line's own, or `stem`.
  fileprivate func gapsBeforeCodes(extending stem: CodeParts?) -> [Range<Int>] {
    guard mayHaveGaps else { return [] }
    let bytes = Array(utf8)
    var gaps: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      let length = bytes.gap(at: offset)
      defer { offset += Swift.max(length, 1) }
      guard length > 0 else { continue }
      let behind = String(decoding: bytes[(offset + length)...].prefix(64), as: UTF8.self)
      let start = PlainLine.Start(behind)
      guard let code = start.code, start.isCertain else { continue }
      let isWide = length > 2 || bytes[offset..<offset + length] != [0x20, 0x20]
      guard isWide || stem.map(code.parts.extends) ?? false else { continue }
      gaps.append(offset..<offset + length)
    }
    return gaps
  }
}

extension Substring.UTF8View {
  /// Whether it is a bullet as a word processor sets it, and nothing else.
  fileprivate var isListSign: Bool {
    let scalars = Substring(self).unicodeScalars
    return scalars.count == 1 && scalars.first?.isListSign ?? false
  }
}

extension [UInt8] {
  /// How long a gap is that begins at an offset: tabs, two spaces and more, or a tag that ends a line.
  fileprivate func gap(at offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: "\t"), UInt8(ascii: " "):
      let gap = self[offset...].prefix { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }
      return gap == [0x20] ? 0 : gap.count
    case UInt8(ascii: "<"):
      let tags = ["<br>", "<br/>", "<br />"]
      return tags.first { self[offset...].starts(with: $0.utf8) }?.utf8.count ?? 0
    default:
      return 0
    }
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
