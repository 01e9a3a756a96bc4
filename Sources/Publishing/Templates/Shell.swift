public import Findings
import Mustache

/// The HTML around the content of a page: what comes before `{{{content}}}`, and what comes behind.
///
/// The content is written part by part and is never a value, so the template is cut at its tag.
struct Shell: Sendable {
  private let head: Template
  private let foot: Template
  /// What is odd in the template.
  private(set) var findings: Findings

  /// Reads a shell; of one without the tag nothing is made, since pages would be all frame.
  init(_ source: Source) {
    let end = source.bytes.count
    let place = source.placeOfContent
    let cut = place ?? end..<end
    let (head, oddAbove) = Template.parse(source.piece(0..<cut.lowerBound))
    let (foot, oddBelow) = Template.parse(source.piece(cut.upperBound..<end))
    self.head = head
    self.foot = foot
    findings = oddAbove
    findings.append(oddBelow)
    // One that is empty is reported as such.
    if place == nil, !source.isBlank {
      findings.report(
        .missingContent,
        "write '{{{content}}}' where the content belongs; without it pages have none",
        at: Place(source, 0..<0))
    }
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

extension Source {
  /// Where the tag of the content stands, which may have spaces in it as any tag may.
  fileprivate var placeOfContent: Range<Int>? {
    let (opening, closing, content) = (
      Array("{{{".utf8), Array("}}}".utf8), Array("content".utf8)
    )
    var rest = bytes[...]
    while let start = ByteSearch.firstRange(of: opening, in: rest),
      let end = ByteSearch.firstRange(of: closing, in: bytes[start.upperBound...])
    {
      if bytes[start.upperBound..<end.lowerBound].trimmed.elementsEqual(content) {
        return start.lowerBound..<end.upperBound
      }
      rest = bytes[start.upperBound...]
    }
    return nil
  }

  /// Whether there is nothing in it but white space.
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }
}

extension Rule {
  /// A frame has no place for what stands in it.
  public static let missingContent = Rule(
    "missing-content", .error, "The frame of a page or a document says where the content belongs.")
}
