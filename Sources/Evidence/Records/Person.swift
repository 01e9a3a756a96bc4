public import CSV
public import Findings

/// Somebody who has a part in a portfolio: a row of `people.csv`.
public struct Person: Sendable {
  /// The part that somebody has; nobody has two of them, but for a mentor.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case candidate
    case assessor
    case internalVerifier = "internal verifier"
    case mentor
    case witness
    case expertWitness = "expert witness"
  }

  /// A statement on the witness forms that has a box to tick.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Qualified as an assessor for workplace performance.
    case assessor
    /// In a relevant professional role that involves evaluating everyday practice.
    case workRole = "work role"
    /// With current expertise.
    case expertise
    /// Familiar with the standards to which the candidate is working.
    case standards
  }

  /// The name, by which evidence names a witness.
  public var name: Cell
  /// The part that the person has.
  public var role: Entry<Role>
  /// The job title.
  public var position: Cell
  /// What the person is to the candidate.
  public var relationship: Cell
  /// A telephone number at work.
  public var telephone: Cell
  /// An address for electronic mail.
  public var email: Cell
  /// The boxes that are ticked for the person.
  public var standings: [Entry<Standing>]
  /// What makes the person fit for the part.
  public var experience: Cell
  /// The row.
  public var place: Place
}

extension Person {
  /// Whether a box is ticked for the person.
  public func has(_ standing: Standing) -> Bool {
    standings.contains { $0.value == standing }
  }
}

extension Person.Role: Worded {
  var words: [String] {
    switch self {
    case .internalVerifier: [rawValue, "internal quality assurer", "IV", "IQA"]
    default: [rawValue]
    }
  }
}

extension Person.Standing: Worded {
  var words: [String] { [rawValue] }
}
