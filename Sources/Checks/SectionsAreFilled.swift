public import Findings
import Standards

extension Check {
  /// Something stands under every heading, and an element has criteria.
  static let sectionsAreFilled = Check(.emptySection) { library, findings in
    for suite in library.suites {
      report(suite.sections, &findings)
      for qualification in suite.qualifications {
        // Under an empty heading stands what the suite has under the same words, if it has it. What is
        // taken so is looked at where it was written.
        report(suite.prose(of: qualification).own, in: qualification.place.source.path, &findings)
      }
      for unit in suite.units {
        report(unit.sections, &findings)
        guard unit.sections.isEmpty, unit.preamble.isEmpty else { continue }
        findings.report(
          .emptySection, "write what the unit '\(unit.name)' asks for, or remove it",
          at: unit.place)
      }
    }
  }

  private static func report(
    _ sections: [Section], in path: String? = nil, _ findings: inout Findings
  ) {
    var open = sections
    while let section = open.popLast() {
      for case .section(let inner) in section.content { open.append(inner) }
      guard path.map({ $0 == section.place.source.path }) ?? true else { continue }
      report(section, into: &findings)
    }
  }

  private static func report(_ section: Section, into findings: inout Findings) {
    if section.role == .element, section.criteria.isEmpty {
      findings.report(
        .emptySection, "give this element criteria: '\(section.title.plainText)' has none",
        at: section.place)
    } else if section.content.isEmpty {
      findings.report(
        .emptySection, "write something under '\(section.title.plainText)', or remove the heading",
        at: section.place)
    }
  }
}

extension Rule {
  /// Nothing stands under a heading.
  public static let emptySection = Rule(
    "empty-section", .warning, "Something stands under every heading; an element has criteria.")
}
