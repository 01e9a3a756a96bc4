import Findings
import Markdown

// Bullets of Markdown among lines that have none.
//
//     P1 work safely:
//     - without running
//     - without shouting
//     P2 close up
//
// Here Markdown sees a paragraph and a list, whose last item goes on with `P2 close up`. On paper there are two items, and
// the first has two in it. So a list that stands right behind a line with a code is taken apart into its lines again.

extension PlainLine {
  /// The lines of a list of bullets or letters; nothing if it counts with numbers, or holds more than words and such lists.
  static func lines(ofBullets list: List, depth: Int = 0) -> [PlainLine]? {
    guard list.style == .bullet || list.style == .lettered, depth < signs.count else { return nil }
    var lines: [PlainLine] = []
    for item in list.items {
      guard case .paragraph(let words)? = item.content.first?.kind else { return nil }
      var own = Self.lines(of: words)
      guard !own.isEmpty else { return nil }
      own[0].isBullet = true
      // What has a code as well is known by that.
      if list.style == .lettered {
        own[0].start = Start(code: CodeHead(of: item.marker))
        own[0].begins = true
      } else if own[0].start.code == nil || !own[0].begins {
        let typed = own[0].start.sign == nil ? 0 : own[0].start.length
        own[0].start = Start(sign: signs[depth], length: typed)
        own[0].begins = true
      }
      for index in own.indices.dropFirst() where own[index - 1].words.leadToCode {
        own[index].begins = false
      }
      lines += own
      for block in item.content.dropFirst() {
        guard case .list(let inner) = block.kind,
          let inner = Self.lines(ofBullets: inner, depth: depth + 1)
        else { return nil }
        lines += inner
      }
    }
    return lines
  }

  /// A sign for each depth, of which none is a dash: a dash alone may be one of a sentence.
  private static let signs: [Unicode.Scalar] = ["\u{2022}", "\u{25E6}", "\u{25AA}"]
}

extension ArraySlice<Block> {
  /// The paragraphs at the head, with the lists of bullets behind lines that begin with a code.
  var paragraphsAndBullets: ArraySlice<Block> {
    var end = startIndex
    var isBehindCode = false
    loop: while end < endIndex {
      switch self[end].kind {
      case .paragraph(let words): isBehindCode = words.lastLineCode != nil
      case .list(let list):
        guard isBehindCode, PlainLine.lines(ofBullets: list) != nil else { break loop }
      default: break loop
      }
      end += 1
    }
    return self[..<end]
  }
}

extension DefinitionReader {
  /// Reports the lines of a list whose codes are neighbours of the one in the line before it, where it could not be taken
  /// apart.
  mutating func reportSwallowed(
    in list: Block?, behind before: Block?, _ surroundings: Surroundings
  ) {
    guard case .list(let list)? = list?.kind, case .paragraph(let words)? = before?.kind,
      let code = words.lastLineCode?.parts, !code.extendsOne(of: surroundings.stems)
    else { return }
    for case .paragraph(let words) in list.items.flatMap(\.content).map(\.kind) {
      for line in words.lines.dropFirst() {
        guard let head = line.codeHead, head.standsForItself, head.parts.hasStem(of: code),
          head.parts != code
        else { continue }
        findings.report(
          .swallowedLine,
          "write '- \(head.printed)' for '\(head.printed)', or this line is words and no item",
          at: place(PlainLine(line).range))
      }
    }
  }
}

extension [Inline] {
  /// The code that the last line begins with, if it needs no neighbours to be one.
  fileprivate var lastLineCode: CodeHead? {
    let line = self[(lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0)...]
    guard let code = PlainLine.Start(line.head()).code else { return nil }
    return code.standsForItself ? code : nil
  }

  /// Whether the words end with one behind which the code of another item may stand: *as in*, *criterion*, a comma.
  var leadToCode: Bool { ArraySlice(plainText.utf8).leadsToCode }
}
