/// Finds out where in a Markdown document each tag of a template stands.
///
/// It looks at the sketch, line by line: fenced code, headings, rows of tables, and runs of lines that
/// are a paragraph. Within a paragraph, a row or a heading it then looks for code spans, links and
/// attributes. Where it cannot know (indented code is the case), a tag counts as standing in prose.
struct MarkdownSurvey {
  let sketch: Sketch
  private(set) var sites: [Site]
  private var fence: Fence?
  /// The lines of the paragraph so far.
  private var paragraph: Range<Int>?

  private struct Fence {
    var byte: UInt8
    var length: Int
  }

  init(_ sketch: Sketch) {
    self.sketch = sketch
    sites = Array(repeating: Site(), count: sketch.offsets.count)
    for line in sketch.lines {
      surveyEnd(of: line)
      survey(line)
    }
    endParagraph()
  }

  private mutating func survey(_ line: Range<Int>) {
    let prefix = ContainerPrefix(of: sketch.bytes, from: line.lowerBound)
    let text = min(prefix.range.upperBound, line.upperBound)..<line.upperBound
    if let open = fence {
      mark(line, .fence)
      if closes(open, text) { fence = nil }
    } else if let opener = opensFence(text) {
      endParagraph()
      mark(line, .oneLine)
      fence = opener
    } else if sketch.isBlank(line) {
      if sketch.tags(in: line).isEmpty { endParagraph() }
    } else if isHeading(text) || starts(text, with: ":::") {
      endParagraph()
      mark(line, .oneLine)
      surveyInlines(line)
    } else if hasBar(line) {
      endParagraph()
      mark(line, [.row, .oneLine])
      surveyInlines(line)
    } else {
      surveyDefinition(text)
      paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
    }
  }

  private mutating func endParagraph() {
    if let paragraph { surveyInlines(paragraph) }
    paragraph = nil
  }

  private mutating func surveyInlines(_ range: Range<Int>) {
    for (part, surroundings) in InlineSurvey.parts(of: sketch.bytes, in: range) {
      mark(part, surroundings)
    }
  }

  /// A link definition, `[label]: destination`.
  private mutating func surveyDefinition(_ text: Range<Int>) {
    guard starts(text, with: "["),
      let end = sketch.bytes.firstOffset(
        of: Array("]:".utf8), from: text.lowerBound, before: text.upperBound)
    else { return }
    mark(end..<text.upperBound, [.destination, .oneLine])
  }

  /// Settles whether the tag of a line is alone up to the line's end.
  private mutating func surveyEnd(of line: Range<Int>) {
    let tags = sketch.tags(in: line)
    guard tags.count == 1, let tag = tags.first else { return }
    let behind = sketch.offsets[tag] + 1
    guard behind <= line.upperBound, sketch.isBlank(behind..<line.upperBound) else { return }
    let endsText = line.upperBound == sketch.bytes.count && sketch.bytes.last != 0x0A
    sites[tag].lineEnd = endsText ? .endOfTemplate : .here
  }

  private mutating func mark(_ range: Range<Int>, _ surroundings: Site.Surroundings) {
    for tag in sketch.tags(in: range) { sites[tag].surroundings.formUnion(surroundings) }
  }
}

extension MarkdownSurvey {
  private func starts(_ text: Range<Int>, with words: String) -> Bool {
    sketch.bytes[text].starts(with: words.utf8)
  }

  private func isHeading(_ text: Range<Int>) -> Bool {
    let line = sketch.bytes[text]
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return false }
    return line.dropFirst(level).first?.isWhiteSpace ?? true
  }

  private func hasBar(_ line: Range<Int>) -> Bool {
    var isEscaped = false
    for byte in sketch.bytes[line] {
      if byte == UInt8(ascii: "|"), !isEscaped { return true }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return false
  }

  private func opensFence(_ text: Range<Int>) -> Fence? {
    let line = sketch.bytes[text]
    guard let byte = line.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else {
      return nil
    }
    let length = line.prefix { $0 == byte }.count
    guard length >= 3 else { return nil }
    if byte == UInt8(ascii: "`"), line.dropFirst(length).contains(byte) { return nil }
    return Fence(byte: byte, length: length)
  }

  private func closes(_ fence: Fence, _ text: Range<Int>) -> Bool {
    let line = sketch.bytes[text]
    let length = line.prefix { $0 == fence.byte }.count
    return length >= fence.length && line.dropFirst(length).allSatisfy(\.isWhiteSpace)
  }
}
