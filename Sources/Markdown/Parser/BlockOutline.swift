public import Findings

/// A text whose blocks have been told apart, and what stands in them has not been read.
///
/// A tree is made of it, or HTML without one: whoever wants both reads the blocks once.
public struct BlockOutline: Sendable {
  let source: Source
  let skeleton: Skeleton
  /// What was odd about the blocks.
  let findings: Findings

  /// Tells the blocks of a text apart.
  public init(_ source: Source) {
    var parser = BlockParser(source)
    parser.parse()
    self.source = source
    skeleton = parser.skeleton
    findings = parser.findings
  }
}
