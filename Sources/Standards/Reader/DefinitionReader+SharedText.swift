public import Findings
import Markdown

// The text of a qualification, and of what a suite shares, as it comes out of a word processor.
//
//     Themes                       ## Glossary                  ## Centre staff
//     • Safety: no stings          Brood <tab> eggs             • two assessors
//     • Honey: all of it           Super <tab> a box            • one verifier
//
// What is a list on paper is made one before anything is asked of it, as in a unit: so bullets of any make are themes, terms,
// rules and units. What cannot be mended for sure is told: a heading without its `#`, and items that nobody can tell from
// words.

extension DefinitionReader {
  /// A part as it was meant, and the parts below it.
  mutating func mended(_ part: Outline.Part) -> Outline.Part {
    var part = part
    let role = role(of: part)
    part.body = withPlainLists(part.body, in: Surroundings(role: role))
    let isUnlisted = reportUnlisted(part, role)
    for block in part.body {
      if !isUnlisted { reportRunTogether(in: block) }
      reportLostHeadings(in: block, under: role)
    }
    for index in part.parts.indices { part.parts[index] = mended(part.parts[index]) }
    return part
  }

  /// Reports lines that are a heading of the vocabulary on paper, and here are words.
  mutating func reportLostHeadings(in block: Block, under role: Role?) {
    guard case .paragraph(let words) = block.kind, words.hasLine(where: \.beginsLikeHeading) else {
      return
    }
    for (index, line) in words.lines.enumerated() where line.beginsLikeHeading {
      let text = line.plainText
      guard text.utf8.count <= PlainHeading.longest, !text.isEmpty, !text.endsLikeSentence,
        let found = vocabulary.role(of: text),
        found != role, index == 0 || text.contains(" ")
      else { continue }
      let heading = text.withSingleSpaces
      let sign = found == .group ? "###" : "##"
      findings.report(
        .swallowedLine,
        "write '\(sign) \(heading.hasSuffix(":") ? String(heading.dropLast()) : heading)' for '\(heading)', "
          + "or this line is words and no heading", at: place(PlainLine(line).range))
    }
  }

  /// Reports a section whose items are lines that nothing tells from prose, and says whether it is one.
  mutating func reportUnlisted(_ part: Outline.Part, _ role: Role?) -> Bool {
    guard part.parts.isEmpty, let wanted = role?.wantedItem,
      !part.body.contains(where: \.isListOrTable)
    else { return false }
    for case .paragraph(let words) in part.body.map(\.kind) {
      guard let line = words.lines.first(where: \.isShort) else { continue }
      findings.report(
        .unlistedItems,
        "write each item under '\(title(of: part).plainText)' as '\(wanted)': "
          + "'\(line.plainText.withSingleSpaces.shortened)' is words and no item",
        at: place(PlainLine(line).range))
      return true
    }
    return false
  }
}

extension Role {
  /// How an item of a section is written that has no other content.
  fileprivate var wantedItem: String? {
    switch self {
    case .themes: "- Name: what it covers"
    case .glossary: "- word: its meaning"
    case .history: "- 1.0, 1 September 2026: what has changed"
    case .forms: "- name of the form"
    case .keyWords: "- word"
    default: nil
    }
  }
}

extension Block {
  fileprivate var isListOrTable: Bool {
    switch kind {
    case .list, .table: true
    default: false
    }
  }
}

extension [Inline] {
  /// Whether a line is hardly one of a sentence: it is short, and no mark of a sentence ends it.
  fileprivate var isShort: Bool {
    let text = plainText
    return text.utf8.count < 60 && !text.isEmpty && !text.endsLikeSentence
  }
}

extension Rule {
  /// A section that consists of items has none, but text.
  public static let unlistedItems = Rule(
    "unlisted-items", .warning,
    "Themes, terms, key words, changes and forms are the items of a list, the rows of a table, or headings of their own."
  )
}
