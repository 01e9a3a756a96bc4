public import Findings
import Markdown

extension DefinitionReader {
  /// Reads what the qualifications of a suite share.
  ///
  /// - Parameter hasTitle: Whether the file's title is the suite's; otherwise it is the heading of a section.
  mutating func suite(_ outline: Outline, id: String, hasTitle: Bool) -> Suite {
    var identifiers = Identifiers()
    var suite = Suite(id: id, title: Prose(markdown: id))
    suite.preamble = prose(outline.preamble)
    var parts = outline.parts
    if let (before, top, behind) = parts.dividedAtTitle,
      top.level == 1 || parts.count == 1 && role(of: top) == nil
    {
      var heading: [Outline.Part] = []
      if hasTitle {
        reportText(outline.preamble, before, standingBefore: top)
        let (facts, rest) = facts(in: top.body)
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
    let items = part.body.flatMap(\.definitions).map { item in
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

  private func terms(in part: Outline.Part) -> [Term] {
    let items = part.body.flatMap(\.definitions).map { item in
      Term(
        name: Prose(item.name, in: source), meaning: Prose(item.meaning, in: source),
        place: place(item.range))
    }
    return items
      + part.parts.flatMap { part in
        let below = terms(in: part)
        let isTerm = below.isEmpty && !part.body.isEmpty
        return isTerm
          ? [term(part)]
          : below
      }
  }

  private func term(_ part: Outline.Part) -> Term {
    let (name, editions) = heading(of: part)
    return Term(
      name: Prose(name, in: source), meaning: Prose(part.body, in: source), editions: editions,
      place: place(part.range))
  }

  // MARK: Vocabulary

  /// The standard vocabulary with the suite's own words: `- Our heading: known heading`, or a table.
  mutating func readVocabulary(_ outline: Outline, into vocabulary: inout Vocabulary) {
    for part in outline.allParts
    where role(of: part) == .vocabulary {
      for item in part.body.flatMap(\.definitions) {
        let meaning = item.meaning.first.map { Array([$0]).words } ?? ""
        guard !vocabulary.add(item.name.plainText, meaning: meaning) else { continue }
        findings.report(
          .unknownMeaning,
          "write a known heading behind '\(item.name.plainText):', such as 'Performance criteria', "
            + "not '\(meaning)'", at: place(item.range))
      }
    }
  }
}

extension HasEditions {
  /// With the mark of what it stands in, where that has one.
  fileprivate func marked(_ editions: Editions) -> Self {
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

/// A word and what it means: an item of a list, or a row of a table.
private struct Definition {
  var name: [Inline]
  var meaning: [Block]
  var range: Range<Int>
}

extension Block {
  /// The definitions in a list `- **word**: meaning`, or in a table of two columns.
  fileprivate var definitions: [Definition] {
    switch kind {
    case .list(let list):
      list.items.compactMap(\.definition)
    case .table(let table):
      table.body.compactMap { row in
        guard row.cells.count > 1, !row.cells[0].content.isEmpty else { return nil }
        return Definition(
          name: row.cells[0].content, meaning: [Block(.paragraph(row.cells[1].content))],
          range: row.cells[0].range)
      }
    default: []
    }
  }
}

extension ListItem {
  /// The word before the first colon or dash, and what stands behind it.
  fileprivate var definition: Definition? {
    guard let first = content.first, case .paragraph(let words) = first.kind else { return nil }
    var meaning = words
    let name: [Inline]
    if case .strong(let term)? = words.first?.kind {
      name = term.withoutFinalColon
      meaning.removeFirst()
      meaning.trim()
    } else {
      let head = words.head(120)
      guard let length = head.lengthBeforeSeparator else { return nil }
      name = [Inline(.text(String(head.utf8.prefix(length)) ?? head))]
      meaning.dropHead(length)
      meaning.trim()
    }
    for sign in [":", "\u{2013}", "\u{2014}", "-"] where meaning.head().hasPrefix(sign) {
      meaning.dropHead(sign.utf8.count)
      meaning.trim()
      break
    }
    let paragraph = meaning.isEmpty ? [] : [Block(.paragraph(meaning), range: first.range)]
    return Definition(name: name, meaning: paragraph + content.dropFirst(), range: range)
  }
}

extension String {
  /// How many bytes stand before the first colon or free-standing dash.
  fileprivate var lengthBeforeSeparator: Int? {
    let separators: [String] = [": ", " \u{2013} ", " \u{2014} ", " - "]
    return separators.compactMap { firstRange(of: $0)?.lowerBound }.min().map {
      utf8.distance(from: startIndex, to: $0)
    }
  }
}

extension [Inline] {
  fileprivate var withoutFinalColon: [Inline] {
    guard case .text(let words)? = last?.kind, words.hasSuffix(":") else { return self }
    return dropLast() + [Inline(.text(String(words.dropLast())))]
  }
}

extension [Block] {
  fileprivate var words: String { plainText }
}

extension Rule {
  /// A line of a suite's vocabulary explains a heading by one that nobody knows.
  public static let unknownMeaning = Rule(
    "unknown-meaning", .error,
    "A suite's vocabulary explains its own heading words by known ones: '- Our words: Key words'.")
}
