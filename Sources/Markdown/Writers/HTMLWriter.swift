public import Findings

extension BlockOutline {
  /// Prints the text as HTML, and tells what was odd about it.
  ///
  /// - Parameters:
  ///   - shift: By how many levels every heading is moved down, but never past 1 or 6.
  ///   - reader: Who reads the page meanwhile.
  ///   - pictures: The picture of what the named blocks of a name say, nothing for most. It is markup,
  ///     such as an `svg` element, and is printed as it is: whoever makes it escapes what is in it.
  public func html(
    shiftedBy shift: Int = 0, for reader: (any PageReader)? = nil,
    pictures: @escaping (String) -> [UInt8]? = { _ in nil }
  ) -> (html: [UInt8], findings: Findings) {
    var writer = HTMLWriter(self, shift: shift, reader: reader, pictures: pictures)
    writer.write(skeleton.nodes.indices)
    return (writer.html.bytes, writer.builder.findings)
  }
}

/// Prints a text as HTML, in one walk over its blocks and without a tree.
///
/// The output is a fragment: elements for blocks, one after another, each with a line end behind it, as
/// CommonMark's examples show them. Where a form needs a field there is one with a name for people who cannot
/// see the page (see `FieldLabel`). What is written on is a `textarea`, however small: an `input` has one line,
/// and what goes beyond its edge is neither seen nor printed. Nothing of the text gets through unescaped, and no
/// style attribute is written, so that a page may stand under a strict security policy.
///
/// A leaf is read to tokens, and they are printed (`HTMLText.swift`). Only what a field or a
/// row of a table is called is asked of the tree of a leaf.
struct HTMLWriter: ~Copyable {
  var html: HTMLBuffer
  /// What reads the leaves.
  var builder: TreeBuilder
  /// The leaf whose tokens the parser holds, nothing if it is no block.
  var leaf: Int?
  /// Its tree, once that was asked for.
  var tree: [Inline]?
  /// How far its printing has come.
  var state = LeafState()
  /// Its words and line ends that are to be printed together.
  var words = RunningWords()
  /// What its fields are called, once there was one.
  var fieldNames: [String] = []
  /// What is known of the fields in it.
  var label = FieldLabel.none
  /// Who reads the page, nobody where a named block is passed over.
  var reader: (any PageReader)?
  let pictures: (String) -> [UInt8]?
  private let shift: Int

  init(
    _ outline: BlockOutline, shift: Int, reader: (any PageReader)?,
    pictures: @escaping (String) -> [UInt8]?
  ) {
    // HTML is mostly longer than its text, and rarely twice as long.
    html = HTMLBuffer(capacity: 2 * outline.source.bytes.count)
    builder = TreeBuilder(outline)
    self.shift = shift
    self.reader = reader
    self.pictures = pictures
  }

  /// Prints the blocks between two places in the skeleton.
  ///
  /// In a tight list paragraphs are bare text, and other blocks stand on lines of their own.
  mutating func write(_ range: Range<Int>, isTight: Bool = false, isOnOwnLine: Bool = true) {
    var isOnOwnLine = isOnOwnLine
    var previous: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let node = builder.skeleton.nodes[index]
      var next = node.next
      if isTight, case .paragraph = node.shape {
        isOnOwnLine = false
        writeText(of: index)
      } else {
        if !isOnOwnLine { html.put("\n") }
        isOnOwnLine = true
        if case .writingLine = node.shape {
          next = endOfLines(index..<range.upperBound)
          writeLines(next - index, below: previous)
        } else {
          write(node, at: index)
        }
      }
      previous = index
      index = next
    }
  }

  private mutating func write(_ node: Skeleton.Node, at index: Int) {
    let inside = index + 1..<node.next
    switch node.shape {
    case .paragraph:
      html.put("<p>")
      writeText(of: index)
      html.put("</p>\n")
    case .heading(let level, let attributes):
      writeHeading(level.headingLevel(shiftedBy: shift), attributes, at: index)
    case .quote:
      html.put("<blockquote>\n")
      write(inside)
      html.put("</blockquote>\n")
    case .list(let style, let isTight): writeList(style, isTight: isTight, inside)
    case .indentedCode: writeCode(of: node, info: "")
    case .fencedCode(let info): writeCode(of: node, info: builder.unescaped(info))
    case .rule: html.put("<hr>\n")
    case .table(let headRows): writeTable(of: node, headRows: headRows)
    case .division(let name): writeDivision(builder.source[name], inside)
    case .item, .writingLine: break  // They are printed by what holds them.
    }
  }

  // MARK: Leaves

  /// Reads a leaf into tokens, if it was not the last that was read.
  private mutating func readText(of index: Int) {
    if leaf == index { return }
    builder.inlines.readTokens(of: builder.skeleton.lines[builder.skeleton.nodes[index].lines])
    leaf = index
    if tree != nil { tree = nil }
  }

  /// Reads a cell of a table into tokens.
  mutating func readText(ofCell cell: Range<Int>) {
    builder.inlines.readTokens(ofCell: cell)
    leaf = nil
    if tree != nil { tree = nil }
  }

  /// The tree of the leaf that was read, for what has to look around in it.
  mutating func leafTree() -> [Inline] {
    if let tree { return tree }
    let new = builder.inlines.assemble()
    tree = new
    return new
  }

  /// Prints the text of a paragraph.
  mutating func writeText(of index: Int) {
    readText(of: index)
    writeTokens(isRead: true)
  }

  private mutating func writeHeading(_ level: Int, _ attributes: Range<Int>?, at index: Int) {
    readText(of: index)
    html.put("<h")
    html.put(level)
    if let attributes {
      let bytes = builder.bytes
      html.putAttributes(attributes, in: bytes.span)
    }
    html.put(">")
    writeTokens()
    html.put("</h")
    html.put(level)
    html.put(">\n")
    guard let reader else { return }
    var title: [UInt8] = []
    builder.inlines.appendPlainText(to: &title)
    let id = attributes.flatMap { Attributes(in: builder.bytes, $0).id }
    reader.hear(
      of: PageHeading(level: level, id: id, title: String(decoding: title, as: UTF8.self)))
  }

  private mutating func writeCode(of node: Skeleton.Node, info: String) {
    html.put("<pre><code")
    if let language = info.utf8.split(whereSeparator: \.isWhitespace).first {
      html.put(" class=\"language-")
      html.putText(String(Substring(language)))
      html.put("\"")
    }
    html.put(">")
    html.putText(builder.code(of: node))
    html.put("</code></pre>\n")
  }

  /// Where the lines to write on end that a stretch of the skeleton begins with.
  private func endOfLines(_ range: Range<Int>) -> Int {
    range.first { index in
      if case .writingLine = builder.skeleton.nodes[index].shape { false } else { true }
    } ?? range.upperBound
  }

  /// Prints lines to write on that follow each other as one field, which grows with what is written.
  ///
  /// They are called by the text right before them, which is what was read last.
  private mutating func writeLines(_ count: Int, below previous: Int?) {
    html.put("<p><textarea rows=\"")
    html.put(count)
    html.put("\" class=\"writing-line\" aria-label=\"")
    let isText = previous != nil && previous == leaf
    html.putText(FieldLabel.ofLine(below: isText ? leafTree() : []))
    html.put("\"></textarea></p>\n")
  }

  // MARK: Lists

  private mutating func writeList(_ style: List.Style, isTight: Bool, _ items: Range<Int>) {
    switch style {
    case .bullet: html.put(isCoded(items.lowerBound) ? "<ul class=\"coded\">\n" : "<ul>\n")
    case .numbered(1): html.put("<ol>\n")
    case .numbered(let start):
      html.put("<ol start=\"")
      html.put(start)
      html.put("\">\n")
    case .lettered: html.put("<ol type=\"a\">\n")
    }
    var item = items.lowerBound
    while item < items.upperBound {
      let next = builder.skeleton.nodes[item].next
      html.put("<li>")
      write(item + 1..<next, isTight: isTight, isOnOwnLine: false)
      html.put("</li>\n")
      item = next
    }
    if case .bullet = style { html.put("</ul>\n") } else { html.put("</ol>\n") }
  }

  /// Whether an item begins with its code, `[F1.1.1]{#F1.1.1 .code} …`; reads its first paragraph, which is printed next.
  private mutating func isCoded(_ item: Int) -> Bool {
    let first = item + 1
    guard first < builder.skeleton.nodes[item].next,
      case .paragraph = builder.skeleton.nodes[first].shape
    else { return false }
    readText(of: first)
    guard let token = builder.inlines.tokens.first, case .linkStart = token.kind,
      case .span(let attributes) = builder.inlines.pairs[token.index]
    else { return false }
    var words = AttributeWords(attributes)
    while let word = words.next(in: builder.inlines.bytes.span) {
      if builder.inlines.bytes[word].elementsEqual(".code".utf8) { return true }
    }
    return false
  }
}
