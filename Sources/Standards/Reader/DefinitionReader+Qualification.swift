public import Findings
import Markdown

// A qualification's structure is kept twice: as it was written, as a section among the others, and as
// what it means, as rules and groups. The first is what nothing may be lost from; the second is what
// documents print and checks ask.

extension DefinitionReader {
  /// Reads a qualification from its heading and what stands under it.
  mutating func qualification(
    _ part: Outline.Part, id: String, before: ArraySlice<Block> = []
  ) -> Qualification {
    let (facts, rest) = facts(in: part.body)
    var identifiers = Identifiers()
    var qualification = Qualification(
      id: id, title: title(of: part), facts: facts, preamble: prose(before) + prose(rest),
      place: place(part.range))
    checkLife(of: qualification)
    for inner in part.parts {
      qualification.sections.append(proseSection(inner, ids: &identifiers))
      switch qualification.sections.last?.role {
      case .structure: readStructure(inner, into: &qualification)
      case .group: readGroup(inner, parent: nil, into: &qualification.groups)
      default: break
      }
    }
    return qualification
  }

  func prose(_ blocks: ArraySlice<Block>) -> [Content] {
    blocks.isEmpty ? [] : [.prose(Prose(blocks, in: source))]
  }

  // MARK: Rules

  private mutating func readStructure(
    _ part: Outline.Part, into qualification: inout Qualification
  ) {
    var others: [Block] = []
    for block in part.body {
      guard case .list(let list) = block.kind else {
        others.append(block)
        continue
      }
      for item in list.items {
        if let rule = rule(item) { qualification.rules.append(rule) }
      }
    }
    qualification.structureText = Prose(others, in: source)
    for inner in part.parts { readGroup(inner, parent: nil, into: &qualification.groups) }
  }

  /// Reads a rule: its first paragraph is the controlled form, a quote below it the printed sentence.
  private mutating func rule(_ item: ListItem) -> ChoiceRule? {
    guard let first = item.content.first, case .paragraph(let words) = first.kind else {
      findings.report(
        .ruleWithoutText, "write the rule as a line of text in its list item", at: place(item.range)
      )
      return nil
    }
    let rest = item.content.dropFirst()
    return ChoiceRule(
      text: words.plainText, sentence: rest.isEmpty ? nil : sentence(rest), place: place(item.range)
    )
  }

  private func sentence(_ blocks: ArraySlice<Block>) -> Prose {
    if blocks.count == 1, case .quote(let inner)? = blocks.first?.kind {
      return Prose(inner, in: source)
    }
    return Prose(blocks, in: source)
  }

  // MARK: Groups

  private mutating func readGroup(
    _ part: Outline.Part, parent: Group?, into groups: inout [Group]
  ) {
    let name = part.title.plainText
    let (facts, rest) = facts(in: part.body)
    var group = Group(
      name: name, parent: parent?.name,
      kind: facts.text(of: .kind).flatMap(groupKind) ?? groupKind(name) ?? parent?.kind
        ?? .optional,
      themes: themes(facts.text(of: .theme)), facts: facts, place: place(part.range))
    if let theme = name.behindWord("theme") { group.themes.append(theme) }
    var others: [Block] = []
    for block in rest {
      switch block.kind {
      case .list(let list):
        for item in list.items { readMember(item, into: &group) }
      case .table(let table):
        readMembers(table, block.range, into: &group)
      default:
        others.append(block)
      }
    }
    group.introduction = Prose(others, in: source)
    groups.append(group)
    for inner in part.parts { readGroup(inner, parent: group, into: &groups) }
  }

  /// What the words of a heading or of a fact `Kind:` say about a group.
  private func groupKind(_ words: String) -> Group.Kind? {
    for word in words.lowercased().split(whereSeparator: { !$0.isLetter }) {
      switch word {
      case "mandatory", "core", "compulsory", "required": return .mandatory
      case "optional", "elective", "electives", "additional", "choice": return .optional
      default: continue
      }
    }
    return nil
  }

  private func themes(_ list: String?) -> [String] {
    (list ?? "").split { $0 == ";" || $0 == "," }
      .map { $0.withSingleSpaces }
      .filter { !$0.isEmpty }
  }

  // MARK: Members

  private mutating func readMember(_ item: ListItem, into group: inout Group) {
    guard let first = item.content.first, case .paragraph(let words) = first.kind,
      var member = member(words, at: place(first.range))
    else {
      findings.report(
        .unreadableMember, "name a unit by its code and title in this list item",
        at: place(item.range))
      return
    }
    for block in item.content.dropFirst() {
      guard case .list(let list) = block.kind else { continue }
      for case .paragraph(let words)? in list.items.map({ $0.content.first?.kind }) {
        if let fact = fact(words) { member.facts.append(fact) }
      }
    }
    group.members.append(member)
  }

  /// Reads a table whose first column names the units; the others are facts, one may be the title.
  private mutating func readMembers(
    _ table: Table, _ range: Range<Int>, into group: inout Group
  ) {
    let names = table.head.last?.cells.map(\.content.plainText) ?? []
    for row in table.body {
      guard let first = row.cells.first else { continue }
      if row.headsGroup {
        let words = first.content.plainText
        group.themes.append(words.behindWord("theme") ?? words)
        continue
      }
      guard var member = member(first.content, at: place(first.range)) else {
        findings.report(
          .unreadableMember, "name a unit in the first cell of this row", at: place(first.range))
        continue
      }
      for (index, cell) in row.cells.enumerated().dropFirst() where !cell.content.isEmpty {
        let name = index < names.count ? names[index] : ""
        if ["title", "unit title", "name"].contains(name.lowercased()) {
          member.title = Prose(cell.content, in: source)
        } else {
          member.facts.append(
            Fact(name: name, value: Prose(cell.content, in: source), place: place(cell.range)))
        }
      }
      group.members.append(member)
    }
  }

  /// Reads the words that name a unit: `F1 Title`, `F1`, `Unit F1: Title`, or a title alone.
  private func member(_ words: [Inline], at place: Place) -> Group.Member? {
    var words = words
    if case .link(_, _, let content)? = words.first?.kind {
      words.replaceSubrange(0..<1, with: content)
    }
    let heading = CodedHeading(words, words: vocabulary.unitWords)
    guard let head = heading.head, head.isSetOff else {
      let title = heading.title(withCode: false).plainText
      return title.isEmpty ? nil : Group.Member(reference: title, place: place)
    }
    let title = heading.title(withCode: true)
    return Group.Member(
      reference: head.printed, title: title.isEmpty ? nil : Prose(title, in: source), place: place)
  }
}

extension String {
  /// What stands behind a word and a colon at the head, nothing if they do not stand there.
  fileprivate func behindWord(_ word: String) -> String? {
    guard lowercased().hasPrefix(word + ":") else { return nil }
    return dropFirst(word.count + 1).withSingleSpaces
  }
}

extension Rule {
  /// A rule of a structure is no text.
  public static let ruleWithoutText = Rule(
    "rule-without-text", .error, "A rule is a list item that begins with its controlled form.")
  /// A group's list item or row names no unit.
  public static let unreadableMember = Rule(
    "unreadable-member", .error,
    "A group lists its units, each by its code, by its code and title, or by its title.")
}
