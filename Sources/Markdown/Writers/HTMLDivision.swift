extension HTMLWriter {
  /// Prints a named block, as a figure if there is a picture of it.
  ///
  /// The block says in words what the picture shows, so nobody needs the picture, and a writer that
  /// cannot draw prints the words alone. Under a picture they are folded up behind their first paragraph.
  mutating func writeDivision(_ name: String, _ blocks: [Block]) {
    guard let picture = pictures(name) else {
      put("<div class=\"")
      putAttribute(name)
      put("\">\n")
      write(blocks)
      put("</div>\n")
      return
    }
    put("<figure class=\"")
    putAttribute(name)
    put("\">\n")
    write(markup: picture)
    writeFolded(blocks)
    put("</figure>\n")
  }

  private mutating func writeFolded(_ blocks: [Block]) {
    guard case .paragraph(let summary)? = blocks.first?.kind, blocks.count > 1 else {
      return write(blocks)
    }
    put("<details>\n<summary>")
    write(summary, label: .none)
    put("</summary>\n")
    write(Array(blocks.dropFirst()))
    put("</details>\n")
  }
}
