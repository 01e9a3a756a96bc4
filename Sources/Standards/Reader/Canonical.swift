import Markdown

extension [Block] {
  var markdown: String {
    map { block -> String in
      switch block.kind {
      case .paragraph(let content): content.markdown
      case .heading(let level, let content, _):
        String(repeating: "#", count: level) + " " + content.markdown
      case .list(let list):
        list.items.map { item in
          let lines = item.content.markdown.split(separator: "\n", omittingEmptySubsequences: false)
          return "\(item.marker) " + lines.joined(separator: "\n   ")
        }.joined(separator: "\n")
      default: [block].plainText
      }
    }.joined(separator: "\n\n")
  }
}

extension [Inline] {
  var markdown: String {
    map { piece -> String in
      switch piece.kind {
      case .text(let words): words
      case .softBreak: "\n"
      case .lineBreak: "\\\n"
      case .code(let words): "`\(words)`"
      case .emphasis(let content): "*\(content.markdown)*"
      case .strong(let content): "**\(content.markdown)**"
      case .link(let target, _, let content): "[\(content.markdown)](\(target))"
      case .image(let target, _, let content): "![\(content.markdown)](\(target))"
      case .span(let content, _): "[\(content.markdown)]"
      case .blank: "____"
      case .tickBox(let isTicked): isTicked ? "[x]" : "[ ]"
      }
    }.joined()
  }
}
