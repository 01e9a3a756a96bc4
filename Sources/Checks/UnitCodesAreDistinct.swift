public import Findings
import Standards

extension Check {
  /// No two units of a suite have codes that only letter case or marks tell apart.
  ///
  /// People say *two a* for 2(a) and for 2A, and some file systems hold F1 and f1 for one name.
  static let unitCodesAreDistinct = Check(.similarUnitCodes) { library, findings in
    for suite in library.suites {
      var firsts: [String: Unit] = [:]
      for unit in suite.units {
        guard let code = unit.code else { continue }
        let key = code.normalised.lowercased().filter { $0.isLetter || $0.isNumber }
        guard let first = firsts[key] else {
          firsts[key] = unit
          continue
        }
        // Units of one and the same code are the reader's to report.
        guard first.code?.normalised != code.normalised else { continue }
        findings.report(
          .similarUnitCodes,
          "give this unit a code that differs from '\(first.name)' in more than case and marks",
          at: unit.place, notes: [Finding.Note("'\(first.name)' stands here", at: first.place)])
      }
    }
  }
}

extension Rule {
  /// The codes of two units are alike but for letter case or marks.
  public static let similarUnitCodes = Rule(
    "similar-unit-codes", .warning,
    "The codes of a suite's units differ in more than letter case, brackets and points.")
}
