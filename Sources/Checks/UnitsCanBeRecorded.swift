public import Findings
import Standards

extension Check {
  /// What a unit asks for stands in lists, so that its records have rows for it.
  ///
  /// The parts in which nothing is listed are named; a unit that has none of them is named itself.
  static let unitsCanBeRecorded = Check(.nothingToRecord) { library, findings in
    for suite in library.suites {
      for unit in suite.units { report(unit, &findings) }
    }
  }

  private static func report(_ unit: Unit, _ findings: inout Findings) {
    let sections = unit.sections
    let unlisted = sections.indices.filter { index in
      (sections[index].role == .standards || sections[index].role == .knowledge)
        && sections[index].content.areUnlisted
    }
    for section in unlisted.map({ sections[$0] }) {
      findings.report(
        .nothingToRecord,
        "begin each item under '\(section.title.plainText)' with '- ': it has none, and no record asks for it",
        at: section.place)
    }
    guard unlisted.isEmpty, !(sections.isEmpty && unit.preamble.isEmpty),
      !unit.preamble.holdStatement(),
      !sections.indices.contains(where: { sections[$0].content.holdStatement() }),
      unit.elements.isEmpty
    else { return }
    findings.report(
      .nothingToRecord,
      "write criteria for the unit '\(unit.name)' under '## Performance criteria': no record asks for anything",
      at: unit.place)
  }
}

extension [Content] {
  /// Whether they are something, and neither statements nor sections.
  fileprivate var areUnlisted: Bool { !isEmpty && !holdStatement() && !holdSections }

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
