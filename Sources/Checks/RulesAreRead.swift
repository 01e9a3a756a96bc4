import Choosing
import Findings
import Standards

extension Check {
  /// Every rule for choosing units is a sentence of the grammar, and every figure it counts is there.
  static let rulesAreRead = Check(
    .unreadableChoice,
    each: { _, structure, findings in
      findings.append(structure.findings)
    })
}
