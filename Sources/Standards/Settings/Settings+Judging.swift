public import Findings

extension Findings {
  /// The findings as a folder wants them: of another severity, or left out.
  ///
  /// What is wrong with the settings themselves is always said.
  public func judged(by settings: Settings) -> Findings {
    guard !settings.findings.isEmpty else { return self }
    var judgements: [String: Settings.Judgement] = [:]
    for line in settings.findings { judgements[line.name] = line.judgement }
    for rule in Settings.rules { judgements[rule.name] = nil }
    var judged = Findings()
    for var finding in all {
      switch judgements[finding.rule.name] {
      case .off: continue
      case .severity(let severity): finding.severity = severity
      case nil: break
      }
      judged.append(finding)
    }
    return judged
  }
}
