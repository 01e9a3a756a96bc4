/// The fence that a code block began with.
struct Fence {
  var mark: UInt8
  var length: Int
  /// The columns before the fence, which its lines may have too.
  var indent: Int
}

extension BlockParser {
  // MARK: Indented (CommonMark 0.31.2, section 4.4)

  /// Begins a code block, unless a paragraph goes on.
  mutating func beginIndentedCode(_ line: inout Line, _ context: Context) -> Beginning {
    if case .paragraph = leaf { return .nothing }
    line.take(columns: 4, of: bytes)
    beginLeaf(.indentedCode, as: .indentedCode, at: line.rest.start, in: context.kept)
    skeleton.lines.append(line.rest)
    return .leaf
  }

  /// Gives a line to an indented code block; false if the block ends here.
  mutating func continueIndentedCode(_ line: inout Line) -> Bool {
    guard line.isIndentedAsCode || line.isBlank else {
      closeLeaf()
      return false
    }
    followsBlank = line.isBlank
    line.take(columns: 4, of: bytes)
    skeleton.lines.append(line.rest)
    return true
  }

  /// Drops the blank lines at the end of an indented code block.
  mutating func dropBlankLines(atEndOf node: Int) {
    while skeleton.lines.count > skeleton.nodes[node].lines.lowerBound,
      let line = skeleton.lines.last, bytes[line.start..<line.end].allSatisfy(\.isSpaceOrTab)
    {
      skeleton.lines.removeLast()
    }
  }

  // MARK: Fenced (section 4.5)

  /// Begins a code block at three or more backticks or tildes.
  mutating func beginFencedCode(_ line: Line, _ context: Context) -> Beginning {
    let mark = bytes[line.text]
    var index = line.text
    while index < line.end, bytes[index] == mark { index += 1 }
    let length = index - line.text
    let end = trimmedEnd(index..<line.end)
    while index < end, bytes[index].isSpaceOrTab { index += 1 }
    guard length >= 3, mark == .tilde || !bytes[index..<end].contains(.backtick) else {
      return .nothing
    }
    beginLeaf(
      .fencedCode(Fence(mark: mark, length: length, indent: line.indent)),
      as: .fencedCode(info: index..<end), at: line.text, in: context.kept)
    return .leaf
  }

  /// Gives a line to a fenced code block, or ends it.
  mutating func continueFencedCode(_ fence: Fence, _ line: inout Line) -> Bool {
    followsBlank = false
    if closes(fence, line) {
      textEnd = line.end
      closeLeaf()
      return true
    }
    line.take(columns: fence.indent, of: bytes)
    skeleton.lines.append(line.rest)
    return true
  }

  private func closes(_ fence: Fence, _ line: Line) -> Bool {
    guard !line.isBlank, !line.isIndentedAsCode, bytes[line.text] == fence.mark else {
      return false
    }
    var index = line.text
    while index < line.end, bytes[index] == fence.mark { index += 1 }
    return index - line.text >= fence.length && trimmedEnd(index..<line.end) == index
  }
}
