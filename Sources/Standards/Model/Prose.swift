/// Text of a standard, kept as canonical Markdown.
///
/// The model holds Markdown and not trees: it is smaller, it is what templates insert, and a tree of
/// it is one parse away. One paragraph without marks is its own plain text.
public struct Prose: Sendable, Hashable {
  /// Canonical Markdown, without a final line end; empty when there is no text.
  public var markdown: String

  /// Takes Markdown as it is.
  public init(markdown: String) {
    self.markdown = markdown
  }

  /// Whether there is no text.
  public var isEmpty: Bool { markdown.isEmpty }
}
