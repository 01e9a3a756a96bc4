/// A tag of a template, before tags that belong together have found each other.
struct Tag: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// `{{name}}`, or raw: `{{{name}}}` and `{{&name}}`.
    case variable(Key, isRaw: Bool)
    case section(Key)
    case inverted(Key)
    case partial(TemplateName)
    case parent(TemplateName)
    case block
    case close
    /// A comment or a change of delimiters.
    case silent
  }

  var kind: Kind
  /// What stands in the tag behind its sigil, without white space around it.
  var name: String
  /// The whole tag, with its delimiters.
  var range: Range<Int>

  /// Whether the tag waits for another that closes it.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .variable, .partial, .close, .silent: false
    }
  }
}
