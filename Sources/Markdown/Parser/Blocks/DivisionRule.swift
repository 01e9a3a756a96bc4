import Findings

extension BlockParser {
  /// Begins a named block at `::: name`, or ends the innermost at `:::` alone.
  ///
  /// A name is a lower-case letter, then letters, digits and hyphens. Both lines interrupt a paragraph.
  mutating func beginDivision(_ line: inout Line, _ context: Context) -> Beginning {
    var index = line.text
    while index < line.end, bytes[index] == .colon { index += 1 }
    guard index - line.text >= 3 else { return .nothing }
    let name = nameRange(from: index, to: line.end)
    if name.isEmpty {
      return trimmedEnd(index..<line.end) == index ? endDivision(line, context) : .nothing
    }
    guard isName(name), mayNest(at: line.text, in: context.kept) else { return .nothing }
    beginContainer(.division, as: .division(name: name), at: line.text, in: context.kept)
    line.takeIndent()
    line.take(bytes: line.end - line.text, of: bytes)
    return .container
  }

  /// Reports a named block that something else has ended.
  mutating func reportUnclosedDivision(_ container: Container) {
    let start = skeleton.nodes[container.node].start
    findings.report(
      .unclosedBlock, "end this block with ':::'", at: Place(source, start..<start + 3))
  }

  private mutating func endDivision(_ line: Line, _ context: Context) -> Beginning {
    guard let innermost = innermostDivision(in: context.kept) else {
      findings.report(
        .unopenedBlock, "remove this ':::', or begin a block with ':::' and a name above it",
        at: Place(source, line.text..<line.end))
      return .nothing
    }
    close(to: innermost + 1)
    textEnd = line.end
    let division = open.removeLast()
    finish(division)
    return .leaf
  }

  /// The innermost named block that the line stands in directly: a `:::` in a quote or an item ends nothing
  /// outside of it.
  private func innermostDivision(in kept: Int) -> Int? {
    for index in open[..<kept].indices.reversed() {
      switch open[index].kind {
      case .list: continue
      case .division: return index
      case .quote, .item: return nil
      }
    }
    return nil
  }

  private func nameRange(from start: Int, to end: Int) -> Range<Int> {
    var start = start
    let end = trimmedEnd(start..<end)
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    return start..<end
  }

  private func isName(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound].isLowercaseLetter
      && bytes[range].allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == .hyphen }
  }
}
