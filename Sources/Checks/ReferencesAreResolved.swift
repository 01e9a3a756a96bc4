public import Findings
import Standards

// A text may name a unit, an element, a criterion or an item of knowledge by its code: "covered in unit 312", "for
// criteria F1.1.2 and F1.1.4" (see `CodeReference`). When units are written anew such sentences are forgotten.
//
// A unit is there if one of the suite has the code, as its own or as one of its others, or the beginning of it, as F1
// has that of F1.2. An item is looked for in the unit that the text stands in, in the units whose codes it begins with,
// and in those that are named before and behind it. Half a code will do, as people quote: 1.2 or F1.1 for F1.1.2.
// Where no unit is spoken of, as in the introduction of a handbook, a short code may be anything's, and is not
// asked for. The history of a qualification tells of what is no more.

extension Check {
  /// Every unit or item that a text refers to by its code is one of the suite's.
  static let referencesAreResolved = Check(.unresolvedReference) { library, findings in
    for suite in library.suites {
      var references = References(suite)
      for unit in suite.units {
        references.unit = unit
        references.examine(unit.preamble, at: unit.place, &findings)
        references.examine(unit.sections, &findings)
      }
      references.unit = nil
      for qualification in suite.qualifications {
        references.examine(qualification.preamble, at: qualification.place, &findings)
        references.examine(
          qualification.sections.filter { $0.role != .structure && $0.role != .history }, &findings)
      }
    }
  }
}

/// What texts of a suite may refer to.
private struct References {
  /// The unit that the texts stand in, nothing for those of a qualification.
  var unit: Unit?

  /// The units by their codes, part by part.
  private let units: [[String]: [Unit]]
  /// The items of units that were asked for, by the identifiers of the units.
  private var items: [String: Set<[String]>] = [:]

  init(_ suite: Suite) {
    var units: [[String]: [Unit]] = [:]
    for unit in suite.units {
      for code in [unit.code].compactMap(\.self) + unit.otherCodes {
        units[code.normalised.partsOfCode, default: []].append(unit)
      }
    }
    self.units = units
  }

  mutating func examine(_ sections: [Section], _ findings: inout Findings) {
    for index in sections.indices {
      examine(
        under: sections[index].title, sections[index].content, at: sections[index].place, &findings)
    }
  }

  /// Looks through a heading and what stands under it.
  private mutating func examine(
    under title: Prose, _ content: [Content], at place: Place, _ findings: inout Findings
  ) {
    var heading = place
    examine(title, from: &heading, &findings)
    examine(content, at: place, &findings)
  }

  mutating func examine(_ content: [Content], at place: Place, _ findings: inout Findings) {
    var rest = place
    for piece in content {
      switch piece {
      case .prose(let prose): examine(prose, from: &rest, &findings)
      case .statements(let statements):
        examine(statements, &findings)
      case .section(let section):
        examine(under: section.title, section.content, at: section.place, &findings)
      }
    }
  }

  private mutating func examine(_ statements: [Statement], _ findings: inout Findings) {
    for index in statements.indices {
      // Nearly all statements end here, where they stand.
      guard
        statements[index].text.hasDigit || !statements[index].note.isEmpty
          || !statements[index].items.isEmpty
      else { continue }
      var rest = statements[index].place
      examine(statements[index].text, from: &rest, &findings)
      examine(statements[index].items, &findings)
      examine(statements[index].note, from: &rest, &findings)
    }
  }

  /// Looks through a text that stands behind the beginning of a place, and draws the place on to it.
  private mutating func examine(
    _ prose: Prose, from rest: inout Place, _ findings: inout Findings
  ) {
    guard prose.hasDigit else { return }
    let references = Array(prose.utf8).codeReferences
    var before: [Unit] = []
    for (index, reference) in references.enumerated() {
      if reference.target == .unit { before = units(beginning: reference.code) }
      let behind = references[index...].prefix(8).first { $0.target == .unit }
      let named = before + (behind.map { units(beginning: $0.code) } ?? [])
      guard !isKnown(reference, near: named) else { continue }
      let found = rest.source.firstPlace(of: reference.code, from: rest.range.lowerBound)
      findings.report(.unresolvedReference, reference.advice, at: found ?? rest)
      if let found { rest = Place(rest.source, found.range.upperBound..<found.range.upperBound) }
    }
  }

  /// Whether there is what a text refers to, or both ends of a row of it, as in *308-310*.
  private mutating func isKnown(_ reference: CodeReference, near named: [Unit]) -> Bool {
    if isKnown(reference.code, reference.target, near: named) { return true }
    let ends = reference.code.split(separator: "-")
    guard ends.count > 1 else { return false }
    for end in ends where !isKnown(String(end), reference.target, near: named) { return false }
    return true
  }

  private mutating func isKnown(
    _ code: String, _ target: CodeReference.Target, near named: [Unit]
  ) -> Bool {
    let carried = units(beginning: code)
    guard target != .unit else { return units.isEmpty || !carried.isEmpty }
    let candidates = [unit].compactMap(\.self) + named + carried
    let parts = code.partsOfCode
    guard !candidates.isEmpty else { return parts.count < 3 }
    // "The approval criteria 2026" are those of a year.
    if parts.count == 1, code.utf8.count > 2 { return true }
    for candidate in candidates {
      let items = items(of: candidate)
      if items.isEmpty || items.contains(parts) { return true }
    }
    return false
  }

  /// The units whose codes a code begins with.
  private func units(beginning code: String) -> [Unit] {
    let parts = code.partsOfCode
    return parts.indices.flatMap { units[Array(parts[...$0])] ?? [] }
  }

  /// All by which people quote the items of a unit: their codes, and the beginnings and ends of these.
  private mutating func items(of unit: Unit) -> Set<[String]> {
    if let known = items[unit.id] { return known }
    var known: Set<[String]> = []
    for code in unit.elements.compactMap(\.code) + unit.statements.flatMap(\.codes) {
      let parts = code.normalised.partsOfCode
      for index in parts.indices {
        known.insert(Array(parts[...index]))
        known.insert(Array(parts[index...]))
      }
    }
    items[unit.id] = known
    return known
  }
}

extension Statement {
  /// The codes of the statement and of those nested under it.
  fileprivate var codes: [Code] { [code].compactMap(\.self) + items.flatMap(\.codes) }
}

extension CodeReference {
  fileprivate var advice: String {
    switch target {
    case .unit: "refer to a unit that there is: no unit has the code '\(code)'"
    case .element: "refer to an element that there is: none has the code '\(code)'"
    case .outcome: "refer to a learning outcome that there is: none has the code '\(code)'"
    case .criterion: "refer to a criterion that there is: none has the code '\(code)'"
    case .knowledge: "refer to a knowledge item that there is: none has the code '\(code)'"
    }
  }
}

extension Rule {
  /// A text refers to a unit or an item that there is not.
  public static let unresolvedReference = Rule(
    "unresolved-reference", .warning,
    "A text that names a unit, an element, a criterion or a knowledge item by its code names one of the suite."
  )
}
