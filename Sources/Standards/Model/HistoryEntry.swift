import Findings
import Markdown

/// A version of a definition: when it came out, and what it changed.
public struct HistoryEntry: Sendable, Equatable {
  /// The version's number, as written; often empty.
  public var version: String
  /// The day, as written.
  public var date: String
  /// What changed, in plain words.
  public var change: String

  /// Describes a version.
  public init(version: String = "", date: String, change: String) {
    self.version = version
    self.date = date
    self.change = change
  }

  /// The day to sort by, nothing if the date is none.
  public var day: Day? { Day(date) }
}

extension Qualification {
  /// Its versions, as its section *Change history* lists them, in the order in which they stand there.
  public var history: [HistoryEntry] {
    sections.filter { $0.role == .history }.flatMap(\.history)
  }
}

extension Section {
  /// The versions in the section's tables, and in items such as *1.1, 3 May 2027: two units added*.
  ///
  /// The heads of a table's columns say which holds what; without such words the columns are the
  /// version, the date and the change.
  public var history: [HistoryEntry] {
    content.prose.flatMap { prose in
      Document.parse(Source(path: "", text: prose.markdown)).document.blocks.flatMap(\.history)
    }
  }
}

extension Block {
  fileprivate var history: [HistoryEntry] {
    switch kind {
    case .table(let table): table.history
    case .list(let list): list.items.compactMap { HistoryEntry(item: $0.content.plainText) }
    default: []
    }
  }
}

extension Table {
  fileprivate var history: [HistoryEntry] {
    let heads = head.first?.cells.map { $0.content.plainText.lowercased() } ?? []
    func column(_ words: [String], else place: Int) -> Int {
      heads.firstIndex { head in words.contains { head.contains($0) } } ?? place
    }
    let version = column(["version", "edition", "issue"], else: 0)
    let date = column(["date", "day", "when"], else: 1)
    let change = column(["change", "what", "summary", "description"], else: 2)
    return body.compactMap { row in
      func words(_ column: Int) -> String {
        row.cells.indices.contains(column) ? row.cells[column].content.plainText : ""
      }
      guard !words(change).isEmpty else { return nil }
      return HistoryEntry(version: words(version), date: words(date), change: words(change))
    }
  }
}

extension HistoryEntry {
  /// Reads `version, date: change` or `date: change`; nothing if there is no colon.
  fileprivate init?(item: String) {
    guard let colon = item.firstRange(of: ": ") else { return nil }
    let head = item[..<colon.lowerBound]
    change = String(item[colon.upperBound...])
    if let comma = head.firstRange(of: ", ") {
      version = String(head[..<comma.lowerBound])
      date = String(head[comma.upperBound...])
    } else {
      version = ""
      date = String(head)
    }
  }
}
