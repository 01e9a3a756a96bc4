public import Findings

extension Portfolio {
  /// The sheets of a portfolio's folder.
  public enum File: String, Sendable, Hashable, CaseIterable {
    case evidence
    case people
    case profile
    case plan
    case decisions

    /// The name in the folder.
    public var name: String { "\(rawValue).csv" }
  }

  /// Reads the sheets that a folder has; each may be missing.
  ///
  /// What is found is what one row says, or two rows of one sheet. Whether it agrees with the standards, and
  /// one sheet with another, is asked with ``findings(in:)``.
  public static func read(_ files: [File: Source]) -> (portfolio: Portfolio, findings: Findings) {
    var findings = Findings()
    let portfolio = Portfolio(
      records: files[.evidence].map { EvidenceRecord.read($0, into: &findings) } ?? [],
      people: files[.people].map { Person.read($0, into: &findings) } ?? [],
      profile: files[.profile].map { ProfileField.read($0, into: &findings) } ?? [],
      plan: files[.plan].map { PlannedActivity.read($0, into: &findings) } ?? [],
      decisions: files[.decisions].map { Decision.read($0, into: &findings) } ?? [])
    return (portfolio, findings)
  }
}
