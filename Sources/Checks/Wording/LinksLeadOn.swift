public import Findings
import Markdown
import Standards

// A definition is printed in many documents, in folders of their own, and none of its neighbours comes along: a picture
// or a sheet that lies beside it is not where the document looks for it. What begins with a slash is a place on the server
// that the pages go to, and what begins with `#` one in the same document.

extension Check {
  /// Every link and picture of a text leads to somewhere that does not depend on where the text is printed.
  static let linksLeadOn = Check(
    .lostLink,
    eachMarkedText: { text, findings in
      // Nearly all texts end here.
      guard !text.text.withBytes({ $0.plainlyLeadOn }) else { return }
      let markdown = Source(path: text.place.source.path, text: text.text.markdown)
      for destination in Document.parse(markdown).document.blocks.destinations
      where !destination.leadsOn {
        findings.report(
          .lostLink,
          "give the whole address, such as 'https://…'; '\(destination)' does not come along with the documents",
          at: text.place.first(destination))
      }
    })
}

extension Span<UInt8> {
  /// Whether each bracket that closes is a link's, and each address has a scheme or begins with `#` or a slash.
  fileprivate var plainlyLeadOn: Bool {
    let close = UInt8(ascii: "]")
    var index = ByteSearch.firstIndex(of: close, in: self, from: 0)
    while index < count {
      var head = index + 2
      guard head < count, self[index + 1] == UInt8(ascii: "(") else { return false }
      if self[head] != UInt8(ascii: "#"), self[head] != UInt8(ascii: "/") {
        while head < count, isLetter(self[head]) { head += 1 }
        guard head < count, self[head] == UInt8(ascii: ":") else { return false }
      }
      index = ByteSearch.firstIndex(of: close, in: self, from: head)
    }
    return true
  }
}

extension String {
  /// Whether an address leads to the same place from every document: schemes that are links have a colon.
  fileprivate var leadsOn: Bool {
    guard let first = utf8.first else { return false }
    let head = utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "/")
      || head.contains(UInt8(ascii: ":"))
  }
}

extension [Block] {
  /// The addresses of links and pictures, in order.
  fileprivate var destinations: [String] { flatMap(\.destinations) }
}

extension Block {
  fileprivate var destinations: [String] {
    switch kind {
    case .heading(_, let content, _), .paragraph(let content): content.destinations
    case .quote(let blocks), .division(_, let blocks): blocks.destinations
    case .list(let list): list.items.flatMap(\.content.destinations)
    case .table(let table):
      (table.head + table.body).flatMap { row in row.cells.flatMap(\.content.destinations) }
    case .code, .rule, .writingLine: []
    }
  }
}

extension [Inline] {
  fileprivate var destinations: [String] { flatMap(\.destinations) }
}

extension Inline {
  fileprivate var destinations: [String] {
    switch kind {
    case .link(let destination, _, let content), .image(let destination, _, let content):
      [destination] + content.destinations
    case .emphasis(let content), .strong(let content), .span(let content, _): content.destinations
    case .text, .code, .softBreak, .lineBreak, .blank, .tickBox: []
    }
  }
}

extension Rule {
  /// A link or a picture leads to a file that documents do not have beside them.
  public static let lostLink = Rule(
    "lost-link", .warning,
    "Links and pictures lead to the web, to mail, to the server's root or to a place in the same document."
  )
}
