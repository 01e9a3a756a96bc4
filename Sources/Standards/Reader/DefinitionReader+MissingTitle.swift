import Findings
import Markdown

// A qualification whose title lost its `#`.
//
//     Bees at Level 2
//     Level: 2
//
//     ## Structure
//
// The first heading would name the qualification, and all that stands under it, rules and groups, would be none of its own
// sections. What a heading of the vocabulary says is never a title, so the first line is.

extension DefinitionReader {
  /// The qualification as it was meant, if the first of its headings is one of a section.
  mutating func untitled(_ outline: Outline, _ parts: [Outline.Part], stem: String) -> Outline.Part?
  {
    guard let top = parts.dividedAtTitle?.title, top.level > 1, role(of: top) != nil else {
      return nil
    }
    var body = outline.preamble
    var title = [Inline(.text(stem))]
    var wanted = "Title"
    if case .paragraph(let words)? = body.first?.kind, let first = words.lines.first,
      fact(first) == nil
    {
      title = first
      wanted = first.plainText.withSingleSpaces
      let rest = Array(words.lines.dropFirst().joined(separator: [Inline(.softBreak)]))
      let range = body[body.startIndex].range
      body = body.dropFirst()
      if !rest.isEmpty { body = [Block(.paragraph(rest), range: range)] + body }
    }
    findings.report(
      .missingHeading, "begin this file with the qualification's heading: write '# \(wanted)'",
      at: place(PlainLine(title).range))
    return Outline.Part(
      level: 1, title: title, attributes: Attributes(), range: PlainLine(title).range, body: body,
      parts: parts)
  }
}
