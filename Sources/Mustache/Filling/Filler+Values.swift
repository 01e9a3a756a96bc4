public import Findings

extension Filler {
  /// Writes text of a template; the line that it ends in may begin within it.
  mutating func add(text whole: Range<Int>, lineStart: Int?, in scope: Scope) {
    let bytes = scope.steps.bytes
    var range = whole
    if skipsLineEnd {
      let rest = bytes[whole].drop { $0 != 0x0A }.dropFirst()
      range = rest.startIndex..<rest.endIndex
      skipsLineEnd = false
    }
    guard let end = range.last else { return }
    guard !scope.indent.isEmpty else {
      noteOrigin(of: range, isText: true, in: scope)
      out.append(bytes, range, lineStart: lineStart)
      startsLine = bytes[end] == 0x0A
      return
    }
    for index in range {
      if startsLine || index == range.lowerBound {
        startLine(in: scope)
        noteOrigin(of: index..<range.upperBound, isText: true, in: scope)
      }
      out.append(bytes[index])
      startsLine = bytes[index] == 0x0A
    }
  }

  private mutating func noteOrigin(of range: Range<Int>, isText: Bool, in scope: Scope) {
    guard origins != nil else { return }
    origins?.note(out.count, Place(scope.steps.source, range), isText: isText)
  }

  /// Writes the indentation, if a line of a template begins here.
  private mutating func startLine(in scope: Scope) {
    guard startsLine else { return }
    out.append(scope.indent.span)
    startsLine = false
  }

  mutating func add(
    _ key: Range<Int>, isRaw: Bool, at site: Site, _ range: Range<Int>, in scope: Scope
  ) {
    startLine(in: scope)
    noteOrigin(of: range, isText: false, in: scope)
    write(value(of: key, range, in: scope), of: key, isRaw: isRaw, at: site, range, in: scope)
  }

  /// Writes a value, called so that its words are lent and not copied.
  @inline(never)
  private mutating func write(
    _ value: Value, of key: Range<Int>, isRaw: Bool, at site: Site, _ range: Range<Int>,
    in scope: Scope
  ) {
    switch value {
    case .text(let text): write(text.utf8.span, isRaw: isRaw, at: site, range, in: scope)
    case .stretch(let stretch):
      stretch.withBytes { write($0, isRaw: isRaw, at: site, range, in: scope) }
    case .nothing, .truth, .list, .object:
      let text = printed(value, scope.steps.key(key), range, in: scope)
      write(text.utf8.span, isRaw: isRaw, at: site, range, in: scope)
    }
  }

  private mutating func write(
    _ words: Span<UInt8>, isRaw: Bool, at site: Site, _ range: Range<Int>, in scope: Scope
  ) {
    switch scope.steps.style {
    case .html where !isRaw: out.append(escapingHTML: words)
    case .html, .plain: out.append(words)
    case .markdown: add(markdown: words, isRaw: isRaw, at: site, range, in: scope)
    }
  }

  /// What a value prints; an object or a list prints nothing, and that is a mistake.
  mutating func printed(
    _ value: consuming Value, _ key: @autoclosure () -> Key, _ range: Range<Int>, in scope: Scope
  ) -> String {
    switch value {
    case .nothing: return ""
    case .truth(let truth): return truth ? "true" : "false"
    case .text, .stretch: return value.words ?? ""
    case .list, .object:
      report(
        .unprintableValue, "print something in '\(key())'; it holds values and is no text", range,
        scope)
      return ""
    }
  }

  /// The value of a name of the template; where nobody knows the name it is nothing, and that is a mistake.
  mutating func value(of key: Range<Int>, _ range: Range<Int>, in scope: Scope) -> Value {
    if let value = stack.value(of: key, in: scope.steps.names) { return value }
    return missing(scope.steps.key(key), range, in: scope)
  }

  /// The value of a name; where nobody knows the name it is nothing, and that is a mistake.
  mutating func value(of key: Key, _ range: Range<Int>, in scope: Scope) -> Value {
    if let value = stack.value(of: key.parts.indices, in: key.parts) { return value }
    return missing(key, range, in: scope)
  }

  @inline(never)
  private mutating func missing(_ key: Key, _ range: Range<Int>, in scope: Scope) -> Value {
    report(.unknownName, "name a value that is there; there is no '\(key)' here", range, scope)
    return .nothing
  }
}

extension Rule {
  /// A tag names a value that nobody knows.
  public static let unknownName = Rule(
    "unknown-name", .warning,
    "A tag names a value that the template can see; a value that may be missing is known all the same."
  )
  /// A tag prints something that is no text.
  public static let unprintableValue = Rule(
    "unprintable-value", .warning, "What a tag prints is a text and no list or object.")
}
