import Markdown

/// A heading of a page that its contents lead to.
struct PageHeading: Sendable {
  let level: Int
  let id: String
  let title: String
}

/// What a page of the site makes of its tree: its contents, and links from words to the glossary.
///
/// A term is linked where it is used first under a heading, never inside a link, a heading, code, or the
/// table of facts. The tree is gone through once.
struct PageTree: Sendable {
  /// The headings of the second and third level that have an anchor, in order.
  private(set) var headings: [PageHeading] = []

  private let finder: TermFinder?
  /// The address of the glossary's page.
  private let glossary: String
  /// Under which heading each term was linked last.
  private var linkedUnder: [Int]
  private var heading = 0
  /// The running text that is being looked through; its room is kept.
  private var words: [UInt8] = []

  /// Prepares for a page.
  ///
  /// - Parameters:
  ///   - finder: What finds the terms, nothing where none are linked.
  ///   - glossary: The address of the glossary from the page.
  init(linking finder: TermFinder? = nil, to glossary: String = "") {
    self.finder = finder
    self.glossary = glossary
    linkedUnder = Array(repeating: -1, count: finder?.anchors.count ?? 0)
  }

  /// Goes through the blocks of the page, and puts the links into them.
  mutating func read(_ blocks: inout [Block]) {
    for index in blocks.indices { read(&blocks[index]) }
  }

  private mutating func read(_ block: inout Block) {
    switch block.kind {
    case .heading(let level, let content, let attributes):
      heading += 1
      guard let id = attributes.id, (2...3).contains(level) else { return }
      headings.append(PageHeading(level: level, id: id, title: content.plainText))
    case .paragraph(let content):
      if let linked = linked(content) { block.kind = .paragraph(linked) }
    // What holds blocks is taken out meanwhile, so that it is changed in its place and not copied.
    case .quote(var blocks):
      block.kind = .rule
      read(&blocks)
      block.kind = .quote(blocks)
    case .list(var list):
      block.kind = .rule
      for index in list.items.indices { read(&list.items[index].content) }
      block.kind = .list(list)
    case .table(var table):
      block.kind = .rule
      for row in table.body.indices {
        for cell in table.body[row].cells.indices {
          if let linked = linked(table.body[row].cells[cell].content) {
            table.body[row].cells[cell].content = linked
          }
        }
      }
      block.kind = .table(table)
    case .division(let name, var blocks):
      if Self.isUntouched(name) { return }
      block.kind = .rule
      read(&blocks)
      block.kind = .division(name: name, content: blocks)
    case .code, .rule, .writingLine: break
    }
  }

  /// Whether a named block says what a page is, so that nothing in it leads away.
  private static func isUntouched(_ name: String) -> Bool {
    name == "facts" || name == "notice" || name == "summary"
  }

  // MARK: Terms

  /// The content with its terms linked, nothing if there is none in it.
  private mutating func linked(_ content: [Inline]) -> [Inline]? {
    if finder == nil { return nil }
    var result: [Inline] = []
    // What stands before this place is in the result.
    var done = 0
    var index = 0
    while index < content.count {
      let start = index
      index += 1
      var pieces: [Inline]?
      if content[start].isWords {
        while index < content.count, content[index].isWords { index += 1 }
        pieces = linkedWords(content, start..<index)
      } else {
        pieces = linkedInside(content[start])
      }
      guard let pieces else { continue }
      result += content[done..<start]
      result += pieces
      done = index
    }
    return done == 0 ? nil : result + content[done...]
  }

  /// An emphasis with the terms in it linked, nothing if there are none.
  private mutating func linkedInside(_ piece: Inline) -> [Inline]? {
    switch piece.kind {
    case .emphasis(let content):
      linked(content).map { [Inline(.emphasis($0), range: piece.range)] }
    case .strong(let content):
      linked(content).map { [Inline(.strong($0), range: piece.range)] }
    case .span, .link, .text, .softBreak, .lineBreak, .code, .image, .blank, .tickBox: nil
    }
  }

  /// Words and line ends with the terms in them linked, nothing if there are none to link.
  private mutating func linkedWords(_ content: [Inline], _ run: Range<Int>) -> [Inline]? {
    guard let finder else { return nil }
    // Most runs are one text, and have no term.
    if run.count == 1, case .text(let text) = content[run.lowerBound].kind,
      finder.matches(in: text.utf8.span).isEmpty
    {
      return nil
    }
    words.removeAll(keepingCapacity: true)
    for index in run {
      if case .text(let text) = content[index].kind {
        words.append(contentsOf: text.utf8)
      } else {
        words.append(newline)
      }
    }
    let matches = finder.matches(in: words.span)
    guard !matches.isEmpty else { return nil }
    var result: [Inline] = []
    var end = 0
    for match in matches where linkedUnder[match.term] != heading {
      linkedUnder[match.term] = heading
      result += Self.pieces(words[end..<match.range.lowerBound])
      result.append(
        Inline(
          .link(
            destination: "\(glossary)#\(finder.anchors[match.term])", title: "",
            content: Self.pieces(words[match.range]))))
      end = match.range.upperBound
    }
    return end == 0 ? nil : result + Self.pieces(words[end...])
  }

  /// The words and line ends of a text.
  private static func pieces(_ text: ArraySlice<UInt8>) -> [Inline] {
    var pieces: [Inline] = []
    for (index, line) in text.split(separator: newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { pieces.append(Inline(.softBreak)) }
      if !line.isEmpty { pieces.append(Inline(.text(String(decoding: line, as: UTF8.self)))) }
    }
    return pieces
  }
}

extension Inline {
  /// Whether it is running text: words or a line end that is only a space.
  fileprivate var isWords: Bool {
    switch kind {
    case .text, .softBreak: true
    default: false
    }
  }
}

private let newline = UInt8(ascii: "\n")
