public import Findings

/// Which places a dump of a tree shows.
public enum DumpedPlaces: Sendable {
  case none
  /// Half-open byte offsets, `0..<9`.
  case bytes
  /// The line and column of both ends, `1:1-1:10`; the source is the one that was read.
  case lines(Source)
}

extension Document {
  /// The tree for a person to read, a line for each node, with branches.
  ///
  /// One such text shows kinds, nesting, contents and places at once, as golden tests want it.
  public func dump(_ places: DumpedPlaces = .none) -> String {
    var text = "document\n"
    let printer = DumpPrinter(places)
    printer.print(blocks.map(DumpNode.init), behind: "", to: &text)
    return text
  }
}

/// Prints nodes below one another, each behind its branch.
private struct DumpPrinter {
  private let places: DumpedPlaces
  /// Where the lines of the source begin.
  private var lineStarts: [Int] = []

  init(_ places: DumpedPlaces) {
    self.places = places
    guard case .lines(let source) = places else { return }
    lineStarts = [0] + source.bytes.indices.filter { source.bytes[$0] == .newline }.map { $0 + 1 }
  }

  func print(_ nodes: [DumpNode], behind prefix: String, to text: inout String) {
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1
      text += prefix + (isLast ? "└─ " : "├─ ") + line(of: node) + "\n"
      print(node.children, behind: prefix + (isLast ? "   " : "│  "), to: &text)
    }
  }

  private func line(of node: DumpNode) -> String {
    [node.name, node.range.flatMap(place) ?? "", node.payload].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func place(_ range: Range<Int>) -> String? {
    switch places {
    case .none: nil
    case .bytes: "\(range.lowerBound)..<\(range.upperBound)"
    case .lines(let source):
      "\(position(range.lowerBound, in: source))-\(position(range.upperBound, in: source))"
    }
  }

  private func position(_ offset: Int, in source: Source) -> Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = source.bytes[
      lineStarts[low]..<min(max(offset, lineStarts[low]), source.bytes.count)]
    return Position(line: low + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }
}
