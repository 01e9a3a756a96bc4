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
  /// Each has its own place, where the file says it letter by letter; elsewhere the cell's.
  public var items: [Cell] {
    split { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ","),
        UInt8(ascii: ";"):
        true
      default: false
      }
    }
  }

  private func split(whereSeparator isSeparator: (UInt8) -> Bool) -> [Cell] {
    let bytes = Array(text.utf8)
    return bytes.indices.split { isSeparator(bytes[$0]) }.map { range in
      let text = String(decoding: bytes[range.startIndex..<range.endIndex], as: UTF8.self)
      guard let textStart else { return Cell(text, at: place) }
      let start = textStart + range.startIndex
      return Cell(
        text, at: Place(place.source, start..<start + range.count), from: start)
    }
  }
}
