/// The blocks of a document before their text is read: a flat list, parents before children.
///
/// Text has to wait until the last line, because a link may refer to a definition far below. Until
/// then a block is a few numbers and costs nothing to move about.
struct Skeleton {
  /// The blocks in the order in which they begin.
  var nodes: [Node] = []
  /// The lines of all leaf blocks; each node names a stretch of them.
  var lines: [LineSlice] = []
  /// The link definitions; the first of each label counts.
  var definitions: [LinkLabel: LinkDefinition] = [:]

  /// Makes room for what a text of some length mostly holds: a block in 40 bytes, a line in 50.
  mutating func reserve(forBytes count: Int) {
    let count = min(count, 100_000)
    nodes.reserveCapacity(count / 40 + 4)
    lines.reserveCapacity(count / 50 + 4)
  }

  struct Node {
    var shape: Shape
    /// Half-open byte offsets in the source.
    var start: Int
    var end: Int
    /// The stretch of ``Skeleton/lines`` that a leaf holds.
    var lines: Range<Int>
    /// The index behind the last node inside this one.
    var next: Int
  }

  enum Shape {
    case paragraph
    /// Its lines do not hold the attributes at its end.
    case heading(level: Int, attributes: Range<Int>?)
    case indentedCode
    case fencedCode(info: Range<Int>)
    case rule
    case writingLine
    /// Its lines are the head rows, the line of dashes, then the body rows.
    case table(headRows: Int)
    case quote
    case list(style: List.Style, isTight: Bool)
    case item(marker: Range<Int>)
    case division(name: Range<Int>)
  }
}

/// What two labels have in common that mean one definition: case folded, white space collapsed.
///
/// It is bytes, because strings are equal that differ only in how an accented letter is composed.
typealias LinkLabel = [UInt8]

/// Where a link of some label leads.
struct LinkDefinition {
  var destination: String
  var title: String
}
