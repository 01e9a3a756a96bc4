// What two blocks do to each other when no blank line stands between them, as in the items of a
// tight list. Where the answer is no, reading could not have made such a tree: a blank line is put.

extension Block {
  /// Whether another block may begin on the line below this one without becoming part of it.
  func allows(rightBelow next: Block) -> Bool {
    switch next.kind {
    case .paragraph: !endsInText && !isTable
    case .heading(_, let content, _): !endsInText && !isTable || !content.containsLineEnd
    case .table(let table):
      isParagraph ? !table.head.isEmpty : !isTable && (!endsInText || table.head.isEmpty)
    case .list(let list): !isParagraph || list.interruptsParagraph
    case .quote, .code, .rule, .writingLine, .division: true
    }
  }

  /// Whether two blocks would be read as one.
  func growsTogether(with next: Block, isTight: Bool) -> Bool {
    switch (kind, next.kind) {
    case (.quote, .quote): isTight
    case (.list(let a), .list(let b)): a.kindOfMarker == b.kindOfMarker
    default: false
    }
  }

  /// Whether the first line of the block is nothing but bullets of one sort.
  func isBullets(alone bullet: UInt8) -> Bool {
    guard case .list(let list) = kind, let item = list.items.first,
      item.marker.utf8.elementsEqual([bullet])
    else { return false }
    return item.content.first?.isBullets(alone: bullet) ?? true
  }

  /// Whether a line of text below this block would go on with it.
  private var endsInText: Bool {
    switch kind {
    case .paragraph: true
    case .quote(let content): content.last?.endsInText ?? false
    case .list(let list): list.items.last?.content.last?.endsInText ?? false
    case .heading, .code, .rule, .writingLine, .table, .division: false
    }
  }

  private var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }

  private var isTable: Bool {
    if case .table = kind { true } else { false }
  }
}

extension List {
  /// The marker of an item that was made and not read.
  func marker(at index: Int) -> String {
    switch style {
    case .bullet: "-"
    case .numbered(let start): "\(start + index)."
    case .lettered: "\(Unicode.Scalar(UInt8(0x61 + index % 26)))."
    }
  }

  /// What the items of one list have in common: the bullet, or the delimiter of their numbers.
  fileprivate var kindOfMarker: [UInt8] {
    let written = items.first?.marker ?? ""
    let last = (written.isEmpty ? marker(at: 0) : written).utf8.last ?? .hyphen
    return switch style {
    case .bullet: [last]
    case .numbered: [0x31, last]
    case .lettered: [0x61, last]
    }
  }

  /// A paragraph is interrupted only by an item with text that starts its list at the beginning.
  fileprivate var interruptsParagraph: Bool {
    guard items.first?.content.isEmpty == false else { return false }
    if case .numbered(let start) = style { return start == 1 }
    return true
  }
}

extension [Inline] {
  /// Whether a line ends inside the text.
  var containsLineEnd: Bool {
    contains { piece in
      switch piece.kind {
      case .softBreak, .lineBreak: true
      case .emphasis(let content), .strong(let content), .link(_, _, let content),
        .image(_, _, let content), .span(let content, _):
        content.containsLineEnd
      case .text, .code, .blank, .tickBox: false
      }
    }
  }
}

extension ArraySlice<Inline> {
  /// Whether the text up to the first line end is blanks to write on and white space alone.
  var beginsWithBlankLine: Bool {
    guard case .blank? = first?.kind else { return false }
    for piece in self {
      switch piece.kind {
      case .softBreak, .lineBreak: return true
      case .blank: continue
      case .text(let words):
        guard words.utf8.allSatisfy(\.isSpaceOrTab) else { return false }
      default: return false
      }
    }
    return true
  }
}
