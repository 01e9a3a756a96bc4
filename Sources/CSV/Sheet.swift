public import Findings

/// What a CSV file holds: a head that names the columns, and rows.
///
/// Every cell knows its place, so that whoever works with a sheet can point at what is wrong in it.
public struct Sheet: Sendable {
  /// The names of the columns, as the head row gives them.
  public var head: [Cell]
  /// The rows below the head, in order, without blank ones.
  public var rows: [Row]
  /// What stands between two cells.
  public var delimiter: Delimiter

  /// Makes a sheet.
  public init(head: [Cell], rows: [Row], delimiter: Delimiter) {
    self.head = head
    self.rows = rows
    self.delimiter = delimiter
  }
}

/// A row of a sheet, whose cells are asked for by their columns.
public struct Row: Sendable {
  /// The cells under the head, in order; a row that is too short has fewer than the head.
  public var cells: [Cell]
  /// The cells for which the head has no column; one with text means that a cell was cut in two.
  public var surplus: [Cell]
  /// The whole row.
  public var place: Place
  /// Where each column stands, by the column's key.
  let positions: [String: Int]

  /// The cell of a column; where there is none, an empty one at the place of the row.
  public subscript(column: Column) -> Cell {
    for key in column.keys {
      if let position = positions[key] {
        return position < cells.count ? cells[position] : Cell("", at: place)
      }
    }
    return Cell("", at: place)
  }
}

/// A cell of a sheet: its text without quotes, and the place where it stands.
public struct Cell: Sendable {
  /// What the cell says.
  public var text: String
  /// Where it stands, quotes and all.
  public var place: Place
  /// Where the text begins in the source, nothing if it is not there byte by byte.
  var textStart: Int?

  /// Makes a cell whose text stands nowhere byte by byte.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  init(_ text: String, at place: Place, from textStart: Int?) {
    self.text = text
    self.place = place
    self.textStart = textStart
  }

  /// Whether the cell says nothing.
  public var isEmpty: Bool { text.isEmpty }
}

extension Cell {
  /// The items of a list that is written in one cell: between commas, semicolons and white space.
  ///
  /// Each has its own place, where the file says it letter by letter; elsewhere the cell's. White space is that of
  /// all writing: what is pasted from a text processor has spaces that do not break, and some of no width.
  public var items: [Cell] {
    text.unicodeScalars.split(whereSeparator: \.dividesItems).map { item in
      guard let textStart else { return Cell(String(item), at: place) }
      let start = textStart + text.utf8.distance(from: text.startIndex, to: item.startIndex)
      let end = textStart + text.utf8.distance(from: text.startIndex, to: item.endIndex)
      return Cell(String(item), at: Place(place.source, start..<end), from: start)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it stands between two items of a list.
  fileprivate var dividesItems: Bool {
    switch self {
    case ",", ";", "\u{200B}", "\u{2060}", "\u{FEFF}": true
    default: properties.isWhitespace
    }
  }
}
