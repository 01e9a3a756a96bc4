import Findings

extension InlineParser {
  /// A `[` or `![`, which waits for its end.
  mutating func openBracket(at index: Int, isImage: Bool) -> Int {
    if let last = brackets.indices.last { brackets[last].hasInnerBracket = true }
    let here = add(.bracket, index..<index + (isImage ? 2 : 1))
    brackets.append(
      OpenBracket(token: tokens.count - 1, isImage: isImage, textStart: here, run: lastRun))
    return here
  }

  /// A `]`: ends a link, a picture or a span if there is one to end, otherwise it is text.
  mutating func closeBracket(at index: Int) -> Int {
    guard let bracket = brackets.popLast() else { return index + 1 }
    let mayBeLink = bracket.isImage || brackets.count >= closedToLinks
    closedToLinks = min(closedToLinks, brackets.count)
    guard let end = takePair(of: bracket, closingAt: index, mayBeLink: mayBeLink) else {
      return index + 1
    }
    let pair = pairs.count - 1
    tokens[bracket.token].kind = .linkStart
    tokens[bracket.token].index = pair
    let here = add(.linkEnd, index..<end, index: pair)
    if lastRun > bracket.run { matchEmphasis(above: bracket.run) }
    if case .link = pairs[pair] { closedToLinks = brackets.count }
    return here
  }

  /// Adds what two brackets are, by what follows them, and tells where that ends.
  private mutating func takePair(
    of bracket: OpenBracket, closingAt index: Int, mayBeLink: Bool
  ) -> Int? {
    let next = index + 1
    if next < end, bytes[next] == .leftBrace, !bracket.isImage,
      let attributesEnd = Attributes.end(in: bytes.span, at: next, to: end)
    {
      pairs.append(.span(attributes: next..<attributesEnd))
      return attributesEnd
    }
    guard mayBeLink else { return nil }
    var found = target(at: next)
    if found == nil { found = reference(bracket, closingAt: index) }
    guard let (target, end) = found else { return nil }
    pairs.append(bracket.isImage ? .image(target) : .link(target))
    return end
  }

  /// `(destination "title")` (CommonMark 0.31.2, section 6.3).
  private func target(at start: Int) -> (LinkTarget, end: Int)? {
    guard start < end, bytes[start] == .leftParenthesis else { return nil }
    let scanner = LinkScanner(bytes: bytes, end: end)
    let destinationStart = scanner.skipWhitespace(from: start + 1)
    guard let destination = scanner.destination(at: destinationStart) else { return nil }
    var index = scanner.skipWhitespace(from: destination.end)
    var title = index..<index
    if index > destination.end, let found = scanner.title(at: index) {
      title = found.text
      index = scanner.skipWhitespace(from: found.end)
    }
    guard index < end, bytes[index] == .rightParenthesis, scanner.isAllowed(destination.text)
    else { return nil }
    return (.here(destination: destination.text, title: title), index + 1)
  }

  /// `[text][label]`, `[label][]` or `[label]`, if the label is defined.
  private mutating func reference(_ bracket: OpenBracket, closingAt index: Int) -> (
    LinkTarget, end: Int
  )? {
    guard !definitions.isEmpty else { return nil }
    let scanner = LinkScanner(bytes: bytes, end: end)
    var label = bracket.textStart..<index
    var stop = index + 1
    let hasBrackets = stop < end && bytes[stop] == .leftBracket
    if hasBrackets, let full = scanner.label(at: stop) {
      label = full.lowerBound + 1..<full.upperBound - 1
      stop = full.upperBound
    } else {
      if bracket.hasInnerBracket || label.count > 999 { return nil }
      if hasBrackets, stop + 1 < end, bytes[stop + 1] == .rightBracket { stop += 2 }
    }
    guard let definition = definitions[scanner.normalised(label: label)],
      mayRepeat(definition, at: label)
    else { return nil }
    referred.append(definition)
    return (.definition(referred.count - 1), stop)
  }

  /// Whether the document has room for another copy of a definition.
  ///
  /// Without a bound a short text could make a very long document: many references to one long address.
  private mutating func mayRepeat(_ definition: LinkDefinition, at label: Range<Int>) -> Bool {
    let bound = max(100_000, source.bytes.count)
    let size = definition.destination.utf8.count + definition.title.utf8.count
    if repeated + size <= bound {
      repeated += size
      return true
    }
    if repeated <= bound {
      repeated = bound + 1
      findings.report(
        .tooMuchRepeated, "write fewer references to long addresses; from here on they stay text",
        at: Place(source, text.source(label)))
    }
    return false
  }
}
