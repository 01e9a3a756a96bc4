import Findings

/// Prints a tree as HTML, in one walk.
///
/// The output is a fragment: elements for blocks, one after another, each with a line end behind it, as
/// CommonMark's examples show them. Where a form needs a field there is one with a name for people who cannot
/// see the page (see `FieldLabel`). What is written on is a `textarea`, however small: an `input` has one line,
/// and what goes beyond its edge is neither seen nor printed. Nothing of the text gets through unescaped, and no
/// style attribute is written, so that a page may stand under a strict security policy.
public struct HTMLWriter: ~Copyable {
  /// A page is mostly longer than this, a fragment no longer.
  var buffer = ByteBuffer(capacity: 8192)
  /// The picture of a named block, if it has one.
  let pictures: (String) -> [UInt8]?

  /// What has been printed so far, as UTF-8.
  public var output: [UInt8] { buffer.bytes }

  /// Starts with nothing.
  ///
  /// - Parameter pictures: The picture of what the named blocks of a name say, nothing for most. It is markup,
  ///   such as an `svg` element, and is printed as it is: whoever makes it escapes what is in it.
  public init(pictures: @escaping (String) -> [UInt8]? = { _ in nil }) {
    self.pictures = pictures
  }

  /// Prints markup as it is: whoever makes it escapes what is in it.
  public mutating func write(markup: String) {
    buffer.append(markup)
  }

  /// Prints markup as it is: whoever makes it escapes what is in it.
  public mutating func write(markup: [UInt8]) {
    buffer.append(markup.span)
  }

  /// Prints blocks behind what is there.
  public mutating func write(_ blocks: [Block]) {
    for index in blocks.indices { write(blocks, at: index, tight: false) }
  }

  // MARK: Blocks

  private mutating func write(_ blocks: [Block], at index: Int, tight: Bool) {
    switch blocks[index].kind {
    case .paragraph(let content):
      if tight {
        write(content, label: .none)
      } else {
        put("<p>")
        write(content, label: .none)
        put("</p>\n")
      }
    case .heading(let level, let content, let attributes):
      put("<h")
      put(level)
      write(attributes)
      put(">")
      write(content, label: .none)
      put("</h")
      put(level)
      put(">\n")
    case .quote(let blocks):
      put("<blockquote>\n")
      write(blocks)
      put("</blockquote>\n")
    case .list(let list): write(list)
    case .code(let info, let text): writeCode(info, text)
    case .rule: put("<hr>\n")
    case .writingLine: writeLines(blocks, from: index)
    case .table(let table): write(table)
    case .division(let name, let blocks): writeDivision(name, blocks)
    }
  }

  /// Prints the lines to write on that follow each other as one field, which grows with what is written.
  private mutating func writeLines(_ blocks: [Block], from index: Int) {
    guard index == 0 || blocks[index - 1].kind != .writingLine else { return }
    let lines = blocks[index...].prefix { $0.kind == .writingLine }.count
    put("<p><textarea rows=\"")
    put(lines)
    put("\" class=\"writing-line\" aria-label=\"")
    putAttribute(FieldLabel.ofLine(in: blocks, at: index))
    put("\"></textarea></p>\n")
  }

  private mutating func write(_ list: List) {
    let isCoded = list.items.first?.isCoded == true
    switch list.style {
    case .bullet: put(isCoded ? "<ul class=\"coded\">\n" : "<ul>\n")
    case .numbered(1): put("<ol>\n")
    case .numbered(let start):
      put("<ol start=\"")
      put(start)
      put("\">\n")
    case .lettered: put("<ol type=\"a\">\n")
    }
    for index in list.items.indices {
      put("<li>")
      writeItem(list.items[index].content, tight: list.isTight)
      put("</li>\n")
    }
    if case .bullet = list.style { put("</ul>\n") } else { put("</ol>\n") }
  }

  /// Prints what an item holds: in a tight list its paragraphs are bare text, other blocks on lines of
  /// their own.
  private mutating func writeItem(_ content: [Block], tight: Bool) {
    var isOnOwnLine = false
    for index in content.indices {
      if case .paragraph = content[index].kind, tight {
        isOnOwnLine = false
      } else if !isOnOwnLine {
        put("\n")
        isOnOwnLine = true
      }
      write(content, at: index, tight: tight)
    }
  }

  private mutating func writeCode(_ info: String, _ text: String) {
    put("<pre><code")
    if let language = info.utf8.split(whereSeparator: \.isWhitespace).first {
      put(" class=\"language-")
      putAttribute(String(Substring(language)))
      put("\"")
    }
    put(">")
    putText(text)
    put("</code></pre>\n")
  }

  // MARK: Text

  mutating func write(_ content: [Inline], label: FieldLabel) {
    for index in content.indices { write(content, at: index, label: label) }
  }

  private mutating func write(_ content: [Inline], at index: Int, label: FieldLabel) {
    switch content[index].kind {
    case .text(let words): putText(words)
    case .softBreak: put("\n")
    case .lineBreak: put("<br>\n")
    case .code(let text):
      put("<code>")
      putText(text)
      put("</code>")
    case .emphasis(let inner):
      put("<em>")
      writeInside(inner, of: content, at: index, label)
      put("</em>")
    case .strong(let inner):
      put("<strong>")
      writeInside(inner, of: content, at: index, label)
      put("</strong>")
    case .link(let destination, let title, let inner):
      put("<a href=\"")
      putAddress(destination)
      putTitle(title)
      put("\">")
      writeInside(inner, of: content, at: index, label)
      put("</a>")
    case .image(let destination, let title, let content):
      put("<img src=\"")
      putAddress(destination)
      put("\" alt=\"")
      putAttribute(content.plainText)
      putTitle(title)
      put("\">")
    case .span(let inner, let attributes):
      put("<span")
      write(attributes)
      put(">")
      writeInside(inner, of: content, at: index, label)
      put("</span>")
    case .blank:
      put("<textarea rows=\"1\" class=\"blank\" aria-label=\"")
      putAttribute(label.within(content, at: index))
      put("\"></textarea>")
    case .tickBox(let isTicked):
      put("<input type=\"checkbox\" aria-label=\"")
      putAttribute(label.within(content, at: index))
      put(isTicked ? "\" checked>" : "\">")
    }
  }

  /// Prints what a piece of text holds.
  private mutating func writeInside(
    _ inner: [Inline], of content: [Inline], at index: Int, _ label: FieldLabel
  ) {
    if inner.contains(where: \.isField) {
      write(inner, label: label.inside(content, at: index))
    } else {
      write(inner, label: label)
    }
  }

  private mutating func putTitle(_ title: String) {
    guard !title.isEmpty else { return }
    put("\" title=\"")
    putAttribute(title)
  }

  mutating func write(_ attributes: Attributes) {
    if let id = attributes.id {
      put(" id=\"")
      putAttribute(id)
      put("\"")
    }
    guard !attributes.classes.isEmpty else { return }
    put(" class=\"")
    for index in attributes.classes.indices {
      if index > 0 { put(" ") }
      putAttribute(attributes.classes[index])
    }
    put("\"")
  }
}

extension ListItem {
  /// Whether the item begins with its code, `[F1.1.1]{#F1.1.1 .code} …`.
  var isCoded: Bool {
    guard case .paragraph(let content)? = content.first?.kind,
      case .span(_, let attributes)? = content.first?.kind
    else { return false }
    return attributes.classes.contains("code")
  }
}
