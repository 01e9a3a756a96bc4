extension BlockParser {
  /// Takes the `>` of a quote that goes on, with one column of white space behind it.
  func takeQuoteMark(_ line: inout Line) -> Bool {
    guard !line.isBlank, !line.isIndentedAsCode, bytes[line.text] == .greater else { return false }
    line.takeIndent()
    line.take(bytes: 1, of: bytes)
    line.take(columns: 1, of: bytes)
    return true
  }

  /// Begins a block quote (CommonMark 0.31.2, section 5.1).
  mutating func beginQuote(_ line: inout Line, _ context: Context) -> Beginning {
    guard mayNest(at: line.text, in: context.kept) else { return .nothing }
    let start = line.text
    guard takeQuoteMark(&line) else { return .nothing }
    beginContainer(.quote, as: .quote, at: start, in: context.kept)
    return .container
  }
}
