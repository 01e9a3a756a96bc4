extension [UInt8] {
  /// The white space before the first line of a range that is not blank.
  func indentation(of range: Range<Int>) -> Range<Int>? {
    var lineStart = range.lowerBound
    var offset = lineStart
    while offset < range.upperBound {
      if self[offset].isLineEnd {
        lineStart = offset + 1
      } else if !self[offset].isBlank {
        return lineStart..<offset
      }
      offset += 1
    }
    return nil
  }
}

extension [Node] {
  /// The nodes without so many bytes of white space before each of their lines.
  func dedented(by width: Int, in bytes: [UInt8]) -> [Node] {
    guard width > 0 else { return self }
    return flatMap { $0.dedented(by: width, in: bytes) }
  }
}

extension Node {
  fileprivate func dedented(by width: Int, in bytes: [UInt8]) -> [Node] {
    var node = self
    switch kind {
    case .text:
      return lines(in: bytes).compactMap { line in
        let rest = line.dedented(by: width, in: bytes)
        return rest.isEmpty ? nil : Node(kind: .text, range: rest)
      }
    case .variable: break
    case .section(let key, let nodes):
      node.kind = .section(key, nodes.dedented(by: width, in: bytes))
    case .inverted(let key, let nodes):
      node.kind = .inverted(key, nodes.dedented(by: width, in: bytes))
    case .call(var call, let arguments):
      call.indent = call.indent.dedented(by: width, in: bytes)
      node.kind = .call(call, arguments: arguments.dedented(by: width, in: bytes))
    case .block(var block, let content):
      block.indent = block.indent.dedented(by: width, in: bytes)
      node.kind = .block(block, content.dedented(by: width, in: bytes))
    }
    return [node]
  }

  /// The text cut behind each line end.
  private func lines(in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where bytes[offset] == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }
}

extension Range<Int> {
  /// The range without so many bytes of white space, if it begins a line.
  fileprivate func dedented(by width: Int, in bytes: [UInt8]) -> Range<Int> {
    guard lowerBound == 0 || bytes[lowerBound - 1] == 0x0A else { return self }
    var start = lowerBound
    while start < Swift.min(lowerBound + width, upperBound), bytes[start].isBlank { start += 1 }
    return start..<upperBound
  }
}
