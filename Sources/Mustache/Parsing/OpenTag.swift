/// A tag that waits to be closed, with what was read since.
struct OpenTag {
  var opener: Tag
  var site = Site()
  /// The white space before the opening tag where there is nothing else on the line.
  var blanks: Range<Int>?
  var startsLine = false
  var contentStart = 0
  var nodes: [Node] = []
  var arguments: [String: Block] = [:]
  var isArgument = false

  var isParent: Bool {
    if case .parent = opener.kind { true } else { false }
  }
}
