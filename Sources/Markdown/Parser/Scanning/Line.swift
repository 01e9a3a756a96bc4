/// A line that is being taken apart from the left, in bytes and in columns.
///
/// Tabs are never replaced: they count up to the next column that four divides (CommonMark 0.31.2,
/// section 2.2), and a container may take only some of a tab's columns.
struct Line {
  /// Where the line ends, before its line feed.
  let end: Int
  /// The first byte that no container has taken.
  private(set) var position: Int
  /// The column of that byte, or of the part of a tab that is left.
  private(set) var column = 0
  /// Whether the byte at the position is a tab of which some columns are taken.
  private(set) var isInsideTab = false
  /// The first byte from the position on that is no space and no tab, or the end.
  private(set) var text: Int
  /// The column of the text.
  private(set) var textColumn = 0

  init(start: Int, end: Int, of bytes: [UInt8]) {
    self.end = end
    position = start
    text = start
    findText(in: bytes)
  }

  /// The columns of white space before the text.
  var indent: Int { textColumn - column }
  /// Whether nothing but white space is left.
  var isBlank: Bool { text == end }
  /// Whether the text is indented as code is.
  var isIndentedAsCode: Bool { indent >= 4 }

  /// Takes so many bytes, none of them a tab.
  mutating func take(bytes count: Int, of bytes: [UInt8]) {
    position += count
    column += count
    isInsideTab = false
    findText(in: bytes)
  }

  /// Takes everything before the text.
  mutating func takeIndent() {
    position = text
    column = textColumn
    isInsideTab = false
  }

  /// Takes so many columns of white space, part of a tab if need be, or what there is of it.
  mutating func take(columns count: Int, of bytes: [UInt8]) {
    let goal = min(column + count, textColumn)
    while column < goal {
      guard bytes[position] == .tab else {
        position += 1
        column += 1
        isInsideTab = false
        continue
      }
      let stop = column + 4 - column % 4
      isInsideTab = stop > goal
      column = min(stop, goal)
      if !isInsideTab { position += 1 }
    }
  }

  /// What is left of the line, with the columns of a half-taken tab as spaces to put before it.
  var rest: LineSlice {
    isInsideTab
      ? LineSlice(start: position + 1, end: end, padding: 4 - column % 4)
      : LineSlice(start: position, end: end, padding: 0)
  }

  /// The text, without what is before it.
  var textSlice: LineSlice { LineSlice(start: text, end: end, padding: 0) }

  private mutating func findText(in bytes: [UInt8]) {
    var index = position
    var here = column
    while index < end {
      switch bytes[index] {
      case .space: here += 1
      case .tab: here += 4 - here % 4
      default:
        text = index
        textColumn = here
        return
      }
      index += 1
    }
    text = end
    textColumn = here
  }
}

/// The part of a line that belongs to a leaf block.
struct LineSlice {
  var start: Int
  var end: Int
  /// Spaces that stand before it in the block but not in the source.
  var padding: Int
}
