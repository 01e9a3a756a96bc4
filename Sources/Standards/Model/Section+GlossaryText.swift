import Findings
import Markdown

extension Section {
  /// What stands in a glossary beside its terms, as Markdown: what introduces them, and the headings over several of
  /// them, each as a line in bold.
  ///
  /// It is printed before the terms.
  public var glossaryText: Prose {
    Prose(markdown: textBesideTerms.map { Array([$0]).markdown }.joined(separator: "\n\n"))
  }

  private var textBesideTerms: [Block] {
    content.flatMap { piece -> [Block] in
      switch piece {
      case .prose(let prose): prose.blocks.filter { $0.definitions == nil }
      case .section(let section) where !section.isTerm:
        [Block(.paragraph([Inline(.strong(section.title.inlines))]))] + section.textBesideTerms
      case .section, .statements: []
      }
    }
  }

  /// Whether a heading in a glossary is a term, and not one over several.
  private var isTerm: Bool {
    content.allSatisfy { piece in
      guard case .prose(let prose) = piece else { return false }
      return prose.blocks.allSatisfy { $0.definitions == nil }
    }
  }
}

extension Prose {
  fileprivate var blocks: [Block] {
    Document.parse(Source(path: "", text: markdown)).document.blocks
  }

  /// The words of a heading with their marks.
  fileprivate var inlines: [Inline] {
    if case .paragraph(let words)? = blocks.first?.kind { words } else { [] }
  }
}
