import Mustache
import Standards

extension Context {
  /// What the qualifications of a suite share.
  ///
  /// The anchors of its sections begin with `suite-`, apart from those of the qualification.
  var shared: Record {
    var walk = Walk(anchors: anchors, prefix: "suite-")
    return [
      "id": .text(suite.id),
      "title": .text(suite.title.oneLine),
      "facts": list(suite.facts),
      "hasFacts": .truth(!suite.facts.isEmpty),
      "fact": named(suite.facts),
      "preamble": walk.content(suite.preamble),
      "sections": walk.sections(suite.sections),
      "themes": .list(
        suite.themes.map {
          ["name": .text($0.name), "statement": .text($0.statement.markdown)]
        }),
      "glossary": .list(
        suite.glossary.map {
          ["term": .text($0.name.oneLine), "meaning": .text($0.meaning.oneLine)]
        }),
      "hasGlossary": .truth(!suite.glossary.isEmpty),
    ]
  }
}
