import Findings

/// Turns the skeleton of a document into its tree, and reads the text of its leaves.
struct TreeBuilder {
  let source: Source
  let bytes: [UInt8]
  let skeleton: Skeleton
  var inlines: InlineParser
  private let outlineFindings: Findings
  private var tableFindings = Findings()
  /// How many cells that nobody wrote short rows have been given.
  var impliedCells = 0
  /// The cells of the row that is being read; their room is kept.
  var row: [RawCell] = []

  init(_ outline: BlockOutline) {
    source = outline.source
    bytes = source.bytes
    skeleton = outline.skeleton
    outlineFindings = outline.findings
    inlines = InlineParser(source, definitions: skeleton.definitions)
  }

  /// What was odd in what has been read.
  var findings: Findings {
    var findings = outlineFindings
    findings.append(inlines.findings)
    findings.append(tableFindings)
    return findings
  }

  /// The blocks between two places in the skeleton, with all that they hold.
  ///
  /// This calls itself for what a container holds; the block parser has bounded how deep that goes.
  mutating func blocks(_ range: Range<Int>) -> [Block] {
    let count = count(of: range)
    if count == 0 { return [] }
    // Most items hold one block.
    if count == 1 { return [block(at: range.lowerBound)] }
    var blocks: [Block] = []
    blocks.reserveCapacity(count)
    var index = range.lowerBound
    while index < range.upperBound {
      blocks.append(block(at: index))
      index = skeleton.nodes[index].next
    }
    return blocks
  }

  /// The block at a place in the skeleton.
  mutating func block(at index: Int) -> Block {
    let node = skeleton.nodes[index]
    return Block(kind(of: node, at: index), range: node.start..<node.end)
  }

  private mutating func kind(of node: Skeleton.Node, at index: Int) -> Block.Kind {
    switch node.shape {
    case .paragraph: .paragraph(text(of: node))
    case .heading(let level, let attributes):
      .heading(
        level: level, content: text(of: node),
        attributes: attributes.map { Attributes(in: bytes, $0) } ?? Attributes())
    case .indentedCode: .code(info: "", text: code(of: node))
    case .fencedCode(let info): .code(info: unescaped(info), text: code(of: node))
    case .rule: .rule
    case .writingLine: .writingLine
    case .table(let headRows):
      .table(inlines.withTexts(table(of: node, headRows: headRows)))
    case .quote: .quote(blocks(index + 1..<node.next))
    case .list(let style, let isTight):
      .list(List(style: style, isTight: isTight, items: items(index + 1..<node.next)))
    case .division(let name):
      .division(name: source[name], content: blocks(index + 1..<node.next))
    case .item: .paragraph([])  // Items stand in lists alone, which read them themselves.
    }
  }

  private mutating func items(_ range: Range<Int>) -> [ListItem] {
    var items: [ListItem] = []
    items.reserveCapacity(count(of: range))
    var index = range.lowerBound
    while index < range.upperBound {
      let node = skeleton.nodes[index]
      if case .item(let marker) = node.shape {
        items.append(
          ListItem(
            marker: text(of: marker), content: blocks(index + 1..<node.next),
            range: node.start..<node.end))
      }
      index = node.next
    }
    return items
  }

  /// A marker as it was written; a bullet costs nothing.
  private func text(of marker: Range<Int>) -> String {
    guard marker.count == 1 else { return source[marker] }
    switch bytes[marker.lowerBound] {
    case .hyphen: return "-"
    case .star: return "*"
    default: return "+"
    }
  }

  /// How many blocks stand side by side in a stretch of the skeleton.
  private func count(of range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      count += 1
      index = skeleton.nodes[index].next
    }
    return count
  }

  private mutating func text(of node: Skeleton.Node) -> [Inline] {
    inlines.parse(skeleton.lines[node.lines])
  }

  /// Reports something about a table.
  mutating func report(_ rule: Rule, _ message: String, at range: Range<Int>) {
    tableFindings.report(rule, message, at: Place(source, range))
  }

  func code(of node: Skeleton.Node) -> String {
    var text: [UInt8] = []
    for line in skeleton.lines[node.lines] {
      for _ in 0..<line.padding { text.append(.space) }
      text.append(contentsOf: bytes[line.start..<line.end])
      text.append(.newline)
    }
    return String(decoding: text, as: UTF8.self)
  }

  func unescaped(_ range: Range<Int>) -> String {
    LinkScanner(bytes: bytes, end: range.upperBound).unescaped(range)
  }
}
