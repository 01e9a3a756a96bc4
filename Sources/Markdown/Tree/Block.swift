/// A block of a document: a kind with what it holds, and where it was written.
///
/// Two blocks are equal when they say the same; places are not compared.
public struct Block: Sendable {
  /// What a block is, and what it holds.
  public enum Kind: Sendable, Equatable {
    /// A heading of level 1 to 6.
    case heading(level: Int, content: [Inline], attributes: Attributes)
    case paragraph([Inline])
    case quote([Block])
    case list(List)
    /// Text as it stands; the info string is what follows the opening fence, empty if indented.
    case code(info: String, text: String)
    /// A thematic break.
    case rule
    /// A line to write on: four or more underscores alone.
    case writingLine
    case table(Table)
    /// A named block, `::: name` … `:::`.
    case division(name: String, content: [Block])
  }

  /// What the block is.
  public var kind: Kind
  /// Half-open byte offsets of the block in its source.
  public var range: Range<Int>

  /// Makes a block.
  public init(_ kind: Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    self.range = range
  }
}

extension Block: Equatable {
  public static func == (a: Block, b: Block) -> Bool { a.kind == b.kind }
}

/// A list of items with one sort of marker.
public struct List: Sendable, Equatable {
  /// What the items are marked with.
  public enum Style: Sendable, Equatable {
    case bullet
    /// Arabic numbers from a start.
    case numbered(start: Int)
    /// `a`, `b`, `c` …, always from `a`.
    case lettered
  }

  /// What the items are marked with.
  public var style: Style
  /// Whether no blank line stands between the items or between their blocks.
  public var isTight: Bool
  /// The items, at least one.
  public var items: [ListItem]

  /// Makes a list.
  public init(style: Style, isTight: Bool, items: [ListItem]) {
    self.style = style
    self.isTight = isTight
    self.items = items
  }
}

/// An item of a list.
public struct ListItem: Sendable {
  /// The marker as it was written: `-`, `3.`, `a)`.
  public var marker: String
  /// What the item holds.
  public var content: [Block]
  /// Half-open byte offsets of the item, from its marker on.
  public var range: Range<Int>

  /// Makes an item.
  public init(marker: String, content: [Block], range: Range<Int> = 0..<0) {
    self.marker = marker
    self.content = content
    self.range = range
  }
}

extension ListItem: Equatable {
  public static func == (a: ListItem, b: ListItem) -> Bool {
    a.marker == b.marker && a.content == b.content
  }
}

/// The identifier and classes of `{#id .class}`.
public struct Attributes: Sendable, Equatable {
  /// The word behind `#`.
  public var id: String?
  /// The words behind `.`, in order.
  public var classes: [String]

  /// Makes attributes, none if nothing is given.
  public init(id: String? = nil, classes: [String] = []) {
    self.id = id
    self.classes = classes
  }

  /// Whether there is neither an identifier nor a class.
  public var isEmpty: Bool { id == nil && classes.isEmpty }
}
