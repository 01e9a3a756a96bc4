import Standards

extension Suite {
  /// The anchors of the glossary's terms on its page, in their order, each once.
  var glossaryAnchors: [String] {
    var names = FileNames()
    return glossary.map { names.name(for: $0.name.plainText.lowercased()) }
  }
}
