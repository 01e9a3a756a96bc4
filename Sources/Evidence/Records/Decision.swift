public import CSV
public import Findings
public import Standards

/// What was decided and signed about a plan, an element, the knowledge or a unit: a row of `decisions.csv`.
public struct Decision: Sendable {
  /// Which record it closes.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// The unit assessment plan: feedback is its additional comments.
    case plan
    /// An element achievement record.
    case element
    /// The knowledge evidence record.
    case knowledge
    /// A round of assessment of the unit.
    case assessment
    /// The unit as a whole: its declaration, and its line of the sign-off record.
    case unit
  }

  /// What came of it.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case achieved
    case notYet = "not yet achieved"
    /// Nothing was to be judged, as in a plan.
    case agreed
  }

  /// Which record it closes.
  public var subject: Entry<Subject>
  /// The code of the unit or the element.
  public var code: Cell
  /// The round of assessment, from 1 to 3; empty elsewhere.
  public var round: Entry<Int>
  /// The day by which the candidate had handed in what was judged.
  public var submitted: Entry<Day>
  /// What came of it.
  public var outcome: Entry<Outcome>
  /// What the assessor says to the candidate.
  public var feedback: Cell
  /// What the candidate is to do.
  public var action: Cell
  /// The day by which it is to be done.
  public var due: Entry<Day>
  /// The day by which the candidate is to hand it in again.
  public var resubmitBy: Entry<Day>
  /// The day on which the candidate signed.
  public var candidateSigned: Entry<Day>
  /// The day on which the assessor signed.
  public var assessorSigned: Entry<Day>
  /// The day on which the internal verifier signed.
  public var verifierSigned: Entry<Day>
  /// The row.
  public var place: Place
}

extension Decision.Subject: Worded {
  var words: [String] { [rawValue] }
}

extension Decision.Outcome: Worded {
  var words: [String] {
    switch self {
    case .notYet: [rawValue, "not yet", "open"]
    default: [rawValue]
    }
  }
}
