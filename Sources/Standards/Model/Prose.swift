import Findings
import Markdown

/// Text of a standard, kept as canonical Markdown.
///
/// The model holds Markdown and not trees: it is smaller, it is what templates insert, and a tree of
/// it is one parse away. One paragraph without marks is its own plain text.
public struct Prose: Sendable, Hashable {
  /// Canonical Markdown, without a final line end; empty when there is no text.
  public var markdown: String

  /// Takes Markdown as it is.
  public init(markdown: String) {
    self.markdown = markdown
  }

  /// Whether there is no text.
  public var isEmpty: Bool { markdown.isEmpty }

  /// The words alone, without marks; blocks stand apart by line ends.
  public var plainText: String {
    guard !isPlain else { return markdown }
    return Document.parse(Source(path: "", text: markdown)).document.blocks.plainText
  }

  /// Whether the Markdown is its own plain text: one line with none of the bytes that can be a mark.
  var isPlain: Bool {
    let bytes = markdown.utf8.span
    guard !bytes.isEmpty else { return true }
    guard !bytes[0].beginsBlock else { return false }
    var wordEnd: Int?
    for index in bytes.indices {
      let byte = bytes[index]
      if byte.canBeMark { return false }
      if byte == UInt8(ascii: " "), wordEnd == nil { wordEnd = index }
    }
    let last = bytes[(wordEnd ?? bytes.count) - 1]
    return last != UInt8(ascii: ".") && last != UInt8(ascii: ")")
  }
}

extension UInt8 {
  /// Whether a line that begins with it can be something else than a paragraph, or not be plain.
  fileprivate var beginsBlock: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"),
      UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "\t"),
      UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// Whether it can be a mark within a line, or ends it.
  fileprivate var canBeMark: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }
}

extension [Block] {
  /// The words of blocks: one line for a paragraph, a heading or a row of a table.
  var plainText: String {
    var lines: [String] = []
    for block in self { block.appendPlainText(to: &lines) }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  fileprivate func appendPlainText(to lines: inout [String]) {
    switch kind {
    case .heading(_, let content, _), .paragraph(let content):
      lines.append(content.plainText)
    case .quote(let blocks), .division(_, let blocks):
      for block in blocks { block.appendPlainText(to: &lines) }
    case .list(let list):
      for item in list.items {
        for block in item.content { block.appendPlainText(to: &lines) }
      }
    case .code(_, let text):
      lines.append(text)
    case .rule, .writingLine:
      break
    case .table(let table):
      for row in table.head + table.body {
        lines.append(row.cells.map(\.content.plainText).joined(separator: "\t"))
      }
    }
  }
}
