public import Findings

extension Filler {
  /// Writes a value into a Markdown template, as the place of its tag asks.
  mutating func add(
    markdown text: Span<UInt8>, isRaw: Bool, at site: Site, _ range: Range<Int>, in scope: Scope
  ) {
    let surroundings = scope.site.surroundings.union(site.surroundings)
    if surroundings.contains(.codeSpan) || surroundings.contains(.fence) {
      let isChanged =
        surroundings.contains(.codeSpan)
        ? out.append(codeSpan: text, within: surroundings) : out.append(fenced: text)
      guard isChanged else { return }
      report(
        .unsafeValue, "take this tag out of the code; its value would end it", range, scope)
    } else if surroundings.contains(.identifier) || surroundings.contains(.className) {
      if out.append(attribute: text, isClass: surroundings.contains(.className)) {
        report(
          .unsafeValue, "give this tag a word without white space and braces, to stand in '{…}'",
          range, scope)
      }
    } else if surroundings.contains(.destination) {
      out.append(destination: text)
    } else if !isRaw {
      out.append(markdownWords: text, within: surroundings)
    } else if let end = lineEnd(site, in: scope), surroundings.isEmpty, out.isAtLineStart {
      addBlocks(text, before: end)
    } else {
      out.append(markdownInlines: text, within: surroundings)
    }
  }

  /// What ends the line of a tag that is alone on it.
  private func lineEnd(_ site: Site, in scope: Scope) -> Site.LineEnd? {
    let end = site.lineEnd == .endOfTemplate ? scope.site.lineEnd : site.lineEnd
    return end == .none ? nil : end
  }

  /// Writes blocks; where there are none the whole line goes, so that no blank line is left.
  private mutating func addBlocks(_ text: Span<UInt8>, before end: Site.LineEnd) {
    guard text.withUnsafeBufferPointer({ $0.hasInk($0.indices) }) else {
      if out.isBlankLine {
        out.dropLine()
        skipsLineEnd = end == .here
        startsLine = true
      }
      return
    }
    out.append(markdownBlocks: text)
    if end == .missing {
      out.append(UInt8(ascii: "\n"))
      startsLine = true
    }
  }
}

extension Rule {
  /// A value cannot be written where its tag stands.
  public static let unsafeValue = Rule(
    "unsafe-value", .warning,
    "In code and in '{#…}' a value stands as it is, so it holds nothing that would end them.")
}
