/// A line of the change history that a handbook carries.
public struct HistoryRow: Sendable, Equatable {
  /// The version that brought the change.
  public var version: String
  /// The day of that version, as its definition writes it.
  public var date: String
  /// What changed, in a sentence without a full stop.
  public var change: String
  /// Where in the handbook: a unit, or the heading of a section.
  public var section: String

  /// Makes a line.
  public init(version: String, date: String, change: String, section: String) {
    self.version = version
    self.date = date
    self.change = change
    self.section = section
  }
}

extension [HistoryRow] {
  /// The section of a definition that holds the lines as a table; empty if there are none.
  public var markdown: String {
    guard !isEmpty else { return "" }
    let rows = map { row in
      let cells = [row.version, row.date, row.change, row.section].map(\.escapedForMarkdown)
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "## Change history\n\n| Version | Date | Change | Section |\n"
      + "|------|--------|--------------------|--------|\n" + rows.joined()
  }
}
