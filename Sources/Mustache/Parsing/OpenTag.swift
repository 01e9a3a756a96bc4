/// A tag that waits to be closed, with what was read since.
struct OpenTag {
  var opener: Tag
  var site = Site()
  /// The white space before the opening tag where there is nothing else on the line.
  var blanks: Range<Int>?
  var startsLine = false
  var contentStart = 0
  var nodes: [Node] = []
  /// The blocks that a parent is given, by name; of two with one name the later counts.
  var arguments: [String: Node] = [:]
  var isArgument = false

  var isParent: Bool {
    if case .parent = opener.kind { true } else { false }
  }
}
