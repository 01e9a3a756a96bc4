import Findings

/// Turns the skeleton of a document into its tree, and reads the text of its leaves.
struct TreeBuilder {
  let source: Source
  let bytes: [UInt8]
  let skeleton: Skeleton
  private(set) var inlines: InlineParser
  private(set) var findings = Findings()
  /// How many cells that nobody wrote short rows have been given.
  var impliedCells = 0

  init(_ skeleton: Skeleton, of source: Source) {
    self.source = source
    bytes = source.bytes
    self.skeleton = skeleton
    inlines = InlineParser(source, definitions: skeleton.definitions)
  }

  /// The blocks between two places in the skeleton, with all that they hold.
  ///
  /// This calls itself for what a container holds; the block parser has bounded how deep that goes.
  mutating func blocks(_ range: Range<Int>) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(count(of: range))
    var index = range.lowerBound
    while index < range.upperBound {
      let node = skeleton.nodes[index]
      blocks.append(Block(kind(of: node, at: index), range: node.start..<node.end))
      index = node.next
    }
    return blocks
  }

  private mutating func kind(of node: Skeleton.Node, at index: Int) -> Block.Kind {
    switch node.shape {
    case .paragraph: .paragraph(text(of: node))
    case .heading(let level): heading(level, node)
    case .indentedCode: .code(info: "", text: code(of: node))
    case .fencedCode(let info): .code(info: unescaped(info), text: code(of: node))
    case .rule: .rule
    case .writingLine: .writingLine
    case .table(let headRows): .table(table(of: node, headRows: headRows))
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
    inlines.parse(LeafText(skeleton.lines[node.lines], of: bytes))
  }

  /// The text of a cell of a table.
  mutating func text(ofCell range: Range<Int>) -> [Inline] {
    inlines.parse(LeafText(cell: range, of: bytes))
  }

  /// Reports something about the document.
  mutating func report(_ rule: Rule, _ message: String, at range: Range<Int>) {
    findings.report(rule, message, at: Place(source, range))
  }

  /// A heading, with the attributes at its end.
  private mutating func heading(_ level: Int, _ node: Skeleton.Node) -> Block.Kind {
    var lines = skeleton.lines[node.lines]
    var attributes = Attributes()
    if let last = lines.last, let found = trailingAttributes(in: last.start..<last.end) {
      attributes = found.attributes
      lines[lines.endIndex - 1].end = found.start
    }
    return .heading(
      level: level, content: inlines.parse(LeafText(lines, of: bytes)),
      attributes: attributes)
  }

  private func trailingAttributes(in range: Range<Int>) -> (attributes: Attributes, start: Int)? {
    let end = bytes[range].lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? range.lowerBound
    guard end > range.lowerBound, bytes[end - 1] == .rightBrace,
      let start = bytes[range.lowerBound..<end].lastIndex(of: .leftBrace),
      start == range.lowerBound || bytes[start - 1].isSpaceOrTab,
      let found = Attributes.read(in: bytes, at: start, to: end), found.end == end
    else { return nil }
    return (found.attributes, start)
  }

  private func code(of node: Skeleton.Node) -> String {
    var text: [UInt8] = []
    for line in skeleton.lines[node.lines] {
      for _ in 0..<line.padding { text.append(.space) }
      text.append(contentsOf: bytes[line.start..<line.end])
      text.append(.newline)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    LinkScanner(bytes: bytes, end: range.upperBound).unescaped(range)
  }
}
