/// A row of a table, as paper has it.
struct PaperRow {
  /// What opens it.
  let tag: ArraySlice<UInt8>
  /// Its cells, without those that come down from rows above it.
  var cells: [Cell] = []

  /// Whether it is one of the rows that are repeated on each page.
  let isInHead: Bool

  /// Makes a row that has no cells yet.
  init(_ tag: ArraySlice<UInt8>, isInHead: Bool) {
    self.tag = tag
    self.isInHead = isInHead
  }

  /// The columns with which a cell ends, counted from 1.
  var ends: [Int] {
    var column = 0
    return cells.map { cell in
      column += cell.columns
      return column
    }
  }

  /// The row in HTML.
  ///
  /// - Parameter widths: In per cent for each cell, if it is the row that tells them.
  func bytes(widths: [Int]) -> [UInt8] {
    var html = Array(tag) + [0x0A]
    for (index, cell) in cells.enumerated() {
      html += cell.bytes(width: index < widths.count ? widths[index] : nil)
    }
    return html + Array("</tr>\n".utf8)
  }

}

extension PaperRow {
  /// A cell of a row.
  struct Cell {
    private let tag: HTMLTag
    private let content: ArraySlice<UInt8>
    /// How many columns it fills.
    let columns: Int
    /// Behind which of its columns another cell began, counted from 1.
    private(set) var joints: [Int] = []
    /// The lines at its joints.
    var lines: PaperLines?

    /// Makes a cell of its tag and what stands in it.
    init(_ tag: HTMLTag, _ content: ArraySlice<UInt8>) {
      self.tag = tag
      self.content = content
      columns = max(1, tag.number(of: "colspan") ?? 1)
    }

    /// An empty cell and the next one, as one with a line where the next one began.
    func extended(by next: Cell) -> Cell {
      var cell = Cell(HTMLTag("td", [("colspan", "\(columns + next.columns)")]), [])
      cell.joints = joints + [columns]
      return cell
    }

    /// The cell and what stands in the next one, as one.
    func joined(with next: Cell) -> Cell {
      let span = ("colspan", "\(columns + next.columns)")
      let tag = isHead ? HTMLTag("th", [("scope", "row"), span]) : HTMLTag("td", [span])
      let divider: [UInt8] = content.isEmpty || next.content.isEmpty ? [] : [0x20]
      return Cell(tag, (content + divider + next.content)[...])
    }

    /// Whether it is a head.
    var isHead: Bool { tag.name == "th" }
    /// Whether it is there to be written on.
    var isEmpty: Bool { !isHead && content.isEmpty }
    /// Whether it fills several rows.
    var goesDown: Bool { (tag.number(of: "rowspan") ?? 1) != 1 }

    /// The cell in HTML.
    func bytes(width: Int?) -> [UInt8] {
      var html = Array(tag.bytes)
      let names = [width.map { "w\($0)" }, lines?.name].compactMap(\.self).joined(separator: " ")
      if !names.isEmpty {
        if let old = tag.value(of: "class") {
          let place = old.startIndex - tag.bytes.startIndex
          html.insert(contentsOf: "\(names) ".utf8, at: place)
        } else {
          html.insert(contentsOf: " class=\"\(names)\"".utf8, at: html.count - 1)
        }
      }
      return html + content + Array("</\(tag.name)>\n".utf8)
    }
  }
}
