/// A text as a tree of blocks.
public struct Document: Sendable, Equatable {
  /// The blocks, in order.
  public var blocks: [Block]

  /// Makes a document of blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
