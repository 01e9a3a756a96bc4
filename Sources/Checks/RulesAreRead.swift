import Choosing
import Findings
import Standards

extension Check {
  /// Every rule for choosing units is a sentence of the grammar, and every figure it counts is there.
  static let rulesAreRead = Check(.unreadableChoice) { library, findings in
    for suite in library.suites {
      for qualification in suite.qualifications {
        findings.append(Structure(of: qualification, in: suite).findings)
      }
    }
  }
}
