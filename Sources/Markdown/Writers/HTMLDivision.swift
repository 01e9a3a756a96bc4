extension HTMLWriter {
  /// Prints a named block, as a figure if there is a picture of it.
  ///
  /// The block says in words what the picture shows, so nobody needs the picture, and a writer that
  /// cannot draw prints the words alone. Under a picture they are folded up behind their first paragraph.
  mutating func writeDivision(_ name: String, _ inside: Range<Int>) {
    let outer = reader
    if outer?.looks(into: name) == false { reader = nil }
    let picture = pictures(name)
    html.put(picture == nil ? "<div class=\"" : "<figure class=\"")
    html.putText(name)
    html.put("\">\n")
    if let picture {
      html.put(markup: picture)
      writeFolded(inside)
      html.put("</figure>\n")
    } else {
      write(inside)
      html.put("</div>\n")
    }
    reader = outer
  }

  private mutating func writeFolded(_ inside: Range<Int>) {
    guard inside.count > 1, case .paragraph = builder.skeleton.nodes[inside.lowerBound].shape else {
      return write(inside)
    }
    html.put("<details>\n<summary>")
    writeText(of: inside.lowerBound)
    html.put("</summary>\n")
    write(inside.dropFirst())
    html.put("</details>\n")
  }
}
