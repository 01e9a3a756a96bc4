import Findings
import Markdown

// A line of a text that is a heading on paper, though nobody wrote the `#`.
//
//     Unit aim                                 Outcome 2: Light the lamp
//     The unit is for keepers of lights.       2.1 strike a match
//
// A word processor sets such a line bold or larger, and what is pasted has lost that. Markdown takes the line for words,
// and all that follows for what the section above it holds: the criteria of outcome 2 would be counted as those of
// outcome 1. So a line that is words of the vocabulary and nothing else, or the word for an element with its code, is
// told. Three things stand like a heading and are none:
//
// - what says again what its section is (*You must be able to:* under *Standards*);
// - a word or a clause with a colon that leads in to a list (*Notes:* and *You must:* in prose, or over evidence);
// - a sentence that begins with an outcome (*Outcome 1 is assessed at work.*), or names it beside its own text.

/// A line of a paragraph, with what is known of the place where it stands.
struct PlainHeading {
  var line: [Inline]
  /// Whether it is the first of its paragraph.
  var isFirst: Bool
  /// What follows it.
  var next: Next
  var surroundings: DefinitionReader.Surroundings
  /// What the last line before it that is such a heading would say of this one.
  var above: Role?

  /// What follows a line: an item with or without a code, or anything else.
  struct Next {
    var isItem = false
    var code: CodeParts?
  }

  /// How many bytes the words of a heading have: no words of the vocabulary are longer.
  static let longest = 64
  /// How many bytes the title of an element has at the most, code and all.
  private static let longestTitle = 200

  /// What the heading would say of what stands under it, nothing if the line is none.
  func role(_ vocabulary: Vocabulary) -> Role? {
    namesElement(vocabulary.elementWords) ? .element : sectionRole(vocabulary)
  }

  /// The words that the heading would have.
  var words: String {
    let words = line.plainText.withSingleSpaces
    return words.hasSuffix(":") ? String(words.dropLast()) : words
  }

  // MARK: A section

  private func sectionRole(_ vocabulary: Vocabulary) -> Role? {
    guard line.beginsLikeHeading, line.head().first?.isUppercase ?? false else { return nil }
    // *K1 Values* is an item of some list.
    guard line.codeHead?.parts.shape.count ?? 0 < 2 else { return nil }
    let words = line.plainText
    guard words.utf8.count <= Self.longest, let role = vocabulary.role(of: words),
      role.isOfUnits, !isAround(role)
    else { return nil }
    // One word in the midst of a text may be the text's.
    guard role.kindOfStatement != nil || isFirst || words.contains(" ") else { return nil }
    let leadsIn = words.utf8.last == UInt8(ascii: ":") && leadsIn(words, to: role)
    return leadsIn ? nil : role
  }

  /// Whether the section is of this role already, or the element that it belongs to.
  private func isAround(_ role: Role) -> Bool {
    guard above != nil || !isBeforeHeadings else { return false }
    let around = above ?? surroundings.role
    return role == (around == .element ? .standards : around)
  }

  /// Whether words with a colon are to be read with the list behind them.
  private func leadsIn(_ words: String, to role: Role) -> Bool {
    guard next.isItem else { return false }
    if isBeforeHeadings {
      return role == .standards && surroundings.stems.contains { next.code?.extends($0) ?? false }
    }
    if [.criterion, .knowledge].contains(surroundings.kind) || next.code?.all.count ?? 0 > 1 {
      return false
    }
    return !words.contains(" ") || words.isClause
  }

  // MARK: An element

  private func namesElement(_ words: CodeWords) -> Bool {
    guard line.mayNameElement(words) else { return false }
    let heading = CodedHeading(line, words: words)
    guard !heading.label.isEmpty, let head = heading.head else { return false }
    // The title of the element that the line stands in, once more.
    if surroundings.role == .element, head.parts == surroundings.stems.last { return false }
    if let code = next.code, code.extends(head.parts) { return true }
    let text = line.plainText
    guard holdsElements, text.utf8.count <= Self.longestTitle, !text.endsLikeSentence else {
      return false
    }
    let title = heading.title(withCode: true).plainText
    let front = text.dropLast(title.count)
    return title.first?.isUppercase ?? true
      || [":", " - ", " \u{2013} ", " \u{2014} "].contains(where: front.contains)
  }

  /// Whether the criteria of an element would be taken for others here.
  private var holdsElements: Bool {
    isBeforeHeadings || [.criterion, .knowledge].contains(surroundings.kind)
  }

  /// Whether it stands under the heading of the unit itself.
  private var isBeforeHeadings: Bool {
    surroundings.role == .standards && surroundings.kind == nil
  }
}

extension PlainHeading.Next {
  /// What begins with a line.
  init(_ line: [Inline]) {
    let start = PlainLine(line).start
    self.init(isItem: start.isCertain, code: start.code?.parts)
  }

  /// What begins with a block; nothing stands there at the end of a section.
  init(_ block: Block?) {
    switch block?.kind {
    case .paragraph(let words): self.init(words.lines.first ?? [])
    case .list(let list): self.init(isItem: true, code: list.firstCode)
    case .table(let table):
      self.init(isItem: true, code: table.body.first?.cells.first?.content.codeHead?.parts)
    default: self.init()
    }
  }
}

extension List {
  /// What may be the code of its first item.
  var firstCode: CodeParts? {
    guard let item = items.first else { return nil }
    if style != .bullet { return CodeHead(of: item.marker)?.parts }
    guard case .paragraph(let words)? = item.content.first?.kind else { return nil }
    return words.codeHead?.parts
  }
}

extension Role {
  /// Whether a section of a unit can have it.
  fileprivate var isOfUnits: Bool {
    switch self {
    case .themes, .structure, .group, .introduction, .progression, .history, .forms, .vocabulary:
      false
    default: true
    }
  }
}

extension Collection<Inline> {
  /// Whether a line begins with a capital, and has not more text than a heading.
  var beginsLikeHeading: Bool {
    guard let byte = firstByte, byte >= 0x80 || isCapital(byte) else { return false }
    var length = 0
    for piece in self {
      if piece.isLineEnd { break }
      if case .text(let words) = piece.kind { length += words.utf8.count }
      if length > PlainHeading.longest { return false }
    }
    return true
  }

  /// Whether a line begins with a capital that some word for an element may begin with.
  func mayNameElement(_ words: CodeWords) -> Bool {
    guard let byte = firstByte, isCapital(byte) else { return false }
    return words.mayBegin(with: byte)
  }
}

extension String {
  /// Whether the words have a verb of their own, as *You must be able to* and not as *What you must do*.
  fileprivate var isClause: Bool {
    let words = lowercased().split { !$0.isLetter }
    guard let first = words.first, first != "what", first != "how" else { return false }
    return words.contains { ["must", "will", "can", "may", "are", "is", "need"].contains($0) }
  }

  /// Whether a mark of a sentence stands at the end.
  var endsLikeSentence: Bool { last.map(".;,!?".contains) ?? false }
}
