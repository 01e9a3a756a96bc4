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
  /// - Parameters:
  ///   - widths: In per cent for each cell, if it is the row that tells them.
  ///   - lines: The lines of each cell that was several.
  func bytes(widths: [Int], lines: [PaperLines?]) -> [UInt8] {
    var html = Array(tag) + [0x0A]
    for (index, cell) in cells.enumerated() {
      let width = index < widths.count ? "w\(widths[index])" : nil
      html += cell.bytes(
        classes: [width, index < lines.count ? lines[index]?.name : nil].compactMap(\.self))
    }
    return html + Array("</tr>\n".utf8)
  }

  /// The lines of its cells that were several.
  ///
  /// - Parameter ends: Where each column ends, in per cent of the table.
  func lines(ends: [Double]) -> [PaperLines?] {
    let edges = [0] + ends
    return zip(cells, self.ends).map { cell, end in
      guard !cell.lines.isEmpty, end < edges.count else { return nil }
      return PaperLines(behind: cell.lines, edges: edges[(end - cell.columns)...end])
    }
  }
}

extension PaperRow {
  /// A cell of a row.
  struct Cell {
    private let tag: HTMLTag
    private let content: ArraySlice<UInt8>
    /// How many columns it fills.
    let columns: Int
    /// Behind which of its columns there is a line, counted from 1.
    private(set) var lines: [Int] = []

    /// Makes a cell of its tag and what stands in it.
    init(_ tag: HTMLTag, _ content: ArraySlice<UInt8>) {
      self.tag = tag
      self.content = content
      columns = max(1, tag.number(of: "colspan") ?? 1)
    }

    /// An empty cell and the next one, as one with a line where the next one began.
    func extended(by next: Cell) -> Cell {
      var cell = Cell(HTMLTag("td", [("colspan", "\(columns + next.columns)")]), [])
      cell.lines = lines + [columns]
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
    func bytes(classes: [String]) -> [UInt8] {
      var html = Array(tag.bytes)
      let names = classes.joined(separator: " ")
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
