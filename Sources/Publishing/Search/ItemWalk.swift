import Findings
import Standards

/// One walk through sections, which gathers what can be found in them.
///
/// What has an anchor of its own on a page (a heading, a statement with a code) is linked to there; all
/// else is linked to where the last such thing before it stands. A paragraph, an item of a list and a row of a
/// table are each an item, so that a result shows a line and not a page.
struct ItemWalk {
  typealias Piece = SearchItems.Piece

  /// What comes before every address: the name of a file, or nothing.
  var file = "" { didSet { beginning = file + "#" } }
  /// What every address of an anchor begins with.
  private var beginning = "#"
  /// The fixed words.
  let labels: Labels
  /// Makes the anchor of an identifier.
  let anchor: (String) -> String
  /// What was found, in order.
  private(set) var items = SearchItems()

  init(labels: Labels, anchor: @escaping (String) -> String) {
    self.labels = labels
    self.anchor = anchor
  }
}

extension ItemWalk {
  /// The address of the page's top.
  var top: Piece { 0..<0 }

  /// The address of an identifier's anchor.
  mutating func address(_ id: String) -> Piece {
    let start = items.put(beginning).lowerBound
    return start..<items.put(anchor(id)).upperBound
  }

  /// Adds an item of words as they are.
  mutating func add(_ kind: SearchKind, _ words: String, at address: String = "") {
    let address = items.put(address)
    items.add(.init(kind: kind, code: top, address: address, text: items.put(words)))
  }

  /// Adds a fact as it is printed.
  mutating func add(_ fact: Fact) {
    add(.prose, "\(fact.name): \(fact.value.plainText)".onOneLine)
  }

  /// Adds sections, each with everything under its heading.
  mutating func add(_ sections: [Section]) {
    for index in sections.indices { add(sections[index]) }
  }

  private mutating func add(_ section: Section) {
    let address = address(section.id)
    let code = items.put(section.code?.printed ?? "")
    let title = put(line: section.title)
    let kind: SearchKind = section.role == .element ? .element : .heading
    items.add(.init(kind: kind, code: code, address: address, text: title))
    add(section.content, at: address)
  }

  /// Adds what stands under a heading.
  mutating func add(_ content: [Content], at address: Piece) {
    for piece in content {
      switch piece {
      case .prose(let prose): add(prose, at: address)
      case .section(let section): add(section)
      case .statements(let statements): add(statements.span, at: address)
      }
    }
  }

  /// Adds prose, an item for each of its lines.
  mutating func add(_ prose: Prose, at address: Piece) {
    prose.withPlainText { words in
      var start = 0
      while start < words.count {
        let end = ByteSearch.firstIndex(of: UInt8(ascii: "\n"), in: words, from: start)
        let text = items.put(line: words.extracting(start..<end))
        items.add(.init(kind: .prose, code: top, address: address, text: text))
        start = end + 1
      }
    }
  }

  /// Adds statements, each with those nested under it.
  ///
  /// They are most of a library, and large: each is read where it stands, and none is copied.
  private mutating func add(_ statements: Span<Statement>, at outer: Piece) {
    for index in statements.indices {
      var (address, code) = (outer, top)
      if let printed = statements[index].code?.printed {
        address = self.address(statements[index].id)
        code = items.put(printed)
      }
      var text = put(line: statements[index].text)
      if statements[index].isWithdrawn { text = withdrawn(text) }
      items.add(
        .init(kind: statements[index].kind.searched, code: code, address: address, text: text))
      for former in statements[index].formerCodes {
        let words = [
          former.printed, labels["isNow"], statements[index].code?.printed ?? "",
        ]
        let text = items.put(words.joined(separator: " "))
        items.add(.init(kind: .prose, code: top, address: address, text: text))
      }
      add(statements[index].items.span, at: address)
      if !statements[index].note.isEmpty { add(statements[index].note, at: address) }
    }
  }

  private mutating func put(line prose: Prose) -> Piece {
    var piece = top
    prose.withPlainText { piece = items.put(line: $0) }
    return piece
  }

  /// Puts a text down once more, behind the word that says that it is withdrawn.
  private mutating func withdrawn(_ text: Piece) -> Piece {
    let words = String(decoding: items.bytes[text], as: UTF8.self)
    return items.put("(\(labels["withdrawn"]))" + (words.isEmpty ? "" : " ") + words)
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
