import Findings

/// A template as it is filled: its nodes in one row, each with the place where what is in it ends.
///
/// A page takes some thousands of steps. A tree of nodes would be handed on by references, and each of them
/// counted up and down; a step is a few numbers, and what is no number stands in a table beside it.
final class Steps: Sendable {
  let source: Source
  let style: ContentStyle
  let all: [Step]
  /// The parts of all keys.
  let names: [Name]
  let calls: [Call]
  let blocks: [Block]
  /// The text of the source, which the ranges of steps lie in.
  let bytes: [UInt8]

  init(_ nodes: [Node], of source: Source, _ style: ContentStyle) {
    var row = Row(bytes: source.bytes)
    row.add(nodes)
    (all, names, calls, blocks) = (row.steps, row.names, row.calls, row.blocks)
    (self.source, self.style, bytes) = (source, style, row.bytes)
  }

  /// The key whose parts stand at some places.
  func key(_ places: Range<Int>) -> Key { Key(parts: names[places]) }
}

/// A node without what is in it, which are the steps behind it up to its end.
struct Step: Sendable {
  /// What is done; a key is the places of its parts among the names, a number one among the calls or blocks.
  enum Kind: Sendable {
    /// Where the line begins that the text ends in, if it begins within the text.
    case text(lineStart: Int?)
    case variable(key: Range<Int>, isRaw: Bool, Site)
    case section(key: Range<Int>)
    case inverted(key: Range<Int>)
    /// In a call are the blocks that it is given.
    case call(Int)
    case block(Int)
  }

  let kind: Kind
  /// Half-open byte offsets in the template's source.
  let range: Range<Int>
  /// The place of the next step that is not in this one.
  fileprivate(set) var end = 0
  /// Where it goes on behind a section that was filled: an inverted one of the same name that follows it never is then.
  fileprivate(set) var endIfFilled = 0
}

/// Steps that are being put in a row.
private struct Row {
  let bytes: [UInt8]
  var steps: [Step] = []
  var names: [Name] = []
  var calls: [Call] = []
  var blocks: [Block] = []

  mutating func add(_ nodes: [Node]) {
    var previous: (key: Key, place: Int)?
    for node in nodes {
      let place = steps.count
      add(node)
      if case .inverted(let key, _) = node.kind, let previous, previous.key == key {
        steps[previous.place].endIfFilled = steps.count
      }
      if case .section(let key, _) = node.kind { previous = (key, place) } else { previous = nil }
    }
  }

  private mutating func add(_ node: Node) {
    let place = steps.count
    switch node.kind {
    case .text:
      let lineEnd = bytes[node.range].lastIndex(of: UInt8(ascii: "\n"))
      add(.text(lineStart: lineEnd.map { $0 + 1 }), node)
    case .variable(let key, let isRaw, let site):
      add(.variable(key: places(key), isRaw: isRaw, site), node)
    case .section(let key, let content):
      add(.section(key: places(key)), node)
      add(content)
    case .inverted(let key, let content):
      add(.inverted(key: places(key)), node)
      add(content)
    case .call(let call, let arguments):
      add(.call(calls.count), node)
      calls.append(call)
      add(arguments)
    case .block(let block, let content):
      add(.block(blocks.count), node)
      blocks.append(block)
      add(content)
    }
    steps[place].end = steps.count
    steps[place].endIfFilled = steps.count
  }

  private mutating func add(_ kind: Step.Kind, _ node: Node) {
    steps.append(Step(kind: kind, range: node.range))
  }

  private mutating func places(_ key: Key) -> Range<Int> {
    names += key.parts
    return names.count - key.parts.count..<names.count
  }
}
