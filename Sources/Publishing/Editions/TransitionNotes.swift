import Findings
import Markdown
import Standards

/// What an editor says of single items in a definition's section *Transition notes*.
struct TransitionNotes: Sendable {
  /// What the section says beside its tables, as Markdown.
  private(set) var introduction: [Block] = []
  /// The rows of its tables: the items as written, and what is said of them.
  private(set) var rows: [Row] = []
  /// The first row about each code.
  private var rowsByCode: [String: Int] = [:]

  /// A note, and which items it is about.
  struct Row: Sendable {
    /// The items, as the first cell names them.
    var items: String
    /// What it means for them.
    var words: String
    /// The codes among the items, in the form in which codes are compared.
    var codes: [String]

    /// Reads what the first cell names.
    init(items: String, words: String) {
      self.items = items
      self.words = words
      codes = items.split { $0 == "," || $0 == ";" }.map {
        Code($0.withSingleSpaces).normalised
      }
      .filter { !$0.isEmpty }
    }
  }

  /// Reads sections; of each row the first two cells count.
  init(_ sections: [Section]) {
    for prose in sections.flatMap(\.content.prose) {
      for block in Document.parse(Source(path: "", text: prose.markdown)).document.blocks {
        guard case .table(let table) = block.kind else {
          introduction.append(block)
          continue
        }
        for row in table.body where row.cells.count > 1 {
          let row = Row(
            items: row.cells[0].content.plainText, words: row.cells[1].content.plainText)
          for code in row.codes where rowsByCode[code] == nil { rowsByCode[code] = rows.count }
          rows.append(row)
        }
      }
    }
  }

  /// What is said of items by their codes, nothing if nothing is.
  func words(for items: [TransitionChange.Item]) -> String? {
    items.compactMap { rowsByCode[Code($0.name).normalised] }.min().map { rows[$0].words }
  }

  /// The rows about none of these items.
  func rows(besides items: [TransitionChange.Item]) -> [Row] {
    let codes = Set(items.map { Code($0.name).normalised })
    return rows.filter { codes.isDisjoint(with: $0.codes) }
  }
}
