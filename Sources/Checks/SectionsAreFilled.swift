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
    for index in sections.indices {
      report(sections[index].content.sections, in: path, &findings)
      let isElement = sections[index].role == .element
      guard !sections[index].content.areFilled(ofElement: isElement),
        path.map({ $0 == sections[index].place.source.path }) ?? true
      else { continue }
      let name = sections[index].name
      findings.report(
        .emptySection,
        isElement
          ? "give this element criteria: '\(name)' has none"
          : "write something under '\(name)', or remove the heading", at: sections[index].place)
    }
  }
}

extension Section {
  /// Its title, or what stands before one: *Outcome 1*.
  fileprivate var name: String {
    guard title.isEmpty else { return title.plainText }
    return [label, code?.printed ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension [Content] {
  fileprivate func areFilled(ofElement isElement: Bool) -> Bool {
    isElement ? holdStatement(where: \.isCriterion) : !isEmpty
  }

  fileprivate var sections: [Section] {
    compactMap { if case .section(let section) = $0 { section } else { nil } }
  }
}

extension Rule {
  /// Nothing stands under a heading.
  public static let emptySection = Rule(
    "empty-section", .warning, "Something stands under every heading; an element has criteria.")
}
