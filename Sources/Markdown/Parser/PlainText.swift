public import Findings

// The words of a text are asked for more often than its tree: for a search, and for other programs. So they are
// written from the skeleton and the tokens, which say all that is needed, and no tree is made of what is mostly text.

extension Document {
  /// The bytes of ``Swift/Array/plainText`` of the blocks that a text is read as.
  public static func plainText(of source: Source) -> [UInt8] {
    var builder = TreeBuilder(BlockOutline(source))
    var words: [UInt8] = []
    words.reserveCapacity(source.bytes.count)
    builder.appendPlainText(builder.skeleton.nodes.indices, to: &words)
    if !words.isEmpty { words.removeLast() }
    return words
  }
}

extension TreeBuilder {
  /// Appends the words of the blocks between two places in the skeleton.
  fileprivate mutating func appendPlainText(_ range: Range<Int>, to words: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let node = skeleton.nodes[index]
      switch node.shape {
      case .paragraph, .heading:
        inlines.readTokens(of: skeleton.lines[node.lines])
        inlines.appendPlainText(to: &words)
        words.append(.newline)
      case .quote, .division, .list, .item: appendPlainText(index + 1..<node.next, to: &words)
      case .table(let headRows):
        let table = table(of: node, headRows: headRows)
        appendPlainText(table.head, to: &words)
        appendPlainText(table.body, to: &words)
      case .indentedCode, .fencedCode, .rule, .writingLine:
        block(at: index).appendPlainText(to: &words)
      }
      index = node.next
    }
  }

  /// Appends the words of rows whose cells have not been read.
  private mutating func appendPlainText(_ rows: [Table.Row], to words: inout [UInt8]) {
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        if cell > 0 { words.append(.tab) }
        inlines.readTokens(ofCell: rows[row].cells[cell].range)
        inlines.appendPlainText(to: &words)
      }
      words.append(.newline)
    }
  }
}

extension InlineParser {
  /// Appends the words of the tokens that have been read.
  func appendPlainText(to words: inout [UInt8]) {
    var nesting = Nesting()
    appendPlainText(of: tokens.indices, &nesting, to: &words)
  }

  /// Appends the words of some tokens.
  func appendPlainText(
    of range: Range<Int>, _ nesting: inout Nesting, to words: inout [UInt8]
  ) {
    for index in range {
      let token = tokens[index]
      let range = token.start..<token.end
      switch token.kind {
      case .text, .bracket: words += bytes[range]
      case .entity: words += (Entity(in: bytes, at: token.start, to: token.end)?.text ?? "").utf8
      case .softBreak, .lineBreak: words.append(.space)
      case .code: words += code(of: token).utf8
      case .address, .mailbox: words += bytes[range.dropFirst().dropLast()]
      case .blank: words += "____".utf8
      case .emptyBox: words += "[ ]".utf8
      case .tickedBox: words += "[x]".utf8
      case .linkStart: if !nesting.open() { words += bytes[range] }
      case .linkEnd: if !nesting.close() { words += bytes[range] }
      case .run: append(runs[token.index], at: token.start, &nesting, to: &words)
      }
    }
  }

  /// Appends what is left of a run when emphasis was matched out of it.
  private func append(
    _ run: DelimiterRun, at start: Int, _ nesting: inout Nesting, to words: inout [UInt8]
  ) {
    var start = start
    var match = run.firstClosed
    while match >= 0 {
      let end = start + matches[match].length
      if !nesting.close() { words += bytes[start..<end] }
      (start, match) = (end, matches[match].next)
    }
    words += bytes[start..<start + run.left]
    start += run.left
    match = run.firstOpened
    while match >= 0 {
      let end = start + matches[match].length
      if !nesting.open() { words += bytes[start..<end] }
      (start, match) = (end, matches[match].next)
    }
  }
}
