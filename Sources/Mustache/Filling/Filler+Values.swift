public import Findings

extension Filler {
  mutating func add(text range: Range<Int>, in scope: Scope) {
    var text = scope.template.source.bytes[range]
    if skipsLineEnd {
      text = text.drop { $0 != 0x0A }.dropFirst()
      skipsLineEnd = false
    }
    guard let last = text.last else { return }
    guard !scope.indent.isEmpty else {
      noteOrigin(of: text.startIndex..<text.endIndex, isText: true, in: scope)
      out.append(text)
      startsLine = last == 0x0A
      return
    }
    for (index, byte) in zip(text.indices, text) {
      if startsLine || index == text.startIndex {
        startLine(in: scope)
        noteOrigin(of: index..<text.endIndex, isText: true, in: scope)
      }
      out.append(byte)
      startsLine = byte == 0x0A
    }
  }

  private mutating func noteOrigin(of range: Range<Int>, isText: Bool, in scope: Scope) {
    guard origins != nil else { return }
    origins?.note(out.bytes.count, Place(scope.template.source, range), isText: isText)
  }

  /// Writes the indentation, if a line of a template begins here.
  private mutating func startLine(in scope: Scope) {
    guard startsLine else { return }
    out.append(scope.indent)
    startsLine = false
  }

  mutating func add(
    _ key: Key, isRaw: Bool, at site: Site, _ range: Range<Int>, in scope: Scope
  ) {
    startLine(in: scope)
    noteOrigin(of: range, isText: false, in: scope)
    let text = printed(value(of: key, range, in: scope), key, range, in: scope)
    switch scope.template.style {
    case .html where !isRaw: out.append(escapingHTML: text)
    case .html, .plain: out.append(text.utf8)
    case .markdown: add(markdown: text, isRaw: isRaw, at: site, range, in: scope)
    }
  }

  /// What a value prints; an object or a list prints nothing, and that is a mistake.
  mutating func printed(
    _ value: Value, _ key: Key, _ range: Range<Int>, in scope: Scope
  ) -> String {
    switch value {
    case .nothing: return ""
    case .truth(let truth): return truth ? "true" : "false"
    case .text(let text): return text
    case .list, .object:
      report(
        .unprintableValue, "print something in '\(key)'; it holds values and is no text", range,
        scope)
      return ""
    }
  }

  /// The value of a name; where nobody knows the name it is nothing, and that is a mistake.
  mutating func value(of key: Key, _ range: Range<Int>, in scope: Scope) -> Value {
    if let value = stack.value(of: key) { return value }
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
