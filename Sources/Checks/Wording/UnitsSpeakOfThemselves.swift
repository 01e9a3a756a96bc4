public import Findings
import Standards

// Notes and lead-ins are copied from unit to unit, and a title is forgotten in them: the note on the report of
// one unit asks for what another is about. The title of another unit, word for word, in the lead-in or in
// the guidance of a unit shows it. A text may well point to another unit: then the word *unit* stands near.

extension Check {
  /// No lead-in and no guidance has the title of another unit in the place of its own.
  static let unitsSpeakOfThemselves = Check(
    .otherUnitsTitle,
    eachUnit: { text, terms, findings in
      for passage in text.passages where passage.isAboutTheUnit {
        let words = passage.text.withBytes { $0.words }
        for (unit, range) in passage.text.withBytes({ terms.titles.units(in: $0, words) })
        where !text.unit.title.holds(unit.title) && !words.refer(around: range) {
          let stretch =
            words[range.lowerBound].range
            .lowerBound..<words[range.upperBound - 1].range
            .upperBound
          let quoted = String(decoding: Array(passage.text.utf8)[stretch], as: UTF8.self)
          findings.report(
            .otherUnitsTitle,
            "speak of this unit, or say 'unit \(unit.name)': '\(quoted.onOneLine)' is the title of another",
            at: passage.place.first(quoted.firstLine),
            notes: [Finding.Note("the other unit stands here", at: unit.place)])
        }
      }
    })
}

extension UnitText.Passage {
  /// Whether it is a lead-in or guidance, which tell of the unit that they stand in.
  fileprivate var isAboutTheUnit: Bool {
    switch role {
    case .standards, .element, .knowledge, .guidance, .evidenceRequirements: true
    default: false
    }
  }
}

extension Prose {
  /// Whether a title has another in it, or is the same.
  fileprivate func holds(_ other: Prose) -> Bool {
    let words = Array(plainText.utf8).words.map(\.key)
    let others = Array(other.plainText.utf8).words.map(\.key).dropFirst()
    guard words.count >= others.count else { return false }
    return (0...(words.count - others.count)).contains { words[$0...].starts(with: others) }
  }
}

extension [Word] {
  /// Whether the word *unit* stands near a stretch.
  fileprivate func refer(around range: Range<Int>) -> Bool {
    let near = Swift.max(range.lowerBound - 8, 0)..<Swift.min(range.upperBound + 8, count)
    return self[near].contains { $0.key == Word.key("unit") || $0.key == Word.key("units") }
  }
}

extension String {
  /// The text with line ends as spaces.
  var onOneLine: String { split(separator: "\n").joined(separator: " ") }
}

extension Rule {
  /// A text of a unit has another unit's title.
  public static let otherUnitsTitle = Rule(
    "other-units-title", .warning,
    "Lead-ins and guidance tell of the unit that they stand in; where they mean another, they say 'unit'."
  )
}
