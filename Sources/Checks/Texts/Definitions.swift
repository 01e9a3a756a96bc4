import Findings
import Standards

/// A term that a unit's guidance explains: an item `- **term**: meaning`.
struct Definition {
  /// The term, without its marks.
  var term: String
  /// The whole line.
  var line: Substring
  /// The list that it stands in, by number.
  var list: Int
  /// The passage that it stands in.
  var passage: UnitText.Passage
}

extension UnitText {
  /// The terms that the guidance explains in lists, in order.
  var definitions: [Definition] {
    var definitions: [Definition] = []
    var list = 0
    for passage in passages where passage.role == .guidance {
      for line in passage.text.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("- **"), let end = line.dropFirst(4).firstRange(of: "**") else {
          // Text between two lists parts them; blank lines and wrapped lines do not.
          if !line.isEmpty, !line.hasPrefix(" ") { list += 1 }
          continue
        }
        let term = line.dropFirst(4)[..<end.lowerBound]
        let isExplained = term.hasSuffix(":") || line[end.upperBound...].hasPrefix(":")
        guard isExplained else { continue }
        definitions.append(
          Definition(
            term: String(term.hasSuffix(":") ? term.dropLast() : term), line: line, list: list,
            passage: passage))
      }
      list += 1
    }
    return definitions
  }

  /// The words that the guidance puts in front of an explanation in any other way.
  ///
  /// These are headings, and short lines that end in a colon or begin with words and a colon.
  var labels: [String] {
    let headings = unit.allSections.map(\.title.plainText)
    let lines = passages.filter { $0.role == .guidance }.flatMap { passage in
      passage.text.markdown.split(separator: "\n").compactMap { line -> String? in
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let words = line[..<colon].filter { $0 != "*" && $0 != "_" }
        let label = words.drop { $0 == "-" || $0 == " " }
        return label.utf8.count > 60 ? nil : String(label)
      }
    }
    let items = lists.flatMap(\.statements).filter { $0.kind == .keyWord }.map { item in
      String(item.text.plainText.prefix { $0 != ":" })
    }
    return headings + lines + items
  }
}
