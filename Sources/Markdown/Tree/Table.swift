/// A table: columns, head rows, then body rows.
public struct Table: Sendable, Equatable {
  /// The columns, from the line of dashes.
  public var columns: [Column]
  /// The rows above the dashes; none when the dashes come first.
  public var head: [Row]
  /// The rows below the dashes.
  public var body: [Row]

  /// Makes a table.
  public init(columns: [Column], head: [Row], body: [Row]) {
    self.columns = columns
    self.head = head
    self.body = body
  }

  /// How a column stands, and how wide it is beside the others.
  public struct Column: Sendable, Equatable {
    /// On which side of its column a cell stands.
    public enum Alignment: Sendable, Equatable { case natural, left, center, right }

    /// How the cells of the column stand.
    public var alignment: Alignment
    /// The column's share of the table's width: the number of dashes (and colons) written for it.
    public var width: Int

    /// Makes a column.
    public init(alignment: Alignment = .natural, width: Int = 3) {
      self.alignment = alignment
      self.width = width
    }
  }

  /// A row of cells, whose spans fill the columns.
  ///
  /// A column that a cell of an earlier row reaches down into (see ``Cell/rowSpan``) has no cell here.
  public struct Row: Sendable, Equatable {
    /// The cells, from left to right.
    public var cells: [Cell]
    /// Whether the row is one cell over all of several columns, which heads the rows below it.
    public var headsGroup: Bool

    /// Makes a row.
    public init(cells: [Cell], headsGroup: Bool = false) {
      self.cells = cells
      self.headsGroup = headsGroup
    }
  }

  /// A cell, which may cover several columns and rows.
  public struct Cell: Sendable {
    /// What stands in it.
    public var content: [Inline]
    /// How many columns it covers, at least 1.
    public var columnSpan: Int
    /// How many rows it covers, at least 1.
    public var rowSpan: Int
    /// Half-open byte offsets of its content.
    public var range: Range<Int>

    /// Makes a cell.
    public init(
      _ content: [Inline], columnSpan: Int = 1, rowSpan: Int = 1, range: Range<Int> = 0..<0
    ) {
      self.content = content
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.range = range
    }
  }
}

extension Table.Cell: Equatable {
  public static func == (a: Table.Cell, b: Table.Cell) -> Bool {
    a.content == b.content && a.columnSpan == b.columnSpan && a.rowSpan == b.rowSpan
  }
}
