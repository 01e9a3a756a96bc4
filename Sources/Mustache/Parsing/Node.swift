/// A piece of a template: what it does, and where it stands.
///
/// Stand-alone white space, comments and changes of delimiters are gone: whoever fills a template
/// never hears of them.
struct Node: Sendable {
  /// Indirect, so that a node is handed on by its reference and not with all that is in it.
  indirect enum Kind: Sendable {
    /// The bytes of the range, as they are.
    case text
    case variable(Key, isRaw: Bool, Site)
    case section(Key, [Node])
    case inverted(Key, [Node])
    case call(Call)
    case block(Block, Site)
  }

  var kind: Kind
  /// Half-open byte offsets in the template's source.
  var range: Range<Int>
}

/// A partial or a parent: another template is put in.
///
/// A partial is a parent that is given nothing.
struct Call: Sendable {
  var name: TemplateName
  /// Whether the tag has its lines for itself, so that it is gone with them.
  var isStandalone: Bool
  /// The white space before a stand-alone tag, which goes before each line that is put in.
  var indent: Range<Int>
  /// What takes the place of the template's blocks, by their names.
  var arguments: [String: Block]
  var site: Site
}

/// A named piece that another template may replace.
struct Block: Sendable {
  var name: String
  /// What stands there unless it is replaced, or what replaces it.
  var content: [Node]
  /// The white space that goes before each line of what replaces the block.
  var indent: Range<Int>
  /// Whether the content begins a line.
  var startsLine: Bool
}
