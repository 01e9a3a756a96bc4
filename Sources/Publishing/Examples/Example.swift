import CSV
import Evidence
import Findings
import Standards

/// A worked example, looked up in the qualification that it is for.
struct Example: Sendable {
  let portfolio: Portfolio
  /// The name of its files.
  let name: String
  /// What its codes stand for.
  let register: StatementRegister
  /// The units that it has evidence for, in the order of the qualification.
  let units: [Unit]
  /// The units that anything is shown, planned or decided for, in the order of the qualification.
  let taken: [Unit]
  /// What stands for its sheets.
  let fingerprint: Fingerprint
  /// What it shows of each unit, by the units' identifiers.
  private let coverages: [String: Coverage]

  /// Looks up what a worked example claims.
  ///
  /// - Parameter name: The name of its files, which no other example of the qualification has.
  init(_ example: WorkedExample, name: String, in register: StatementRegister) {
    portfolio = example.portfolio
    fingerprint = example.fingerprint
    self.name = name
    self.register = register
    let ids = Set(example.portfolio.records.flatMap { $0.units(in: register).map(\.id) })
    units = register.units.filter { ids.contains($0.id) }
    let others =
      example.portfolio.plan.map(\.element.text) + example.portfolio.decisions.map(\.code.text)
    let all = ids.union(others.compactMap { register.target(of: $0)?.unit })
    taken = register.units.filter { all.contains($0.id) }
    let claims = Claims(of: example.portfolio, in: register)
    coverages = Dictionary(units.map { ($0.id, Coverage(of: $0, by: claims)) }) { first, _ in first
    }
  }

  /// The candidate's name.
  var candidate: String { portfolio.candidate }

  /// What it shows of a unit, nothing if it has no evidence for it.
  func coverage(of unit: String) -> Coverage? { coverages[unit] }

  /// What was decided about a unit or an element, under whatever code of it, in the order of the sheet.
  func decisions(_ subject: Decision.Subject, on code: String) -> [Decision] {
    portfolio.decisions.filter {
      $0.subject.value == subject && register.isSame($0.code.text, code)
    }
  }
}

extension Unit {
  /// The code by which sheets name it.
  var citation: String { code?.printed ?? id }
}

extension Section {
  /// The code by which sheets name it.
  var citation: String { code?.printed ?? id }
}
