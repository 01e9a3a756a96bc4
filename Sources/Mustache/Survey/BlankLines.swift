public import Findings

/// Looks for lines of tags that would leave a blank line inside a table or a list.
///
/// A tag that has a line for itself takes the line with it. Two on one line do not: where neither
/// prints anything the line's end is left, and a blank line ends a table and loosens a list. A line is
/// meant that has no text of its own, only tags, values too, and what lies in sections that begin and end on it. It
/// is inside when rows or items stand above and below it, where the turns of a section follow each
/// other.
struct BlankLines {
  private let sketch: Sketch
  private let tags: [Tag]
  private var lines: [Line] = []

  /// What a line is, whatever the values are.
  private struct Line {
    var tags: Range<Int>
    var kind = Kind.other
    /// Whether no text stands on it outside of sections that begin and end here.
    var mayBeEmpty = false
    /// Whether it goes away with the one tag that is all of it.
    var vanishes = false
    /// Whether a section begins or ends here that lasts for more lines.
    var opens = false
    var closes = false
  }

  private enum Kind { case row, item, blank, other }

  /// The next line that stays, and whether the beginning or the end of a section lies between.
  private struct Neighbour {
    var kind = Kind.blank
    var isBehindSection = false
  }

  /// The ranges of tags that leave such a line.
  static func find(_ sketch: Sketch, _ tags: [Tag]) -> [Range<Int>] {
    var search = BlankLines(sketch: sketch, tags: tags)
    search.readLines()
    let above = search.neighbours(search.lines.indices) { $0.opens }
    let below = search.neighbours(search.lines.indices.reversed()) { $0.closes }
    return search.lines.indices.compactMap { index in
      guard search.lines[index].mayBeEmpty, search.isInside(above[index], below[index]) else {
        return nil
      }
      let tags = search.lines[index].tags.map { search.tags[$0] }
      guard let first = tags.first, let last = tags.last else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
  }

  private init(sketch: Sketch, tags: [Tag]) {
    self.sketch = sketch
    self.tags = tags
  }

  private mutating func readLines() {
    /// The lines on which the sections that are open began, and whether they may print nothing.
    var open: [(line: Int, isSection: Bool)] = []
    for (index, range) in sketch.lines.enumerated() {
      var line = Line(tags: sketch.tags(in: range), kind: kind(of: range))
      var ownDepth = 0
      var hasInk = false
      var position = range.lowerBound
      for tag in line.tags {
        if ownDepth == 0, sketch.bytes.hasInk(position..<sketch.offsets[tag]) { hasInk = true }
        position = sketch.offsets[tag]
        switch tags[tag].kind {
        case .section, .inverted:
          open.append((index, true))
          ownDepth += 1
        case .parent, .block:
          open.append((index, false))
          hasInk = true
        case .close:
          guard let opener = open.popLast() else { continue }
          if opener.line == index, opener.isSection { ownDepth -= 1 }
          if opener.line < index { line.closes = true }
        case .variable:
          position += 1
          // One value alone is as empty as what it is called for; several can all be so by chance.
          if ownDepth == 0, line.tags.count == 1 { hasInk = true }
        case .partial: position += 1
        case .silent: break
        }
      }
      if ownDepth == 0, sketch.bytes.hasInk(position..<range.upperBound) { hasInk = true }
      line.opens = open.last.map { $0.line == index } ?? false
      line.vanishes = !hasInk && line.tags.count == 1
      line.mayBeEmpty = !hasInk && line.tags.count > 1
      lines.append(line)
    }
  }

  private func kind(of range: Range<Int>) -> Kind {
    guard sketch.bytes.hasInk(range) else { return .blank }
    let prefix = ContainerPrefix(of: sketch.bytes, from: range.lowerBound)
    let text = prefix.range.upperBound..<Swift.max(prefix.range.upperBound, range.upperBound)
    if sketch.bytes[text].first == UInt8(ascii: "|") { return .row }
    let hasMarker = sketch.bytes[prefix.range].contains { !$0.isBlank && $0 != UInt8(ascii: ">") }
    let indent = sketch.bytes[prefix.range].prefix(while: \.isBlank).count
    return hasMarker || indent > 1 ? .item : .other
  }

  /// For each line the next that stays, looking up or down from it.
  private func neighbours(_ indices: some Collection<Int>, _ endsSection: (Line) -> Bool)
    -> [Neighbour]
  {
    var neighbours = Array(repeating: Neighbour(), count: lines.count)
    var next = Neighbour()
    for index in indices {
      neighbours[index] = next
      let line = lines[index]
      if line.vanishes || line.mayBeEmpty {
        next.isBehindSection = next.isBehindSection || endsSection(line)
      } else {
        next = Neighbour(kind: line.kind)
      }
    }
    return neighbours
  }

  private func isInside(_ above: Neighbour, _ below: Neighbour) -> Bool {
    switch (above.kind, below.kind) {
    case (.row, .row), (.item, .item): true
    case (.row, _), (.item, _): below.isBehindSection
    case (_, .row), (_, .item): above.isBehindSection
    default: false
    }
  }
}

extension Rule {
  /// A line of tags may leave a blank line in a table or a list.
  public static let blankLine = Rule(
    "blank-line", .warning,
    "Inside a table or a list a tag that may print nothing has a line for itself, and goes with it."
  )
}
