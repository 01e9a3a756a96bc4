public import Findings

/// Finds the tags of a template one after another; what lies between them is text.
///
/// Delimiters are its own business: whoever reads the tags never hears that they changed. A tag that
/// is not understood stays text, and is reported.
struct TagScanner {
  /// Longer delimiters would make the search slow, and nobody writes them.
  static let longestDelimiter = 32
  /// What is longer than this is a tag that was not closed.
  static let longestName = 1_000

  let source: Source
  private(set) var findings = Findings()
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var position = 0

  init(_ source: Source) {
    self.source = source
  }

  /// Steps behind the next tag that is one.
  mutating func next() -> Tag? {
    while let start = source.bytes.firstOffset(of: open, from: position) {
      let inner = start + open.count
      let sigil = inner < source.bytes.count ? source.bytes[inner] : 0
      let from = sigil == UInt8(ascii: "=") ? inner + 1 : inner
      let ending = ending(behind: sigil)
      guard let end = source.bytes.firstOffset(of: ending, from: from, before: limit(sigil, from))
      else {
        findings.report(
          .unclosedTag, "close this tag with '\(String(decoding: ending, as: UTF8.self))'",
          at: Place(source, start..<inner))
        position = sigil == UInt8(ascii: "!") ? source.bytes.count : inner
        continue
      }
      position = end + ending.count
      if let tag = tag(sigil, inner..<end, whole: start..<position) { return tag }
    }
    return nil
  }

  private func ending(behind sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
    case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
    default: close
    }
  }

  /// How far a tag may reach: a comment to the end of the text, a name not so far.
  ///
  /// Otherwise each of many tags that nobody closed would be looked for in all of the text.
  private func limit(_ sigil: UInt8, _ start: Int) -> Int {
    sigil == UInt8(ascii: "!")
      ? source.bytes.count : min(start + Self.longestName, source.bytes.count)
  }

  private mutating func tag(_ sigil: UInt8, _ inner: Range<Int>, whole: Range<Int>) -> Tag? {
    let isPlain = !"{&#^/><$!=".utf8.contains(sigil)
    let name = source[source.bytes.trimmed(isPlain ? inner : inner.dropFirst())]
    let kind: Tag.Kind? =
      switch sigil {
      case UInt8(ascii: "!"): .silent
      case UInt8(ascii: "="): changeDelimiters(inner.dropFirst()) ? .silent : nil
      case UInt8(ascii: "{"), UInt8(ascii: "&"): Key(name).map { .variable($0, isRaw: true) }
      case UInt8(ascii: "#"): Key(name).map { .section($0) }
      case UInt8(ascii: "^"): Key(name).map { .inverted($0) }
      case UInt8(ascii: ">"): TemplateName(name).map { .partial($0) }
      case UInt8(ascii: "<"): TemplateName(name).map { .parent($0) }
      case UInt8(ascii: "$"): isWord(name) ? .block : nil
      case UInt8(ascii: "/"): name.isEmpty ? nil : .close
      default: Key(name).map { .variable($0, isRaw: false) }
      }
    guard let kind else {
      findings.report(
        .malformedTag, advice(sigil, name), at: Place(source, whole))
      return nil
    }
    return Tag(kind: kind, name: name, range: whole)
  }

  private func advice(_ sigil: UInt8, _ name: String) -> String {
    if sigil == UInt8(ascii: "=") { return "write two new delimiters here, such as '{{=<% %>=}}'" }
    if name.isEmpty { return "write a name into this tag" }
    return "write the name in this tag as one word without white space or empty parts"
  }

  /// Takes two words as the new delimiters.
  private mutating func changeDelimiters(_ range: Range<Int>) -> Bool {
    let words = source.bytes[range].split(whereSeparator: \.isWhiteSpace)
    guard words.count == 2,
      words.allSatisfy({ $0.count <= Self.longestDelimiter && !$0.contains(UInt8(ascii: "=")) })
    else { return false }
    open = Array(words[0])
    close = Array(words[1])
    return true
  }

  private func isWord(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains(where: \.isWhiteSpace)
  }
}

extension Rule {
  /// A tag has no end.
  public static let unclosedTag = Rule(
    "unclosed-tag", .error, "Each tag of a template ends with the closing delimiter.")
  /// A tag's content is nothing that a tag can hold.
  public static let malformedTag = Rule(
    "malformed-tag", .error,
    "A tag holds a name without white space: a value's, a block's or a template's.")
}
