public import Findings
import Markdown

// Finds lines that were to begin an item or a heading, and became words of the text around them.
//
//     - R1.1.2 set both pads        - R1.1.2 set both pads        ### S1.1 Watch
//     -R1.1.3 pump up the tyre      – R1.1.3 pump up the tyre     ###S1.2 Report
//     R1.1.4 listen
//
// Markdown wants a space behind the sign, and `–`, which word processors make of a hyphen, is no bullet at all. Nothing
// in such a line is lost, but a criterion is. A dash may well begin a line of prose, so what stands behind a bullet has
// to be a code that goes with the file's other codes. A line of an item may begin with a code alone because the words
// speak of that item; if there is no such item, it was to be one. No prose begins a line with `##Report`.

extension DefinitionReader {
  /// Reports the lines of paragraphs that were to begin an item or a heading.
  ///
  /// The codes of what was read are asked for only where some line may be one.
  mutating func reportSwallowedLines(in blocks: [Block], codes: () -> KnownCodes) {
    var lines: [SwallowedLine] = []
    addSwallowedLines(in: blocks, to: &lines)
    guard !lines.isEmpty else { return }
    let codes = codes()
    for line in lines where line.isWanted(among: codes) { report(line) }
  }

  private mutating func addSwallowedLines(
    in blocks: [Block], isInItem: Bool = false, to lines: inout [SwallowedLine]
  ) {
    for index in blocks.indices {
      switch blocks[index].kind {
      case .paragraph: lines.add(paragraph: blocks[index].range, isInItem: isInItem, in: source)
      case .quote(let inner), .division(_, let inner): addSwallowedLines(in: inner, to: &lines)
      case .list(let list):
        for item in list.items.indices {
          addSwallowedLines(in: list.items[item].content, isInItem: true, to: &lines)
        }
      case .code: reportPastedCode(blocks[index].range)
      case .heading, .rule, .writingLine, .table: break
      }
    }
  }

  private mutating func report(_ line: SwallowedLine) {
    let written = source[line.range]
    let sort = line.code == nil ? "heading" : "item"
    let advice =
      written == line.wanted
      ? "indent '\(written)' as the items before it"
      : "write '\(line.wanted)' for '\(written)'"
    let fix = Finding.Fix(place(line.sign), with: line.wantedSign)
    findings.report(
      .swallowedLine, "\(advice), or this line is words and no \(sort)", at: place(line.range),
      fix: line.isMendable ? fix : nil)
  }
}

extension Rule {
  /// A line was to begin an item or a heading, and is words of the text around it.
  public static let swallowedLine = Rule(
    "swallowed-line", .warning,
    "A space stands behind the bullet of an item and the '#' of a heading; without it the line is words of the "
      + "text before it.")
}
