import Findings
import Markdown

extension DefinitionReader {
  /// Reads `settings.md`: under each heading a list of `name: value`, or a table of two columns.
  ///
  /// Paragraphs are for people, and so is what a list item says behind its first.
  mutating func settings(_ outline: Outline) -> Settings {
    var settings = Settings()
    for part in outline.allParts {
      switch slug(part.title.plainText) {
      case "findings": settings.findings += words(in: part)
      case "changes": settings.changes += words(in: part)
      case "accepted-changes":
        settings.accepted += lines(
          in: part, of: "the fingerprint of a change, a colon and the reason")
      case "house-style": settings.style += words(in: part)
      case "settings": continue
      default:
        let names = ["Findings", "Changes", "Accepted changes", "House style"]
        let title = part.title.plainText
        findings.report(
          .unknownSetting,
          "write settings under \(names.map { "'\($0)'" }.listed("or")), not under '\(title)'"
            + suggestion(nearest(to: title, among: names)), at: place(part.range))
      }
    }
    return settings
  }

  /// The lines of a part whose values are words.
  private mutating func words(in part: Outline.Part) -> [Settings.Line] {
    lines(in: part).map { line in
      var line = line
      line.value = line.value.lowercased()
      return line
    }
  }

  /// The lines of a part.
  ///
  /// - Parameter form: What a line is made of, in words.
  private mutating func lines(
    in part: Outline.Part, of form: String = "a name, a colon and a value"
  ) -> [Settings.Line] {
    var lines: [Settings.Line] = []
    for block in part.body {
      for (text, range) in block.settings {
        let parts = text.split(separator: ":", maxSplits: 1).map(\.withSingleSpaces)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
          findings.report(
            .unreadableSetting, "write \(form), not '\(text.withSingleSpaces)'",
            at: place(range))
          continue
        }
        lines.append(Settings.Line(name: parts[0], value: parts[1], place: place(range)))
      }
    }
    return lines
  }
}

extension Block {
  /// The words of each item or row, the cells of a row with a colon between them.
  fileprivate var settings: [(text: String, range: Range<Int>)] {
    switch kind {
    case .list(let list):
      list.items.map { item in
        guard let first = item.content.first, case .paragraph(let words) = first.kind else {
          return ("", item.range)
        }
        return (words.plainText, first.range)
      }
    case .table(let table):
      table.body.compactMap { row in
        guard let first = row.cells.first, let last = row.cells.last else { return nil }
        let text = row.cells.prefix(2).map(\.content.plainText).joined(separator: ": ")
        return (text, first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound))
      }
    default: []
    }
  }
}
