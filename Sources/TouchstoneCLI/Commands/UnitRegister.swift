internal import Findings
internal import Publishing
internal import Standards

/// The units of a qualification by all the names that people give them.
struct UnitRegister {
  /// The identifiers by name, in lower case.
  private var identifiers: [String: String] = [:]
  /// The units in the order of the groups: identifier and code.
  private var units: [(id: String, code: String)] = []
  /// The codes of today by those that units had before, in lower case.
  private var successors: [String: String] = [:]
  private let qualification: String

  /// Lists the units that the groups of a qualification name.
  init(of qualification: Qualification, in suite: Suite) {
    self.qualification = qualification.id
    var seen: Set<String> = []
    let members = qualification.groups.flatMap(\.members).compactMap { member in
      member.unit.flatMap(suite.unit).map { (member, $0) }
    }
    for (member, unit) in members where seen.insert(unit.id).inserted {
      units.append((unit.id, unit.code?.printed ?? member.reference))
    }
    // A code that a standard gives goes before the name of a file that merely looks the same.
    for (member, unit) in members { add([Code(member.reference).normalised] + unit.names, unit.id) }
    for (_, unit) in members { add(unit.names.map(FileName.safe), unit.id) }
    for (member, unit) in members {
      for alias in unit.aliases {
        successors[Code(alias).normalised.lowercased()] = unit.code?.printed ?? member.reference
      }
    }
  }

  private mutating func add(_ names: [String], _ id: String) {
    for name in names.map({ $0.lowercased() }) where identifiers[name] == nil {
      identifiers[name] = id
    }
  }

  /// The identifiers of units that are named by codes in any style, and what is to be said of the others.
  ///
  /// - Parameters:
  ///   - codes: The codes, each with its place if it stands in a file.
  ///   - library: The standards, of which another qualification may have the unit.
  ///   - candidate: The candidate's name, where findings stand beside those of others.
  func identifiers(
    of codes: [(code: String, place: Place?)], in library: Library, for candidate: String? = nil
  ) -> (identifiers: Set<String>, findings: Findings) {
    let head = candidate.map { "\($0): " } ?? ""
    var found: Set<String> = []
    var findings = Findings()
    for (code, place) in codes.flatMap(codesApart) {
      if let id = identifier(of: code) {
        found.insert(id)
      } else {
        findings.report(.unknownUnit, head + advice(on: code, in: library), at: place)
      }
    }
    return (found, findings)
  }

  /// The codes in what was given as one, where spaces stand between them: `F1 F2`, but not `FE3P 04`.
  private func codesApart(in code: String, at place: Place?) -> [(code: String, place: Place?)] {
    let words = code.split(whereSeparator: \.isWhitespace).map(String.init)
    guard identifier(of: code) == nil, words.contains(where: { identifier(of: $0) != nil }) else {
      return [(code, place)]
    }
    return words.map { ($0, place) }
  }

  private func identifier(of code: String) -> String? {
    identifiers[Code(code).normalised.lowercased()]
      ?? identifiers[FileName.safe(code).lowercased()]
  }

  private func advice(on code: String, in library: Library) -> String {
    if let successor = successors[Code(code).normalised.lowercased()] {
      return "choose '\(successor)', as '\(code)' of '\(qualification)' is called now"
    }
    let others = library.suites.flatMap(\.qualifications).filter { other in
      library.suites.contains { suite in
        suite.qualification(other.id) != nil
          && UnitRegister(of: other, in: suite).identifier(of: code) != nil
      }
    }
    guard others.isEmpty else {
      return "choose a unit of '\(qualification)'; '\(code)' belongs to "
        + others.map { "'\($0.id)'" }.joined(separator: ", ")
    }
    return "choose a unit of '\(qualification)'; there is no '\(code)'"
      + suggestion(nearest(to: code, among: units.map(\.code)))
  }

  /// The codes of units in the order of the groups.
  func codes(of wanted: Set<String>) -> [String] {
    units.filter { wanted.contains($0.id) }.map(\.code)
  }
}

extension Library {
  /// The qualification of an identifier, with its suite.
  func qualification(named id: String) throws(Fault) -> (Suite, Qualification) {
    for suite in suites {
      if let qualification = suite.qualification(id) { return (suite, qualification) }
    }
    let names = suites.flatMap(\.qualifications).map(\.id)
    throw Fault.unknownQualification(id, among: names)
  }
}
