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
    let cut = source.bytes.firstRange(of: tag) ?? source.bytes.count..<source.bytes.count
    let lines = source.bytes[..<cut.upperBound].filter { $0 == UInt8(ascii: "\n") }
    let above = Source(
      path: source.path, text: String(decoding: source.bytes[..<cut.lowerBound], as: UTF8.self))
    let below = Source(
      path: source.path,
      text: String(decoding: lines + source.bytes[cut.upperBound...], as: UTF8.self))
    let (head, oddAbove) = Template.parse(above)
    let (foot, oddBelow) = Template.parse(below)
    self.head = head
    self.foot = foot
    findings = oddAbove
    findings.append(oddBelow)
  }

  /// What comes before the content.
  func head(with value: Value) -> Filling { head.filled(with: value) }

  /// What comes behind it, without the blank lines that kept its places right.
  func foot(with value: Value) -> Filling {
    var filling = foot.filled(with: value)
    filling.bytes.removeFirst(filling.bytes.prefix { $0 == UInt8(ascii: "\n") }.count)
    return filling
  }
}
