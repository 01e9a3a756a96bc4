/// A piece of a template: what it does, and where it stands.
///
/// Stand-alone white space, comments and changes of delimiters are gone: whoever fills a template
/// never hears of them.
struct Node: Sendable {
  indirect enum Kind: Sendable {
    /// The bytes of the range, as they are.
    case text
    case variable(Key, isRaw: Bool, Site)
    case section(Key, [Node])
    case inverted(Key, [Node])
    /// The arguments are blocks, each of another name.
    case call(Call, arguments: [Node])
    case block(Block, [Node])
  }

  var kind: Kind
  /// Half-open byte offsets in the template's source.
  var range: Range<Int>
}

/// A partial or a parent: another template is put in.
///
/// A partial is a parent that is given nothing; what a parent is given takes the place of the
/// template's blocks of that name.
struct Call: Sendable {
  var name: TemplateName
  /// Whether the tag has its lines for itself, so that it is gone with them.
  var isStandalone: Bool
  /// The white space before a stand-alone tag, which goes before each line that is put in.
  var indent: Range<Int>
  var site: Site
}

/// A named piece that another template may replace, or the piece that replaces it.
struct Block: Sendable {
  var name: String
  /// The white space that goes before each line of what replaces the block.
  var indent: Range<Int>
  /// Whether the content begins a line.
  var startsLine: Bool
  var site: Site
}
