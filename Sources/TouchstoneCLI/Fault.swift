public import Findings

/// The reason why a command could not do what it was asked; the call ends with status 2.
public struct Fault: Error, Equatable {
  /// What is in the way, at least one finding.
  public var findings: Findings

  /// Makes a fault of findings.
  public init(_ findings: Findings) {
    self.findings = findings
  }

  /// Makes a fault of one finding.
  public init(_ rule: Rule, _ message: String, at place: Place? = nil) {
    findings = Findings()
    findings.report(rule, message, at: place)
  }
}
