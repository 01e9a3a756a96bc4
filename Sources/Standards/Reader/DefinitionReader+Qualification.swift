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
    let part = mended(part)
    let (facts, rest) = facts(in: part.body)
    reportLostFacts(in: rest, behind: facts)
    var identifiers = Identifiers()
    var qualification = Qualification(
      id: id, title: title(of: part), facts: facts, preamble: prose(before) + prose(rest),
      place: place(part.range))
    checkLife(of: qualification)
    for inner in part.parts {
      let section = proseSection(inner, ids: &identifiers)
      qualification.sections.append(section)
      switch section.role {
      case .structure: readStructure(inner, into: &qualification)
      case .group: readGroup(inner, parent: nil, into: &qualification.groups)
      case .history: checkHistory(inner)
      case .glossary:
        qualification.glossary += terms(in: inner).map { $0.marked(section.editions) }
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
    // What a second structure says is printed where it stands, as it is written.
    if qualification.sections.count(where: { $0.role == .structure }) == 1 {
      qualification.structureText = Prose(others, in: source)
    }
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
        readMembers(table, into: &group)
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
}

extension String {
  /// What stands behind a word and a colon at the head, nothing if they do not stand there.
  func behindWord(_ word: String) -> String? {
    guard lowercased().hasPrefix(word + ":") else { return nil }
    return dropFirst(word.count + 1).withSingleSpaces
  }
}

extension Rule {
  /// A rule of a structure is no text.
  public static let ruleWithoutText = Rule(
    "rule-without-text", .error, "A rule is a list item that begins with its controlled form.")
}
