import Findings
import Mustache

/// The HTML around the content of a page: what comes before `{{{content}}}`, and what comes behind.
///
/// The content is written part by part and is never a value, so the template is cut at its tag.
struct Shell: Sendable {
  private let head: Template
  private let foot: Template
  /// What is odd in the template.
  private(set) var findings: Findings

  /// Reads a shell; one without the tag has its content at the end.
  init(_ source: Source) {
    let tag = Array("{{{content}}}".utf8)
    let end = source.bytes.count
    let cut = ByteSearch.firstRange(of: tag, in: source.bytes[...]) ?? end..<end
    let (head, oddAbove) = Template.parse(source.piece(0..<cut.lowerBound))
    let (foot, oddBelow) = Template.parse(source.piece(cut.upperBound..<end))
    self.head = head
    self.foot = foot
    findings = oddAbove
    findings.append(oddBelow)
  }

  /// What comes before the content.
  func head(with value: Value, in outer: Value) -> Filling {
    head.filled(with: value, inside: [outer])
  }

  /// What comes behind it.
  func foot(with value: Value, in outer: Value) -> Filling {
    foot.filled(with: value, inside: [outer])
  }
}
