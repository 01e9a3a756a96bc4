extension BlockParser {
  /// Takes link definitions off the beginning of a paragraph (CommonMark 0.31.2, section 4.7).
  ///
  /// What is left is still a paragraph; if nothing is, the paragraph was none.
  mutating func takeDefinitions(outOf node: Int) {
    let first = skeleton.nodes[node].lines.lowerBound
    guard first < skeleton.lines.count, mayDefine(skeleton.lines[first]) else { return }
    let text = LeafText(skeleton.lines[first...], of: bytes)
    let scanner = LinkScanner(bytes: text.bytes, end: text.range.upperBound)
    var index = text.range.lowerBound
    while index < scanner.end, let end = takeDefinition(at: index, scanner) {
      index = scanner.skipSpaces(from: min(end + 1, scanner.end))
    }
    guard index > text.range.lowerBound else { return }
    guard index < scanner.end else {
      removeParagraph(node)
      return
    }
    let rest = text.source(index)
    let taken = skeleton.lines[first...].prefix { $0.end <= rest }.endIndex
    skeleton.lines.removeSubrange(first..<taken)
    skeleton.nodes[node].start = rest
  }

  /// Whether a line may begin a definition: a bracket that ends on the line is a label only with a colon behind it.
  private func mayDefine(_ line: LineSlice) -> Bool {
    guard bytes[line.start] == .leftBracket else { return false }
    for index in line.start + 1..<line.end {
      switch bytes[index] {
      case .leftBracket: return false
      case .rightBracket: return index + 1 < line.end && bytes[index + 1] == .colon
      case .backslash: return true
      default: continue
      }
    }
    return true
  }

  /// Reads one definition; answers the end of its last line.
  private mutating func takeDefinition(at start: Int, _ scanner: LinkScanner) -> Int? {
    guard scanner.bytes[start] == .leftBracket, let label = scanner.label(at: start),
      label.upperBound < scanner.end, scanner.bytes[label.upperBound] == .colon
    else { return nil }
    let destinationStart = scanner.skipWhitespace(from: label.upperBound + 1)
    guard destinationStart < scanner.end,
      let destination = scanner.destination(at: destinationStart),
      destination.end > destinationStart
    else { return nil }

    var title = ""
    var end = lineEnd(after: destination.end, scanner)
    let titleStart = scanner.skipWhitespace(from: destination.end)
    if titleStart > destination.end, let found = scanner.title(at: titleStart),
      let lineEnd = lineEnd(after: found.end, scanner)
    {
      title = scanner.unescaped(found.text)
      end = lineEnd
    }
    let address = scanner.unescaped(destination.text)
    guard let end, Destination.isAllowed(address.utf8.span) else { return nil }
    let name = scanner.normalised(label: label.lowerBound + 1..<label.upperBound - 1)
    if skeleton.definitions[name] == nil {
      skeleton.definitions[name] = LinkDefinition(destination: address, title: title)
    }
    return end
  }

  /// The end of the line, if nothing but white space is left on it.
  private func lineEnd(after index: Int, _ scanner: LinkScanner) -> Int? {
    let end = scanner.skipSpaces(from: index)
    return end == scanner.end || scanner.bytes[end] == .newline ? end : nil
  }

  private mutating func removeParagraph(_ node: Int) {
    skeleton.lines.removeSubrange(skeleton.nodes[node].lines.lowerBound...)
    skeleton.nodes.removeLast()
    if let parent = open.indices.last { open[parent].children -= 1 }
  }
}
