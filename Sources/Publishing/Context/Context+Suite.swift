import Mustache
import Standards

extension Context {
  /// What a suite says to the documents of a qualification beside the qualification itself.
  ///
  /// The anchors of its sections begin with `suite-`, apart from those of the qualification.
  var shared: Record {
    var walk = sharedWalk
    return [
      "id": .text(suite.id),
      "title": .text(suite.title.oneLine),
      "facts": list(suite.facts),
      "hasFacts": .truth(!suite.facts.isEmpty),
      "remarks": list(remarks),
      "fact": named(suite.facts),
      "preamble": walk.content(suite.preamble),
      "sections": walk.sections(suite.sections),
      "themes": .list(
        suite.themes.map {
          ["name": .text($0.name), "statement": .text($0.statement.markdown)]
        }),
      "glossary": .list(
        zip(suite.glossary, suite.glossaryAnchors).map { term, id in
          [
            "id": .text(id), "term": .text(term.name.oneLine),
            "meaning": .text(term.meaning.oneLine),
          ]
        }),
      "glossaryText": .text(suite.glossaryText),
      "hasTerms": .truth(!suite.glossary.isEmpty),
      "hasGlossary": .truth(suite.hasGlossary),
    ]
  }

  /// The facts that the qualification does not repeat, without the language, which is printed nowhere.
  private var remarks: [Fact] {
    func line(_ fact: Fact) -> String { "\(fact.name): \(fact.value.markdown)" }
    let own = Set(suite.qualifications.flatMap(\.facts).map(line))
    return suite.facts.filter { !$0.means(.language) && !own.contains(line($0)) }
  }

  /// What the qualification prints under its own headings, which may be the suite's words.
  var taken: Record {
    var walk = Walk(anchors: anchors)
    return ["sections": walk.sections(suite.qualifications.flatMap(\.sections))]
  }

  /// Sections of a qualification, then sections of the suite, as one list.
  func sections(_ own: [Section], _ shared: [Section]) -> Value {
    var walk = Walk(anchors: anchors)
    var sharedWalk = sharedWalk
    guard case .list(let first) = walk.sections(own),
      case .list(let second) = sharedWalk.sections(shared)
    else { return [] }
    return .list(first + second)
  }

  private var sharedWalk: Walk {
    var walk = Walk(anchors: anchors)
    walk.prefix = "suite-"
    return walk
  }
}
