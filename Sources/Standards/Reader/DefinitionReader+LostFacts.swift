import Findings
import Markdown

// Facts that do not stand together.
//
//     # Bees at Level 2
//     Level: 2
//
//     Status: Withdrawn
//
// Facts are the first paragraph under a heading, because words of an introduction may have a colon too. So the status above is
// words, and the qualification counts as one that is still offered. A name that has a meaning is told.

extension DefinitionReader {
  /// Reports lines that are facts by their names, behind the paragraph that holds the facts or could not be read as some.
  mutating func reportLostFacts(in rest: ArraySlice<Block>, behind facts: [Fact]) {
    let isBroken = facts.isEmpty && rest.first?.isParagraph ?? false
    for block in rest.dropFirst(isBroken ? 1 : 0) {
      switch block.kind {
      case .paragraph(let words): reportLostFacts(in: words.lines)
      case .list(let list):
        for case .paragraph(let words)? in list.items.map(\.content.first?.kind) {
          reportLostFacts(in: words.lines)
        }
      case .table(let table):
        for row in table.head + table.body where row.cells.count == 2 {
          let (name, value) = (row.cells[0].content, row.cells[1].content)
          reportLostFacts(in: [value.isEmpty ? name : name + [Inline(.text(": "))] + value])
        }
      default: break
      }
    }
  }

  private mutating func reportLostFacts(in lines: [[Inline]]) {
    for line in lines {
      guard let fact = fact(line), fact.known != nil else { continue }
      findings.report(
        .unreadableFact,
        "put '\(fact.name): \(fact.value.plainText)' into the lines right under the heading, with no blank line between "
          + "them: here it is words and no fact", at: fact.place)
    }
  }
}
