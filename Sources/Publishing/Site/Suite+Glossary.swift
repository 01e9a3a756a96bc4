import Standards

// Of a suite as one qualification has it: the qualification's own glossary comes first.
extension Suite {
  /// The anchors of the glossary's terms on its page, in their order, each once.
  var glossaryAnchors: [String] {
    var names = FileNames()
    return glossary.map { names.name(for: $0.name.plainText.lowercased()) }
  }

  /// What the glossaries say beside their terms, as Markdown.
  var glossaryText: String {
    (qualifications.flatMap(\.sections) + sections).filter { $0.role == .glossary }
      .map(\.glossaryText.markdown).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Whether there is anything that a glossary can print.
  var hasGlossary: Bool { !glossary.isEmpty || !glossaryText.isEmpty }
}
