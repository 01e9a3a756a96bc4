import Standards

/// One walk through sections, which gathers what can be found in them.
///
/// What has an anchor of its own on a page (a heading, a statement with a code) is linked to there; all
/// else is linked to where the last such thing before it stands. A paragraph, an item of a list and a row of a
/// table are each an item, so that a result shows a line and not a page.
struct ItemWalk {
  /// What comes before every address: the name of a file, or nothing.
  var file = ""
  /// The fixed words.
  let labels: Labels
  /// Makes the anchor of an identifier.
  let anchor: (String) -> String
  /// What was found, in order.
  private(set) var items: [SearchItem] = []

  init(labels: Labels, anchor: @escaping (String) -> String) {
    self.labels = labels
    self.anchor = anchor
  }
}

extension ItemWalk {
  /// Adds sections, each with everything under its heading.
  mutating func add(_ sections: [Section]) {
    for index in sections.indices { add(sections[index]) }
  }

  private mutating func add(_ section: Section) {
    let address = address(section.id)
    let isElement = section.role == .element
    add(section.title, kind: isElement ? .element : .heading, code: section.code, at: address)
    add(section.content, at: address)
  }

  /// Adds what stands under a heading.
  mutating func add(_ content: [Content], at address: String) {
    for piece in content {
      switch piece {
      case .prose(let prose): add(prose, at: address)
      case .section(let section): add(section)
      case .statements(let statements):
        for index in statements.indices { add(statements[index], at: address) }
      }
    }
  }

  /// Adds prose, an item for each of its lines.
  mutating func add(_ prose: Prose, at address: String) {
    guard !prose.isEmpty else { return }
    for line in prose.plainText.utf8.split(separator: UInt8(ascii: "\n")) {
      add(SearchItem(kind: .prose, address: address, text: String(Substring(line)).onOneLine))
    }
  }

  /// Adds an item if it says anything.
  mutating func add(_ item: SearchItem) {
    guard !item.text.isEmpty || !item.code.isEmpty else { return }
    items.append(item)
  }

  /// The address of an identifier's anchor.
  func address(_ id: String) -> String { "\(file)#\(anchor(id))" }

  private mutating func add(_ text: Prose, kind: SearchKind, code: Code?, at address: String) {
    add(
      SearchItem(
        kind: kind, code: code?.printed ?? "", address: address, text: text.plainText.onOneLine))
  }

  private mutating func add(_ statement: Statement, at outer: String) {
    let address = statement.code == nil ? outer : self.address(statement.id)
    var text = statement.text.plainText.onOneLine
    if statement.isWithdrawn {
      text = "(\(labels["withdrawn"]))" + (text.isEmpty ? "" : " ") + text
    }
    add(
      SearchItem(
        kind: statement.kind.searched, code: statement.code?.printed ?? "", address: address,
        text: text))
    for former in statement.formerCodes {
      let words = [former.printed, labels["isNow"], statement.code?.printed ?? ""]
      add(SearchItem(kind: .prose, address: address, text: words.joined(separator: " ")))
    }
    for index in statement.items.indices { add(statement.items[index], at: address) }
    add(statement.note, at: address)
  }
}

extension Statement.Kind {
  fileprivate var searched: SearchKind {
    switch self {
    case .criterion, .product, .behaviour: .criterion
    case .knowledge: .knowledge
    case .evidence: .evidence
    case .keyWord: .keyWord
    case .range, .item: .prose
    }
  }
}

extension String {
  /// The text with one space where there are several or a line end; the cells of a row stand apart by a dot.
  var onOneLine: String {
    guard !utf8.span.isOneLine else { return self }
    var gap: [UInt8] = []
    var line: [UInt8] = []
    for byte in utf8 {
      guard byte > space else {
        if byte == tab { gap = Array(" \u{B7} ".utf8) } else if gap.isEmpty { gap = [space] }
        continue
      }
      if !line.isEmpty { line += gap }
      gap = []
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// Whether nothing but single spaces stands between words, and none at the ends; so it is with nearly all texts.
  fileprivate var isOneLine: Bool {
    var last = space
    for index in indices {
      let byte = self[index]
      if byte <= space, byte < space || last == space { return false }
      last = byte
    }
    return last != space || isEmpty
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
