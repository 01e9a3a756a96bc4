public import Findings
import Standards

extension Check {
  /// What a unit asks for stands in lists, so that its records have rows for it.
  ///
  /// The parts in which nothing is listed are named; a unit that has none of them is named itself.
  static let unitsCanBeRecorded = Check(.nothingToRecord) { library, findings in
    for unit in library.suites.flatMap(\.units) {
      let unlisted = unit.sections.filter { section in
        [.standards, .knowledge].contains(section.role) && !section.content.isEmpty
          && section.statements.isEmpty && !section.content.holdSections
      }
      for section in unlisted {
        findings.report(
          .nothingToRecord,
          "begin each item under '\(section.title.plainText)' with '- ': it has none, and no record asks for it",
          at: section.place)
      }
      let isEmpty = unit.sections.isEmpty && unit.preamble.isEmpty
      guard unlisted.isEmpty, !isEmpty, unit.statements.isEmpty, unit.elements.isEmpty else {
        continue
      }
      findings.report(
        .nothingToRecord,
        "write criteria for the unit '\(unit.name)' under '## Performance criteria': no record asks for anything",
        at: unit.place)
    }
  }
}

extension [Content] {
  fileprivate var holdSections: Bool {
    contains { if case .section = $0 { true } else { false } }
  }
}

extension Rule {
  /// A unit, or its standards or knowledge, has no statements.
  public static let nothingToRecord = Rule(
    "nothing-to-record", .warning,
    "Criteria and knowledge are items of lists; what no item says is on no record.")
}
