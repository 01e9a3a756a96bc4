/// A piece of a leaf's text before marks are matched: a few numbers, cheap to move about.
struct Token {
  enum Kind {
    /// Bytes that stand for themselves.
    case text
    /// Characters that the source writes otherwise: `strings[index]`.
    case string
    case softBreak
    case lineBreak
    /// A code span: `strings[index]`.
    case code
    /// An address in angle brackets: `pairs[index]`, whose text is the token's range without them.
    case autolink
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
  /// A place in one of the parser's lists.
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

/// What a pair of brackets became.
struct BracketPair {
  enum Kind { case link, image, span, autolink }

  var kind: Kind
  var destination = ""
  var title = ""
  var attributes = Attributes()
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
