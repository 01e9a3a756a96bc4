/// A row of a table, as paper has it.
struct PaperRow {
  /// What opens it.
  let tag: ArraySlice<UInt8>
  /// Its cells, without those that come down from rows above it.
  var cells: [Cell] = []

  /// Makes a row that has no cells yet.
  init(_ tag: ArraySlice<UInt8>) { self.tag = tag }

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

    /// Makes a cell of its tag and what stands in it.
    init(_ tag: HTMLTag, _ content: ArraySlice<UInt8>) {
      self.tag = tag
      self.content = content
      columns = max(1, tag.number(of: "colspan") ?? 1)
    }

    /// Whether it is a head.
    var isHead: Bool { tag.name == "th" }

    /// The cell in HTML.
    func bytes(width: Int?) -> [UInt8] {
      var html = Array(tag.bytes)
      if let width {
        if let old = tag.value(of: "class") {
          let place = old.startIndex - tag.bytes.startIndex
          html.insert(contentsOf: "w\(width) ".utf8, at: place)
        } else {
          html.insert(contentsOf: " class=\"w\(width)\"".utf8, at: html.count - 1)
        }
      }
      return html + content + Array("</\(tag.name)>\n".utf8)
    }
  }
}
