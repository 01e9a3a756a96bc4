public import Findings
import Markdown

extension DefinitionReader {
  /// Reads what the qualifications of a suite share.
  ///
  /// - Parameter hasTitle: Whether the file's title is the suite's; otherwise it is the heading of a section.
  mutating func suite(_ outline: Outline, id: String, hasTitle: Bool) -> Suite {
    var identifiers = Identifiers()
    var suite = Suite(id: id, title: Prose(markdown: id))
    for block in outline.preamble { reportLostHeadings(in: block, under: nil) }
    suite.preamble = prose(outline.preamble)
    var parts: [Outline.Part] = []
    for part in outline.parts { parts.append(mended(part)) }
    if let (before, top, behind) = parts.dividedAtTitle,
      top.level == 1 || parts.count == 1 && role(of: top) == nil
    {
      var heading: [Outline.Part] = []
      if hasTitle {
        reportText(outline.preamble, before, standingBefore: top)
        let (facts, rest) = facts(in: top.body)
        reportLostFacts(in: rest, behind: facts)
        suite.title = title(of: top)
        suite.facts = facts
        suite.preamble += prose(rest)
      } else {
        heading = [top]
        heading[0].parts = []
      }
      parts = before + heading + top.parts + behind
    }
    for part in parts {
      let section = proseSection(part, ids: &identifiers)
      switch section.role {
      case .themes: suite.themes += themes(in: part).map { $0.marked(section.editions) }
      case .glossary: suite.glossary += terms(in: part).map { $0.marked(section.editions) }
      default: break
      }
      suite.sections.append(section)
    }
    return suite
  }

  // MARK: Themes and glossary

  private func themes(in part: Outline.Part) -> [Theme] {
    let items = part.body.compactMap(\.definitions).joined().map { item in
      Theme(
        name: item.name.plainText, statement: Prose(item.meaning, in: source),
        place: place(item.range))
    }
    return items
      + part.parts.map { part in
        let (name, editions) = heading(of: part)
        return Theme(
          name: name.plainText, statement: Prose(part.body, in: source), editions: editions,
          place: place(part.range))
      }
  }

  /// The terms under a heading; what else stands there is `Section.glossaryText`.
  mutating func terms(in part: Outline.Part) -> [Term] {
    var terms: [Term] = []
    for item in part.body.compactMap(\.definitions).joined() {
      if item.meaning.isEmpty {
        let name = item.name.plainText
        findings.report(
          .unexplainedTerm,
          item.isRow
            ? "write the meaning of '\(name)' into the cell behind it"
            : "write a colon and the meaning behind '\(name)', or a paragraph for words that are no term",
          at: place(item.range))
      }
      terms.append(
        Term(
          name: Prose(item.name, in: source), meaning: Prose(item.meaning, in: source),
          place: place(item.range)))
    }
    for inner in part.parts {
      let (name, editions) = heading(of: inner)
      if inner.isTerm {
        terms.append(
          Term(
            name: Prose(name, in: source), meaning: Prose(inner.body, in: source),
            place: place(inner.range)
          ).marked(editions))
      } else {
        terms += self.terms(in: inner).map { $0.marked(editions) }
      }
    }
    return terms
  }

  // MARK: Vocabulary

  /// The standard vocabulary with the suite's own words: `- Our heading: known heading`, or a table.
  mutating func readVocabulary(_ outline: Outline, into vocabulary: inout Vocabulary) {
    for part in outline.allParts
    where role(of: part) == .vocabulary {
      // What is odd in the lines is told where the section is read.
      var reader = self
      let body = reader.withPlainLists(part.body, in: Surroundings())
      for item in body.compactMap(\.definitions).joined() {
        let meaning = item.meaning.first.map { Array([$0]).words } ?? ""
        guard !vocabulary.add(item.name.plainText, meaning: meaning) else { continue }
        findings.report(
          .unknownMeaning,
          "write a known heading behind '\(item.name.plainText):', such as 'Performance criteria'"
            + (meaning.isEmpty ? "" : ", not '\(meaning)'"), at: place(item.range))
      }
    }
  }
}

extension DefinitionReader {
  /// Reports a vocabulary where none is read.
  mutating func reportVocabulary(in outline: Outline) {
    for part in outline.allParts where role(of: part) == .vocabulary {
      findings.report(
        .misplacedVocabulary,
        "move this vocabulary to 'suite.md', where it explains headings; here it is printed",
        at: place(part.range))
    }
  }
}

extension HasEditions {
  /// With the mark of what it stands in, where that has one.
  func marked(_ editions: Editions) -> Self {
    guard editions != .all else { return self }
    var item = self
    item.editions = editions
    return item
  }
}

extension Outline {
  /// Every part, each before those inside it.
  var allParts: [Part] {
    var all: [Part] = []
    var open = Array(parts.reversed())
    while let part = open.popLast() {
      all.append(part)
      open += part.parts.reversed()
    }
    return all
  }
}

extension Outline.Part {
  /// Whether a heading in a glossary is a term, and not one over several.
  fileprivate var isTerm: Bool {
    parts.isEmpty && body.allSatisfy { $0.definitions == nil }
  }
}

extension [Block] {
  fileprivate var words: String { plainText }
}

extension Rule {
  /// An item of a glossary has a word and no meaning.
  public static let unexplainedTerm = Rule(
    "unexplained-term", .warning, "An item of a glossary says what its word means.")
  /// A vocabulary stands where nothing reads it as one.
  public static let misplacedVocabulary = Rule(
    "misplaced-vocabulary", .warning, "The words of a suite's headings are explained in suite.md.")
  /// A line of a suite's vocabulary explains a heading by one that nobody knows.
  public static let unknownMeaning = Rule(
    "unknown-meaning", .error,
    "A suite's vocabulary explains its own heading words by known ones: '- Our words: Key words'.")
}
