public import Findings

/// A text as a tree of blocks.
public struct Document: Sendable, Equatable {
  /// The blocks, in order.
  public var blocks: [Block]

  /// Makes a document of blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Reads Markdown: CommonMark 0.31.2 and GFM tables with the changes that `docs/markdown.md` lists.
  ///
  /// Every text is a document. What is odd in it is reported and kept; the time is linear in the text.
  public static func parse(_ source: Source) -> (document: Document, findings: Findings) {
    parse(BlockOutline(source))
  }

  /// Reads the text of the blocks of an outline.
  public static func parse(_ outline: BlockOutline) -> (document: Document, findings: Findings) {
    var builder = TreeBuilder(outline)
    let blocks = builder.blocks(builder.skeleton.nodes.indices)
    return (Document(blocks), builder.findings)
  }
}
