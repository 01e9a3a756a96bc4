/// A piece of a leaf's text before marks are matched: a few numbers, cheap to move about.
struct Token {
  enum Kind {
    /// Bytes that stand for themselves.
    case text
    /// A character reference.
    case entity
    case softBreak
    case lineBreak
    /// A code span between so many backticks as the index says.
    case code
    /// An address in angle brackets, whose text is the token's range without them.
    case address
    /// The address of a mailbox in angle brackets.
    case mailbox
    /// A run of `*` or `_`: `runs[index]`.
    case run
    /// A `[` or `![` that has found no end; it stands for itself.
    case bracket
    /// The beginning of `pairs[index]`.
    case linkStart
    /// The end of `pairs[index]`.
    case linkEnd
    case blank
    case emptyBox
    case tickedBox
  }

  var kind: Kind
  /// Half-open offsets in the leaf's text.
  var start: Int
  var end: Int
  /// A place in one of the parser's lists, or a number.
  var index = 0
}

/// A run of emphasis marks, and what has been matched out of it.
///
/// Ends of emphasis are taken from its left, beginnings from its right, and what is left in the middle
/// is text.
struct DelimiterRun {
  /// Its token.
  let token: Int
  let mark: UInt8
  /// How many marks were written.
  let length: Int
  /// How many are not matched yet.
  var left: Int
  let canOpen: Bool
  let canClose: Bool
  /// The neighbours in the list of runs that may still match, -1 for none.
  var previous: Int
  var next = -1
  /// The emphasis that begins here, outermost first: a chain in the parser's matches, -1 for none.
  var firstOpened = -1
  /// The emphasis that ends here, innermost first: a chain in the parser's matches, -1 for none.
  var firstClosed = -1
  var lastClosed = -1
}

/// One end of an emphasis, in a chain of those of one run.
struct Match {
  let isStrong: Bool
  var next = -1

  /// How many marks it takes.
  var length: Int { isStrong ? 2 : 1 }
}

/// What a pair of brackets became: places in the text, which are read when the tree is built.
enum BracketPair {
  case link(LinkTarget)
  case image(LinkTarget)
  case span(attributes: Range<Int>)
}

/// Where a link or a picture leads.
enum LinkTarget {
  /// `(destination "title")`; a title that is not there is empty.
  case here(destination: Range<Int>, title: Range<Int>)
  /// A place in the parser's list of definitions that were referred to.
  case definition(Int)
}

/// A left bracket that waits for its end.
struct OpenBracket {
  /// Its token.
  let token: Int
  let isImage: Bool
  /// The offset behind it.
  let textStart: Int
  /// The last run of emphasis marks before it, -1 for none.
  let run: Int
  /// Whether another bracket began behind it, so that its text is no label.
  var hasInnerBracket = false
}

/// A mark that has begun in the tree and not ended.
struct OpenMark {
  /// Where its pieces begin in the list of those that are finished.
  let piece: Int
  /// Where it stands in the text.
  let start: Int
}
