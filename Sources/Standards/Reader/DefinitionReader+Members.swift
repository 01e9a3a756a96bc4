public import Findings
import Markdown

// A group names a unit in a list item or in a row of a table. What of it is neither a code, a title nor a fact is
// kept as notes, passage by passage, which documents print behind the title.

extension DefinitionReader {
  /// Reads a list item that begins with the unit; items below it may be facts.
  mutating func readMember(_ item: ListItem, into group: inout Group) {
    guard let first = item.content.first, case .paragraph(let words) = first.kind,
      var member = member(words, at: place(first.range))
    else {
      findings.report(
        .unreadableMember, "name a unit by its code and title in this list item",
        at: place(item.range))
      return
    }
    for block in item.content.dropFirst() {
      guard case .list(let list) = block.kind else {
        member.notes += notes([block])
        continue
      }
      for item in list.items {
        if item.content.count == 1, case .paragraph(let words)? = item.content.first?.kind,
          let fact = fact(words)
        {
          member.facts.append(fact)
        } else {
          member.notes += notes(item.content)
        }
      }
    }
    group.members.append(member)
  }

  /// Reads a table whose first column names the units; the others are facts, one may be the title.
  mutating func readMembers(_ table: Table, into group: inout Group) {
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
        let value = Prose(cell.content, in: source)
        if ["title", "unit title", "name"].contains(name.lowercased()) {
          // What else stands beside the code is no title, unless it is the same.
          member.notes += [member.title].compactMap { $0 }.filter { $0 != value }
          member.title = value
        } else {
          member.facts.append(Fact(name: name, value: value, place: place(cell.range)))
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

  /// The passages of blocks: paragraphs and items of lists each alone, other blocks as they are.
  private func notes(_ blocks: [Block]) -> [Prose] {
    blocks.flatMap { block -> [Prose] in
      switch block.kind {
      case .list(let list): list.items.flatMap { notes($0.content) }
      case .quote(let inner), .division(_, let inner): notes(inner)
      default: [Prose([block], in: source)]
      }
    }
  }
}

extension Rule {
  /// A group's list item or row names no unit.
  public static let unreadableMember = Rule(
    "unreadable-member", .error,
    "A group lists its units, each by its code, by its code and title, or by its title.")
}
